import type { LongOperation } from "../excel/types";
import { MAX_NOTES } from "../report/cell-notes";
import { noticeOf } from "./notices";
import type { ChoicesMemory } from "./choices-memory";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import { strings } from "./strings";

/** Notes on highlighted cells, where this Excel has notes. No method rejects: what goes wrong becomes a sentence. */
export class NoteActions {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "checker" | "workbook">,
    private readonly memory: Pick<ChoicesMemory, "keep">,
  ) {}

  get areAvailable(): boolean {
    return this.parts.workbook.notes !== undefined;
  }

  readonly areEnabled = (): boolean => this.core.state.choices.notes === true;

  /** Switches notes on or off from the next validation on. The workbook remembers it. */
  async turn(on: boolean): Promise<void> {
    this.core.set({ choices: { ...this.core.state.choices, notes: on } });
    await this.memory.keep();
  }

  /**
   * Called when the annotations of a run have been written: replaces earlier notes by those of the run. Returns what to
   * tell the user; null for nothing.
   */
  async write(run: number, operation: LongOperation): Promise<string | null> {
    const { workbook, checker } = this.parts;
    if (!workbook.notes) return null;
    try {
      const { cells, notes } = this.areEnabled() ? await checker.cellNotes(run) : { cells: 0, notes: [] };
      await workbook.notes.replace(notes, operation);
      return cells > MAX_NOTES ? strings.notesTooMany(cells) : null;
    } catch (error) {
      // A user who never chose notes is not told. Remove annotations says so when some may be left.
      const isChosen = this.core.state.choices.notes !== undefined;
      return isChosen ? strings.notesLeftOut(noticeOf(error).text) : null;
    }
  }

  /** Removes our notes. Returns how many were removed, and what to tell the user when some may be left. */
  async remove(
    operation: LongOperation,
  ): Promise<{ readonly removed: number; readonly problem: string | null }> {
    try {
      return { removed: (await this.parts.workbook.notes?.remove(operation)) ?? 0, problem: null };
    } catch (error) {
      return { removed: 0, problem: strings.notesLeft(noticeOf(error).text) };
    }
  }
}
