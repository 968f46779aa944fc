import type { ReportChoice } from "./annotations";
import { STATUS_PROMPT } from "./findings-columns";
import { STATUS_NAMES, STATUSES } from "./statuses";

/** The list of statuses to choose from in a column of a sheet. */
export function statusChoice(column: number, firstRow: number, rowCount: number): ReportChoice {
  const values = STATUSES.map((status) => STATUS_NAMES[status]);
  return { column, firstRow, rowCount, values, prompt: STATUS_PROMPT };
}
