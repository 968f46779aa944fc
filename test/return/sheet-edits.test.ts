import type { CellValue } from "../../src/return/cells";
import {
  differences,
  editSheet,
  endsAs,
  tableEditOf,
  type CellsEdit,
  type SheetEdit,
} from "../../src/return/sheet-edits";
import type { Sheet } from "../../src/return/sheets";

/** A sheet whose first filled cell is C4. */
const SHEET: Sheet = {
  name: "Reviews",
  firstRow: 3,
  firstColumn: 2,
  values: [["CHILD", "REVIEW"], ["1", "a"], ["2"], ["3", "c"]],
  date1904: true,
  formulas: [{ row: 4, column: 3, rows: 2, columns: 1 }],
  merged: [{ row: 6, column: 2, rows: 1, columns: 2 }],
};

const cells = (row: number, column: number, ...values: CellValue[][]): SheetEdit => ({
  ...{ kind: "cells", row, column, values, formulas: [], merged: null },
});

/** Every filled cell as a person would name it: "D5 a". */
function filled({ firstRow, firstColumn, values }: Sheet): string[] {
  return values.flatMap((row, index) =>
    row.flatMap((cell, place) =>
      cell === "" ? [] : `${"ABCDEFGH".charAt(firstColumn + place)}${firstRow + index + 1} ${cell}`,
    ),
  );
}

const [HEADINGS, ONE, TWO, THREE] = [["C4 CHILD", "D4 REVIEW"], ["C5 1", "D5 a"], ["C6 2"], ["C7 3", "D7 c"]];

test.each<[string, SheetEdit, (readonly string[])[]]>([
  ["within the sheet", cells(4, 3, ["x"], ["y"]), [HEADINGS, ["C5 1", "D5 x"], ["C6 2", "D6 y"], THREE]],
  ["emptied", cells(4, 2, ["", ""]), [HEADINGS, TWO, THREE]],
  ["to the right, with a gap", cells(5, 5, ["x"]), [HEADINGS, ONE, ["C6 2", "F6 x"], THREE]],
  ["partly left of the table", cells(5, 0, ["x", "y", "z"]), [HEADINGS, ONE, ["C6 z"], THREE]],
  ["below, with a gap", cells(8, 2, ["4", "d"]), [HEADINGS, ONE, TWO, THREE, ["C9 4", "D9 d"]]],
  ["above the sheet", cells(1, 2, ["Title"]), [["C2 Title"], HEADINGS, ONE, TWO, THREE]],
])("cells %s are where they were typed", (_where, edit, expected) => {
  expect(filled(editSheet(SHEET, edit))).toEqual(expected.flat());
});

test.each<[string, Omit<Extract<SheetEdit, { count: number }>, "values">, string[]]>([
  [
    "inserted above",
    { kind: "insert", row: 0, count: 2 },
    ["C6 CHILD", "D6 REVIEW", "C7 1", "D7 a", "C8 2", "C9 3", "D9 c"],
  ],
  [
    "inserted at the first line",
    { kind: "insert", row: 3, count: 1 },
    ["C5 CHILD", "D5 REVIEW", "C6 1", "D6 a", "C7 2", "C8 3", "D8 c"],
  ],
  ["inserted between", { kind: "insert", row: 5, count: 2 }, [...HEADINGS, ...ONE, "C8 2", "C9 3", "D9 c"]],
  ["inserted below all", { kind: "insert", row: 7, count: 2 }, [HEADINGS, ONE, TWO, THREE].flat()],
  [
    "deleted above",
    { kind: "delete", row: 0, count: 2 },
    ["C2 CHILD", "D2 REVIEW", "C3 1", "D3 a", "C4 2", "C5 3", "D5 c"],
  ],
  ["deleted from above into the sheet", { kind: "delete", row: 1, count: 4 }, ["C2 2", "C3 3", "D3 c"]],
  ["deleted between", { kind: "delete", row: 4, count: 2 }, [...HEADINGS, "C5 3", "D5 c"]],
  ["deleted at the end and beyond", { kind: "delete", row: 6, count: 5 }, [HEADINGS, ONE, TWO].flat()],
  ["deleted below all", { kind: "delete", row: 9, count: 1 }, [HEADINGS, ONE, TWO, THREE].flat()],
])("the other rows move when rows are %s", (_where, edit, expected) => {
  expect(filled(editSheet(SHEET, edit))).toEqual(expected);
});

test("formulas and merged cells are those that Excel reports for the changed cells", () => {
  const typed = editSheet(SHEET, cells(4, 3, ["x"]));
  expect(typed.formulas).toEqual([{ row: 5, column: 3, rows: 1, columns: 1 }]);
  expect(typed.merged).toEqual(SHEET.merged);
  const formula = { row: 4, column: 2, rows: 1, columns: 1 };
  const merged = { row: 6, column: 2, rows: 1, columns: 1 };
  const reported = editSheet(SHEET, {
    ...cells(6, 2, ["x"]),
    formulas: [formula],
    merged: [merged],
  } as SheetEdit);
  expect(reported.formulas).toEqual([...(SHEET.formulas ?? []), formula]);
  expect(reported.merged).toEqual([merged]);
  expect(editSheet(SHEET, { kind: "insert", row: 0, count: 1 })).toMatchObject({
    formulas: [{ row: 5 }],
    merged: [{ row: 7 }],
  });
});

test("a sheet that is read again keeps its first column and its date system", () => {
  const again = (firstColumn: number, row: CellValue[]) =>
    editSheet(SHEET, {
      kind: "replace",
      sheet: { name: "Reviews", firstRow: 0, firstColumn, values: [row] },
    });
  expect(again(2, ["CHILD"])).toMatchObject({ date1904: true, firstColumn: 2, values: [["CHILD"]] });
  expect(filled(again(0, ["note", "", "CHILD", "REVIEW"]))).toEqual(["C1 CHILD", "D1 REVIEW"]);
  expect(filled(again(3, ["REVIEW"]))).toEqual(["D1 REVIEW"]);
});

test("an edit of cells becomes one of the lines below the headings, with all their cells", () => {
  const linesOf = (edit: SheetEdit) => {
    const change = tableEditOf(SHEET, edit, editSheet(SHEET, edit), 4);
    return change.kind === "lines" ? [...change.lines] : change;
  };
  expect(linesOf(cells(2, 3, ["x"], ["y"], ["z"]))).toEqual([[5, ["1", "z"]]]);
  expect(linesOf(cells(9, 2, ["9"]))).toEqual([[10, ["9"]]]);
  expect(linesOf({ kind: "delete", row: 4, count: 2 })).toEqual({ kind: "delete", line: 5, count: 2 });
  const shorter: SheetEdit = { kind: "replace", sheet: { ...SHEET, values: SHEET.values.slice(0, 2) } };
  expect(linesOf(shorter)).toEqual([
    [5, ["1", "a"]],
    [6, []],
    [7, []],
  ]);
});

test.each([
  ["where its last row is", 6, ["3", "c"], true],
  ["where that row now holds something else", 6, ["3", "z"], true],
  ["a row further down", 7, ["3", "c"], false],
  ["a row further up", 5, ["2", ""], false],
  ["with a row that looks blank", 9, ["", ""], true],
  ["with an unknown value beside the table", 9, ["", "", "x"], false],
] as const)("rows that end %s", (_where, row, values, expected) => {
  expect(endsAs(SHEET, { row, column: 2, values }, [2, 3])).toBe(expected);
});

test("cells that are read again count as edited in rows where a formula was added or removed", () => {
  const [row, column] = [3, 2];
  const values = [...SHEET.values];
  const formulas = [
    { row: 3, column: 3, rows: 3, columns: 1 },
    { row: 4, column: 2, rows: 1, columns: 1 },
  ];
  const sheet = { ...SHEET, firstRow: row, firstColumn: column, formulas };
  const again = (now: CellsEdit["formulas"]): CellsEdit => ({
    ...{ kind: "cells", row, column, values, formulas: now, merged: null, again: true },
  });
  expect(differences(sheet, again(formulas))).toEqual([]);
  const now = [
    { row: 3, column: 3, rows: 2, columns: 1 },
    { row: 6, column: 3, rows: 1, columns: 1 },
  ];
  const found = differences(sheet, again(now));
  expect(found.map((one) => [one.row, one.values.length, one.formulas])).toEqual([
    [4, 3, [{ row: 4, column: 3, rows: 1, columns: 1 }, now[1]]],
  ]);
  const after = found.reduce(editSheet, sheet);
  expect(differences(after, again(now))).toEqual([]);
  expect(after.values).toEqual(sheet.values);
});

test("values that are read again count as edited only in rows where one differs, and formulas stay known", () => {
  const again = (column: number, ...values: CellValue[][]): CellsEdit => ({
    ...{ kind: "cells", row: 4, column, values, formulas: null, merged: null, again: true },
  });
  expect(differences(SHEET, again(2, ["1", "a"], ["2", ""], ["3", "c"]))).toEqual([]);
  const [first, second, ...none] = differences(SHEET, again(3, ["x"], [""], ["y"], ["z"]));
  expect([first?.row, first?.values, second?.row, second?.values]).toEqual([4, [["x"]], 6, [["y"], ["z"]]]);
  expect(none).toEqual([]);
  expect(first && editSheet(SHEET, first).formulas).toEqual(SHEET.formulas);
  // A column to the left of the sheet's first one is ignored.
  expect(differences(SHEET, again(1, ["note", "1"]))).toEqual([]);
});
