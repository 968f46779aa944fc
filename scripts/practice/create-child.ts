import { addYears, type Day } from "../../src/return/days";
import type { Stay } from "./care";
import { bornBefore, drawTimeline } from "./care-periods";
import type { CarePeriod, ChildHistory } from "./child-history";
import {
  drawLibertyOrder,
  drawMissing,
  drawPreviousPermanence,
  drawReviews,
  drawSocialWorkers,
} from "./events";
import { pickPostcode } from "./geography";
import { randomOf, type Random } from "./random";
import { adoptionCourse, type AdoptionCourse } from "./tracks/adoption";
import { shortBreaks } from "./tracks/short-breaks";
import { standardCare, type CareSettings } from "./tracks/standard";
import type { World } from "./world";

/** Creates the child at a position. The same seed, year and position always give the same child. */
export function createChild(world: World, seed: number, position: number): ChildHistory {
  const random = randomOf(seed, position);
  const track = random.weighted({ ordinary: 82, unaccompanied: 7, adoption: 7, shortBreaks: 4 });
  switch (track) {
    case "adoption":
      return adoptedChild(random, world, position);
    case "shortBreaks":
      return shortBreaksChild(random, world, position);
    default:
      return lookedAfterChild(random, world, position, track === "unaccompanied");
  }
}

const ETHNICITIES = {
  WBRI: 68,
  WIRI: 1,
  WOTH: 4,
  WIRT: 0.5,
  WROM: 0.5,
  MWBC: 4,
  MWBA: 2,
  MWAS: 2,
  MOTH: 2,
  AIND: 1,
  APKN: 2,
  ABAN: 1,
  AOTH: 1,
  BCRB: 2,
  BAFR: 4,
  BOTH: 2,
  CHNE: 0.3,
  OOTH: 2,
  REFU: 0.2,
  NOBT: 0.5,
};

const ETHNICITIES_UNACCOMPANIED = { AOTH: 25, BAFR: 35, OOTH: 30, WOTH: 10 };

function lookedAfterChild(
  random: Random,
  world: World,
  position: number,
  unaccompanied: boolean,
): ChildHistory {
  const { dateOfBirth, periods } = unaccompanied
    ? drawUnaccompaniedTimeline(random, world)
    : drawTimeline(random, world);
  const settings: CareSettings = {
    random,
    world,
    dateOfBirth,
    homePostcode: unaccompanied ? "" : pickPostcode(random, "home"),
    unaccompanied,
  };
  const stays = periods.flatMap((period) => standardCare(settings, period));
  return finishChild(settings, position, periods, stays, null);
}

/** Draws an unaccompanied child, who comes into care as a teenager, and only once. */
function drawUnaccompaniedTimeline(
  random: Random,
  world: World,
): { dateOfBirth: Day; periods: CarePeriod[] } {
  for (;;) {
    const drawn = drawTimeline(random, world);
    const [period] = drawn.periods;
    if (!period || drawn.periods.length > 1) continue;
    const dateOfBirth = bornBefore(random, period.start, random.int(13, 16));
    const birthday = addYears(dateOfBirth, 18);
    if (birthday < world.lastYear.start + 30) continue;
    const end = Math.min(period.end ?? Infinity, birthday);
    return { dateOfBirth, periods: [{ start: period.start, end: end > world.thisYear.end ? null : end }] };
  }
}

function adoptedChild(random: Random, world: World, position: number): ChildHistory {
  const careStart = random.int(world.lastYear.start - 260, world.thisYear.end - 80);
  const start = Math.abs(careStart - world.thisYear.start) < 6 ? careStart + 12 : careStart;
  const settings: CareSettings = {
    random,
    world,
    dateOfBirth: bornBefore(random, start, random.int(0, 3)),
    homePostcode: pickPostcode(random, "home"),
    unaccompanied: false,
  };
  const course = adoptionCourse(settings, start);
  const period = { start, end: course.adoption?.adopted ?? null };
  return finishChild(settings, position, [period], course.stays, course);
}

function shortBreaksChild(random: Random, world: World, position: number): ChildHistory {
  const settings: CareSettings = {
    random,
    world,
    dateOfBirth: bornBefore(random, world.lastYear.start, random.int(3, 14)),
    homePostcode: "",
    unaccompanied: false,
  };
  return { ...finishChild(settings, position, [], shortBreaks(settings), null), shortBreaks: true };
}

function finishChild(
  settings: CareSettings,
  position: number,
  periods: readonly CarePeriod[],
  stays: readonly Stay[],
  course: AdoptionCourse | null,
): ChildHistory {
  const { random, world, dateOfBirth, unaccompanied } = settings;
  const sex = random.chance(unaccompanied ? 0.88 : 0.55) ? "M" : "F";
  const isTeenager = addYears(dateOfBirth, 12) < world.thisYear.end && periods.length > 0;
  return {
    id: String(1_000 + position * 7).padStart(7, "0"),
    sex,
    dateOfBirth,
    ethnicity: random.weighted(unaccompanied ? ETHNICITIES_UNACCOMPANIED : ETHNICITIES),
    upn: drawUpn(random, position, unaccompanied),
    unaccompanied,
    shortBreaks: false,
    homePostcode: settings.homePostcode,
    motherSince: sex === "F" ? drawMotherhood(random, world, dateOfBirth, periods) : null,
    stays,
    decision: course?.decision ?? null,
    adoption: course?.adoption ?? null,
    reviews: periods.flatMap((period) => drawReviews(random, world, period)),
    missing: isTeenager && random.chance(0.3) ? drawMissing(random, world, dateOfBirth, stays) : [],
    socialWorkers: drawSocialWorkers(random, world, periods),
    previousPermanence: drawPreviousPermanence(random, dateOfBirth, stays[0]?.start ?? world.thisYear.start),
    libertyOrder: drawLibertyOrder(random, world, stays),
  };
}

/** Draws a UPN. No local authority has the number 999, so no pupil has such a UPN. */
function drawUpn(random: Random, position: number, unaccompanied: boolean): string {
  const letter = random.pick([..."ABCDEFGHJKLMNPQRTUVWXYZ"]);
  const isUnknown = random.chance(unaccompanied ? 0.4 : 0.015);
  if (isUnknown) return random.pick(["UN2", "UN3", "UN5"]);
  return `${letter}999${String(100_000_000 + position)}`;
}

/** Draws whether a young woman has a child of her own, born while she is looked after; a few do. */
function drawMotherhood(
  random: Random,
  world: World,
  dateOfBirth: Day,
  periods: readonly CarePeriod[],
): Day | null {
  const [period] = periods;
  if (!period || periods.length > 1 || !random.chance(0.12)) return null;
  const earliest = Math.max(addYears(dateOfBirth, 15), period.start, world.lastYear.start - 400);
  const latest = Math.min(period.end ?? Infinity, world.thisYear.end) - 12;
  return earliest < latest ? random.int(earliest, latest) : null;
}
