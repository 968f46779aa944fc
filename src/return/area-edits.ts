import type { CellArea } from "./sheets";

/** Areas after rows were inserted before a row, or deleted from it on; rows count from 0. */
export function areasAfterMove(
  areas: readonly CellArea[],
  kind: "insert" | "delete",
  row: number,
  count: number,
): CellArea[] {
  return areas.flatMap((area) => {
    const end = area.row + area.rows;
    if (kind === "insert") {
      if (area.row >= row) return [{ ...area, row: area.row + count }];
      return [end > row ? { ...area, rows: area.rows + count } : area];
    }
    const first = area.row < row ? area.row : Math.max(row, area.row - count);
    const last = end <= row ? end : Math.max(row, end - count);
    return last > first ? [{ ...area, row: first, rows: last - first }] : [];
  });
}

/** What is left of areas once the cells of a hole are taken out. */
export function areasWithout(areas: readonly CellArea[], hole: CellArea): CellArea[] {
  return areas.flatMap((area) => {
    const top = Math.max(area.row, hole.row);
    const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
    const left = Math.max(area.column, hole.column);
    const right = Math.min(area.column + area.columns, hole.column + hole.columns);
    if (top >= bottom || left >= right) return [area];
    return [
      { ...area, rows: top - area.row },
      { ...area, row: bottom, rows: area.row + area.rows - bottom },
      { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
      { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
    ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  });
}

/** Areas without those that share a cell with a hole: a merged area is there as a whole or not at all. */
export function areasApartFrom(areas: readonly CellArea[], hole: CellArea): CellArea[] {
  return areas.filter((area) => {
    const [left] = areasWithout([area], hole);
    return left === area;
  });
}
