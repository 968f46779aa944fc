import type { TableName } from "../../../src/return/tables";
import type { PracticeChild } from "../generate-return";
import type { PracticeRow, RowsOfChild } from "../year-rows/rows";

/** One thing that was done to a clean return. */
export interface Change {
  readonly table: TableName;
  readonly lastYear: boolean;
  /** The row as it is now; for a removed row, as it was. */
  readonly row: PracticeRow;
  readonly what: "changed" | "added" | "removed";
  /** For a changed cell. */
  readonly field?: string;
  readonly old?: string;
  readonly new?: string;
}

/** The rows of one clean child, for making mistakes in. Every change is recorded. */
export class ChildEditor {
  readonly id: string;
  readonly changes: Change[] = [];
  private readonly thisYear: RowsOfChild;
  private readonly lastYear: RowsOfChild;

  constructor(child: PracticeChild) {
    this.id = child.id;
    this.thisYear = copyOf(child.thisYear);
    this.lastYear = copyOf(child.lastYear);
  }

  /** Returns the rows of a table of this year's return, in order of time. */
  rows(table: TableName): readonly PracticeRow[] {
    return this.thisYear[table] ?? [];
  }

  lastYearRows(table: TableName): readonly PracticeRow[] {
    return this.lastYear[table] ?? [];
  }

  /** Returns the only or first row of a table of this year's return. */
  row(table: TableName): PracticeRow {
    return first(this.rows(table), table);
  }

  lastYearRow(table: TableName): PracticeRow {
    return first(this.lastYearRows(table), table);
  }

  /** Returns the last episode of this year's return. */
  latest(): PracticeRow {
    return first([...this.rows("Episodes")].reverse(), "Episodes");
  }

  /** Returns the last episode of last year's return. */
  latestOfLastYear(): PracticeRow {
    return first([...this.lastYearRows("Episodes")].reverse(), "Episodes");
  }

  set(row: PracticeRow, field: string, value: string): void {
    const { table, lastYear } = this.placeOf(row);
    const old = row[field] ?? "";
    row[field] = value;
    this.changes.push({ table, lastYear, row, what: "changed", field, old, new: value });
  }

  setAll(row: PracticeRow, values: Readonly<Record<string, string>>): void {
    for (const [field, value] of Object.entries(values)) this.set(row, field, value);
  }

  add(table: TableName, values: Readonly<Record<string, string>>, lastYear = false): PracticeRow {
    const row: PracticeRow = { CHILD: this.id, ...values };
    ((lastYear ? this.lastYear : this.thisYear)[table] ??= []).push(row);
    this.changes.push({ table, lastYear, row, what: "added" });
    return row;
  }

  remove(row: PracticeRow): void {
    const { table, lastYear } = this.placeOf(row);
    const rows = (lastYear ? this.lastYear : this.thisYear)[table];
    rows?.splice(rows.indexOf(row), 1);
    this.changes.push({ table, lastYear, row, what: "removed" });
  }

  /** Returns the child with all changes made. */
  result(): PracticeChild {
    return { id: this.id, thisYear: this.thisYear, lastYear: this.lastYear };
  }

  private placeOf(row: PracticeRow): { table: TableName; lastYear: boolean } {
    for (const lastYear of [false, true]) {
      const tables = Object.entries(lastYear ? this.lastYear : this.thisYear) as [TableName, PracticeRow[]][];
      const found = tables.find(([, rows]) => rows.includes(row));
      if (found) return { table: found[0], lastYear };
    }
    throw new Error(`The row is not of child ${this.id}.`);
  }
}

function copyOf(rows: RowsOfChild): RowsOfChild {
  return Object.fromEntries(
    Object.entries(rows).map(([table, ofTable]) => [table, ofTable.map((row) => ({ ...row }))]),
  );
}

function first(rows: readonly PracticeRow[], table: TableName): PracticeRow {
  const row = rows[0];
  if (!row) throw new Error(`The child has no row in ${table}.`);
  return row;
}
