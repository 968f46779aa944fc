import type { AnyRow, TableData } from "./rows";

/** Whether the cell of a row's field is known to hold a formula. False for a field without a column. */
export function holdsFormula({ source, line }: AnyRow, field: string): boolean {
  const column = source.columns.get(field) ?? -1;
  return source.formulas.some(
    (area) =>
      column >= area.column &&
      column < area.column + area.columns &&
      line > area.row &&
      line <= area.row + area.rows,
  );
}

/** Returns the lines of the sheet (from 1) on which a field's cell is known to hold a formula. */
export function linesWithFormula({ columns, formulas }: TableData, field: string): ReadonlySet<number> {
  const column = columns.get(field) ?? -1;
  const areas = formulas.filter((area) => column >= area.column && column < area.column + area.columns);
  return new Set(areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, down) => row + down + 1)));
}
