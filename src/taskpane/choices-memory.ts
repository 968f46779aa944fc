import type { LongOperation, RememberedChoices } from "../excel/types";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";
import { strings } from "./strings";

/** What the workbook remembers of the user's choices. It is read before anything is written over it. */
export class ChoicesMemory {
  private reading: Promise<void> | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook">,
    /** Called once the remembered choices are known, with the choices that counted until then. */
    private readonly onRead: (before: RememberedChoices) => void,
  ) {}

  /**
   * Reads the remembered choices once. Choices that the user made before that take precedence.
   * @throws as the workbook does; the next call then reads again
   */
  read(operation?: LongOperation): Promise<void> {
    this.reading ??= this.readFromWorkbook(operation).catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }

  /**
   * Saves the user's choices in the workbook, including those made while it saves. Never rejects.
   * @returns the notice that is shown when saving fails; null when it succeeds
   */
  async keep(operation?: LongOperation): Promise<Notice | null> {
    try {
      await this.read(operation);
      let saved: RememberedChoices;
      do {
        saved = this.core.state.choices;
        await this.parts.workbook.saveChoices(saved, operation);
        // While this save waited for a cell being edited, another may have saved newer choices: then this one saves
        // again.
      } while (saved !== this.core.state.choices);
      return null;
    } catch {
      const notice: Notice = { intent: "warning", text: strings.choicesNotSaved };
      this.core.set({ notice });
      return notice;
    }
  }

  private async readFromWorkbook(operation?: LongOperation): Promise<void> {
    const remembered = await this.parts.workbook.readChoices(operation);
    const before = this.core.state.choices;
    const chosen = Object.entries(before).filter(([, choice]) => choice !== null && choice !== undefined);
    const sheets = { ...remembered.sheets, ...before.sheets };
    this.core.set({ choices: { ...remembered, ...Object.fromEntries(chosen), sheets } });
    this.onRead(before);
  }
}
