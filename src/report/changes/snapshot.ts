import type { Return } from "../../return/children";
import { linesWithFormula } from "../../return/formulas";
import type { TableData } from "../../return/rows";
import { tableDefinition } from "../../return/tables";
import { beginningOf } from "../../return/words";
import { displayValue, NO_COLUMN } from "../describe-cell";

/** A row of a table, as displayed. */
export interface SnapshotRow {
  readonly line: number;
  readonly child: string;
  /** One text for each of the snapshot's fields, in order. */
  readonly texts: readonly string[];
  /** The fields whose cells are known to hold formulas. */
  readonly formulas: readonly string[];
}

/** The rows of a table at one moment. */
export interface Snapshot {
  readonly sheet: string;
  /** The line of the heading row, from 1. */
  readonly headingLine: number;
  /** The fields with a column, in the department's order, wherever the columns are. */
  readonly fields: readonly string[];
  readonly rows: readonly SnapshotRow[];
}

/** Takes a snapshot of all tables of a return, by sheet. It does not change when the tables do. */
export function snapshotsOf({ thisYear, lastYear }: Return): Map<string, Snapshot> {
  const all = [...thisYear.values(), ...lastYear.values()];
  return new Map(all.map((data) => [data.sheet, snapshotOf(data)]));
}

function snapshotOf(data: TableData): Snapshot {
  const fields = Object.keys(tableDefinition(data.table).fields).filter((field) => data.columns.has(field));
  const formulas = fields.flatMap((field) => {
    const lines = linesWithFormula(data, field);
    return lines.size > 0 ? [{ field, lines }] : [];
  });
  const rows = data.rows.map((row) => ({
    line: row.line,
    child: row.CHILD ?? "",
    texts: fields.map((field) => displayValue(row, field)),
    formulas: formulas.flatMap(({ field, lines }) => (lines.has(row.line) ? [field] : [])),
  }));
  return { sheet: data.sheet, headingLine: data.headingLine, fields, rows };
}

/** Returns a snapshot with other fields, in their order. A field without a column has `NO_COLUMN` in every row. */
export function withFields(snapshot: Snapshot, fields: readonly string[]): Snapshot {
  const places = fields.map((field) => snapshot.fields.indexOf(field));
  if (fields.length === snapshot.fields.length && places.every((place, index) => place === index)) {
    return snapshot;
  }
  const rows = snapshot.rows.map((row) => ({
    ...row,
    texts: places.map((place) => row.texts[place] ?? NO_COLUMN),
  }));
  return { ...snapshot, fields, rows };
}

/** Whether the text is that of a filled cell. */
export function isFilledText(text: string): boolean {
  return text !== "(blank)" && text !== NO_COLUMN;
}

/** Returns the filled cells of a row as one text: "CHILD 1001, DECOM 01/05/2025". Long texts are cut. */
export function describeRow({ texts }: SnapshotRow, fields: readonly string[]): string {
  const filled = texts.flatMap((text, index) => (isFilledText(text) ? [`${fields[index]} ${text}`] : []));
  return beginningOf(filled.join(", "), 1_000);
}
