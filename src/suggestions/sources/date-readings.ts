import { monthNamed, parseDay, partsOf, type Day } from "../../return/days";

/** A day that a text can be read as, and how it was written. */
export interface DateReading {
  readonly day: Day;
  /** The form in which it was written, worded for a sentence: "year first". */
  readonly written: string;
}

/** Days from the first to the last, inclusive. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** More characters than any date has. */
const LONGEST_DATE = 100;
const TRAILING_TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(AM|PM)?Z?$/i;

/**
 * Returns the ways to read a date that is not written as day/month/year with slashes and a four-digit year: year first,
 * other separators, two-digit years, month names, a time of day after it, and month before day when no other reading
 * gives a date. A two-digit year is read as one that puts the day in the span. Empty for a text that is not a date in
 * any of these forms.
 */
export function dateReadings(text: string, span: DaySpan): DateReading[] {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return [];
  const bare = trimmed.replace(TRAILING_TIME, "").trim();
  const hasTime = bare !== trimmed;
  const said = (written: string) => (hasTime ? `${written}, with a time of day` : written);

  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (yearFirst)
    return reading(yearFirst[1], yearFirst[2], yearFirst[3], span, said("written with the year first"));

  const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*(\d{4}|\d{2})$/i.exec(bare);
  if (named) {
    // The letters after the third may be misspelt.
    const month = monthNamed((named[2] ?? "").slice(0, 3));
    return reading(named[3], String(month), named[1], span, said("written with the month's name"));
  }

  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(bare);
  if (!numbers) return [];
  const [, first, second, year] = numbers;
  return Number(second) <= 12
    ? reading(year, second, first, span, said("written in another format"))
    : reading(year, first, second, span, said("written with the month first"));
}

function reading(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  span: DaySpan,
  written: string,
): DateReading[] {
  return fullYears(year ?? "", span).flatMap((fullYear) => {
    const day = parseDay(`${dayOfMonth}/${month}/${fullYear}`);
    if (day === null) return [];
    const isNear = year?.length === 4 || (day >= span.first && day <= span.last);
    return isNear ? [{ day, written }] : [];
  });
}

/**
 * Returns the years that the digits may stand for: themselves or, for two digits, years in the centuries of the span.
 */
function fullYears(text: string, { first, last }: DaySpan): number[] {
  if (text.length === 4) return [Number(text)];
  const centuries = [first, last].map((day) => Math.floor(partsOf(day).year / 100) * 100);
  return [...new Set(centuries)].map((century) => century + Number(text));
}
