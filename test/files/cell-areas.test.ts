import { Workbook } from "@cj-tech-master/excelts";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";

test("a workbook's formulas and merged cells are reported, and merged cells hold one value", async () => {
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet("Reviews");
  worksheet.addRow(["CHILD", "REVIEW"]);
  for (const child of ["A1", "A1", "A2"]) worksheet.addRow([child, "01/05/2025"]);
  worksheet.mergeCells("A2:A3");
  worksheet.getCell("E1").value = "Notes";
  worksheet.mergeCells("E1:F3");
  worksheet.fillFormula("C2:C4", "LEN(A2)", [2, 0, 2]);
  worksheet.getCell("D4").value = { formula: "C4*2", result: 4 };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());

  const [sheet] = sheetsOf(await openXlsx("return.xlsx", bytes));
  expect(sheet?.values.map((row) => row[0])).toEqual(["CHILD", "A1", "", "A2"]);
  expect(sheet?.merged).toEqual([
    { row: 0, column: 4, rows: 3, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ]);
  expect(sheet?.values[1]).toEqual(["A1", "01/05/2025", 2]);
  expect(sheet?.formulas).toEqual([
    { row: 1, column: 2, rows: 3, columns: 1 },
    { row: 3, column: 3, rows: 1, columns: 1 },
  ]);
});
