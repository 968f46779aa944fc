import {
  boundingArea,
  areasAfterMove,
  areasOutside,
  intersectAreas,
  subtractArea,
} from "../../src/return/area-edits";
import type { CellArea } from "../../src/return/sheets";

const area = (row: number, column: number, rows: number, columns: number): CellArea => ({
  row,
  column,
  rows,
  columns,
});

/** The cells of areas, each as often as it is in one. */
const cellsOf = (areas: readonly CellArea[]) =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => [
        row + Math.floor(at / columns),
        column + (at % columns),
      ]),
    )
    .map(([row = 0, column = 0]) => ({ row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);

/** Every area of up to three rows and columns in a small sheet. */
const AREAS = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2].flatMap((column) =>
    [1, 2, 3].flatMap((rows) => [1, 2, 3].map((columns) => area(row, column, rows, columns))),
  ),
);

test("what is left of an area is its cells outside the hole, each once", () => {
  const hole = area(2, 1, 2, 2);
  const isInHole = ({ row, column }: { row: number; column: number }) =>
    row >= 2 && row < 4 && column >= 1 && column < 3;
  for (const one of AREAS) {
    expect(cellsOf(subtractArea([one], hole))).toEqual(cellsOf([one]).filter((cell) => !isInHole(cell)));
    const isApart = !cellsOf([one]).some(isInHole);
    expect(areasOutside([one], hole)).toEqual(isApart ? [one] : []);
  }
  expect(subtractArea([area(0, 0, 1, 1)], hole)).toEqual([area(0, 0, 1, 1)]);
});

test("the cells of areas move with their rows when others are deleted", () => {
  for (const one of AREAS) {
    for (const [row, count] of [
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 5],
    ] as const) {
      const expected = cellsOf([one])
        .filter((cell) => cell.row < row || cell.row >= row + count)
        .map((cell) => ({ ...cell, row: cell.row < row ? cell.row : cell.row - count }));
      expect(cellsOf(areasAfterMove([one], "delete", row, count))).toEqual(expected);
    }
  }
});

test("an area below inserted rows moves, one around them grows, and one above them stays", () => {
  const one = [area(2, 0, 2, 1)];
  expect(areasAfterMove(one, "insert", 1, 3)).toEqual([area(5, 0, 2, 1)]);
  expect(areasAfterMove(one, "insert", 2, 3)).toEqual([area(5, 0, 2, 1)]);
  expect(areasAfterMove(one, "insert", 3, 3)).toEqual([area(2, 0, 5, 1)]);
  expect(areasAfterMove(one, "insert", 4, 3)).toEqual(one);
});

test("areas within others are the cells that both have", () => {
  const others = [area(0, 0, 2, 2), area(3, 1, 1, 1)];
  const inOthers = cellsOf(others).map(({ row, column }) => `${row} ${column}`);
  for (const one of AREAS) {
    const shared = cellsOf([one]).filter(({ row, column }) => inOthers.includes(`${row} ${column}`));
    expect(cellsOf(intersectAreas([one], others))).toEqual(shared);
  }
  expect(intersectAreas([area(0, 0, 9, 9)], [])).toEqual([]);
});

test("the area around several reaches from their first row and column to their last", () => {
  expect(boundingArea([area(3, 4, 1, 1), area(1, 5, 2, 3), area(2, 6, 5, 1)])).toEqual(area(1, 4, 6, 4));
  expect(boundingArea([area(7, 0, 2, 1)])).toEqual(area(7, 0, 2, 1));
});
