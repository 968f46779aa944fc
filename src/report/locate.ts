import type { CellReference } from "../engine/findings";
import type { Child, Return } from "../return/children";
import type { AnyRow, TableData } from "../return/rows";
import { cellAddress } from "../return/sheets";

/** Where a cell of the return is in the workbook. */
export interface CellLocation {
  readonly sheet: string;
  /** Column of the sheet; 0 is A. */
  readonly column: number;
  /** Line of the sheet; 1 is the first. */
  readonly line: number;
  /** "F12". */
  readonly address: string;
}

/** Finds rows and cells of a return by reference. Uses an index of lines that is built once for each table. */
export interface Locator {
  rowOf(cell: CellReference): AnyRow | null;
  /**
   * Returns the location of a cell. A field without a column is located at the row's CHILD. Null when the table is not
   * loaded.
   */
  locate(cell: CellReference): CellLocation | null;
}

/** Makes a locator for a return. */
export function locatorOf(tables: Return): Locator {
  const rowsByLine = new Map<TableData, Map<number, AnyRow>>();
  const dataOf = (cell: CellReference) => (cell.lastYear ? tables.lastYear : tables.thisYear).get(cell.table);

  return {
    rowOf(cell) {
      const data = dataOf(cell);
      if (!data) return null;
      let rows = rowsByLine.get(data);
      if (!rows) rowsByLine.set(data, (rows = new Map(data.rows.map((row) => [row.line, row]))));
      return rows.get(cell.line) ?? null;
    },
    locate(cell) {
      const data = dataOf(cell);
      const column = data?.columns.get(cell.field) ?? data?.columns.get("CHILD");
      if (!data || column === undefined) return null;
      return { sheet: data.sheet, column, line: cell.line, address: cellAddress(column, cell.line) };
    },
  };
}

/** Returns the row of a child that contains a cell; undefined when it is not one of the child's rows. */
export function rowOf(child: Child, { table, lastYear, line }: CellReference): AnyRow | undefined {
  const rows = (lastYear ? child.lastYear : child.thisYear)[table] as readonly AnyRow[];
  return rows.find((row) => row.line === line);
}

/**
 * Returns a function that gives the address of a field on a line of a sheet; null for a sheet without a table, or a
 * field without a column.
 */
export function addressesIn({
  thisYear,
  lastYear,
}: Return): (sheet: string, line: number, field: string) => string | null {
  const bySheet = new Map([...thisYear.values(), ...lastYear.values()].map((data) => [data.sheet, data]));
  return (sheet, line, field) => {
    const column = bySheet.get(sheet)?.columns.get(field);
    return column === undefined ? null : cellAddress(column, line);
  };
}
