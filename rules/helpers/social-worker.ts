import type { Collection } from "../rule";
import { addYears, compareDays, dayOf, type Day } from "../../src/return/days";
import type { Row } from "../../src/return/rows";

/** One row of SWEpisodes: the time for which one social worker held the case. */
export type Allocation = Row<"SWEpisodes">;

/** Allocations from this day on need a reason. The day is fixed: it does not move with the collection year. */
export const REASON_NEEDED_FROM: Day = dayOf(2023, 4, 1);

/**
 * Orders allocations by SW_DECOM, then by SW_DEC (blank or unreadable last), then as in the file. Rows without a
 * readable SW_DECOM are left out.
 */
export function inOrderOfStart(allocations: readonly Allocation[]): Allocation[] {
  return allocations
    .filter(({ SW_DECOM }) => SW_DECOM !== null)
    .sort((a, b) => compareDays(a.SW_DECOM, b.SW_DECOM) || compareDays(a.SW_DEC, b.SW_DEC));
}

/** Returns the allocations, in order of start, that have no readable SW_DEC although another comes after them. */
export function openBeforeTheLast(allocations: readonly Allocation[]): Allocation[] {
  return inOrderOfStart(allocations)
    .slice(0, -1)
    .filter(({ SW_DEC }) => SW_DEC === null);
}

/**
 * Returns the first day for which allocations are reported: 1 April of the collection year or, from 2024/25, of the
 * year before.
 */
export function firstDayReported({ year, start }: Pick<Collection, "year" | "start">): Day {
  return year >= "2024/25" ? addYears(start, -1) : start;
}
