import type { LongOperation } from "../excel/types";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";
import { strings } from "./strings";

/**
 * Has the workbook remember the user's choices as they are now. Never rejects.
 * @returns the notice that is shown when it does not; null when it does
 */
export async function rememberChoices(
  core: SessionCore,
  { workbook }: Pick<SessionParts, "workbook">,
  saving?: LongOperation,
): Promise<Notice | null> {
  try {
    await workbook.saveChoices(core.state.choices, saving);
    return null;
  } catch {
    const notice: Notice = { intent: "warning", text: strings.choicesNotSaved };
    core.set({ notice });
    return notice;
  }
}
