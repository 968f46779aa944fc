import { addYears, formatDay, parseDay, type Day } from "../../../src/return/days";
import type { TableName } from "../../../src/return/tables";
import type { PracticeRow } from "../year-rows/rows";
import type { ChildEditor } from "./child-editor";

/** The year of the practice workbook, 2025/26. */
export const YEAR_START = day("01/04/2025");
export const YEAR_END = day("31/03/2026");

/**
 * Returns the day of a text dd/mm/yyyy.
 * @throws Error when the text is not such a date
 */
export function day(text: string | undefined): Day {
  const parsed = parseDay(text ?? "");
  if (parsed === null) throw new Error(`${text} is no date.`);
  return parsed;
}

/** Returns, as text, the date a number of days later. */
export function plusDays(text: string | undefined, days: number): string {
  return formatDay(day(text) + days);
}

export function has(child: ChildEditor, ...tables: readonly TableName[]): boolean {
  return tables.every((table) => child.rows(table).length > 0);
}

export function hasNone(child: ChildEditor, ...tables: readonly TableName[]): boolean {
  return tables.every((table) => child.rows(table).length === 0 && child.lastYearRows(table).length === 0);
}

/** Whether the child reaches an age on or before a day. */
export function hasReachedAge(child: ChildEditor, years: number, on: Day): boolean {
  return addYears(day(child.row("Header").DOB), years) <= on;
}

/** Whether the age in whole years at the end of the year is at least `min` and below `below`. */
export function isAgedBetween(child: ChildEditor, min: number, below: number): boolean {
  return hasReachedAge(child, min, YEAR_END) && !hasReachedAge(child, below, YEAR_END);
}

export function isGirl(child: ChildEditor): boolean {
  return child.row("Header").SEX === "F";
}

type Suits = (child: ChildEditor) => boolean;

/**
 * Caches the answer for each child, because many mistakes check thousands of children for the same thing before any is
 * changed.
 */
function memoise(suits: Suits): Suits {
  const answers = new WeakMap<ChildEditor, boolean>();
  return (child) => {
    let answer = answers.get(child);
    if (answer === undefined) {
      answer = suits(child);
      answers.set(child, answer);
    }
    return answer;
  };
}

/** Whether the child is in care without short breaks, adoption, asylum, missing periods or leaving-care details. */
const isOrdinary = memoise((child) => {
  return (
    has(child, "Header", "Episodes") &&
    hasNone(child, "UASC", "OC3", "PlacedAdoption", "AD1", "Missing") &&
    !child.rows("Episodes").some(({ LS }) => LS === "V3" || LS === "V4")
  );
});

/** Whether the child came into care this year and was not known last year. */
export const isNewcomer = memoise((child) => {
  return isOrdinary(child) && child.lastYearRows("Header").length === 0;
});

/** Whether the child came into care this year and has one episode, still open. */
export const isSimpleNewcomer = memoise((child) => {
  return isNewcomer(child) && child.rows("Episodes").length === 1 && child.latest().DEC === "";
});

/** Whether the child came and left this year, in one episode of more than a month. */
export const isBriefStay = memoise((child) => {
  if (!isNewcomer(child) || child.rows("Episodes").length !== 1) return false;
  const { DEC, DECOM } = child.latest();
  return DEC !== "" && day(DEC) - day(DECOM) > 30 && day(DECOM) > YEAR_START + 30;
});

/** Whether the child came this year and moved once: two episodes, the second after a change of placement. */
export const isMover = memoise((child) => {
  const [before, after] = child.rows("Episodes");
  return (
    isNewcomer(child) &&
    child.rows("Episodes").length === 2 &&
    after?.RNE === "P" &&
    !isTemporary(before) &&
    !isTemporary(after)
  );
});

/** Whether the child is in care in both years, and all this year in one episode that was already open last year. */
export const isStayer = memoise((child) => {
  return (
    isOrdinary(child) &&
    has(child, "OC2") &&
    child.rows("Episodes").length === 1 &&
    child.lastYearRows("Episodes").length > 0 &&
    child.latest().DEC === ""
  );
});

/** Whether the child left care this year from an episode that was open last year, and is not yet 18. */
export const isLeaver = memoise((child) => {
  return (
    isOrdinary(child) &&
    child.rows("Episodes").length === 1 &&
    child.lastYearRows("Episodes").length > 0 &&
    child.latest().DEC !== "" &&
    !hasReachedAge(child, 18, day(child.latest().DEC))
  );
});

export function isFoster(row: PracticeRow | undefined): boolean {
  return row !== undefined && /^U[1-6]$/.test(row.PLACE ?? "");
}

/** Whether the placement is with a fostering agency of the provider list that is not an authority's own. */
export function isAgencyFoster(row: PracticeRow | undefined): boolean {
  return isFoster(row) && row?.PLACE_PROVIDER === "PR4" && (row.URN ?? "").startsWith("SC99");
}

export function isTemporary(row: PracticeRow | undefined): boolean {
  return /^T\d$/.test(row?.PLACE ?? "");
}

/** Whether the child has short breaks, each recorded on its own (V3). */
export const isShortBreaks = memoise((child) => {
  const episodes = child.rows("Episodes");
  return has(child, "Header") && episodes.length >= 2 && episodes.every(({ LS }) => LS === "V3");
});
