import type { AnyRow } from "../return/rows";
import type { TableName } from "../return/tables";

/** A cell of the return, by table, line and field. */
export interface CellReference {
  readonly table: TableName;
  readonly lastYear: boolean;
  /** The line number shown in the sheet: with the heading on line 1, the first data row is 2. */
  readonly line: number;
  readonly field: string;
}

/** A row of the return, by table and line. */
export type RowPlace = Pick<CellReference, "table" | "lastYear" | "line">;

/** One rule firing on one child, with the cells concerned. */
export interface Finding {
  readonly rule: string;
  /** The CHILD identifier; null for a row without one. */
  readonly child: string | null;
  readonly cells: readonly CellReference[];
}

/** A rule that could not be run, and why, in words for the user. */
export interface NotRun {
  readonly rule: string;
  readonly reason: string;
}

/** A rule that stopped with an error. Its findings are left out: it counts neither as run nor as passed. */
export interface FailedRule {
  readonly rule: string;
  readonly error: string;
}

/** The result of one run. */
export interface RunResult {
  readonly findings: readonly Finding[];
  /** Codes of the rules that ran to the end. */
  readonly run: readonly string[];
  readonly notRun: readonly NotRun[];
  readonly failed: readonly FailedRule[];
}

/** Returns the reference of a row's field. */
export function cellReference(row: AnyRow, field: string): CellReference {
  return { table: row.table, lastYear: row.lastYear, line: row.line, field };
}

/** Returns a key that is unique among the rows of a return. */
export function rowKey({ table, lastYear, line }: RowPlace): string {
  return `${table}${lastYear ? "_last" : ""} ${line}`;
}

/** Returns a key that is unique among the cells of a return. */
export function cellKey(cell: CellReference): string {
  return `${rowKey(cell)} ${cell.field}`;
}
