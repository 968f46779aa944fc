import type { ReportCell, ReportSheet } from "./annotations";
import { fitColumnWidths } from "./column-widths";
import { FINDINGS_HEADINGS } from "./findings-columns";
import { statusChoice } from "./status-choice";

interface TableSheet extends Pick<ReportSheet, "name" | "tabColour" | "wrappedFrom" | "printedColumns"> {
  /** The rows above the table: the title, and notes. */
  readonly above: readonly (readonly ReportCell[])[];
  readonly tableName: string;
  /** Widths in characters; columns become wider if cells need it. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly body: readonly (readonly ReportCell[])[];
  /** Shown in place of rows when there are none. */
  readonly whenEmpty?: string;
}

/** Returns a sheet that is one table with filters. Cells of a Status column get a list of statuses to choose from. */
export function tableSheet({
  above,
  tableName,
  columns,
  body,
  whenEmpty = "",
  ...sheet
}: TableSheet): ReportSheet {
  const headingRow = above.length;
  const headings = columns.map(({ heading }): ReportCell => ({ value: heading, style: "heading" }));
  const table = [headings, ...(body.length > 0 ? body : [[{ value: whenEmpty }]])];
  const statuses = columns.findIndex(({ heading }) => heading === FINDINGS_HEADINGS.status);
  return {
    ...sheet,
    columnWidths: fitColumnWidths(
      columns.map(({ width }) => width),
      table,
      sheet.wrappedFrom,
    ),
    rows: [...above, ...table],
    frozenRows: headingRow + 1,
    table: { name: tableName, headingRow, rowCount: table.length - 1, columns: columns.length },
    choices: statuses >= 0 && body.length > 0 ? [statusChoice(statuses, headingRow + 1, body.length)] : [],
  };
}
