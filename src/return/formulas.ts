import type { AnyRow, TableData } from "./rows";

/** Whether the cell of a field of a row holds a formula, as far as that is known. A field without a column holds none. */
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

/** The lines of the sheet, 1 the first, on which the cells of a field hold formulas, as far as that is known. */
export function linesWithFormula({ columns, formulas }: TableData, field: string): ReadonlySet<number> {
  const column = columns.get(field) ?? -1;
  const areas = formulas.filter((area) => column >= area.column && column < area.column + area.columns);
  return new Set(areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, down) => row + down + 1)));
}
