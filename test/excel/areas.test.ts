import { addressOf, areasOfAddress, cellOfAddress, isUnbounded } from "../../src/excel/areas";
import { cellsOfAreas, rangesOfCells } from "../../src/excel/highlighted-cells";

test("Excel's addresses are read, also several at once, with or without sheet names", () => {
  expect(areasOfAddress("B2:C3,E5")).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 4, column: 4, rows: 1, columns: 1 },
  ]);
  expect(areasOfAddress("'North, South''s'!$A$1,'North, South''s'!B2")?.map(addressOf)).toEqual(["A1", "B2"]);
});

test("whole rows and columns are recognised", () => {
  expect(areasOfAddress("5:7")).toEqual([{ row: 4, column: 0, rows: 3, columns: 16_384 }]);
  expect(areasOfAddress("C:C")?.every(isUnbounded)).toBe(true);
  expect(areasOfAddress("A1:B2")?.some(isUnbounded)).toBe(false);
});

test("text that is not an address gives none", () => {
  for (const text of ["", "5", "A", "A1:5", "Table1[LS]", "#REF!"]) expect(areasOfAddress(text)).toBeNull();
});

test("a cell address gives one cell, and anything else gives none", () => {
  expect(cellOfAddress("$AB$12")).toEqual({ row: 11, column: 27 });
  for (const text of ["", "5", "A", "A1:B2", "Sheet1!A1"]) expect(cellOfAddress(text)).toBeNull();
});

test("cells are combined into ranges within their columns", () => {
  const cells = cellsOfAreas(areasOfAddress("B2:C3,B4,E1") ?? []);
  expect(rangesOfCells([...cells])).toEqual(["B2:B4", "C2:C3", "E1"]);
});
