import { stopIfCancelled } from "../excel/batch";
import { CellsNotRestored, WorkbookProblem } from "../excel/problem";
import type { CellWrite, LongOperation, WriteOutcome, WrittenCell } from "../excel/types";
import type { CatchUp, LiveActions } from "./live/live-actions";
import { isCancelled, noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";
import { strings } from "./strings";
import { operation, type Progress } from "./validate";
import type { CheckResults } from "./worker/results";

type OnProgress = (progress: Progress) => void;

interface CorrectionParts extends Pick<SessionParts, "workbook" | "checker"> {
  readonly live: Pick<LiveActions, "catchUp">;
  /** Returns the time now, in the form that the user reads. */
  readonly time: () => string;
  /**
   * Reads, checks and annotates the workbook again, and shows the results without losing the user's place in them.
   * Returns the notice that it shows; null for none.
   */
  readonly checkAgain: (signal: AbortSignal, onProgress: OnProgress) => Promise<Notice | null>;
}

/**
 * Accepts suggestions and undoes them. Writes only cells whose whole row is unchanged since it was checked. Where edits
 * are followed, results and highlights follow the corrections in the same way. Otherwise the workbook is checked again.
 * No method rejects: what goes wrong becomes a notice.
 */
export class CorrectionActions {
  /** Cells with accepted suggestions that are not yet in any list of changes, as "Episodes!F12". */
  private readonly unlisted = new Set<string>();

  constructor(
    private readonly core: SessionCore,
    private readonly parts: CorrectionParts,
  ) {}

  /** Accepts suggestions of the last run, by their ids, and checks what they change. */
  async accept(suggestions: readonly string[]): Promise<void> {
    if (!this.core.state.results || suggestions.length === 0) return;
    await this.core.runExclusively("accept", "reading", async (signal, onProgress) => {
      await this.parts.live.catchUp(operation("reading", onProgress, signal));
      const { results } = this.core.state;
      onProgress({ phase: "trying", done: 0, total: 0 });
      const plan = results && (await this.parts.checker.plan(results.run, suggestions));
      // Read only now: new suggestions may have come while the plan was being made.
      const { results: planned } = this.core.state;
      if (!plan || !planned || !suggestions.every(isOffered(planned))) {
        this.core.set({ notice: { intent: "warning", text: strings.noLongerOffered } });
        return;
      }
      if (plan.jointlyCaused === null || plan.jointlyCaused.length > 0) {
        const text = strings.notTogether(plan.jointlyCaused ?? []);
        this.core.set({ notice: { intent: "warning", text } });
        return;
      }
      const correcting = operation("correcting", onProgress, signal);
      const { written, changedMeanwhile } = await this.write(plan.writes, correcting);
      const left = strings.leftAlone(changedMeanwhile.map(placeOf));
      const otherDates = written.length > 0 ? plan.otherDates : [];
      const said = [
        strings.corrected(written.length),
        left,
        ...plan.setApart,
        strings.revealed(plan.revealed),
        ...otherDates.map(({ text }) => text),
      ];
      const text = said.filter(Boolean).join(" ");
      const needsAttention = left || plan.setApart.length > 0 || otherDates.length > 0;
      const intent = needsAttention ? "warning" : "success";
      for (const cell of written) this.unlisted.add(placeOf(cell));
      await this.showAgain(written, { intent, text, otherDates }, signal, onProgress);
    });
  }

  /** Restores what was in the cells that were corrected last, all at once. */
  async undo(): Promise<void> {
    const batch = this.core.state.accepted.at(-1);
    if (!batch) return;
    await this.core.runExclusively("undo", "reading", async (signal, onProgress) => {
      await this.parts.live.catchUp(operation("reading", onProgress, signal));
      const restoring = operation("restoring", onProgress, signal);
      stopIfCancelled(restoring);
      const { restored, changedSince } = await this.restore(batch.cells, restoring);
      // If nothing could be restored, the user may try again once the rows are as they were.
      if (restored.length > 0) {
        this.core.set({ accepted: this.core.state.accepted.filter((other) => other !== batch) });
      }
      const left = strings.leftAlone(changedSince.map(placeOf));
      const before = restored.length > 0 ? this.core.state.accepted.at(-1) : undefined;
      const said = [strings.restored(restored.length), left, before && strings.undoNext(before.cells.length)];
      const text = said.filter(Boolean).join(" ");
      for (const cell of [...batch.cells, ...restored]) {
        if (!changedSince.includes(cell)) this.unlisted.delete(placeOf(cell));
      }
      await this.showAgain(restored, { intent: left ? "warning" : "success", text }, signal, onProgress);
    });
  }

  /** Keeps the last corrections: they can no longer be undone. */
  readonly keep = (): void => this.core.set({ accepted: this.core.state.accepted.slice(0, -1) });

  /** Returns the cells that the next check is to list as corrected by a suggestion. Call `listed` when it has. */
  readonly cellsToList = (): { readonly corrected: readonly string[]; readonly listed: () => void } => {
    const corrected = [...this.unlisted];
    const listed = () => {
      for (const place of corrected) this.unlisted.delete(place);
    };
    return { corrected, listed };
  };

  /** Writes the cells, and offers Undo for those that were, or may have been, written. */
  private async write(writes: readonly CellWrite[], operation: LongOperation): Promise<WriteOutcome> {
    const offerUndo = (cells: readonly WrittenCell[]) => {
      if (cells.length > 0) this.core.set({ accepted: [...this.core.state.accepted, { cells }] });
    };
    try {
      const outcome = await this.parts.workbook.writeCells(writes, operation);
      offerUndo(outcome.written);
      return outcome;
    } catch (error) {
      if (error instanceof CellsNotRestored) offerUndo(error.cells);
      throw error;
    }
  }

  /** Restores the cells. If that stops in the middle, the corrections can still be undone. */
  private async restore(cells: readonly WrittenCell[], operation: LongOperation) {
    try {
      return await this.parts.workbook.restoreCells(cells, operation);
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) throw error;
      throw new WorkbookProblem(error.kind, strings.undoStopped(error.kind), error.sheet);
    }
  }

  /**
   * Checks what was changed. If that fails, the cells stay changed, and the user is told both. After the annotations
   * were removed nothing is checked, because a check would bring them back.
   */
  private async showAgain(
    cells: readonly CellWrite[],
    said: Notice,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<void> {
    if (this.core.state.removed) {
      const text = `${said.text} ${strings.notCheckedAgain}`;
      this.core.set({ notice: { ...said, text, ofCorrections: true } });
      return;
    }
    try {
      const more = await this.check(cells, signal, onProgress);
      const combined = more ? { ...said, ...more, text: `${said.text} ${more.text}` } : said;
      this.core.set({ notice: { ...combined, ofCorrections: true } });
    } catch (error) {
      const why = isCancelled(error) ? strings.checkCancelled : noticeOf(error).text;
      const text = strings.resultsOutOfDate(said.text, why);
      this.core.set({ notice: { ...said, intent: "warning", text, ofCorrections: true } });
    }
  }

  /** Returns what to say about the check; null when it went well. */
  private async check(
    cells: readonly CellWrite[],
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Notice | null> {
    const followed = await this.follow(cells, operation("checking", onProgress, signal));
    if (followed === "not-following") return this.parts.checkAgain(signal, onProgress);
    if (followed === "stopped") return unlisted("");
    return this.listChanges(operation("writing", onProgress, signal));
  }

  /** Follows the cells in the way that edits are followed. Not with notes on cells, which only a whole check writes. */
  private async follow(cells: readonly CellWrite[], operation: LongOperation): Promise<CatchUp> {
    if (this.core.state.choices.notes === true) return "not-following";
    return this.parts.live.catchUp(operation, cells);
  }

  /** Updates the sheet of changes, which holds the old values. Returns a notice if it could not; otherwise null. */
  private async listChanges(operation: LongOperation): Promise<Notice | null> {
    const { workbook, checker, time } = this.parts;
    const { results } = this.core.state;
    if (!results) return null;
    const { corrected, listed } = this.cellsToList();
    try {
      const { name, sheet } = await checker.changes(results.run, corrected, time());
      listed();
      await (sheet ? workbook.renewOwnSheet(sheet, operation) : workbook.removeOwnSheet(name, operation));
      return null;
    } catch (error) {
      return unlisted(isCancelled(error) ? "" : noticeOf(error).text);
    }
  }
}

/** Returns the notice that the sheet of changes is not up to date. */
function unlisted(why: string): Notice {
  return { intent: "warning", text: strings.changesNotListed(why) };
}

/**
 * Returns a function that tells whether a suggestion is still offered for a finding. After an edit of the child,
 * suggestions must be looked for, and tried, again.
 */
function isOffered(results: CheckResults): (id: string) => boolean {
  const places = new Set(results.findings.flatMap(({ suggestions }) => suggestions));
  const ids = new Set(results.suggestions.filter((_, place) => places.has(place)).map(({ id }) => id));
  return (id) => ids.has(id);
}

function placeOf({ sheet, address }: Pick<CellWrite, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}
