import { addYears, type Day } from "../../../src/return/days";
import type { Stay } from "../care";
import type { ChildHistory } from "../child-history";
import type { Random } from "../random";
import type { World, YearView } from "../world";

/** What the rows of a year are made from. */
export interface YearContext {
  readonly child: ChildHistory;
  readonly world: World;
  readonly view: YearView;
  /** The episodes of the year, as known at its end: one that ends later is still open. */
  readonly stays: readonly Stay[];
  /** Random numbers for this child and this year alone. */
  readonly random: Random;
}

/** Returns the episodes that overlap a year, cut to what was known at its end. */
export function staysOfYear({ stays }: ChildHistory, { start, end }: YearView): Stay[] {
  return stays
    .filter((stay) => stay.start <= end && (stay.end === null || stay.end >= start))
    .map((stay) =>
      stay.end !== null && stay.end > end ? { ...stay, end: null, endReason: "", changeReason: "" } : stay,
    );
}

/** Whether the child was looked after the whole year without a break. */
export function isInCareAllYear({ child, view, stays }: YearContext): boolean {
  if (child.shortBreaks || stays.length === 0) return false;
  return !stays.some(
    ({ start, end, newReason, endReason }) =>
      (newReason === "S" && start > view.start) || (end !== null && end < view.end && endReason !== "X1"),
  );
}

/** Whether the child reaches an age on or before a day. */
export function hasReachedAge({ dateOfBirth }: ChildHistory, years: number, day: Day): boolean {
  return addYears(dateOfBirth, years) <= day;
}

/**
 * Whether a year's return has care leaver details for the child: left care at 16 or later after enough time in care, is
 * 17 to 21 at the end of the year and, if 17 or 18, had left before the latest birthday.
 */
export function isCareLeaver({ child, world, view, stays }: YearContext): boolean {
  if (child.shortBreaks || !hasReachedAge(child, 17, view.end) || hasReachedAge(child, 22, view.end))
    return false;
  const known = knownStays(child, world, view);
  const last = known[known.length - 1];
  if (!last || last.end === null || last.end > view.end) return false;
  if (["E2", "E3", "E11", "E12"].includes(last.endReason)) return false;
  if (!hasReachedAge(child, 19, view.end)) {
    const birthday = addYears(child.dateOfBirth, hasReachedAge(child, 18, view.end) ? 18 : 17);
    if (last.end >= birthday) return false;
  }
  return wasInCareLongEnough(child, known) && canBeLeaverWithoutEpisodes(child, view, stays);
}

/** Returns the episodes in the return of the year and of the year before it. */
function knownStays({ stays }: ChildHistory, world: World, view: YearView): readonly Stay[] {
  const from = view.lastYear ? -Infinity : world.lastYear.start;
  return stays.filter(({ start, end }) => start <= view.end && (end === null || end >= from));
}

function wasInCareLongEnough({ dateOfBirth }: ChildHistory, stays: readonly Stay[]): boolean {
  const daysFrom = (birthday: Day) =>
    stays.reduce((days, { start, end }) => days + Math.max(0, (end ?? start) - Math.max(start, birthday)), 0);
  return daysFrom(addYears(dateOfBirth, 14)) >= 91 && daysFrom(addYears(dateOfBirth, 16)) >= 1;
}

/**
 * Whether the child can be a care leaver without episodes in the year. Such a child has no MOTHER flag, which
 * contradicts an MC_DOB known from the year before; and unaccompanied status must have ended in the year before.
 */
function canBeLeaverWithoutEpisodes(child: ChildHistory, view: YearView, stays: readonly Stay[]): boolean {
  if (stays.length > 0) return true;
  if (child.motherSince !== null) return false;
  if (!child.unaccompanied) return true;
  const birthday = addYears(child.dateOfBirth, 18);
  return birthday >= addYears(view.start, -1) && birthday < view.start;
}
