import type { LongOperation } from "../excel/types";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import { strings } from "./strings";

/** Has the workbook remember the user's choices as they are now. Never rejects: a notice says when it does not. */
export async function rememberChoices(
  core: SessionCore,
  { workbook }: Pick<SessionParts, "workbook">,
  saving?: LongOperation,
): Promise<void> {
  try {
    await workbook.saveChoices(core.state.choices, saving);
  } catch {
    core.set({ notice: { intent: "warning", text: strings.choicesNotSaved } });
  }
}
