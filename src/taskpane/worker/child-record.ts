import { meaningOfCell } from "../../report/describe-cell";
import { visibleValue } from "../../report/explain/visible-value";
import type { Locator } from "../../report/locate";
import { timelineOf } from "../../report/timeline";
import type { Timeline } from "../../report/timeline-data";
import type { Period } from "../../report/timeline-span";
import type { Child } from "../../return/children";
import { textOf, type AnyRow } from "../../return/rows";
import { fieldDefinition, tableDefinition, TABLE_NAMES, type TableName } from "../../return/tables";
import { cellReference } from "../../engine/findings";

/** A cell as recorded, with its place in the sheet. */
export interface RecordedCell {
  readonly field: string;
  /** The field's name in words. */
  readonly label: string;
  /** Address within the sheet, such as "F12". */
  readonly address: string;
  /** The value as the user reads it, with marks for stray spaces; "" for a blank. */
  readonly text: string;
  /** The meaning of the code; null when the cell holds no code. */
  readonly meaning: string | null;
}

export interface RecordedRow {
  /** Line of the sheet, from 1. */
  readonly line: number;
  /** The table's columns that the sheet has, in the department's order, without CHILD. */
  readonly cells: readonly RecordedCell[];
}

/** A child's rows in one table of one year. */
export interface RecordedTable {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheet: string;
  readonly rows: readonly RecordedRow[];
}

/** Everything that the return holds about one child. */
export interface ChildRecord {
  readonly child: string;
  readonly timeline: Timeline;
  /** Tables with a row of the child. For each table, this year's comes before last year's. */
  readonly tables: readonly RecordedTable[];
}

/** Collects a child's rows of both years, and the timeline of the collection year. */
export function childRecordOf(
  child: Child & { readonly id: string },
  period: Period,
  locator: Locator,
): ChildRecord {
  return {
    child: child.id,
    timeline: timelineOf(child, period),
    tables: TABLE_NAMES.flatMap((table) =>
      [child.thisYear, child.lastYear].flatMap((rows) => recordedTable(rows[table], locator)),
    ),
  };
}

function recordedTable(rows: readonly AnyRow[], locator: Locator): RecordedTable[] {
  const [first] = rows;
  if (!first) return [];
  const { table, lastYear, source } = first;
  const fields = Object.keys(tableDefinition(table).fields).filter(
    (field) => field !== "CHILD" && source.columns.has(field),
  );
  const cellOf = (row: AnyRow, field: string): RecordedCell => ({
    field,
    label: fieldDefinition(table, field)?.label ?? "",
    address: locator.locate(cellReference(row, field))?.address ?? "",
    text: textOf(row, field) === "" ? "" : visibleValue(row, field),
    meaning: meaningOfCell(row, field),
  });
  return [
    {
      table,
      lastYear,
      sheet: source.sheet,
      rows: rows.map((row) => ({ line: row.line, cells: fields.map((field) => cellOf(row, field)) })),
    },
  ];
}
