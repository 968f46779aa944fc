import { groupBy } from "./grouping";
import type { CellArea } from "./sheets";

/** Returns the areas after rows were inserted before `row`, or deleted from `row` on. Rows count from 0. */
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

/** Returns what is left of areas once the cells of a hole are taken out. */
export function subtractArea(areas: readonly CellArea[], hole: CellArea): CellArea[] {
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

/** Returns the areas that share no cell with a hole. Used for merged areas, which exist as a whole or not at all. */
export function areasOutside(areas: readonly CellArea[], hole: CellArea): CellArea[] {
  return areas.filter((area) => {
    const [left] = subtractArea([area], hole);
    return left === area;
  });
}

/** Returns the parts of areas that lie within other areas. */
export function intersectAreas(areas: readonly CellArea[], others: readonly CellArea[]): CellArea[] {
  return areas.flatMap((area) =>
    others.flatMap((other) => {
      const [row, column] = [Math.max(area.row, other.row), Math.max(area.column, other.column)];
      const rows = Math.min(area.row + area.rows, other.row + other.rows) - row;
      const columns = Math.min(area.column + area.columns, other.column + other.columns) - column;
      return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
    }),
  );
}

/** Replaces the areas that span the same columns with the smallest area around them. */
export function areasByColumns(areas: readonly CellArea[]): CellArea[] {
  return [...groupBy(areas, ({ column, columns }) => `${column} ${columns}`).values()].map(boundingArea);
}

/** Returns the smallest area that contains all of the areas. There must be at least one. */
export function boundingArea(areas: readonly CellArea[]): CellArea {
  const least = (of: (area: CellArea) => number) =>
    areas.reduce((found, area) => Math.min(found, of(area)), Number.POSITIVE_INFINITY);
  const [row, column] = [least((area) => area.row), least((area) => area.column)];
  const rows = -least((area) => -area.row - area.rows) - row;
  return { row, column, rows, columns: -least((area) => -area.column - area.columns) - column };
}
