import type { LongOperation } from "../excel/types";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice, SessionState } from "./session-state";
import { strings } from "./strings";

/**
 * Has the workbook remember the user's choices, those of now and those that are made while it does. Never rejects.
 * @returns the notice that is shown when it does not; null when it does
 */
export async function rememberChoices(
  core: SessionCore,
  { workbook }: Pick<SessionParts, "workbook">,
  saving?: LongOperation,
): Promise<Notice | null> {
  try {
    let saved: SessionState["choices"];
    do {
      saved = core.state.choices;
      await workbook.saveChoices(saved, saving);
      // Another saving may have been over before this one, which waits for a cell that is being edited.
    } while (saved !== core.state.choices);
    return null;
  } catch {
    const notice: Notice = { intent: "warning", text: strings.choicesNotSaved };
    core.set({ notice });
    return notice;
  }
}
