import type { CollectionYear } from "../../src/return/collection-years";
import { parseDay, type Day } from "../../src/return/days";

const PARTIAL_DATE = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZZZ)$/;

/**
 * Whether social workers' dates can have unknown parts in a collection year: ZZ for the day or month, ZZZZ for the year
 * (SW04STG1, SW05STG1).
 */
export function takesUnknownParts(year: CollectionYear): boolean {
  return year <= "2024/25";
}

/** A date with parts that may be unknown. */
export interface PartialDate {
  /** The earliest day it can stand for; null when the year is unknown. */
  readonly earliest: Day | null;
}

/**
 * Reads a date in capitals as day/month/year, where ZZ stands for an unknown day or month and ZZZZ for an unknown year.
 * Null when the text has another form, or when no such day exists: an unknown day or month is tried as 1, an unknown
 * year as 2000, a leap year.
 */
export function readPartialDate(text: string): PartialDate | null {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  const earliest = parseDay(`${known(day, "01")}/${known(month, "01")}/${known(year, "2000")}`);
  if (earliest === null) return null;
  return { earliest: year === "ZZZZ" ? null : earliest };
}

function known(part: string | undefined, otherwise: string): string {
  return part === undefined || part.startsWith("Z") ? otherwise : part;
}
