import { addYears, type Day } from "../../src/return/days";
import type { CarePeriod } from "./child-history";
import type { Random } from "./random";
import type { World } from "./world";

/** When a child was born and in care. */
export interface Timeline {
  readonly dateOfBirth: Day;
  readonly periods: readonly CarePeriod[];
}

type Course = "whole" | "leavesThisYear" | "leavesLastYear" | "comesLastYear" | "comesThisYear" | "returns";

const DAYS_PER_YEAR = 365.25;

/**
 * Draws when a child was looked after. Care ends on the 18th birthday at the latest, and no period begins or ends
 * within four days of the boundary between two collection years.
 */
export function drawTimeline(random: Random, world: World): Timeline {
  const course = random.weighted<Course>({
    whole: 44,
    leavesThisYear: 14,
    leavesLastYear: 13,
    comesLastYear: 13,
    comesThisYear: 21,
    returns: 3,
  });
  const start = drawStart(random, world, course);
  const dateOfBirth = drawDateOfBirth(random, start, world);
  const latest = addYears(dateOfBirth, 18);
  if (course === "returns") return { dateOfBirth, periods: twoPeriods(random, world, start, latest) };
  const end = drawEnd(random, world, course, start);
  return { dateOfBirth, periods: [{ start, end: cap(end, latest, world) }] };
}

/** Returns a date of birth that gives an age of a number of years and a random fraction on a day; never 29 February. */
export function bornBefore(random: Random, day: Day, years: number): Day {
  const born = Math.floor(day - (years + random.next()) * DAYS_PER_YEAR) - 1;
  return new Date(born * 86_400_000).getUTCDate() === 29 ? born - 1 : born;
}

/** Keeps a day at least four days away from the boundaries of both collection years. */
export function awayFromYearBoundary(day: Day, world: World): Day {
  for (const boundary of [world.lastYear.start, world.thisYear.start, world.thisYear.end + 1]) {
    if (day > boundary - 5 && day < boundary + 4) return boundary + 4;
  }
  return day;
}

function drawStart(random: Random, world: World, course: Course): Day {
  const { lastYear, thisYear } = world;
  if (course === "comesLastYear")
    return awayFromYearBoundary(random.int(lastYear.start, lastYear.end - 20), world);
  if (course === "comesThisYear")
    return awayFromYearBoundary(random.int(thisYear.start, thisYear.end - 40), world);
  const years = random.chance(0.6) ? random.next() * 2.5 : random.next() * 8;
  return Math.floor(lastYear.start - 25 - years * DAYS_PER_YEAR);
}

function drawDateOfBirth(random: Random, start: Day, world: World): Day {
  for (;;) {
    const ages = random.weighted({ baby: 17, small: 17, primary: 20, secondary: 31, older: 15 });
    const [min, max] = {
      baby: [0, 0],
      small: [1, 4],
      primary: [5, 9],
      secondary: [10, 15],
      older: [16, 16],
    }[ages] as [number, number];
    const born = bornBefore(random, start, random.int(min, max));
    if (addYears(born, 18) > world.lastYear.start + 30) return born;
  }
}

function drawEnd(random: Random, world: World, course: Course, start: Day): Day | null {
  const { lastYear, thisYear } = world;
  switch (course) {
    case "leavesLastYear":
      return awayFromYearBoundary(random.int(lastYear.start + 6, lastYear.end - 10), world);
    case "leavesThisYear":
      return awayFromYearBoundary(random.int(thisYear.start + 6, thisYear.end - 10), world);
    case "comesLastYear":
      return random.chance(0.3)
        ? awayFromYearBoundary(random.int(start + 30, Math.max(start + 30, thisYear.end - 10)), world)
        : null;
    case "comesThisYear":
      return random.chance(0.25)
        ? awayFromYearBoundary(random.int(start + 25, Math.max(start + 25, thisYear.end - 10)), world)
        : null;
    default:
      return null;
  }
}

function twoPeriods(random: Random, world: World, start: Day, latest: Day): CarePeriod[] {
  const { lastYear, thisYear } = world;
  const firstEnd = awayFromYearBoundary(random.int(lastYear.start + 20, thisYear.end - 200), world);
  const secondStart = awayFromYearBoundary(firstEnd + random.int(25, 120), world);
  if (secondStart + 30 > latest) return [{ start, end: cap(firstEnd, latest, world) }];
  return [
    { start, end: firstEnd },
    { start: secondStart, end: cap(null, latest, world) },
  ];
}

/** Returns the end of care, at most the 18th birthday; null when it is after the years of the return. */
function cap(end: Day | null, latest: Day, world: World): Day | null {
  const capped = end === null ? latest : Math.min(end, latest);
  return capped > world.thisYear.end ? null : capped;
}
