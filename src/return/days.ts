/**
 * A calendar day as the number of days since 1 January 1970: no time of day, no time zone. Days compare and
 * subtract as numbers.
 */
export type Day = number;

/** Days from 1 March of year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;
/** Excel's serial number of 1 January 1970 in the 1900 date system. */
const SERIAL_OF_1970 = 25_569;
/** The 1904 date system (some Mac workbooks) starts this many days later. */
const DAYS_1900_TO_1904 = 1_462;
/** Serial number of 31 December 9999, the last day in Excel. */
const LAST_SERIAL = 2_958_465;
/** Serial number of 29 February 1900, a day that did not exist but that Excel's 1900 date system counts. */
const FALSE_LEAP_DAY_SERIAL = 60;

/** The months by name, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Returns the month (1 to 12) for a name or its first letters, at least three, in either case; 0 for any other word. */
export function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  const start = word.toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

const TEXT_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * Returns the day for a year, month (1 to 12) and day of the month. A day beyond the end of the month runs into the
 * next month. Uses integer arithmetic with years that begin in March, so that the leap day comes last; it must be fast
 * because rules call it many thousands of times.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  const daysBeforeMonth = Math.floor((153 * monthFromMarch + 2) / 5);
  return yearFromMarch * 365 + leapDays + daysBeforeMonth + dayOfMonth - 1 - MARCH_OF_YEAR_0_TO_1970;
}

/** Returns the year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const fromMarch = day + MARCH_OF_YEAR_0_TO_1970;
  const era = Math.floor(fromMarch / DAYS_IN_400_YEARS);
  const dayOfEra = fromMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/**
 * Reads a date as the department writes it: day/month/year with slashes and a four-digit year, leading zeros optional,
 * nothing before or after. Null when the text has another form or names a day that does not exist.
 */
export function parseDay(text: string): Day | null {
  const match = TEXT_DATE.exec(text);
  if (!match) return null;
  const [dayOfMonth, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/**
 * Reads a date whose month comes before the day, as in the United States, when no other reading is possible:
 * 04/30/2025. Null for any other text, and for a date that can be read with the day first.
 */
export function parseMonthFirst(text: string): Day | null {
  const [, month, dayOfMonth, year] = TEXT_DATE.exec(text.trim()) ?? [];
  return Number(dayOfMonth) > 12 ? parseDay(`${dayOfMonth}/${month}/${year}`) : null;
}

/** Swaps the day of the month and the month; null when the result is not a date or is the same day. */
export function exchangeDayAndMonth(day: Day): Day | null {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOfMonth > 12 || dayOfMonth === month ? null : dayOf(year, dayOfMonth, month);
}

/**
 * Numbers taken for a year typed in place of a date. As serial numbers they are days of 1905 to 1909, too early for any
 * date in a return.
 */
const TYPED_YEARS = { first: 1900, last: 2100 } as const;

/**
 * Returns the day of an Excel serial number, without the time of day. Null when the number is not the serial number of
 * a day, and for whole numbers from 1900 to 2100, which are taken for a year.
 * @param date1904 whether the workbook counts dates from 1904
 */
export function dayOfSerial(serial: number, date1904 = false): Day | null {
  if (Number.isInteger(serial) && serial >= TYPED_YEARS.first && serial <= TYPED_YEARS.last) return null;
  const whole = Math.floor(serial) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY_SERIAL) return null;
  return whole - SERIAL_OF_1970 + (whole < FALSE_LEAP_DAY_SERIAL ? 1 : 0);
}

/**
 * Returns Excel's serial number of a day.
 * @param date1904 whether the workbook counts dates from 1904
 */
export function serialOfDay(day: Day, date1904 = false): number {
  const serial = day + SERIAL_OF_1970 - (date1904 ? DAYS_1900_TO_1904 : 0);
  return !date1904 && serial <= FALSE_LEAP_DAY_SERIAL ? serial - 1 : serial;
}

/** Compares days for sorting, earliest first; null (blank or unreadable) comes last. */
export function compareDays(a: Day | null, b: Day | null): number {
  return a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

/** Formats a day as dd/mm/yyyy. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year).padStart(4, "0")}`;
}

/** Returns the same day of the month a number of months later, or the last day of that month if it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** Rules compute millions of birthdays. For these years, a table with the first day of each year makes that fast. */
const FIRST_YEAR_LISTED = 1850;
const LAST_YEAR_LISTED = 2250;
const FIRST_DAYS = Int32Array.from({ length: LAST_YEAR_LISTED - FIRST_YEAR_LISTED + 2 }, (_, index) =>
  dayOf(FIRST_YEAR_LISTED + index, 1, 1),
);
const FIRST_DAY_LISTED = dayOf(FIRST_YEAR_LISTED, 1, 1);
const LAST_DAY_LISTED = dayOf(LAST_YEAR_LISTED, 12, 31);
/** Day of the year of 29 February in a leap year, counted from 0. */
const LEAP_DAY = 59;

/**
 * Returns the anniversary a number of years later. For 29 February it is 28 February in years that are not leap years.
 */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day);
  const wanted = year + years;
  if (!isListed(year) || !isListed(wanted)) return addMonths(day, years * 12);
  const place = day - firstDayOf(year);
  const first = firstDayOf(wanted);
  if (place < LEAP_DAY) return first + place;
  if (place === LEAP_DAY && isLeapYear(year)) return first + (isLeapYear(wanted) ? LEAP_DAY : LEAP_DAY - 1);
  return first + place + (isLeapYear(wanted) ? 1 : 0) - (isLeapYear(year) ? 1 : 0);
}

/** Returns the age in completed years on a day, with anniversaries as in `addYears`. Negative before birth. */
export function ageOn(dateOfBirth: Day, day: Day): number {
  const years = yearOf(day) - yearOf(dateOfBirth);
  return addYears(dateOfBirth, years) <= day ? years : years - 1;
}

/** Returns the calendar year of a day. */
function yearOf(day: Day): number {
  if (!(day >= FIRST_DAY_LISTED && day <= LAST_DAY_LISTED)) return partsOf(day).year;
  // The guess is at most one year too late.
  const guess = FIRST_YEAR_LISTED + Math.floor((day - FIRST_DAY_LISTED) / 365);
  let year = Math.min(guess, LAST_YEAR_LISTED);
  while (firstDayOf(year) > day) year--;
  return year;
}

function isListed(year: number): boolean {
  return year >= FIRST_YEAR_LISTED && year <= LAST_YEAR_LISTED;
}

function firstDayOf(listedYear: number): Day {
  return FIRST_DAYS[listedYear - FIRST_YEAR_LISTED] ?? NaN;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
