import { addYears as addYearsOfDateFns, differenceInCalendarDays, isValid, parse } from "date-fns";
import {
  addMonths,
  addYears,
  ageOn,
  dayOf,
  dayOfSerial,
  formatDay,
  parseDay,
  partsOf,
  serialOfDay,
} from "../../src/return/days";

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

test.each(["30/04/2022", "1/4/2022", "29/02/2024", "31/12/1999"])("%s is read as a date", (text) => {
  const byLibrary = parse(text, "d/M/yyyy", new Date(2000, 0, 1));
  expect(isValid(byLibrary)).toBe(true);
  expect(day(text)).toBe(differenceInCalendarDays(byLibrary, new Date(1970, 0, 1)));
});

test.each([
  "31/04/2022",
  "29/02/2023",
  "30/04/22",
  "2022-04-30",
  "30.04.2022",
  " 30/04/2022",
  "30/04/2022 00:00",
  "0/1/2022",
  "1/13/2022",
  "01/01/0000",
])("%s is not a date as the department writes it", (text) => expect(parseDay(text)).toBeNull());

test("anniversaries agree with a calendar library for every day of eight years", () => {
  for (let birth = dayOf(2004, 1, 1); birth < dayOf(2012, 1, 1); birth++) {
    const [dayOfMonth, month, year] = formatDay(birth).split("/").map(Number) as [number, number, number];
    const byLibrary = addYearsOfDateFns(new Date(year, month - 1, dayOfMonth), 18);
    expect(addYears(birth, 18)).toBe(
      dayOf(byLibrary.getFullYear(), byLibrary.getMonth() + 1, byLibrary.getDate()),
    );
  }
});

test("anniversaries are those counted in months, in every century", () => {
  for (let day = dayOf(1580, 1, 1); day < dayOf(2420, 1, 1); day += 97) {
    for (const years of [-400, -18, -1, 0, 1, 4, 18, 100]) {
      if (addYears(day, years) !== addMonths(day, years * 12)) throw new Error(`${formatDay(day)} ${years}`);
    }
  }
  for (const year of [1850, 1900, 2000, 2024, 2025, 2250]) {
    for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
      const isRight = [-1, 1, 4].every((years) => addYears(day, years) === addMonths(day, years * 12));
      if (!isRight || ageOn(day, addYears(day, 18)) !== 18) throw new Error(formatDay(day));
    }
  }
});

test("every day from 1890 to 2110 is that of the calendar", () => {
  const date = new Date(Date.UTC(1890, 0, 1));
  for (let expected = date.getTime() / 86_400_000; date.getUTCFullYear() < 2110; expected++) {
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const parts = partsOf(expected);
    const agrees =
      dayOf(year, month, dayOfMonth) === expected &&
      parts.year === year &&
      parts.month === month &&
      parts.dayOfMonth === dayOfMonth;
    if (!agrees) throw new Error(`${year}-${month}-${dayOfMonth}`);
    date.setUTCDate(dayOfMonth + 1);
  }
});

test("a birthday of 29 February is 28 February in common years", () => {
  expect(formatDay(addYears(day("29/02/2008"), 18))).toBe("28/02/2026");
  expect(ageOn(day("29/02/2008"), day("27/02/2026"))).toBe(17);
  expect(ageOn(day("29/02/2008"), day("28/02/2026"))).toBe(18);
  expect(formatDay(addYears(day("29/02/2008"), 4))).toBe("29/02/2012");
});

test("a month later is the last day of a shorter month", () => {
  expect(formatDay(addMonths(day("31/01/2025"), 1))).toBe("28/02/2025");
  expect(formatDay(addMonths(day("30/11/2024"), 3))).toBe("28/02/2025");
});

test("Excel's serial numbers are days in both date systems, a time of day cut off", () => {
  expect(formatDay(dayOfSerial(45748) ?? 0)).toBe("01/04/2025");
  expect(dayOfSerial(45748.75)).toBe(dayOfSerial(45748));
  expect(dayOfSerial(45748 - 1462, true)).toBe(dayOfSerial(45748));
  expect(serialOfDay(day("01/04/2025"))).toBe(45748);
});

test.each([0, -5, 20250401, Number.NaN])("%s is no serial number of a day", (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});
