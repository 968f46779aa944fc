import { openWorkbook } from "../../src/excel/open-workbook";
import { closeAfterEachTest, createExcel, workbookOf } from "./harness";

closeAfterEachTest();

test("merged cells in a table's sheet are reported", async () => {
  const workbook = workbookOf({
    Reviews: [
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["A1", "01/01/2010", "01/05/2025", "PN1"],
      ["A1", "01/01/2010", "01/06/2025", "PN1"],
      ["A2", "01/01/2011", "01/06/2025", "PN1"],
    ],
  });
  workbook.getWorksheet("Reviews")?.mergeCells("A2:A3");
  workbook.getWorksheet("Reviews")?.mergeCells("C4:D4");
  const { Excel } = createExcel(workbook);
  const { sheets } = await openWorkbook((batch) => Excel.run(batch)).read();
  expect(sheets[0]?.merged).toEqual([
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 2, rows: 1, columns: 2 },
  ]);
});

test("a formula and a single merged area in a table's sheet are reported", async () => {
  const workbook = workbookOf({
    Reviews: [
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["A1", "01/01/2010", "01/05/2025", "PN1"],
      ["A2", "01/01/2011", "01/06/2025", "PN1"],
    ],
  });
  const sheet = workbook.getWorksheet("Reviews")!;
  sheet.getCell("D3").value = { formula: "D2", result: "PN1" };
  sheet.mergeCells("A2:A3");
  const { Excel } = createExcel(workbook);
  const { sheets } = await openWorkbook((batch) => Excel.run(batch)).read();
  expect(sheets[0]?.formulas).toEqual([{ row: 2, column: 3, rows: 1, columns: 1 }]);
  expect(sheets[0]?.merged).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
});

test("a table's sheet without formulas and merged cells is reported to have none", async () => {
  const workbook = workbookOf({
    Reviews: [
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["A1", "01/01/2010", "01/05/2025", "PN1"],
    ],
  });
  const { Excel } = createExcel(workbook);
  const { sheets } = await openWorkbook((batch) => Excel.run(batch)).read();
  expect(sheets[0]).toMatchObject({ formulas: [], merged: [] });
});

test("all merged cells are reported, even if Excel cannot name them all at once, and so are those in other sheets", async () => {
  const headings = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];
  const rows = Array.from({ length: 1_201 }, (_, row) => [`A${row}`, "01/01/2010", "01/05/2025", "PN1"]);
  const workbook = workbookOf({ Reviews: [headings, ...rows], Other: [headings, ...rows.slice(0, 2)] });
  const merged = Array.from({ length: 600 }, (_, index) => ({
    row: 1 + index * 2,
    column: 0,
    rows: 2,
    columns: 1,
  }));
  for (const { row } of merged) workbook.getWorksheet("Reviews")?.mergeCells(row + 1, 1, row + 2, 1);
  workbook.getWorksheet("Other")?.mergeCells("A2:A3");
  const { Excel } = createExcel(workbook);
  const { sheets } = await openWorkbook((batch) => Excel.run(batch)).read();
  expect(sheets.map(({ merged: areas }) => areas)).toEqual([
    merged,
    [{ row: 1, column: 0, rows: 2, columns: 1 }],
  ]);
});
