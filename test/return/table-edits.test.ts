import type { CellValue } from "../../src/return/cells";
import { detectTable, readTable } from "../../src/return/detect-tables";
import { otherLinesText } from "../../src/return/other-lines";
import { editTable, rowAtLine, type TableEdit } from "../../src/return/table-edits";

const HEADINGS = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];
const OTHER_TABLE = ["CHILD", "SEX", "DOB", "DUC"];
const review = (child: string): CellValue[] => [child, "01/02/2010", "01/05/2025", "PN1"];

/** Rows in lines 2, 4 and 5, a total in line 3, and another table from line 7. */
function read() {
  const values = [
    HEADINGS,
    review("A1"),
    ["Total", 1],
    review("B2"),
    review("C3"),
    [""],
    OTHER_TABLE,
    ["D4", "M"],
  ];
  const sheet = { name: "Reviews", firstRow: 0, firstColumn: 0, values };
  const match = detectTable(sheet);
  if (!match) throw new Error("The sheet was not recognised.");
  const data = readTable(match, sheet);
  return {
    data,
    edit: (edit: TableEdit) => editTable(data, edit, false),
    type: (...lines: readonly (readonly [line: number, cells: readonly CellValue[]])[]) =>
      editTable(data, { kind: "lines", lines: new Map(lines) }, false),
    /** "2 A1": each row with its line; then the lines that are not rows, and where the other table begins. */
    state: () => [
      ...data.rows.map(({ line, CHILD }) => `${line} ${CHILD}`),
      ...data.otherLines.map(({ line, kind }) => `${line} ${kind}`),
      data.secondTable?.line,
    ],
  };
}

test("inserted and deleted lines move all those below, whether they are rows or not", () => {
  const { edit, state } = read();
  expect(state()).toEqual(["2 A1", "4 B2", "5 C3", "3 text", 7]);
  expect(edit({ kind: "insert", line: 3, count: 2 })).toEqual({ removed: [], added: [] });
  expect(state()).toEqual(["2 A1", "6 B2", "7 C3", "5 text", 9]);
  expect(edit({ kind: "delete", line: 3, count: 1 })).toEqual({ removed: [], added: [] });
  expect(state()).toEqual(["2 A1", "5 B2", "6 C3", "4 text", 8]);
  const { removed, added } = edit({ kind: "delete", line: 4, count: 2 });
  expect([removed.map(({ CHILD }) => CHILD), added]).toEqual([["B2"], []]);
  expect(state()).toEqual(["2 A1", "4 C3", 6]);
});

test("a row that stays is the same object on its new line", () => {
  const { data, edit } = read();
  const [a, b, c] = data.rows;
  edit({ kind: "delete", line: 4, count: 1 });
  expect([data.rows[0] === a, data.rows[1] === c, data.rows.includes(b as never)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([rowAtLine(data.rows, 4), rowAtLine(data.rows, 3), rowAtLine(data.rows, 9)]).toEqual([
    c,
    undefined,
    undefined,
  ]);
});

test("typing into lines changes only the rows that then hold something else", () => {
  const { data, type, state } = read();
  const [a, b] = data.rows;
  const { removed, added } = type([2, [...review("A1"), "", null]], [4, review("E5")], [6, review("F6")]);
  expect([removed, added.map(({ CHILD }) => CHILD)]).toEqual([[b], ["E5", "F6"]]);
  expect(data.rows[0]).toBe(a);
  expect(state()).toEqual(["2 A1", "4 E5", "5 C3", "6 F6", "3 text", 7]);
  expect(type([2, ["A1"]], [5, []])).toMatchObject({
    removed: [{ CHILD: "A1" }, { CHILD: "C3" }],
    added: [{ CHILD: "A1" }],
  });
  expect(state()).toEqual(["2 A1", "4 E5", "6 F6", "3 text", 7]);
});

test("a total may become a row, and a row a total, but nothing in the other table becomes one", () => {
  const { type, state } = read();
  type([3, review("G7")], [5, ["Grand total", 2]], [8, review("H8")]);
  expect(state()).toEqual(["2 A1", "3 G7", "4 B2", "5 text", 7]);
  expect(type([3, review("G7")])).toEqual({ removed: [], added: [] });
  type([2, ["Total", 0]]);
  expect(state()).toEqual(["3 G7", "4 B2", "2 text", "5 text", 7]);
});

test("what else is on the sheet is described in words", () => {
  const { data } = read();
  const second =
    "A second table, UASC, begins in line 7 and was left out. Put it on its own sheet, or in its own file.";
  expect(otherLinesText(data)).toEqual([
    "Line 3 holds a total or note, not a child's row, and was left out.",
    second,
  ]);
  const otherLines = [2, 5, 9].map((line) => ({
    line,
    kind: line === 5 ? ("headings" as const) : ("text" as const),
  }));
  expect(otherLinesText({ otherLines, secondTable: null, tablesBeside: ["OC2"] })).toEqual([
    "Line 5 repeats the headings and was left out.",
    "Lines 2 and 9 hold totals or notes, not children's rows, and were left out.",
    "A second table, OC2, is beside it and was left out. Put it on its own sheet, or in its own file.",
  ]);
});
