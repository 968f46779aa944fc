import type { ReportCell, ReportSheet } from "./annotations";
import { fittingWidths } from "./column-widths";
import { FINDINGS_HEADINGS } from "./findings-columns";
import { statusChoice } from "./status-choice";

interface TableSheet extends Pick<ReportSheet, "name" | "tabColour" | "wrappedFrom" | "printedColumns"> {
  /** What stands above the table: the title, and what to know. */
  readonly above: readonly (readonly ReportCell[])[];
  readonly tableName: string;
  /** Widths in characters, which become wider where cells hold more. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly body: readonly (readonly ReportCell[])[];
  /** Stands in the place of rows where there are none. */
  readonly whenEmpty?: string;
}

/** A sheet that is one table with filters. In a column Status one of the statuses is to be chosen. */
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
    columnWidths: fittingWidths(
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
