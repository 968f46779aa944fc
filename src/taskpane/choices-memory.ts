import type { LongOperation, RememberedChoices } from "../excel/types";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";
import { strings } from "./strings";

/** What the workbook remembers of the user's choices: read before anything is written over it. */
export class ChoicesMemory {
  private reading: Promise<void> | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook">,
    /** Told once it is known what the workbook remembers, with what counted until then. */
    private readonly onRead: (before: RememberedChoices) => void,
  ) {}

  /**
   * Reads once what the workbook remembers. What was chosen before counts all the same.
   * @throws as the workbook does; it is read the next time then
   */
  read(operation?: LongOperation): Promise<void> {
    this.reading ??= this.readNow(operation).catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }

  /**
   * Has the workbook remember the user's choices, those of now and those that are made while it does. Never rejects.
   * @returns the notice that is shown when it does not; null when it does
   */
  async keep(operation?: LongOperation): Promise<Notice | null> {
    try {
      await this.read(operation);
      let saved: RememberedChoices;
      do {
        saved = this.core.state.choices;
        await this.parts.workbook.saveChoices(saved, operation);
        // Another saving may have been over before this one, which waits for a cell that is being edited.
      } while (saved !== this.core.state.choices);
      return null;
    } catch {
      const notice: Notice = { intent: "warning", text: strings.choicesNotSaved };
      this.core.set({ notice });
      return notice;
    }
  }

  private async readNow(operation?: LongOperation): Promise<void> {
    const remembered = await this.parts.workbook.readChoices(operation);
    const before = this.core.state.choices;
    const chosen = Object.entries(before).filter(([, choice]) => choice !== null && choice !== undefined);
    const sheets = { ...remembered.sheets, ...before.sheets };
    this.core.set({ choices: { ...remembered, ...Object.fromEntries(chosen), sheets } });
    this.onRead(before);
  }
}
