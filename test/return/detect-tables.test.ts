import { assignTables } from "../../src/return/assign-tables";
import { detectTable, namesLastYear } from "../../src/return/detect-tables";
import { proposeYear, whyNoYear } from "../../src/return/propose-year";
import type { CellValue } from "../../src/return/cells";
import type { Sheet } from "../../src/return/sheets";
import { TABLE_NAMES, uploadedFields, type TableName } from "../../src/return/tables";

const sheet = (name: string, values: CellValue[][], place: Partial<Sheet> = {}): Sheet => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  values,
  ...place,
});
const headings = (table: TableName): CellValue[] => [...uploadedFields(table)];
const episodes = (name: string, ...starts: string[]): Sheet =>
  sheet(name, [headings("Episodes"), ...starts.map((start) => ["1", start])]);

test.each(TABLE_NAMES)("%s is recognised by its columns, whatever the sheet is called", (table) => {
  expect(detectTable(sheet("Sheet1", [headings(table)]))?.table).toBe(table);
});

test("a sheet may be called as ours are", () => {
  expect(detectTable(sheet("903 Episodes", [headings("Episodes")]))?.table).toBe("Episodes");
});

test("order, case, spaces and underscores of the headings do not matter", () => {
  const odd = headings("Episodes")
    .map((heading) => ` ${String(heading).toLowerCase().replaceAll("_", " ")} `)
    .reverse();
  const match = detectTable(sheet("Sheet1", [odd, ["SC123456"]]));
  expect(match?.table).toBe("Episodes");
  expect(match?.columns.get("URN")).toBe(0);
  expect(match?.missingFields).toEqual([]);
});

test("headings are found below titles, within the first 20 rows and not after", () => {
  const title = [["Children looked after 2024/25"], [""], ["printed 1 April"]];
  const found = detectTable(sheet("Data", [...title, headings("Header"), ["1"]]));
  expect(found?.headingLine).toBe(4);
  const blank = Array.from({ length: 20 }, () => [""]);
  expect(detectTable(sheet("Data", [...blank, headings("Header")]))).toBeNull();
  expect(detectTable(sheet("Data", [headings("Header")], { firstRow: 19 }))?.headingLine).toBe(20);
  expect(detectTable(sheet("Data", [headings("Header")], { firstRow: 20 }))).toBeNull();
});

test("extra columns are named, missing ones as well", () => {
  const row = headings("Reviews").filter((heading) => heading !== "DOB");
  const match = detectTable(sheet("Reviews", [[...row, "Team", "Worker"]]));
  expect(match?.extraColumns).toEqual(["Team", "Worker"]);
  expect(match?.missingFields).toEqual(["DOB"]);
});

test("a sheet that starts away from A1 gives the columns of the sheet, not of its filled part", () => {
  const match = detectTable(sheet("Header", [headings("Header")], { firstRow: 2, firstColumn: 3 }));
  expect(match?.headingLine).toBe(3);
  expect(match?.columns.get("CHILD")).toBe(3);
});

test("a sheet with a few familiar words is no table", () => {
  expect(detectTable(sheet("Notes", [["CHILD", "Notes", "Team"]]))).toBeNull();
});

test.each([
  ["Episodes last year", true],
  ["prev_episodes", true],
  ["header_last_yr", true],
  ["Last", true],
  ["header_last_updated", false],
  ["last extract of episodes", false],
  ["Episodes last updated 2023-24", true],
  ["Previous permanence", false],
  ["PrevPerm", false],
  ["PrevPerm last year", true],
  ["Episodes 2024-25", false],
  ["Episodes 2024-5", false],
  ["Episodes 2023_4", true],
  ["2023-1 Episodes 2024-25", false],
  ["2025-04-07 Episodes 2023-24", true],
  ["Episodes 2023/24", true],
  ["SSDA903_2024_episodes", true],
  ["SSDA903_2025_episodes", false],
])("in a return of 2024/25 the sheet %p is last year's: %p", (name, expected) => {
  expect(namesLastYear(name, 2024)).toBe(expected);
});

test("this year's and last year's sheets are told apart by the year in their names", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes 2023-24", "01/05/2023", "03/06/2023"),
    episodes("Episodes 2024-25", "01/05/2024", "03/06/2024"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("Episodes 2024-25");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes 2023-24");
  expect(tables.lastYear.get("Episodes")?.rows.every((row) => row.lastYear)).toBe(true);
});

test("sheets that are all named after another year than their data hold this year's return", () => {
  const named = [episodes("SSDA903_2025_episodes", "01/05/2025", "03/06/2025")];
  expect(assignTables(named).tables.thisYear.get("Episodes")?.sheet).toBe("SSDA903_2025_episodes");
  const bothYears = [...named, episodes("SSDA903_2024_episodes", "01/05/2024", "03/06/2024")];
  const { tables, questions } = assignTables(bothYears);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("SSDA903_2025_episodes");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("SSDA903_2024_episodes");
});

test("beside a sheet without a year, one named after the year before its data is last year's", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes", "01/05/2025", "03/06/2025"),
    episodes("Episodes 2025", "01/05/2024", "03/06/2024"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("Episodes");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes 2025");
});

test.each([["Episodes last updated"], ["Episodes last year"], ["Episodes 2024"]])(
  "%s with this year's dates is this year's",
  (name) => {
    const sheets = [sheet("Header", [headings("Header"), ["1"]]), episodes(name, "01/05/2025")];
    const reviews = sheet("Reviews", [headings("Reviews"), ["1", "", "03/06/2025"]]);
    const { tables, questions } = assignTables([...sheets, reviews]);
    expect(questions).toEqual([]);
    expect(tables.thisYear.get("Episodes")?.sheet).toBe(name);
    expect(tables.lastYear.size).toBe(0);
  },
);

test("a sheet named last year's beside one of this year is so whatever its dates, as in a late extract", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes", "01/05/2025"),
    episodes("Episodes last year", "01/05/2025"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes last year");
});

test('"last" alone is last year\'s where the dates of a sheet so named are earlier', () => {
  const { tables, questions } = assignTables([
    sheet("Header", [headings("Header"), ["1"]]),
    sheet("Header last", [headings("Header"), ["1"]]),
    episodes("Episodes", "01/05/2025"),
    episodes("Episodes last", "01/05/2024"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.lastYear.get("Header")?.sheet).toBe("Header last");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes last");
});

test("two sheets for one table are a question, and none of them is used until it is answered", () => {
  const sheets = [episodes("Episodes", "01/05/2024"), episodes("Episodes copy", "01/05/2024")];
  const asked = assignTables(sheets);
  expect(asked.questions).toEqual([
    { table: "Episodes", lastYear: false, sheets: ["Episodes", "Episodes copy"] },
  ]);
  expect(asked.tables.thisYear.has("Episodes")).toBe(false);
  const answered = assignTables(sheets, new Map([["Episodes copy", "ignore"]]));
  expect(answered.questions).toEqual([]);
  expect(answered.tables.thisYear.get("Episodes")?.sheet).toBe("Episodes");
});

test("the user can say that a sheet is last year's", () => {
  const sheets = [episodes("A", "01/05/2024"), episodes("B", "01/05/2023")];
  const { tables } = assignTables(sheets, new Map([["B", { table: "Episodes", lastYear: true }]]));
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("B");
});

test("the collection year is the latest with more than a few events", () => {
  const starts = Array.from({ length: 100 }, (_, index) => (index < 60 ? "10/06/2023" : "11/09/2024"));
  const typingError = episodes("Episodes", ...starts, "12/05/2026");
  expect(proposeYear(assignTables([typingError]).tables.thisYear.values())).toBe("2024/25");
  expect(proposeYear(assignTables([episodes("Episodes", "soon")]).tables.thisYear.values())).toBeNull();
});

describe("dates in which day and month were exchanged", () => {
  /** The days of the collection year 2025/26. */
  const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2025, 3, 1 + index)));
  const text = (day: Date, order: "day first" | "month first") => {
    const parts = [day.getUTCDate(), day.getUTCMonth() + 1].map((part) => String(part).padStart(2, "0"));
    return `${(order === "day first" ? parts : parts.reverse()).join("/")}/${day.getUTCFullYear()}`;
  };
  const proposed = (texts: string[]) =>
    proposeYear(assignTables([episodes("Episodes", ...texts)]).tables.thisYear.values());

  test("all of them have the month first", () => {
    expect(proposed(days.map((day) => text(day, "day first")))).toBe("2025/26");
    expect(proposed(days.map((day) => text(day, "month first")))).toBe("2025/26");
  });

  test("those that could be exchanged were, as Excel in the United States does it", () => {
    const mixed = days.map((day) => text(day, day.getUTCDate() > 12 ? "day first" : "month first"));
    expect(proposed(mixed)).toBe("2025/26");
  });
});

test.each([
  [["soon", "2025-05-01"], /None of the dates can be read as dd\/mm\/yyyy/],
  [["", ""], /There is no date of an event, such as DECOM/],
  [["01/05/1999"], /The dates do not tell/],
])("why %j tell no year", (starts, why) => {
  const { thisYear } = assignTables([episodes("Episodes", ...starts)]).tables;
  expect(proposeYear(thisYear.values())).toBeNull();
  expect(whyNoYear(thisYear.values())).toMatch(why);
});

test("lines without a value are passed over and the others keep the line that a person sees", () => {
  const { tables } = assignTables([episodes("Episodes", "01/05/2024", "", "03/06/2024")]);
  const withGap = sheet("Episodes", [
    headings("Episodes"),
    ["1", "01/05/2024"],
    ["", ""],
    ["2", "03/06/2024"],
  ]);
  expect(tables.thisYear.get("Episodes")?.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(
    assignTables([withGap])
      .tables.thisYear.get("Episodes")
      ?.rows.map(({ line }) => line),
  ).toEqual([2, 4]);
});

describe("lines below the headings that are no rows", () => {
  const header = (...lines: CellValue[][]) => sheet("Header", [headings("Header"), ...lines]);
  const read = (one: Sheet) => assignTables([one]).tables.thisYear.get("Header");
  const child = (id: string): CellValue[] => [id, "1", "01/02/2012", "WBRI"];
  const rowsOf = (one: Sheet) => read(one)?.rows.map(({ CHILD, line }) => `${line} ${CHILD}`);

  test.each<[string, CellValue[]]>([
    ["the headings again", headings("Header")],
    ["some of them, as people write them", [" child ", "Sex", "dob"]],
    ["a total", ["Grand Total", 2]],
    ["a total of a child, as Excel writes it", ["0012 Total", "", "", "", 2]],
    ["a count of a child, as Excel writes it", ["0012 Count", "", "", "", 2]],
    ["a total beside the column CHILD", ["", "", "", "Total:", 7]],
    ["a count", ["Number of children: 2"]],
    ["what a database says at the end", ["(2 rows affected)"]],
    ["a note of a report", ["Printed on 01/04/2026 by the performance team"]],
    ["a word alone", ["Provisional"]],
    ["a count of a pivot table", ["Count of CHILD", 2]],
    ["a line of dashes", ["------", "---", "----------"]],
  ])("%s", (_what, line) => {
    const data = header(child("1"), line, child("2"));
    expect(rowsOf(data)).toEqual(["2 1", "4 2"]);
    expect(read(data)?.otherLines.map((other) => other.line)).toEqual([3]);
  });

  test.each<[string, CellValue[]]>([
    ["an identifier of letters", ["TOTALLY", "1", "01/02/2012"]],
    ["an identifier with a blank", ["A 12", "1", "01/02/2012"]],
    ["an identifier with a blank alone", ["A 12"]],
    ["a name in place of an identifier", ["Ann Smith", "1", "01/02/2012"]],
    ["a row without CHILD", ["", "1", "01/02/2012"]],
    ["a number", [12]],
  ])("but %s is a row", (_what, line) => {
    const data = header(child("1"), line);
    expect(read(data)?.rows).toHaveLength(2);
    expect(read(data)?.otherLines).toEqual([]);
  });

  test("a second table ends the first, and begins with its title", () => {
    const data = header(child("1"), ["2"], [""], ["Reviews"], [""], headings("Reviews"), child("3"));
    expect(rowsOf(data)).toEqual(["2 1", "3 2"]);
    expect(read(data)?.secondTable).toEqual({ table: "Reviews", line: 5 });
  });

  test("the headings of the same table in other columns begin a second table too", () => {
    const data = header(child("1"), headings("Header").reverse(), child("3").reverse());
    expect(rowsOf(data)).toEqual(["2 1"]);
    expect(read(data)?.secondTable).toEqual({ table: "Header", line: 3 });
  });

  test.each<[string, CellValue[]]>([
    ["with a blank column between", [""]],
    ["and a column in front of its identifier", ["", "Team"]],
    ["right beside", []],
  ])("a second table beside the first, %s", (_what, between) => {
    const line = (left: CellValue[], right: CellValue[]) => [...left, ...between.map(() => ""), ...right];
    const both = sheet("Both", [
      [...headings("UASC"), ...between, ...headings("Episodes")],
      line(["1", "1", "01/02/2012", ""], ["2", "01/05/2025"]),
      line(["", "", "", ""], ["3", "01/05/2025"]),
    ]);
    const data = assignTables([both]).tables.thisYear.get("UASC");
    expect(data?.rows.map(({ CHILD }) => CHILD)).toEqual(["1"]);
    expect(data?.tablesBeside).toEqual(["Episodes"]);
    expect(data?.extraColumns).toEqual([]);
  });

  test("CHILD that comes again in one table is no second table", () => {
    const match = detectTable(sheet("Header", [[...headings("Header"), "", "CHILD", "Team"]]));
    expect(match).toMatchObject({ table: "Header", repeatedFields: ["CHILD"], tablesBeside: [] });
  });

  test("of tables below each other the first counts, though another has more columns", () => {
    const both = sheet("All", [headings("UASC"), ["1", "1", "01/02/2012", ""], headings("Episodes"), ["1"]]);
    expect(detectTable(both)?.table).toBe("UASC");
  });
});
