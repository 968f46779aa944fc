import { openWorkbook } from "../../src/excel/open-workbook";
import { createExcel, workbookOf } from "./harness";

test("merged cells of a table's sheet are told", async () => {
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

test("a formula and a single merged area of a table's sheet are told", async () => {
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

test("a table's sheet without formulas and merged cells is told to have none", async () => {
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
