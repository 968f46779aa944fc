import {
  addYears as addYearsOfDateFns,
  differenceInCalendarDays,
  format,
  getDaysInMonth,
  isValid,
  parse,
} from "date-fns";
import {
  addMonths,
  addYears,
  ageOn,
  dayOf,
  dayOfSerial,
  exchangeDayAndMonth,
  formatDay,
  MONTHS,
  parseDay,
  parseMonthFirst,
  partsOf,
  serialOfDay,
} from "../../src/return/days";

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a date`);
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
  "/1/2022",
  "001/1/2022",
  "1/0/2022",
  "1/13/2022",
  "1//2022",
  "1/001/2022",
  "01/01/0000",
])("%s is not a date as the department writes it", (text) => expect(parseDay(text)).toBeNull());

test("the last day of each month is read as a date, and the day after it is not", () => {
  for (const year of [1900, 2000, 2023, 2024]) {
    for (let month = 1; month <= 12; month++) {
      const last = getDaysInMonth(new Date(year, month - 1));
      expect(formatDay(day(`${last}/${month}/${year}`))).toBe(
        format(new Date(year, month - 1, last), "dd/MM/yyyy"),
      );
      expect(parseDay(`${last + 1}/${month}/${year}`)).toBeNull();
    }
  }
  expect(formatDay(day("1/1/0001"))).toBe("01/01/0001");
});

test("months have the names that a calendar library gives them", () => {
  expect(MONTHS).toEqual(Array.from({ length: 12 }, (_, month) => format(new Date(2025, month, 1), "MMMM")));
});

test("a date is read with the month first only if it cannot have the day first", () => {
  expect(parseMonthFirst(" 04/30/2025 ")).toBe(day("30/04/2025"));
  expect(parseMonthFirst("4/13/2025")).toBe(day("13/04/2025"));
  expect(["04/12/2025", "04/31/2025", "13/13/2025", "30 April", ""].map(parseMonthFirst)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("day and month are swapped only if that gives another day that exists", () => {
  expect(exchangeDayAndMonth(day("04/12/2025"))).toBe(day("12/04/2025"));
  expect(exchangeDayAndMonth(day("12/01/2025"))).toBe(day("01/12/2025"));
  expect(exchangeDayAndMonth(day("13/04/2025"))).toBeNull();
  expect(exchangeDayAndMonth(day("05/05/2025"))).toBeNull();
});

test("anniversaries agree with a calendar library for every day of eight years", () => {
  for (let birth = dayOf(2004, 1, 1); birth < dayOf(2012, 1, 1); birth++) {
    const [dayOfMonth, month, year] = formatDay(birth).split("/").map(Number) as [number, number, number];
    const byLibrary = addYearsOfDateFns(new Date(year, month - 1, dayOfMonth), 18);
    expect(addYears(birth, 18)).toBe(
      dayOf(byLibrary.getFullYear(), byLibrary.getMonth() + 1, byLibrary.getDate()),
    );
  }
});

test("anniversaries are the same as when counted in months, in every century", () => {
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

test("every day from 1890 to 2110 agrees with the calendar", () => {
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

test("a birthday on 29 February is on 28 February in common years", () => {
  expect(formatDay(addYears(day("29/02/2008"), 18))).toBe("28/02/2026");
  expect(ageOn(day("29/02/2008"), day("27/02/2026"))).toBe(17);
  expect(ageOn(day("29/02/2008"), day("28/02/2026"))).toBe(18);
  expect(formatDay(addYears(day("29/02/2008"), 4))).toBe("29/02/2012");
});

test("a month after the last day of a month is the last day of a shorter one", () => {
  expect(formatDay(addMonths(day("31/01/2025"), 1))).toBe("28/02/2025");
  expect(formatDay(addMonths(day("30/11/2024"), 3))).toBe("28/02/2025");
});

test("Excel's serial numbers are days in both date systems, without their time of day", () => {
  expect(formatDay(dayOfSerial(45748) ?? 0)).toBe("01/04/2025");
  expect(dayOfSerial(45748.75)).toBe(dayOfSerial(45748));
  expect(dayOfSerial(45748 - 1462, true)).toBe(dayOfSerial(45748));
  expect(serialOfDay(day("01/04/2025"))).toBe(45748);
  expect(serialOfDay(day("01/04/2025"), true)).toBe(45748 - 1462);
  expect(formatDay(dayOfSerial(2_958_465) ?? 0)).toBe("31/12/9999");
  expect(formatDay(dayOfSerial(0, true) ?? 0)).toBe("01/01/1904");
  expect([1899, 2101].map((serial) => formatDay(dayOfSerial(serial) ?? 0))).toEqual([
    "13/03/1905",
    "01/10/1905",
  ]);
});

test("the first two months of 1900 are as Excel shows them, although it counts a 29 February after them", () => {
  for (const [serial, shown] of [
    [1, "01/01/1900"],
    [59, "28/02/1900"],
    [61, "01/03/1900"],
  ] as const) {
    expect(formatDay(dayOfSerial(serial) ?? 0)).toBe(shown);
    expect(serialOfDay(day(shown))).toBe(serial);
  }
});

test.each([0, 0.75, -5, 60, 1900, 2012, 2100, 2_958_466, 20250401, Number.NaN])(
  "%s is not the serial number of a day",
  (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  },
);
