import type { CellValue } from "../../src/return/cells";
import { detectTable, readTable } from "../../src/return/detect-tables";
import {
  cellsAt,
  childAt,
  rowAt,
  rowCount,
  iterateRows,
  valueOf,
  type AnyRow,
  fieldReader,
} from "../../src/return/rows";
import { editTable } from "../../src/return/table-edits";

const HEADINGS = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];
const VALUES: readonly (readonly CellValue[])[] = [
  HEADINGS,
  ["A1", "01/02/2010", 45_000, "PN1"],
  ["A1", "01/02/2010", 45_100, "PN1"],
  ["", "", "", ""],
  ["B2", "soon", 45_000, "PN2"],
  ["A1", " ", 45_000, "pn1"],
];

function read(values = VALUES) {
  const sheet = { name: "Reviews", firstRow: 0, firstColumn: 0, values };
  const match = detectTable(sheet);
  if (!match) throw new Error("The sheet was not recognised.");
  return readTable(match, sheet);
}

test("a table has the different values of each column as they were in the sheet, in its order", () => {
  const { store } = read();
  expect(store?.distinctCells("CHILD")).toEqual(["A1", "B2"]);
  expect(store?.distinctCells("DOB")).toEqual(["01/02/2010", "soon", " "]);
  expect(store?.distinctCells("REVIEW")).toEqual([45_000, 45_100]);
});

test("rows that are read one after the other are the same as those that are kept", () => {
  const [inTurn, kept] = [[...iterateRows(read())], read().rows];
  expect(inTurn.map(valuesOf)).toEqual(kept.map(valuesOf));
  expect(inTurn.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  expect(inTurn.map(({ unreadable }) => [...(unreadable ?? [])])).toEqual([[], [], ["DOB"], []]);
});

test("every unreadable field of a row is known, and a blank one does not count", () => {
  const rows = read([HEADINGS, ["A1", "soon", "later", ""], ["A1", null, "soon"], ["A1", "soon", ""]]).rows;
  expect(rows.map(({ unreadable }) => [...(unreadable ?? [])])).toEqual([
    ["DOB", "REVIEW"],
    ["REVIEW"],
    ["DOB"],
  ]);
});

test("rows are kept only once all are asked for, and are the same objects from then on", () => {
  const data = read();
  expect(rowAt(data, 0)).not.toBe(rowAt(data, 0));
  expect(rowAt(data, 0)).toEqual(rowAt(data, 0));
  const [first] = data.rows;
  expect(rowAt(data, 0)).toBe(first);
  expect(data.rows[0]).toBe(first);
});

test("values come from the rows once these are kept", () => {
  const data = read();
  expect(fieldReader(data, "REVIEW_CODE")(3)).toBe("PN1");
  Object.assign(data.rows[3] ?? {}, { REVIEW_CODE: "PN3" });
  expect(fieldReader(data, "REVIEW_CODE")(3)).toBe("PN3");
  expect(fieldReader(data, "SEX")(3)).toBeNull();
});

test("rows in later blocks of the store are found by their place", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [`A${index}`, "", 45_000, "PN1"]);
  const data = read([HEADINGS, ...rows]);
  expect(rowCount(data)).toBe(10_000);
  expect(rowAt(data, 9_999)).toMatchObject({ line: 10_001, CHILD: "A9999", REVIEW_CODE: "PN1" });
  expect(childAt(data, 4_096)).toBe("A4096");
  expect(cellsAt(data, 4_095)[0]).toBe("A4095");
  expect(rowAt(data, 10_000)).toBeUndefined();
});

test("after an edit the table no longer relies on what was stored when it was read", () => {
  const data = read();
  editTable(data, { kind: "lines", lines: new Map([[2, ["C3", "", 45_000, "PN1"]]]) }, false);
  expect(data.store).toBeNull();
});

test("different values are given once each, even if there are more than a reader remembers", () => {
  const codes = Array.from({ length: 200_000 }, (_, index) => `P${index}`);
  const rows = [...codes, "new", "other", "new"].map((code) => ["A1", "", 45_000, code]);
  const { store } = read([HEADINGS, ...rows]);
  expect(store?.distinctCells("REVIEW_CODE")).toEqual([...codes, "new", "other"]);
});

function valuesOf(row: AnyRow) {
  return HEADINGS.map((field) => valueOf(row, field));
}
