import { monthNamed, MONTHS, parseDay, partsOf, type Day } from "../../return/days";

const BETWEEN = "[\\s_.,-]*";
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?${BETWEEN}([a-z]{3,9})${BETWEEN}(20\\d\\d|19\\d\\d)(?!\\d)`,
  "gi",
);
const MONTH_YEAR = new RegExp(`(?<![a-z])([a-z]{3,9})${BETWEEN}(20\\d\\d)(?!\\d)`, "gi");
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})[/_.-](\d{1,2})[/_.-]((?:19|20)\d\d)(?!\d)/g;

/**
 * Returns the first date in a text: "1 September 2026", "01_Sep_2026", "01/09/2026", "2026-09-01", "20260901". The day
 * comes before the month unless the year comes first. Null when there is none.
 */
export function dayInText(text: string): Day | null {
  for (const [, day, word = "", year] of text.matchAll(DAY_MONTH_YEAR)) {
    const found = parseDay(`${day}/${monthNamed(word)}/${year}`);
    if (found !== null) return found;
  }
  for (const [, year, , month, day] of text.matchAll(YEAR_FIRST)) {
    const found = parseDay(`${day}/${month}/${year}`);
    if (found !== null) return found;
  }
  for (const [, day, month, year] of text.matchAll(DAY_FIRST)) {
    const found = parseDay(`${day}/${month}/${year}`);
    if (found !== null) return found;
  }
  return null;
}

/** Returns the first month and year in a text, in words: "September 2026". Null when there is none. */
export function monthInText(text: string): string | null {
  for (const [, word = "", year] of text.matchAll(MONTH_YEAR)) {
    const month = monthNamed(word);
    if (month > 0) return `${MONTHS[month - 1]} ${year}`;
  }
  return null;
}

/** Formats a day in words: "1 September 2026". */
export function formatLongDate(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
