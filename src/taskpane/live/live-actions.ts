import type {
  LiveWorkbook,
  SheetRead,
  StopWatching,
  WantedHighlights,
  WorkbookEvent,
} from "../../excel/live-workbook";
import { areasOfAddress } from "../../excel/areas";
import { WorkbookProblem } from "../../excel/problem";
import { mayMoveCells } from "../../excel/read-stable-sheets";
import type { CellWrite, LongOperation } from "../../excel/types";
import { hasNameOfOwnSheet } from "../../report/own-sheet-names";
import { LINES_SEARCHED_FOR_HEADINGS } from "../../return/detect-tables";
import type { ChoicesMemory } from "../choices-memory";
import { isCancelled, noticeOf } from "../notices";
import type { SessionParts } from "../session";
import type { SessionCore } from "../session-core";
import type { SelectionActions } from "../selection-actions";
import type { StatusActions } from "../status-actions";
import { strings } from "../strings";
import type { EditedSheet, EditOutcome } from "../worker/live-run";
import { withChange, type ResultsChange } from "../worker/results-change";
import { afterDrawing } from "./after-drawing";
import { LIVE_WAITING, type LiveState } from "./live-state";
import { PendingChanges, type ChangeBatch } from "./pending-changes";
import { withRereads } from "./reads-again";
import { VisitedCells } from "./visited-cells";

/** Events from one action, such as a sort, arrive within this many milliseconds. They are followed together. */
const BATCH_DELAY = 15;

/** Discards the message that Excel is waiting for the user to leave a cell: this work simply waits. */
const BACKGROUND_OPERATION: LongOperation = { onWaiting: () => undefined };

/**
 * How often in a row formulas may change the results without an edit. Beyond that, what the add-in writes may itself be
 * the cause. `shortly` counts changes soon after the add-in wrote something, `inAll` counts all of them. The limit of
 * all is higher: where Excel takes long to calculate, such a loop looks like formulas that refer to another workbook in
 * which someone is working, and those deserve to be followed for longer.
 */
const MAX_ROUNDS = { shortly: 20, inAll: 100 } as const;

const NO_ROUNDS = { shortly: 0, inAll: 0 };

/** If results change more than this many milliseconds after the add-in wrote something, its writing was not the cause. */
const WRITE_EFFECT_TIME = 2_000;

/** Whether the results match the workbook now; "not-following" where edits are not, or can no longer be, followed. */
export type CatchUp = "caught-up" | "stopped" | "not-following";

/**
 * Follows what happens in the workbook after a validation: reads changed cells back, has the children concerned checked
 * again, and updates lists and highlights. Changes that cannot be followed make the results out of date. No method
 * rejects, except `prepare` on Cancel.
 */
export class LiveActions {
  private readonly workbook: LiveWorkbook | undefined;
  private stopWatching: StopWatching | null = null;
  /**
   * Whether every change is noted, to be followed after the run. Otherwise only moved cells are, and only during the
   * run.
   */
  private notesAll = false;
  /**
   * Whether the results of the current run are shown. Until then its highlights are not written, so none is misplaced.
   */
  private isRunShown = false;
  private names: ReadonlyMap<string, string> = new Map();
  private readonly pending = new PendingChanges();
  private readonly visited = new VisitedCells();
  private sheetsChanged = false;
  /** Whether new highlights were written that have not been looked at yet. */
  private highlightsUnknown = false;
  /** Sheets that are being read at the moment. */
  private reading: ReadonlySet<string> = new Set();
  private isRunning = false;
  private isScheduled = false;
  private work: Promise<void> = Promise.resolve();
  private search: AbortController | null = null;
  /** Whether suggestions are to be looked for again. */
  private searchDue = false;
  /** How many times in a row results of formulas were followed without an edit: in all, and shortly after a writing. */
  private rounds = NO_ROUNDS;
  /** When highlights were last updated, in milliseconds. */
  private writtenAt = 0;
  /** Why Excel could not be asked to report edits, as a sentence; "" when it was, or was not asked. */
  private unwatchedBy = "";
  /** Why the results of the current run will be out of date when it ends; null when they will not. */
  private outdatedBy: string | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "live" | "workbook" | "checker" | "now">,
    private readonly others: {
      readonly statuses: Pick<StatusActions, "afterEdit">;
      readonly memory: Pick<ChoicesMemory, "keep">;
      readonly selection: Pick<SelectionActions, "latest">;
      /** Called when the sheets may hold other tables or columns than when they were last read. */
      readonly onOtherTables: () => void;
    },
  ) {
    this.workbook = parts.live;
    core.subscribe(() => this.schedule());
  }

  /** Whether edits are to be followed, according to the choice that the workbook remembers. */
  private get isOn(): boolean {
    return this.core.state.choices.live !== false;
  }

  private get isFollowing(): boolean {
    return this.core.state.live?.status === "following";
  }

  private get hasEdits(): boolean {
    return this.sheetsChanged || !this.pending.isEmpty;
  }

  private get hasChanges(): boolean {
    return this.highlightsUnknown || this.hasEdits;
  }

  /**
   * Called before a validation reads the workbook. From now on every change is noted. Where edits are not to be
   * followed, only moved cells are noted, because highlights that are being written do not take account of them. If
   * Excel fails, the validation goes on without following, and the Live line says why.
   * @throws WorkbookProblem when Cancel was pressed
   */
  async prepare(operation: LongOperation): Promise<void> {
    this.search?.abort();
    this.visited.forget();
    this.sheetsChanged = false;
    this.unwatchedBy = "";
    this.notesAll = this.isOn;
    this.isRunShown = false;
    if (!this.workbook) return;
    try {
      if (!this.stopWatching) {
        this.visitSelected();
        this.stopWatching = await this.workbook.watch((event) => this.note(event), operation);
      }
      this.names = await this.workbook.sheetNames(operation);
      // Live was switched off in the meantime.
      if (this.notesAll && !this.isOn) await this.unwatch(operation);
    } catch (error) {
      if (operation.signal?.aborted) {
        this.end();
        throw error;
      }
      await this.unwatch(operation);
      if (!this.notesAll) return;
      if (error instanceof WorkbookProblem && error.kind === "excel-too-old") {
        this.core.set({ live: null });
        return;
      }
      this.unwatchedBy = noticeOf(error).text;
      this.stopFollowing();
    }
  }

  /** Notes the current selection: it was made while nothing was noted. */
  private visitSelected(): void {
    const { latest } = this.others.selection;
    if (latest) this.visited.note(latest.sheet, { kind: "selected", areas: areasOfAddress(latest.address) });
  }

  /** Called after a validation. Its results are followed from now on. */
  begin(): void {
    if (!this.stopWatching || !this.notesAll || !this.core.state.results) return;
    this.highlightsUnknown = true;
    this.searchDue = false;
    this.rounds = NO_ROUNDS;
    this.show({ ...LIVE_WAITING, status: "following" });
    this.showOutdated();
  }

  /** Called when the workbook has been read. Cells that moved earlier were read in their new place. */
  onWorkbookRead(): void {
    this.forgetMoved();
  }

  /** Called when the results of the current run are shown and its highlights are about to be written. */
  onResultsShown(): void {
    this.isRunShown = true;
    this.renew();
  }

  /** Called after a validation, however it ended. Where edits are not followed, Excel need not report them any longer. */
  end(): void {
    if (!this.isRunShown) this.forgetMoved();
    if (!this.notesAll) void this.unwatch();
  }

  /** Stops following until the next results, which include what is noted so far. Results that are out of date stay so. */
  pause(): void {
    this.pending.clear();
    this.outdatedBy = null;
    this.stopFollowing();
  }

  /** Stops following. Results that are out of date stay so. */
  stopFollowing(): void {
    this.search?.abort();
    if (this.core.state.live?.status !== "out-of-date") this.renew();
  }

  /** Shows new results as up to date, unless something changed since their check began. */
  private renew(): void {
    if (this.core.state.live) this.open();
    this.showOutdated();
  }

  /** Marks the results as out of date, because something in the pane that a check depends on has changed. */
  outdate(by: keyof typeof strings.liveOutdatedBy): void {
    this.outdatedBy = strings.liveOutdatedBy[by];
    this.showOutdated();
  }

  /** Shows that the results are out of date if something changed since the last validation began, whichever are shown. */
  showOutdated(): void {
    const { results, live } = this.core.state;
    if (this.outdatedBy !== null && results && live) this.giveUp(this.outdatedBy);
  }

  /** Switches Live on or off. The workbook remembers it. */
  async turn(on: boolean): Promise<void> {
    this.core.set({ choices: { ...this.core.state.choices, live: on } });
    this.unwatchedBy = "";
    this.stopFollowing();
    // Events are ignored from here on. To stop Excel from sending them may have to wait for a cell that is being
    // edited.
    if (!on) void this.unwatch();
    await this.others.memory.keep();
  }

  /** Shows the switch once it is known what the workbook remembers. */
  readonly open = (): void => {
    if (!this.workbook) return;
    this.show({ ...LIVE_WAITING, ...(this.isOn ? { reason: this.unwatchedBy } : { status: "off" }) });
  };

  /**
   * Called when the user turns to the pane. Reads again the cells that were selected earlier, since Excel does not
   * report every edit. This takes one round trip if nothing has changed, and nothing waits for it.
   */
  readonly look = (): void => {
    if (!this.isFollowing) return;
    for (const [sheet, areas] of this.visited.take()) {
      if (this.usedSheets().includes(sheet)) this.pending.addVisited(sheet, areas);
    }
    this.schedule();
  };

  /** Waits until lists and highlights have followed the changes in progress. A search for suggestions may still run. */
  async followed(): Promise<void> {
    await this.core.background?.finished;
  }

  /** Waits until everything noted so far has been followed. */
  async settled(): Promise<void> {
    while (this.isScheduled || this.isRunning) await this.work;
  }

  /**
   * Follows everything noted, and the cells that the calling activity wrote, as part of that activity. If stopped, the
   * rest is followed after the activity.
   */
  async catchUp(operation: LongOperation, written: readonly CellWrite[] = []): Promise<CatchUp> {
    if (!this.isFollowing) return "not-following";
    for (const { sheet, address } of written) {
      this.pending.add(sheet, { kind: "cells", areas: areasOfAddress(address) }, false);
    }
    while (this.isFollowing && this.hasChanges && !operation.signal?.aborted) await this.follow(operation);
    if (!this.isFollowing) return "not-following";
    return this.hasChanges ? "stopped" : "caught-up";
  }

  private async unwatch(operation: LongOperation = BACKGROUND_OPERATION): Promise<void> {
    const stop = this.stopWatching;
    this.stopWatching = null;
    this.pending.clear();
    // Stopping can fail, for example after the workbook was closed. No events are heard then either.
    await stop?.(operation).catch(() => undefined);
  }

  private forgetMoved(): void {
    if (this.outdatedBy === strings.liveOutdatedBy.moved) this.outdatedBy = null;
  }

  private note(event: WorkbookEvent): void {
    if (!this.notesAll) {
      if (event.kind === "sheets" || !mayMoveCells(event) || !this.mayBeUsed(event.sheetId)) return;
      this.outdatedBy = strings.liveOutdatedBy.moved;
      if (this.isRunShown) this.showOutdated();
      return;
    }
    if (event.kind === "sheets") this.sheetsChanged = true;
    else {
      const sheet = this.names.get(event.sheetId);
      if (sheet !== undefined) this.visited.note(sheet, event);
      if (event.kind === "selected") return;
      if (event.kind === "recalculated" && !this.mayHoldResults(sheet)) return;
      // Where Excel does not say who made a change, our own writing is read back needlessly, but no edit by the user is
      // missed.
      if (event.byAddin === true) return;
      if (sheet === undefined) this.sheetsChanged = true;
      // Nothing typed in our sheets affects a check.
      else if (this.isOurs(sheet)) return;
      else this.noteChange(sheet, event);
    }
    if (event.kind !== "recalculated") this.rounds = NO_ROUNDS;
    else if (this.parts.now().getTime() - this.writtenAt >= WRITE_EFFECT_TIME)
      this.rounds = { ...this.rounds, shortly: 0 };
    // Edits of out-of-date results are not read back, so nothing else tells that headings change.
    if (this.core.state.live?.status === "out-of-date" && mayChangeTables(event)) this.others.onOtherTables();
    this.search?.abort();
    this.schedule();
  }

  /** Whether a sheet, by Excel's identifier, may be one of the return. */
  private mayBeUsed(sheetId: string): boolean {
    const sheet = this.names.get(sheetId);
    return sheet !== undefined && (!this.core.state.overview || this.usedSheets().includes(sheet));
  }

  /** Whether a sheet is one of ours. The user may have a table under such a name. */
  private isOurs(sheet: string): boolean {
    const isListed = this.core.state.overview?.sheets.some((one) => one.sheet === sheet);
    return hasNameOfOwnSheet(sheet) && !isListed;
  }

  /** Whether recalculated formulas in a sheet may affect the results. Those in sheets outside the return do not. */
  private mayHoldResults(sheet: string | undefined): boolean {
    return sheet !== undefined && (this.core.isBusy || this.usedSheets().includes(sheet));
  }

  private noteChange(sheet: string, event: Exclude<WorkbookEvent, { kind: "sheets" }>): void {
    const use = this.core.state.overview?.sheets.find((one) => one.sheet === sheet)?.use;
    if (use === "ignored") return;
    const unsettled = this.reading.has(sheet) || this.core.isBusy;
    this.pending.add(sheet, event, unsettled);
  }

  private schedule(): void {
    if (!this.hasChanges && !this.searchDue) return;
    if (this.isScheduled || this.isRunning || this.core.isBusy || !this.isFollowing) return;
    this.isScheduled = true;
    this.work = new Promise((resolve) => {
      const begin = () => {
        this.isScheduled = false;
        resolve(this.core.isBusy ? undefined : this.run());
      };
      if (this.hasEdits) setTimeout(begin, BATCH_DELAY);
      // After a run, the written highlights are looked at once the user sees the list.
      else afterDrawing(begin, BATCH_DELAY);
    });
  }

  /** Follows everything noted. Other activities, such as a validation, wait for it. */
  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const controller = new AbortController();
    this.core.background = { finished, controller };
    try {
      try {
        while (this.isFollowing && !this.core.isBusy && this.hasChanges) {
          await this.follow({ signal: controller.signal, onWaiting: () => undefined });
        }
      } finally {
        this.core.background = null;
        finish();
      }
      await this.suggestAgain();
    } finally {
      this.isRunning = false;
    }
    this.schedule();
  }

  /** Follows what is noted so far. If the signal stops it while Excel keeps it waiting, it starts again later. */
  private async follow(operation: LongOperation): Promise<void> {
    let batch: ChangeBatch = { moves: [], reads: [], recalculated: new Map(), visited: new Map() };
    try {
      if (this.sheetsChanged && !(await this.followSheets(operation))) return;
      if (this.highlightsUnknown) {
        await this.workbook?.readHighlights(this.usedSheets(), operation);
        this.highlightsUnknown = false;
      }
      batch = this.pending.take();
      await this.followBatch(batch, operation);
    } catch (error) {
      if (isCancelled(error)) this.pending.putBack(batch);
      else this.giveUp(reasonOf(error));
    }
  }

  private async followBatch(batch: ChangeBatch, operation: LongOperation): Promise<void> {
    const { workbook } = this;
    const { results } = this.core.state;
    if (!workbook || !results) return;
    const used = new Set(this.usedSheets());
    const read = await this.readBack(workbook, { batch, used, run: results.run }, operation);
    if (read === null) this.giveUp(strings.liveTooManyFormulas);
    if (!read || read.length === 0) return;
    const ends = read.flatMap(({ sheet, end }) => (end ? [{ sheet, ...end }] : []));
    const outcome = await this.parts.checker.edit(results.run, editsOf(batch, read), ends);
    if (outcome.kind === "unsure") {
      for (const { sheet } of read) this.pending.addWhole(sheet);
      return;
    }
    if (outcome.kind === "same") return;
    if (outcome.kind === "lost") {
      this.giveUp(strings.liveLost[outcome.by](outcome.sheet ?? ""));
      this.others.onOtherTables();
      return;
    }
    this.applyChange(outcome.change, outcome.children);
    await workbook.highlight(wantedHighlights(outcome, batch, read, used), operation);
    this.writtenAt = this.parts.now().getTime();
    const isEdit = batch.reads.length > 0 || batch.visited.size > 0;
    const { shortly, inAll } = this.rounds;
    this.rounds = isEdit ? NO_ROUNDS : { shortly: shortly + 1, inAll: inAll + 1 };
    const isUnsettled = this.rounds.shortly > MAX_ROUNDS.shortly || this.rounds.inAll > MAX_ROUNDS.inAll;
    if (isUnsettled) this.giveUp(strings.liveUnsettledFormulas);
  }

  /** Reads the changed cells back. Null when there are too many recalculated formulas to read. */
  private async readBack(
    workbook: LiveWorkbook,
    { batch, used, run }: { batch: ChangeBatch; used: ReadonlySet<string>; run: number },
    operation: LongOperation,
  ): Promise<readonly SheetRead[] | null> {
    const sheets = batch.reads.map(({ sheet }) => sheet);
    this.reading = new Set([...sheets, ...batch.recalculated.keys(), ...batch.visited.keys()]);
    try {
      const placesOf = (asked: readonly string[]) => this.parts.checker.places(run, asked);
      const reads = await withRereads(batch, used, placesOf);
      if (reads === null || reads.length === 0) return reads && [];
      // If only visited cells were to be read, no edit is known, so a failure does not make the results out of date.
      const isRefreshOnly = batch.moves.length + batch.reads.length + batch.recalculated.size === 0;
      return await workbook
        .readBack(
          reads.map((one) => (used.has(one.sheet) ? one : { sheet: one.sheet, read: "top" })),
          operation,
        )
        .catch((error: unknown) => {
          if (!isRefreshOnly || isCancelled(error)) throw error;
          return [];
        });
    } finally {
      this.reading = new Set();
    }
  }

  /** Finds out which sheets there are now. Returns whether the sheets of the return are all still there. */
  private async followSheets(operation: LongOperation): Promise<boolean> {
    const before = new Set(this.names.values());
    // Cleared before Excel is asked, so that a sheet added or removed while it answers is noted again.
    this.sheetsChanged = false;
    try {
      this.names = (await this.workbook?.sheetNames(operation)) ?? this.names;
    } catch (error) {
      this.sheetsChanged = true;
      throw error;
    }
    const now = new Set(this.names.values());
    const gone = this.usedSheets().find((sheet) => !now.has(sheet));
    if (gone !== undefined) {
      this.giveUp(strings.liveSheetGone(gone));
      this.others.onOtherTables();
      return false;
    }
    for (const sheet of now) {
      if (!before.has(sheet) && !this.isOurs(sheet)) this.pending.addWhole(sheet);
    }
    return true;
  }

  /** The second step, when nothing else is going on: looks for suggestions for the children that were checked again. */
  private async suggestAgain(): Promise<void> {
    const { results } = this.core.state;
    if (!results || !this.searchDue || !this.isFollowing || this.core.isBusy) return;
    const search = (this.search = new AbortController());
    try {
      const outcome = await this.parts.checker.suggestAgain(results.run, search.signal);
      if (outcome === null || this.core.state.results?.run !== results.run) return;
      this.searchDue = false;
      if (outcome.kind === "lost") this.giveUp(strings.liveLost[outcome.by](""));
      else this.core.set({ results: withChange(this.core.state.results, outcome.change) });
    } catch {
      // If another edit stopped the search, it is due again. After any other failure, the findings stay without
      // suggestions.
      if (!search.signal.aborted) this.searchDue = false;
    }
  }

  private applyChange(change: ResultsChange, children: number): void {
    const { results, live } = this.core.state;
    if (results?.run !== change.run || !live) return;
    this.searchDue = true;
    const statuses = this.others.statuses.afterEdit(change);
    // Above results that an edit has changed since, a correction's success notice would seem to be about them. Undo
    // stays available.
    const { notice } = this.core.state;
    const isStaleNotice = notice?.ofCorrections && notice.intent === "success" && change.children.length > 0;
    this.core.set({
      notice: isStaleNotice ? null : notice,
      results: withChange(results, change),
      statuses,
      live: { ...live, checkedAgain: children },
    });
  }

  private giveUp(reason: string): void {
    this.search?.abort();
    this.pending.clear();
    this.show({ status: "out-of-date", checkedAgain: null, reason });
  }

  private show(live: LiveState): void {
    this.core.set({ live });
  }

  private usedSheets(): string[] {
    const { overview } = this.core.state;
    return overview?.sheets.filter(({ use }) => use === "used").map(({ sheet }) => sheet) ?? [];
  }
}

/** Why the workbook could not be read. An Excel that reports no renaming (before ExcelApi 1.17) misses the sheet then. */
function reasonOf(error: unknown): string {
  const isSheetGone = error instanceof WorkbookProblem && error.kind === "sheet-gone" && error.sheet !== null;
  return isSheetGone ? strings.liveSheetGone(error.sheet) : noticeOf(error).text;
}

/** Whether an edit may change which tables and columns there are. */
function mayChangeTables(event: WorkbookEvent): boolean {
  if (event.kind === "sheets") return true;
  if (event.kind === "recalculated" || event.kind === "selected") return false;
  return event.areas?.some(({ row }) => row < LINES_SEARCHED_FOR_HEADINGS) ?? true;
}

function editsOf({ moves }: ChangeBatch, read: readonly SheetRead[]): EditedSheet[] {
  return [...moves, ...read.flatMap(({ sheet, edits }) => edits.map((edit) => ({ sheet, edit })))];
}

function wantedHighlights(
  { sheets, highlights }: Extract<EditOutcome, { kind: "followed" }>,
  { moves }: ChangeBatch,
  read: readonly SheetRead[],
  used: ReadonlySet<string>,
): WantedHighlights[] {
  const moved = new Set([
    ...moves.map(({ sheet }) => sheet),
    ...read.filter(({ highlightsMoved }) => highlightsMoved).map(({ sheet }) => sheet),
  ]);
  return sheets
    .filter((sheet) => used.has(sheet))
    .map((sheet) => ({
      sheet,
      highlights: highlights.filter((one) => one.sheet === sheet),
      moved: moved.has(sheet),
    }));
}
