import { POINTS_PER_CHARACTER } from "../../src/excel/write-sheet";
import { OWN_SHEETS, type ReportChart, type ReportSheet } from "../../src/report/annotations";
import { historyRow, historySheet } from "../../src/report/history";
import { printingOf } from "../../src/report/printing";
import { annotationsOf } from "../../src/report/run-report";
import { columnLetters } from "../../src/return/sheets";
import { practiceReport, reportOfCounts } from "./support";

const sheetOf = (...columnWidths: number[]) => ({ columnWidths, table: null }) as unknown as ReportSheet;

test("the summary ends with the table of rules, whose headings are repeated on the pages after its first", async () => {
  const { sheets } = annotationsOf(await practiceReport());
  const summary = sheets.find(({ name }) => name === OWN_SHEETS.summary)!;
  const line = printingOf(summary).repeatedRow!;
  expect(summary.rows[line - 1]!.map(({ value }) => value).slice(0, 3)).toEqual([
    "Rule",
    "Findings",
    "Children",
  ]);
  const below = summary.rows.slice(line);
  expect(below.length).toBeGreaterThan(100);
  expect(below.filter(([rule]) => rule?.style !== "link")).toEqual([]);
});

test("the summary is one page wide with all its columns, in type of about 8 points", async () => {
  const { sheets } = annotationsOf(await practiceReport());
  const summary = sheets.find(({ name }) => name === OWN_SHEETS.summary);
  expect(printingOf(summary!)).toMatchObject({
    pagesWide: 1,
    area: null,
    repeatsFirstColumn: false,
  });
  expect(pointsOfType(summary!.columnWidths)).toBeGreaterThan(7.9);
});

/** The size at which type of 11 points is printed if columns of these widths, in characters, fit on one page. */
function pointsOfType(columnWidths: readonly number[]): number {
  // A4 landscape has 1045 dots within the margins; a character takes 7, and each column 5 more.
  return (1045 / columnWidths.reduce((sum, width) => sum + 7 * width + 5, 0)) * 11;
}

test.each([
  [OWN_SHEETS.findings, "Child", "What is wrong", "Note"],
  [OWN_SHEETS.colleagues, "Child", "What is wrong", "Note"],
  [OWN_SHEETS.children, "Child", "Rules", "First finding"],
])("%s is one page wide in readable type, from %s through %s to %s", async (name, ...wanted) => {
  const { sheets } = annotationsOf({ ...(await practiceReport()), colleagues: { by: "open" } });
  const sheet = sheets.find((one) => one.name === name)!;
  const { pagesWide, area } = printingOf(sheet);
  const columns = sheet.printedColumns ?? sheet.columnWidths.length;
  const headings = sheet.rows[sheet.table!.headingRow]!.slice(0, columns).map(({ value }) => value);
  expect(pagesWide).toBe(1);
  expect([headings[0], headings.find((one) => one === wanted[1]), headings.at(-1)]).toEqual(wanted);
  expect(area).toBe(sheet.printedColumns ? `A1:${columnLetters(columns - 1)}${sheet.rows.length}` : null);
  expect(pointsOfType(sheet.columnWidths.slice(0, columns))).toBeGreaterThan(6.9);
});

test("the history is one page wide in readable type, up to the checks", async () => {
  const history = historySheet([historyRow(await practiceReport())], OWN_SHEETS)!;
  expect(printingOf(history)).toMatchObject({ pagesWide: 1, area: expect.stringMatching(/^A1:K\d+$/) });
  expect(history.rows[history.table!.headingRow]![10]!.value).toBe("Checks failed to run");
  expect(pointsOfType(history.columnWidths.slice(0, 11))).toBeGreaterThan(6.9);
});

test.each([
  ["the practice return", practiceReport],
  ["a return whose chart has the most bars", () => reportOfCounts(Array.from({ length: 21 }, () => 1))],
])(
  "the chart of the summary fits on the first page, with at least a row for each bar: %s",
  async (_, reportOn) => {
    const { sheets } = annotationsOf(await reportOn());
    const summary = sheets.find(({ name }) => name === OWN_SHEETS.summary)!;
    const [{ position, data }] = summary.charts as [ReportChart];
    // A4 landscape is 523 points high within the margins; a row takes 15, and titles some more.
    const linesOfPage = (523 * 11) / (15 * pointsOfType(summary.columnWidths));
    expect(position.row + position.rows + 1).toBeLessThan(linesOfPage);
    expect(position.rows).toBeGreaterThanOrEqual(data.rows);
  },
);

test.each([
  ["columns that fit keep their size", [60, 70], 2, 100],
  ["wider ones are made as small as necessary", [100, 80], 2, 76],
  ["those that take several pages are made as small as can be read", [20, 150, 150, 150], undefined, 65],
  ["those that are not printed do not count", [100, 80, 300], 2, 76],
])("where Excel does not fit columns to pages, %s", (_what, widths, printedColumns, scale) => {
  const sheet = { ...sheetOf(...widths), rows: [], printedColumns } as ReportSheet;
  expect(printingOf(sheet).scale).toBe(scale);
});

test("where Excel does not fit columns to pages, a sheet that is one page wide still fits on the page", async () => {
  const { sheets } = annotationsOf({ ...(await practiceReport()), colleagues: { by: "open" } });
  for (const sheet of sheets) {
    const { pagesWide, scale } = printingOf(sheet);
    const printed = sheet.columnWidths.slice(0, sheet.printedColumns).reduce((sum, width) => sum + width, 0);
    // A4 landscape is 784 points wide within the margins.
    if (pagesWide === 1) expect((printed * POINTS_PER_CHARACTER * scale) / 100).toBeLessThan(784);
  }
});

test.each([
  ["columns that fit together are on one page", [100, 80], 1],
  ["columns that do not fit go on with the first column again", [20, 150, 150, 150], 3],
  ["no column is cut, however wide", [20, 300], 1],
])("%s", (_what, widths, pagesWide) => {
  expect(printingOf(sheetOf(...widths))).toMatchObject({ pagesWide, repeatsFirstColumn: pagesWide > 1 });
});
