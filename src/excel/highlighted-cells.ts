import { MAX_COLUMNS, type CellArea } from "../return/sheets";
import { addressOf } from "./areas";

/** A cell as one number, calculated from its row and column, both counted from 0. */
export type CellNumber = number;

/** Returns every cell of the areas. */
export function cellsOfAreas(areas: readonly CellArea[]): Set<CellNumber> {
  const cells = new Set<CellNumber>();
  for (const { row, column, rows, columns } of areas) {
    for (let down = row; down < row + rows; down++) {
      for (let right = column; right < column + columns; right++) cells.add(down * MAX_COLUMNS + right);
    }
  }
  return cells;
}

/** Whether the first cell of an area is among the cells. */
export function hasCell(cells: ReadonlySet<CellNumber>, { row, column }: CellArea): boolean {
  return cells.has(row * MAX_COLUMNS + column);
}

/** Returns cells as range addresses, each within one column: "F2:F9". */
export function rangesOfCells(cells: readonly CellNumber[]): string[] {
  const rowOf = (cell: CellNumber) => Math.floor(cell / MAX_COLUMNS);
  const columnOf = (cell: CellNumber) => cell % MAX_COLUMNS;
  const sorted = [...cells].sort((a, b) => columnOf(a) - columnOf(b) || a - b);
  const ranges: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index] ?? 0;
    let last = first;
    while (sorted[index + 1] === last + MAX_COLUMNS) last = sorted[++index] ?? last;
    index++;
    const rows = rowOf(last) - rowOf(first) + 1;
    ranges.push(addressOf({ row: rowOf(first), column: columnOf(first), rows, columns: 1 }));
  }
  return ranges;
}
