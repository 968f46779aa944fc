import type { Return } from "../../return/children";
import type { TableData } from "../../return/rows";
import { displayValue } from "../describe-cell";

/** A row of a table as a person reads it. */
export interface SnapshotRow {
  readonly line: number;
  readonly child: string;
  /** By field, in the order of the snapshot's fields. */
  readonly texts: readonly string[];
}

/** The rows of a table at one moment. */
export interface Snapshot {
  readonly sheet: string;
  readonly fields: readonly string[];
  readonly rows: readonly SnapshotRow[];
}

/** The rows of all tables of a return, by sheet. They stay as they are when the tables change. */
export function snapshotsOf({ thisYear, lastYear }: Return): Map<string, Snapshot> {
  const all = [...thisYear.values(), ...lastYear.values()];
  return new Map(all.map((data) => [data.sheet, snapshotOf(data)]));
}

function snapshotOf(data: TableData): Snapshot {
  const fields = [...data.columns.keys()];
  const rows = data.rows.map((row) => ({
    line: row.line,
    child: row.CHILD ?? "",
    texts: fields.map((field) => displayValue(row, field)),
  }));
  return { sheet: data.sheet, fields, rows };
}

/** The filled cells of a row in one text: "CHILD 1001, DECOM 01/05/2025". Long rows are cut. */
export function rowInWords({ texts }: SnapshotRow, fields: readonly string[]): string {
  const filled = texts.flatMap((text, index) => (text === "(blank)" ? [] : [`${fields[index]} ${text}`]));
  return filled.join(", ").slice(0, 1_000);
}
