import { dayInText, formatLongDate, monthInText } from "../../src/reference/provider-list/dates-in-text";
import { codesOfCell, dayOfCell, textOfCell, urnOfText } from "../../src/reference/provider-list/list-cells";
import { listDate, newestDate } from "../../src/reference/provider-list/list-date";
import type { Provider } from "../../src/reference/providers";
import { formatDay, parseDay } from "../../src/return/days";

test.each([
  ["1 September 2026", "01/09/2026"],
  ["the 1st of list: 2nd May, 2026", "02/05/2026"],
  ["01_Sep_2026.xlsx", "01/09/2026"],
  ["31Dec1999", "31/12/1999"],
  ["3rd JUNE 2026", "03/06/2026"],
  ["2026-09-01", "01/09/2026"],
  ["list 20260901 final", "01/09/2026"],
  ["2026.09.01", "01/09/2026"],
  ["2026_12_31", "31/12/2026"],
  ["1/9/2026", "01/09/2026"],
  ["01.12.2026", "01/12/2026"],
  ["1-10-2026", "01/10/2026"],
  ["31 June 2026, or 30 June 2026", "30/06/2026"],
  ["31/06/2026 30/06/2026", "30/06/2026"],
])("the date in %j is %s", (text, expected) => {
  const day = dayInText(text);
  expect(day && formatDay(day)).toBe(expected);
});

test.each([
  "",
  "September 2026",
  "31 June 2026",
  "29 February 2025",
  "0 May 2026",
  "32 May 2026",
  "1 foo 2026",
  "1 ember 2026",
  "1/13/2026",
  "1/0/2026",
  "2026-13-01",
  "2026-09-1",
  "2026-0901",
  "120260901",
  "202609011",
  "101/09/2026",
  "1/109/2026",
  "/9/2026",
  "01/09/20261",
  "01/09/2126",
  "1 May 20261",
])("there is no date in %j", (text) => expect(dayInText(text)).toBeNull());

test("a month and year in words are found", () => {
  expect(["Sept 2026", "list_may_2027", "Ofsted list 2026, December 2025"].map(monthInText)).toEqual([
    "September 2026",
    "May 2027",
    "December 2025",
  ]);
  expect(["2026", "list 2026", "May 20261", "xmay 2026", "May 1999"].map(monthInText)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
  expect(formatLongDate(parseDay("01/12/2026") ?? 0)).toBe("1 December 2026");
});

test("text that means no value in a list is read as no value", () => {
  expect(["", " - ", "\u2013", "N/A", "na", null].map(textOfCell)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(textOfCell("  a \n\n b  c ")).toBe("a b c");
  expect(textOfCell(0)).toBe("0");
});

test.each([
  ["sc 012 345", "SC012345"],
  ["1234", "1234"],
  ["ABC12345678", "ABC12345678"],
  ["ABCD1234", null],
  ["SC123", null],
  ["123456789", null],
  ["SC012345x", null],
  ["xxSC012345", null],
  ["\u00a3SC012345", null],
])("%j is the URN %j", (text, urn) => expect(urnOfText(text)).toBe(urn));

test("codes in one cell are told apart by how they are written", () => {
  expect(codesOfCell("pr1, K2;u4 / -,P, PR12, XPR1, H55, K200, 5K2")).toEqual({
    provider: ["PR1"],
    placement: ["K2", "U4", "H55"],
    other: ["P", "PR12", "XPR1", "K200", "5K2"],
  });
  expect(codesOfCell(" n/a ")).toEqual({ placement: [], provider: [], other: [] });
  expect(codesOfCell(null)).toEqual({ placement: [], provider: [], other: [] });
});

test("a date in a list may be a serial number or text, is otherwise unreadable, and a blank is no date", () => {
  const day = parseDay("01/04/2025");
  expect([45_748, "1 April 2025"].map((cell) => dayOfCell(cell, false))).toEqual([day, day]);
  expect(dayOfCell(45_748 - 1462, true)).toBe(day);
  expect([20_250_401, "soon", "", "n/a"].map((cell) => dayOfCell(cell, false))).toEqual([
    "unreadable",
    "unreadable",
    null,
    null,
  ]);
});

describe("the date of a list", () => {
  const sheet = (name: string, ...texts: string[]) => ({
    ...{ name, firstRow: 0, firstColumn: 0, values: texts.map((text) => ["", text]) },
  });

  test("is taken from a sentence, otherwise from the name of a sheet, otherwise from the file's", () => {
    const stated = sheet("May 2026", "Providers", "AS AT: 1 September 2026, as inspected", "URN");
    expect(listDate("list 1 June 2026.xlsx", [sheet("Notes 2 May 2026"), stated])).toBe("1 September 2026");
    expect(listDate("list 1 June 2026.xlsx", [sheet("Providers", "of 3 June 2026"), sheet("May 2026")])).toBe(
      "May 2026",
    );
    expect(listDate("list 1 June 2026.xlsx", [sheet("Providers")])).toBe("1 June 2026");
    expect(listDate("list.xlsx", [sheet("Providers", "was at 1 May 2026")])).toBeNull();
    expect(listDate(null, [sheet("Providers")])).toBeNull();
  });

  test("is not taken from a row below the headings, whatever the sheet", () => {
    const conditions = sheet(
      "Registration Conditions",
      "Conditions",
      " Urn ",
      "Two children, as of 1 May 2019",
    );
    expect(listDate("list 1 June 2026.xlsx", [conditions])).toBe("1 June 2026");
  });

  test("is looked for in the first 20 rows of a sheet", () => {
    const below = (rows: number) =>
      listDate(null, [sheet("Providers", ...Array.from({ length: rows }, () => ""), "as of May 2026")]);
    expect([below(19), below(20)]).toEqual(["May 2026", null]);
  });

  test("is that of the newest registration or closure if nothing states it", () => {
    const provider = (registered: string, closed: string) =>
      ({ registered: parseDay(registered), closed: parseDay(closed) }) as Provider;
    const providers = [
      provider("01/05/2024", ""),
      provider("01/01/2020", "02/06/2025"),
      provider("", "03/03/2023"),
    ];
    expect(newestDate(providers)).toBe("unknown date, newest registration or closure 2 June 2025");
    expect(newestDate([provider("", "")])).toBe("unknown date");
  });
});
