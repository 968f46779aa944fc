import { OWN_SHEETS, type ReportSheet } from "../../src/report/annotations";
import { printingOf } from "../../src/report/printing";
import { annotationsOf } from "../../src/report/run-report";
import { practiceReport } from "./support";

const sheetOf = (...columnWidths: number[]) => ({ columnWidths, table: null }) as unknown as ReportSheet;

test("the summary is one page across, with all columns of its tables, in type of about 8 points", async () => {
  const { sheets } = annotationsOf(await practiceReport());
  const summary = sheets.find(({ name }) => name === OWN_SHEETS.summary);
  expect(printingOf(summary!)).toEqual({ pagesWide: 1, repeatedRow: null, repeatsFirstColumn: false });
  // A4 laid across, with Excel's usual margins, takes 988 dots; a character takes 7, and each column 5 more.
  const dots = summary!.columnWidths.reduce((sum, width) => sum + 7 * width + 5, 0);
  expect((988 / dots) * 11).toBeGreaterThan(7.9);
});

test.each([
  ["what fits together is on one page", [100, 80], 1],
  ["what does not goes on with the first column again", [20, 150, 150, 150], 3],
  ["no column is cut, however wide", [20, 300], 1],
])("%s", (_what, widths, pagesWide) => {
  expect(printingOf(sheetOf(...widths))).toMatchObject({ pagesWide, repeatsFirstColumn: pagesWide > 1 });
});
