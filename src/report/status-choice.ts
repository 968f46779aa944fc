import type { ReportChoice } from "./annotations";
import { FINDINGS_HEADINGS } from "./findings-columns";
import { STATUS_NAMES, STATUSES } from "./statuses";

const NAMES = STATUSES.map((status) => STATUS_NAMES[status]);

/** The prompt shown when a Status cell is selected. */
const PROMPT = {
  title: "Status of this finding",
  text: `${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)}. For ${STATUS_NAMES.accepted}, please say why in ${FINDINGS_HEADINGS.note}.`,
};

/** Returns the list of statuses to choose from in a column of a sheet. */
export function statusChoice(column: number, firstRow: number, rowCount: number): ReportChoice {
  return { column, firstRow, rowCount, values: NAMES, prompt: PROMPT };
}
