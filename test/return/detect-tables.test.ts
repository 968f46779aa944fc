import { parseDay } from "../../src/return/days";
import { assignTables, prepareLastYearsSheets } from "../../src/return/assign-tables";
import { headingAdvice, detectTable, namesLastYear } from "../../src/return/detect-tables";
import { lastYearDatesWarning, proposeYear, explainNoYear, YearCounter } from "../../src/return/propose-year";
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

test("a sheet may have the same name as one of ours", () => {
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

test.each([
  ["Child ID", "CHILD"],
  ["Child identifier", "CHILD"],
  ['("Child_ID")', "CHILD"],
  ["PL", "PLACE"],
  ["Placement", "PLACE"],
  ["Date episode ceased", "DEC"],
])("the heading %p of a local extract is read as %s", (heading, field) => {
  const row = headings("Episodes").map((known) => (known === field ? heading : known));
  const match = detectTable(sheet("Sheet1", [row]));
  expect(match?.missingFields).toEqual([]);
  expect(match?.columns.get(field)).toBe(headings("Episodes").indexOf(field));
});

test("the heading NB_ADOPTER is read as NB_ADOPTR, and no field of another table is", () => {
  const row = headings("AD1").map((known) => (known === "NB_ADOPTR" ? "NB_ADOPTER" : known));
  expect(detectTable(sheet("AD1", [[...row, "Placement"]]))).toMatchObject({
    missingFields: [],
    extraColumns: ["Placement"],
  });
});

test("a field's own heading takes precedence over another name for it", () => {
  const match = detectTable(sheet("Sheet1", [["Placement", ...headings("Episodes")]]));
  expect(match?.repeatedFields).toEqual(["PLACE"]);
});

test("if several rows fit the same table, the one with the most headings counts", () => {
  const some = ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER"];
  const lines = [some, headings("Episodes"), some, headings("Episodes")];
  expect(detectTable(sheet("Episodes", lines))?.headingLine).toBe(2);
});

test("the column of rule codes that the add-in wrote does not count as the sheet's own", () => {
  const row = [...headings("Reviews"), "903 rule codes", " ", " Team "];
  expect(detectTable(sheet("Reviews", [row]))?.extraColumns).toEqual(["Team"]);
});

test("headings are found below titles, but only within the first 20 rows", () => {
  const title = [["Children looked after 2024/25"], [""], ["printed 1 April"]];
  const found = detectTable(sheet("Data", [...title, headings("Header"), ["1"]]));
  expect(found?.headingLine).toBe(4);
  const blank = Array.from({ length: 20 }, () => [""]);
  expect(detectTable(sheet("Data", [...blank, headings("Header")]))).toBeNull();
  expect(detectTable(sheet("Data", [headings("Header")], { firstRow: 19 }))?.headingLine).toBe(20);
  expect(detectTable(sheet("Data", [headings("Header")], { firstRow: 20 }))).toBeNull();
});

test("extra and missing columns are named", () => {
  const row = headings("Reviews").filter((heading) => heading !== "DOB");
  const match = detectTable(sheet("Reviews", [[...row, "Team", "Worker"]]));
  expect(match?.extraColumns).toEqual(["Team", "Worker"]);
  expect(match?.missingFields).toEqual(["DOB"]);
});

test("columns are counted from A even if the sheet's filled part starts elsewhere", () => {
  const match = detectTable(sheet("Header", [headings("Header")], { firstRow: 2, firstColumn: 3 }));
  expect(match?.headingLine).toBe(3);
  expect(match?.columns.get("CHILD")).toBe(3);
});

test.each<[string, CellValue[]]>([
  ["a few familiar words", ["CHILD", "Notes", "Team"]],
  ["fewer than half of a table's headings", ["CHILD", "SEX", "ETHNIC"]],
  ["headings that several tables have", ["CHILD", "SEX", "DOB"]],
])("a sheet with %s is not a table", (_what, row) => {
  expect(detectTable(sheet("Notes", [row]))).toBeNull();
});

test("half of a table's headings are enough", () => {
  expect(detectTable(sheet("Notes", [["CHILD", "REVIEW"]]))?.table).toBe("Reviews");
});

test("a sheet that lacks only the heading CHILD gets a message, if its headings are where they are looked for", () => {
  const wanted = [
    "It has headings of Reviews, but not CHILD. Give the heading CHILD to the column with the child's identifier.",
  ];
  const [, ...others] = headings("Reviews");
  const title = [["Reviews of the year"], [""]];
  expect(headingAdvice(sheet("Reviews", [...title, others]))).toEqual(wanted);
  expect(headingAdvice(sheet("Reviews", [others], { firstRow: 19 }))).toEqual(wanted);
  expect(headingAdvice(sheet("Reviews", [others], { firstRow: 20 }))).toEqual([]);
  expect(headingAdvice(sheet("Reviews", [others, others], { firstRow: 25 }))).toEqual([]);
  expect(headingAdvice(sheet("Reviews", [headings("Reviews")]))).toEqual([]);
  expect(headingAdvice(sheet("Notes", [["Team", "Worker"]]))).toEqual([]);
});

test("a sheet with headings in everyday words is not read, but gets a message that says which to change", () => {
  const row = ["Child ID", "Gender", "Date of Birth", "Ethnicity", "UPN", "MOTHER", "Team"];
  expect(detectTable(sheet("Children", [row]))).toBeNull();
  expect(headingAdvice(sheet("Children", [["Our children"], row]))).toEqual([
    'It has some headings of Header, but not enough to be read as that table. If "Gender" holds SEX, "Date of Birth" holds DOB and "Ethnicity" holds ETHNIC, give these columns those headings.',
  ]);
  expect(headingAdvice(sheet("Children", [["CHILD", "Review date"]]))).toEqual([
    'It has some headings of Reviews, but not enough to be read as that table. If "Review date" holds REVIEW, give this column that heading.',
  ]);
});

test("headings in everyday words say nothing where they would not make a table either", () => {
  expect(headingAdvice(sheet("Staff", [["Name", "Gender", "Date of Birth", "Ethnicity"]]))).toEqual([]);
  expect(headingAdvice(sheet("Children", [["CHILD", "Gender", "Date of Birth", "Team"]]))).toEqual([]);
});

test.each([
  ["Episodes last year", true],
  ["prev_episodes", true],
  ["header_last_yr", true],
  ["Last", true],
  ["header_last_updated", false],
  ["last extract of episodes", false],
  ["Episodes last updated 2023-24", true],
  ["previous episodes", true],
  ["Previous permanence", false],
  ["PREVIOUS_PERM", false],
  ["previousperm", false],
  ["Previous - permanence", false],
  ["prev_perm", false],
  ["Prev - Perm", false],
  ["lastyear_episodes", true],
  ["PrevPerm", false],
  ["PrevPerm last year", true],
  ["Episodes 2024-25", false],
  ["Episodes 2024-5", false],
  ["Episodes 2023_4", true],
  ["2023-1 Episodes 2024-25", false],
  ["2025-04-07 Episodes 2023-24", true],
  ["Episodes 2023/24", true],
  ["Episodes 2023 - 24", true],
  ["Episodes 202324", true],
  ["Episodes 2023-2024", true],
  ["2023245 Episodes", false],
  ["2023-4-5 Episodes 2024-25", false],
  ["2023-45 Episodes 2024-25", false],
  ["Episodes", false],
  ["SSDA903_2024_episodes", true],
  ["SSDA903_2025_episodes", false],
])("whether in a return of 2024/25 the sheet %p is last year's: %p", (name, expected) => {
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

test("sheets that are all named after the wrong year are this year's and last year's by their dates", () => {
  const named = [episodes("SSDA903_2025_episodes", "01/05/2025", "03/06/2025")];
  expect(assignTables(named).tables.thisYear.get("Episodes")?.sheet).toBe("SSDA903_2025_episodes");
  const bothYears = [...named, episodes("SSDA903_2024_episodes", "01/05/2024", "03/06/2024")];
  const { tables, questions } = assignTables(bothYears);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("SSDA903_2025_episodes");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("SSDA903_2024_episodes");
});

test("beside a sheet without a year, one named after the calendar year in which its data end is last year's", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes", "01/05/2025", "03/06/2025"),
    episodes("Episodes 2025", "01/05/2024", "03/06/2024"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("Episodes");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes 2025");
});

test.each([["Episodes last updated"], ["Episodes last year"], ["Episodes 2024"]])(
  "the only sheet of its table, %s, is this year's if it has this year's dates",
  (name) => {
    const sheets = [sheet("Header", [headings("Header"), ["1"]]), episodes(name, "01/05/2025")];
    const reviews = sheet("Reviews", [headings("Reviews"), ["1", "", "03/06/2025"]]);
    const { tables, questions } = assignTables([...sheets, reviews]);
    expect(questions).toEqual([]);
    expect(tables.thisYear.get("Episodes")?.sheet).toBe(name);
    expect(tables.lastYear.size).toBe(0);
  },
);

test("a sheet named last year's beside one of this year is last year's, whatever its dates, as in a late extract", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes", "01/05/2025"),
    episodes("Episodes last year", "01/05/2025"),
  ]);
  expect(questions).toEqual([]);
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes last year");
});

test('a sheet named "last" is last year\'s if the dates of such a sheet are earlier', () => {
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

test("a sheet named last year's is last year's if this year's dates are later, or there are no dates", () => {
  const header = sheet("Header", [headings("Header"), ["1"]]);
  const reviews = sheet("Reviews", [headings("Reviews"), ["1", "", "03/06/2025"]]);
  const lastYears = (...sheets: Sheet[]) => [...assignTables(sheets).tables.lastYear.keys()];
  expect(lastYears(header, reviews, episodes("Episodes last year", "01/05/2024"))).toEqual(["Episodes"]);
  expect(lastYears(sheet("Header last year", [headings("Header"), ["1"]]))).toEqual(["Header"]);
  expect(lastYears(header, episodes("Episodes last", "01/05/2024"))).toEqual([]);
});

test("one sheet named after a later year is left out, and does not turn the others into last year's", () => {
  const { thisYear, lastYear } = assignTables([
    sheet("Header 2024-25", [headings("Header"), ["1"]]),
    episodes("Episodes 2024-25", "01/05/2024"),
    sheet("Reviews 2025-26", [headings("Reviews"), ["1"]]),
  ]).tables;
  expect([...thisYear.keys()]).toEqual(["Header", "Episodes"]);
  expect(lastYear.size).toBe(0);
});

test.each(["Header (spec 2023)", "Header 2027-01-10"])(
  "the only sheet of a table without dates is this year's, even if it is named %s",
  (name) => {
    const { tables, assignments } = assignTables([
      episodes("Episodes", "01/05/2025"),
      sheet(name, [headings("Header"), ["1"]]),
    ]);
    expect(tables.thisYear.get("Header")?.sheet).toBe(name);
    expect(assignments.flatMap(({ why }) => why)).toEqual([]);
  },
);

test("a sheet with last year's dates is last year's, even if its name suggests an older year", () => {
  const { tables } = assignTables([
    episodes("Episodes 2024", "01/05/2024"),
    episodes("Episodes 2025", "01/05/2025"),
    sheet("Header", [headings("Header"), ["1"]]),
  ]);
  expect(tables.thisYear.get("Episodes")?.sheet).toBe("Episodes 2025");
  expect(tables.lastYear.get("Episodes")?.sheet).toBe("Episodes 2024");
});

test("a sheet without dates belongs to the year shown by the dates of sheets with the same year in their names", () => {
  const { tables, questions, assignments } = assignTables([
    episodes("Episodes 2025", "01/05/2025"),
    sheet("Header 2025", [headings("Header"), ["1"]]),
    episodes("Episodes 2024", "01/05/2024"),
    sheet("Header 2024", [headings("Header"), ["1"]]),
    sheet("UASC", [headings("UASC"), ["1"]]),
  ]);
  expect(questions).toEqual([]);
  expect(assignments.flatMap(({ why }) => why)).toEqual([]);
  expect(tables.thisYear.get("Header")?.sheet).toBe("Header 2025");
  expect(tables.lastYear.get("Header")?.sheet).toBe("Header 2024");
  expect([...tables.thisYear.keys()]).toEqual(["Episodes", "Header", "UASC"]);
});

test("a sheet without dates, beside one of its table without a year, is last year's whatever year its name gives", () => {
  const { tables, questions } = assignTables([
    episodes("Episodes 2025", "01/05/2025"),
    sheet("Header 2025", [headings("Header"), ["1"]]),
    sheet("Header", [headings("Header"), ["1"]]),
  ]);
  expect(questions).toEqual([]);
  expect(tables.thisYear.get("Header")?.sheet).toBe("Header");
  expect(tables.lastYear.get("Header")?.sheet).toBe("Header 2025");
});

describe("three years in one workbook", () => {
  const threeYears = ["2026-27", "2025-26", "2024-25"].flatMap((year) => [
    sheet(`Header ${year}`, [headings("Header"), ["1"]]),
    episodes(`Episodes ${year}`, `01/05/${year.slice(0, 4)}`),
  ]);
  const uasc = (name: string) => sheet(name, [headings("UASC"), ["1"]]);
  const namesOf = (tables: ReadonlyMap<TableName, { sheet: string }>) =>
    [...tables.values()].map((table) => table.sheet);

  test("the oldest is left out with a reason, whether or not another sheet has its table", () => {
    const { tables, questions, assignments } = assignTables([...threeYears, uasc("UASC 2024-25")]);
    expect(questions).toEqual([]);
    expect(namesOf(tables.thisYear)).toEqual(["Header 2026-27", "Episodes 2026-27"]);
    expect(namesOf(tables.lastYear)).toEqual(["Header 2025-26", "Episodes 2025-26"]);
    const leftOut = assignments.filter(({ use }) => use === "ignored");
    expect(leftOut.map(({ sheet, why }) => [sheet, ...why])).toEqual(
      ["Header 2024-25", "Episodes 2024-25", "UASC 2024-25"].map((name) => [
        name,
        "From an earlier year (2024/25), so left out.",
      ]),
    );
  });

  test("the user can say that a sheet of another year counts", () => {
    const choices = new Map([["UASC 2024-25", { table: "UASC", lastYear: true } as const]]);
    const { tables } = assignTables([...threeYears, uasc("UASC 2024-25")], choices);
    expect(tables.lastYear.get("UASC")?.sheet).toBe("UASC 2024-25");
  });

  test("a sheet named after a later year is left out", () => {
    const { assignments } = assignTables([...threeYears, uasc("UASC 2027-28")]);
    expect(assignments.at(-1)).toMatchObject({
      use: "ignored",
      why: ["From another year (2027/28), so left out."],
    });
  });

  test("if the names may mean other years, the reason names no year", () => {
    const named = ["2026", "2025", "2024"].map((year) => episodes(`Episodes_${year}`, `01/05/${year}`));
    const { tables, assignments } = assignTables(named);
    expect(namesOf(tables.thisYear)).toEqual(["Episodes_2026"]);
    expect(namesOf(tables.lastYear)).toEqual(["Episodes_2025"]);
    expect(assignments.at(-1)?.why).toEqual(["From an earlier year, so left out."]);
  });
});

describe("last year's return, given separately", () => {
  const ofYears = (...years: string[]) =>
    years.flatMap((year) => [
      sheet(`Header ${year}`, [headings("Header"), ["1"]]),
      episodes(`Episodes ${year}`, `01/05/${year.slice(0, 4)}`),
    ]);
  const thisYears = [sheet("Header", [headings("Header"), ["1"]]), episodes("Episodes", "01/05/2026")];
  const given = (...sheets: Sheet[]) =>
    assignTables(
      thisYears,
      new Map(),
      prepareLastYearsSheets(sheets, ["Header", "Episodes"], {
        name: "--last-year",
        without: "leave it out",
      }),
    );
  const lastYears = ({ tables }: ReturnType<typeof given>) =>
    [...tables.lastYear.values()].map((table) => table.sheet);

  test.each([
    ["the year before it", ["2025-26", "2024-25"]],
    ["this year", ["2026-27", "2025-26"]],
    ["three years", ["2026-27", "2025-26", "2024-25"]],
  ])("only last year's sheets count if it also holds %s", (_what, years) => {
    const assigned = given(...ofYears(...years));
    expect(assigned.questions).toEqual([]);
    expect(lastYears(assigned)).toEqual(["Header 2025-26 (last year)", "Episodes 2025-26 (last year)"]);
    const why = assigned.assignments.map(({ why }) => why.join());
    expect(why.filter((text) => text === "From another year (2026/27), so left out.")).toHaveLength(
      years.includes("2026-27") ? 2 : 0,
    );
    expect(why.filter((text) => text === "From an earlier year (2024/25), so left out.")).toHaveLength(
      years.includes("2024-25") ? 2 : 0,
    );
  });

  test("a table that only the year before has is left out", () => {
    const uasc = sheet("UASC 2024-25", [headings("UASC"), ["1"]]);
    expect(lastYears(given(...ofYears("2025-26"), uasc))).toHaveLength(2);
  });

  test("all of it counts if it is of one year, whatever its names and dates say", () => {
    expect(lastYears(given(...ofYears("2023-24")))).toHaveLength(2);
    expect(lastYears(given(episodes("Episodes last year", "01/05/2025")))).toHaveLength(1);
    const header = sheet("Header last year", [headings("Header"), ["1"]]);
    expect(lastYears(given(header, episodes("Episodes", "01/05/2025")))).toHaveLength(2);
  });
});

test("if no date tells the year, the latest in the names is this year's", () => {
  const { thisYear, lastYear } = assignTables([
    sheet("Header 2023-24", [headings("Header"), ["1"]]),
    sheet("Header 2024-25", [headings("Header"), ["1"]]),
    sheet("Asylum", [headings("UASC"), ["1"]]),
  ]).tables;
  expect(thisYear.get("Header")?.sheet).toBe("Header 2024-25");
  expect(lastYear.get("Header")?.sheet).toBe("Header 2023-24");
  expect([...thisYear.keys()]).toEqual(["Header", "UASC"]);
});

test("it says how each sheet is used, and what one without a table lacks", () => {
  const [, ...withoutChild] = headings("Reviews");
  const sheets = [
    sheet("Header", [headings("Header"), ["1"]]),
    episodes("Episodes"),
    episodes("Copy"),
    sheet("UASC", [headings("UASC")]),
    sheet("Reviews", [withoutChild]),
    sheet("Notes", [["to do"]]),
  ];
  const { assignments } = assignTables(sheets, new Map([["UASC", "ignore"]]));
  expect(assignments.map(({ sheet, match, use }) => [sheet, match?.table, use])).toEqual([
    ["Header", "Header", "used"],
    ["Episodes", "Episodes", "question"],
    ["Copy", "Episodes", "question"],
    ["UASC", "UASC", "ignored"],
    ["Reviews", undefined, "no table"],
    ["Notes", undefined, "no table"],
  ]);
  expect(assignments.map(({ why }) => why.length)).toEqual([0, 0, 0, 0, 1, 0]);
});

test("a sheet that is used as last year's is marked as such", () => {
  const { assignments } = assignTables([episodes("Episodes"), episodes("Episodes last year")]);
  expect(assignments.map(({ match }) => match?.lastYear)).toEqual([false, true]);
});

test("a choice of a table that the headings do not fit is ignored", () => {
  const choices = new Map([["Header", { table: "Episodes", lastYear: true } as const]]);
  const { tables } = assignTables([sheet("Header", [headings("Header"), ["1"]])], choices);
  expect(tables.thisYear.get("Header")?.sheet).toBe("Header");
});

test("the dates of a workbook that counts days from 1904 are read correctly", () => {
  const { tables } = assignTables([
    sheet("Episodes", [headings("Episodes"), ["1", 45748 - 1462]], { date1904: true }),
    sheet("Reviews", [headings("Reviews"), ["1", "", 45748]]),
  ]);
  expect(tables.thisYear.get("Episodes")?.rows[0]).toHaveProperty("DECOM", parseDay("01/04/2025"));
  expect(tables.thisYear.get("Reviews")?.rows[0]).toHaveProperty("REVIEW", parseDay("01/04/2025"));
});

test("two sheets for one table raise a question, and neither is used until it is answered", () => {
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

test.each<[TableName, string]>([
  ["Episodes", "DECOM"],
  ["Episodes", "DEC"],
  ["Reviews", "REVIEW"],
  ["Missing", "MIS_START"],
  ["SWEpisodes", "SW_DECOM"],
  ["DoLo", "DOLO_START"],
])("the dates of %s tell the collection year by %s", (table, field) => {
  const row = headings(table).map((heading) => (heading === field ? "01/05/2025" : ""));
  const { thisYear } = assignTables([sheet("Sheet1", [headings(table), row], { firstColumn: 2 })]).tables;
  expect(proposeYear(thisYear.values())).toBe("2025/26");
  const counter = new YearCounter(table, new Map([[field, headings(table).indexOf(field)]]));
  for (const cells of [headings(table), row, row]) counter.add(cells);
  expect(counter.proposedYear()).toBe("2025/26");
});

test.each<[TableName, string]>([
  ["Header", "DOB"],
  ["UASC", "DUC"],
  ["DoLo", "DOLO_END"],
])("dates of birth and planned ends do not tell the year: %s %s", (table, field) => {
  const row = headings(table).map((heading) =>
    heading === "CHILD" ? "1" : heading === field ? "01/05/2025" : "",
  );
  expect(row).toContain("01/05/2025");
  expect(
    proposeYear(assignTables([sheet("Sheet1", [headings(table), row])]).tables.thisYear.values()),
  ).toBeNull();
});

test("it says when the dates of last year's return are not of the year before", () => {
  const warningFor = (start: string) =>
    lastYearDatesWarning(assignTables([episodes("Episodes", start)]).tables.thisYear.values(), "2025/26");
  expect(warningFor("01/05/2024")).toEqual([]);
  expect(warningFor("soon")).toEqual([]);
  expect(warningFor("01/05/2023")).toEqual([
    "The dates of last year's return point to 2023/24, not 2024/25, so comparisons with last year may be wrong.",
  ]);
});

describe("dates with day and month swapped", () => {
  /** The days of the collection year 2025/26. */
  const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2025, 3, 1 + index)));
  const text = (day: Date, order: "day first" | "month first") => {
    const parts = [day.getUTCDate(), day.getUTCMonth() + 1].map((part) => String(part).padStart(2, "0"));
    return `${(order === "day first" ? parts : parts.reverse()).join("/")}/${day.getUTCFullYear()}`;
  };
  const proposed = (texts: string[]) =>
    proposeYear(assignTables([episodes("Episodes", ...texts)]).tables.thisYear.values());

  test("tell the year if all of them have the month first", () => {
    expect(proposed(days.map((day) => text(day, "day first")))).toBe("2025/26");
    expect(proposed(days.map((day) => text(day, "month first")))).toBe("2025/26");
  });

  const certain = Array.from({ length: 20 }, () => "20/06/2024");

  test("tell the year if they can only have the month first, wherever the sheet starts", () => {
    const later = Array.from({ length: 8 }, (_, index) => `04/${index + 13}/2025`);
    expect(proposed(["04/30/2024", "06/15/2024"])).toBe("2024/25");
    expect(proposed([...certain, ...later])).toBe("2025/26");
    const away = { ...episodes("Episodes", "04/30/2024"), firstColumn: 3 };
    expect(proposeYear(assignTables([away]).tables.thisYear.values())).toBe("2024/25");
  });

  test("are all read with the month first if more of them must have it first than must not", () => {
    const months = ["04/30/2024", "06/15/2024", "06/15/2024"];
    expect(proposed([...months, "02/05/2025"])).toBe("2024/25");
    expect(proposed([...months, "02/05/2025", "30/05/2024", "31/05/2024", "13/06/2024"])).toBe("2025/26");
  });

  const first = (count: number) => Array.from({ length: count }, (_, index) => `01/${index + 5}/2025`);

  test("do not make a later year that has eight days or more if nearly all of these could be months", () => {
    expect(proposed([...certain, ...first(7)])).toBe("2025/26");
    expect(proposed([...certain, ...first(8)])).toBe("2024/25");
    expect(proposed([...certain, ...first(8), "20/07/2025"])).toBe("2024/25");
    expect(proposed([...certain, ...first(8), "20/07/2025", "21/07/2025"])).toBe("2024/25");
    expect(proposed([...certain, ...first(8), "20/07/2025", "21/07/2025", "22/07/2025"])).toBe("2025/26");
    expect(proposed(first(8))).toBe("2025/26");
  });

  test("tell the year if only those that could be were swapped, as Excel in the United States does", () => {
    const mixed = days.map((day) => text(day, day.getUTCDate() > 12 ? "day first" : "month first"));
    expect(proposed(mixed)).toBe("2025/26");
  });
});

test.each([
  [["soon", "2025-05-01"], /None of the dates can be read as dd\/mm\/yyyy/],
  [["soon"], /None of the dates can be read as dd\/mm\/yyyy/],
  [["", ""], /There is no event date, such as DECOM/],
  [["01/05/1999"], /The dates do not show/],
])("it says why %j tell no year", (starts, why) => {
  const { thisYear } = assignTables([episodes("Episodes", ...starts)]).tables;
  expect(proposeYear(thisYear.values())).toBeNull();
  expect(explainNoYear(thisYear.values())).toMatch(why);
});

test("lines without a value are skipped, and the others keep the line numbers that a person sees", () => {
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

describe("lines below the headings that are not rows", () => {
  const header = (...lines: CellValue[][]) => sheet("Header", [headings("Header"), ...lines]);
  const read = (one: Sheet) => assignTables([one]).tables.thisYear.get("Header");
  const child = (id: string): CellValue[] => [id, "1", "01/02/2012", "WBRI"];
  const rowsOf = (one: Sheet) => read(one)?.rows.map(({ CHILD, line }) => `${line} ${CHILD}`);

  test.each<[string, CellValue[]]>([
    ["the headings again", headings("Header")],
    ["some of the headings, as people write them", [" child ", "Sex", "dob"]],
    ["a total", ["Grand Total", 2]],
    ["a total for a child, as Excel writes it", ["0012 Total", "", "", "", 2]],
    ["a count for a child, as Excel writes it", ["0012 Count", "", "", "", 2]],
    ["a total beside the column CHILD", ["", "", "", "Total:", 7]],
    ["a count", ["Number of children: 2"]],
    ["what a database says at the end", ["(2 rows affected)"]],
    ["a line printed by a report", ["Printed on 01/04/2026 by the performance team"]],
    ["a single word", ["Provisional"]],
    ["a count in a pivot table", ["Count of CHILD", 2]],
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

  describe("if CHILD is not the first column", () => {
    const order = ["SEX", "ETHNIC", "CHILD", "DOB", "UPN", "MOTHER", "MC_DOB"];
    const row = (id: string): CellValue[] => ["1", "WBRI", id, "01/02/2012"];
    const linesRead = (line: CellValue[]) => {
      const data = read(sheet("Header", [order, row("1"), line, row("2")]));
      return [data?.rows.length, data?.otherLines.map((other) => other.line)];
    };

    test.each<[string, CellValue[]]>([
      ["a line printed by a report", ["Report run 01/04/2026 by Jane"]],
      ["the end of a report", ["End of report"]],
      ["a page number", ["Page 1 of 3"]],
      ["a count", ["Count of children: 813"]],
      ["what a database says at the end", ["(813 rows affected)"]],
      ["a total in words", ["Total: 813"]],
      ["a group's total with its number", ["Team 4 Total", "", "", 12]],
      ["a total with its number", ["Grand Total", "", "", "1,813"]],
      ["a total with its number in the column CHILD", ["Grand Total", "", 813]],
      ["the same as text, with a percentage", ["", "Total", "813", "100%"]],
      ["a line of dashes", ["---", "----", "", "----------"]],
    ])("%s is left out", (_what, line) => {
      expect(linesRead(line)).toEqual([2, [3]]);
    });

    test.each<[string, CellValue[]]>([
      ["a row without CHILD", ["1", "WBRI", "", "01/02/2012"]],
      ["only a code", ["", "WBRI"]],
      ["only a code in the first column", ["MALE"]],
      ["only a date", ["1 February 2012"]],
      ["only words in a column other than the first", ["", "White British"]],
      ["words beside other values", ["Not known", "WBRI", "", "01/02/2012"]],
      ["a count beside other values", ["Grand Total", "WBRI", "3", "01/02/2012"]],
    ])("%s is a row", (_what, line) => {
      expect(linesRead(line)).toEqual([3, []]);
    });
  });

  test("what is in a line that was left out is not a value of the row below it", () => {
    const data = header(["Count: 2", "1", "01/02/2012", "WBRI"], ["1", "", null]);
    expect(read(data)?.rows).toMatchObject([{ CHILD: "1", SEX: null, DOB: null, ETHNIC: null, line: 3 }]);
  });

  test("a second table ends the first, and begins with its title", () => {
    const data = header(child("1"), ["2"], [""], ["Reviews"], [""], headings("Reviews"), child("3"));
    expect(rowsOf(data)).toEqual(["2 1", "3 2"]);
    expect(read(data)?.secondTable).toEqual({ table: "Reviews", line: 5 });
  });

  test("the rows of a sheet that starts away from A1 keep the line numbers that a person sees", () => {
    const lines = [
      ["Children"],
      headings("Header"),
      child("1"),
      child("2"),
      ["Reviews"],
      headings("Reviews"),
    ];
    const away = sheet("Header", lines, { firstRow: 4, firstColumn: 3 });
    expect(rowsOf(away)).toEqual(["7 1", "8 2"]);
    expect(read(away)?.rows[0]).toMatchObject({ SEX: "1", DOB: parseDay("01/02/2012") });
    expect(read(away)?.secondTable).toEqual({ table: "Reviews", line: 9 });
  });

  test("a second table with CHILD in another column is recognised", () => {
    const data = sheet("Header", [headings("Header").reverse(), child("1").reverse(), headings("Reviews")]);
    expect(read(data)?.secondTable).toEqual({ table: "Reviews", line: 3 });
  });

  test.each([
    "child",
    "Child ID",
    "CHILD_IDENTIFIER",
    " CHILD",
    "\ufeffCHILD",
    "\u00a0CHILD",
    "(CHILD",
    "[CHILD]",
  ])("a second table is recognised if the heading of its identifier is %j", (heading) => {
    const [, ...others] = headings("Reviews");
    const data = header(child("1"), [heading, ...others], child("3"));
    expect(read(data)?.secondTable).toEqual({ table: "Reviews", line: 3 });
  });

  test("the headings of the same table in other columns begin a second table too", () => {
    const data = header(child("1"), headings("Header").reverse(), child("3").reverse());
    expect(rowsOf(data)).toEqual(["2 1"]);
    expect(read(data)?.secondTable).toEqual({ table: "Header", line: 3 });
  });

  test.each<[string, CellValue[]]>([
    ["with a blank column between them", [""]],
    ["with a column in front of its identifier", ["", "Team"]],
    ["directly next to it", []],
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

  test("of three tables beside each other the first counts, and the others are named", () => {
    const row = [...headings("UASC"), " ", "", ...headings("Episodes"), "Team", ...headings("Reviews")];
    const match = detectTable(sheet("All", [row]));
    expect(match).toMatchObject({ table: "UASC", extraColumns: [], tablesBeside: ["Episodes", "Reviews"] });
  });

  test("a second CHILD in one table does not make a second table", () => {
    const match = detectTable(sheet("Header", [[...headings("Header"), "", "CHILD", "Team"]]));
    expect(match).toMatchObject({ table: "Header", repeatedFields: ["CHILD"], tablesBeside: [] });
  });

  test("of tables below each other the first counts, even if another has more columns", () => {
    const both = sheet("All", [headings("UASC"), ["1", "1", "01/02/2012", ""], headings("Episodes"), ["1"]]);
    expect(detectTable(both)?.table).toBe("UASC");
  });
});
