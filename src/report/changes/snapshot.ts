import type { Return } from "../../return/children";
import { linesWithFormula } from "../../return/formulas";
import type { TableData } from "../../return/rows";
import { tableDefinition } from "../../return/tables";
import { beginningOf } from "../../return/words";
import { displayValue, NO_COLUMN } from "../describe-cell";

/** A row of a table as a person reads it. */
export interface SnapshotRow {
  readonly line: number;
  readonly child: string;
  /** By field, in the order of the snapshot's fields. */
  readonly texts: readonly string[];
  /** The fields whose cells hold formulas, as far as that is known. */
  readonly formulas: readonly string[];
}

/** The rows of a table at one moment. */
export interface Snapshot {
  readonly sheet: string;
  /** Those with a column, in the department's order, wherever the columns stand. */
  readonly fields: readonly string[];
  readonly rows: readonly SnapshotRow[];
}

/** The rows of all tables of a return, by sheet. They stay as they are when the tables change. */
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
  return { sheet: data.sheet, fields, rows };
}

/** A snapshot with other fields, in their order: one that has no column has `NO_COLUMN` in every row. */
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

/** Whether the text of a cell is that of one with something in it. */
export function isFilledText(text: string): boolean {
  return text !== "(blank)" && text !== NO_COLUMN;
}

/** The filled cells of a row in one text: "CHILD 1001, DECOM 01/05/2025". Long rows are cut. */
export function rowInWords({ texts }: SnapshotRow, fields: readonly string[]): string {
  const filled = texts.flatMap((text, index) => (isFilledText(text) ? [`${fields[index]} ${text}`] : []));
  return beginningOf(filled.join(", "), 1_000);
}
