import { CellsLeftWritten, WorkbookProblem } from "../excel/problem";
import type { CellWrite, LongOperation, WorkbookContents, WriteOutcome, WrittenCell } from "../excel/types";
import type { CellValue } from "../return/cells";
import { isCancelled, noticeOf } from "./notices";
import { isSameChild, isSameRow, withCells } from "./same-rows";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { AcceptedBatch } from "./session-state";
import { strings } from "./strings";
import { operation, readContents, type Progress } from "./validate";
import type { PlannedWrite } from "./worker/shown-suggestions";

type OnProgress = (progress: Progress) => void;

/** Checks what was read and annotates it, and shows the results without losing the place in them. */
export type CheckAgain = (
  contents: WorkbookContents,
  corrected: readonly string[],
  signal: AbortSignal,
  onProgress: OnProgress,
) => Promise<void>;

/**
 * Accepting suggestions and undoing it. Before anything is written the workbook is read again: only cells whose whole row
 * is as it was checked are written. No method rejects: what goes wrong becomes a notice.
 */
export class CorrectionActions {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook" | "checker">,
    private readonly checkAgain: CheckAgain,
  ) {}

  /** Accepts suggestions of the last run, by their ids, and checks again. */
  async accept(suggestions: readonly string[]): Promise<void> {
    const { results } = this.core.state;
    if (!results || suggestions.length === 0) return;
    await this.core.exclusively("accept", async (signal, onProgress) => {
      const { workbook, checker } = this.parts;
      const contents = await readContents({ workbook, signal, onProgress });
      const plan = await checker.plan(results.run, suggestions);
      if (plan.unannounced === null || plan.unannounced.length > 0) {
        const text = strings.notTogether(plan.unannounced ?? []);
        this.core.set({ notice: { intent: "warning", text } });
        return;
      }
      const ready = plan.writes.filter((write) => isSameRow(write, contents.sheets));
      const moved = plan.writes.filter((write) => !ready.includes(write)).map(({ write }) => write);
      const { written, changedMeanwhile } = await this.write(
        ready,
        operation("correcting", onProgress, signal),
      );
      const left = strings.leftAlone([...moved, ...changedMeanwhile].map(placeOf));
      const said = [strings.corrected(written.length), left, ...plan.setApart].filter(Boolean).join(" ");
      const values = written.map((cell) => ({ at: cell, value: writtenValue(cell) }));
      await this.showAgain(contents, values, written.map(placeOf), said, signal, onProgress);
    });
  }

  /** Puts back what stood in the cells that were corrected last, all of them at once. */
  async undo(): Promise<void> {
    const batch = this.core.state.accepted.at(-1);
    if (!batch) return;
    await this.core.exclusively("undo", async (signal, onProgress) => {
      const { workbook } = this.parts;
      const contents = await readContents({ workbook, signal, onProgress });
      const ready = batch.cells.filter((cell) => isSameChild(cell, contents.sheets));
      const moved = batch.cells.filter((cell) => !ready.includes(cell)).map(({ write }) => write);
      const changedSince = await this.restore(
        ready.map(({ write }) => write),
        operation("restoring", onProgress, signal),
      );
      this.core.set({ accepted: this.core.state.accepted.filter((other) => other !== batch) });
      const restored = ready.filter(({ write }) => !changedSince.includes(write)).map(({ write }) => write);
      const left = strings.leftAlone([...moved, ...changedSince].map(placeOf));
      const said = [strings.restored(restored.length), left].filter(Boolean).join(" ");
      const values = restored.map((cell) => ({ at: cell, value: cell.before }));
      await this.showAgain(contents, values, [], said, signal, onProgress);
    });
  }

  /** Lets the last corrections stand: they are no longer offered for undoing. */
  readonly keep = (): void => this.core.set({ accepted: this.core.state.accepted.slice(0, -1) });

  /** Writes, and offers what was written, or may be, for undoing. */
  private async write(ready: readonly PlannedWrite[], operation: LongOperation): Promise<WriteOutcome> {
    const offerUndo = (written: readonly WrittenCell[]) => {
      const batch = batchOf(ready, written);
      if (batch.cells.length > 0) this.core.set({ accepted: [...this.core.state.accepted, batch] });
    };
    try {
      const outcome = await this.parts.workbook.writeCells(
        ready.map(({ write }) => write),
        operation,
      );
      offerUndo(outcome.written);
      return outcome;
    } catch (error) {
      if (error instanceof CellsLeftWritten) offerUndo(error.cells);
      throw error;
    }
  }

  /** Puts back; the corrections stay on offer for undoing when that stops in the middle. */
  private async restore(cells: readonly WrittenCell[], operation: LongOperation) {
    try {
      return await this.parts.workbook.restoreCells(cells, operation);
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) throw error;
      throw new WorkbookProblem(error.kind, strings.undoStopped(error.kind), error.sheet);
    }
  }

  /** Checks the changed workbook. When that fails, the cells are changed all the same, and the user is told both. */
  private async showAgain(
    contents: WorkbookContents,
    values: readonly { readonly at: CellWrite; readonly value: CellValue }[],
    corrected: readonly string[],
    said: string,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<void> {
    const sheets = withCells(contents.sheets, values);
    try {
      await this.checkAgain({ ...contents, sheets }, corrected, signal, onProgress);
      const { notice } = this.core.state;
      const text = notice ? `${said} ${notice.text}` : said;
      this.core.set({ notice: { intent: notice?.intent ?? "success", text } });
    } catch (error) {
      const why = isCancelled(error) ? strings.checkCancelled : noticeOf(error).text;
      this.core.set({ notice: { intent: "warning", text: strings.resultsOutOfDate(said, why) } });
    }
  }
}

function batchOf(planned: readonly PlannedWrite[], written: readonly WrittenCell[]): AcceptedBatch {
  const byPlace = new Map(written.map((cell) => [placeOf(cell), cell]));
  return {
    cells: planned.flatMap(({ write, row }) => {
      const cell = byPlace.get(placeOf(write));
      return cell ? [{ write: cell, row }] : [];
    }),
  };
}

function writtenValue({ fromSerial, serial, to }: WrittenCell): CellValue {
  return fromSerial && serial !== null ? serial : to;
}

function placeOf({ sheet, address }: Pick<CellWrite, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}
