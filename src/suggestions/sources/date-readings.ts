import { addYears, dayOf, partsOf, type Day } from "../../return/days";

/** A day that a text can be read as, and how it was written. */
export interface DateReading {
  readonly day: Day;
  /** "year first", as a sentence names the way of writing. */
  readonly written: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME_BEHIND = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(AM|PM)?Z?$/i;

/**
 * The ways to read a date that is not written day/month/year with slashes and a four-digit year: year first, other signs
 * between, two-digit years, month names, a time of day behind, and month before day where nothing else is a date. Two
 * digits of a year stand for the last hundred years before `latest`. None for a text that is no date in any of them.
 */
export function dateReadings(text: string, latest: Day): DateReading[] {
  const trimmed = text.trim();
  const bare = trimmed.replace(TIME_BEHIND, "").trim();
  const hasTime = bare !== trimmed;
  const said = (written: string) => (hasTime ? `${written}, with a time of day` : written);

  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (yearFirst)
    return reading(yearFirst[1], yearFirst[2], yearFirst[3], latest, said("written with the year first"));

  const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*(\d{4}|\d{2})$/i.exec(bare);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1;
    return reading(named[3], String(month), named[1], latest, said("written with the month's name"));
  }

  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(bare);
  if (!numbers) return [];
  const [, first, second, year] = numbers;
  const british = reading(year, second, first, latest, said("written in another form"));
  return british.length > 0
    ? british
    : reading(year, first, second, latest, said("written with the month first"));
}

/** The day with day and month swapped; null when that is no day, or the same one. */
export function swappedDay(day: Day): Day | null {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOfMonth > 12 || dayOfMonth === month ? null : dayOf(year, dayOfMonth, month);
}

function reading(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  latest: Day,
  written: string,
): DateReading[] {
  const [monthNumber, dayNumber] = [Number(month), Number(dayOfMonth)];
  const day = dayOf(fullYear(year ?? "", latest), monthNumber, dayNumber);
  const parts = partsOf(day);
  if (!(monthNumber >= 1 && parts.month === monthNumber && parts.dayOfMonth === dayNumber)) return [];
  return [{ day, written }];
}

function fullYear(text: string, latest: Day): number {
  if (text.length === 4) return Number(text);
  const century = Math.floor(partsOf(latest).year / 100) * 100;
  const year = century + Number(text);
  const isLater = dayOf(year, 1, 1) > latest;
  return isLater ? partsOf(addYears(dayOf(year, 1, 1), -100)).year : year;
}
