import type {
  LiveWorkbook,
  SheetRead,
  StopWatching,
  WantedHighlights,
  WorkbookEvent,
} from "../../excel/live-workbook";
import { areasOfAddress } from "../../excel/areas";
import { WorkbookProblem } from "../../excel/problem";
import { movesCells } from "../../excel/read-undisturbed";
import type { CellWrite, LongOperation } from "../../excel/types";
import { hasNameOfOwnSheet } from "../../report/own-sheet-names";
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
import { withReadsAgain } from "./reads-again";
import { VisitedCells } from "./visited-cells";

/** Events of one act, as of a sort, come within so many milliseconds: they are followed together. */
const MOMENT = 15;

/** Nobody is told that a cell is being edited, which is waited for. */
const IN_THE_BACKGROUND: LongOperation = { onWaiting: () => undefined };

/**
 * So often in a row formulas may change results without an edit: what the add-in writes might itself be what changes them.
 * Where Excel takes long to calculate they are not told from those that look at another workbook in which a person works:
 * these are followed for longer.
 */
const MOST_ROUNDS = { shortly: 20, inAll: 100 } as const;

const NO_ROUNDS = { shortly: 0, inAll: 0 };

/** Results that change more milliseconds after the add-in wrote something were not changed by that. */
const SHORTLY = 2_000;

/** Whether the results are those of the workbook now; "not-following" where edits are not, or can no longer be, followed. */
export type CatchUp = "caught-up" | "stopped" | "not-following";

/**
 * Follows what is done in the workbook after a validation: reads the changed cells back, has the children concerned checked
 * again, and brings lists and highlights up to date. What cannot be followed makes the results out of date. No method
 * rejects.
 */
export class LiveActions {
  private readonly workbook: LiveWorkbook | undefined;
  private stopWatching: StopWatching | null = null;
  /** Whether every change is noted, to be followed after the run; else only that cells are moved while the run is under way. */
  private notesAll = false;
  /** Whether the results of the run under way are shown: until then no highlight is where moved cells were. */
  private isRunShown = false;
  private names: ReadonlyMap<string, string> = new Map();
  private readonly pending = new PendingChanges();
  private readonly visited = new VisitedCells();
  private sheetsChanged = false;
  /** New highlights were written, which are still to be looked at. */
  private highlightsUnknown = false;
  /** Sheets that are being read at this moment. */
  private reading: ReadonlySet<string> = new Set();
  private isRunning = false;
  private isScheduled = false;
  private work: Promise<void> = Promise.resolve();
  private search: AbortController | null = null;
  /** Corrections are to be looked for again. */
  private searchDue = false;
  /** How often in a row results of formulas were followed without an edit: all, and each shortly after what was written before. */
  private rounds = NO_ROUNDS;
  /** When highlights were last brought up to date, in milliseconds. */
  private writtenAt = 0;
  /** Why Excel could not be asked to tell of edits, as a sentence; "" when it was, or was not asked. */
  private unwatchedBy = "";
  /** Why the results of the run under way will be out of date when it ends; null when they will not. */
  private outdatedBy: string | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "live" | "workbook" | "checker" | "now">,
    private readonly others: {
      readonly statuses: Pick<StatusActions, "afterEdit">;
      readonly memory: Pick<ChoicesMemory, "keep">;
      readonly selection: Pick<SelectionActions, "latest">;
    },
  ) {
    this.workbook = parts.live;
    core.subscribe(() => this.schedule());
  }

  /** Whether edits are to be followed, as the workbook remembers it. */
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
   * Before a validation reads the workbook: from now on every change is noted; where edits are not to be followed, only that
   * cells are moved, which highlights that are being written do not know of. Where Excel fails, validating goes on without
   * that, and what is shown says why.
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
      // Switched off meanwhile.
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

  /** What was selected while nothing was noted is selected still. */
  private visitSelected(): void {
    const { latest } = this.others.selection;
    if (latest) this.visited.note(latest.sheet, { kind: "selected", areas: areasOfAddress(latest.address) });
  }

  /** After a validation: its results are followed from now on. */
  begin(): void {
    if (!this.stopWatching || !this.notesAll || !this.core.state.results) return;
    this.highlightsUnknown = true;
    this.searchDue = false;
    this.rounds = NO_ROUNDS;
    this.show({ ...LIVE_WAITING, status: "following" });
    this.showOutdated();
  }

  /** The workbook was read: cells that were moved before are where they were read. */
  wasRead(): void {
    this.forgetMoved();
  }

  /** The results of the run under way are shown, and its highlights about to be written. */
  wasShown(): void {
    this.isRunShown = true;
    this.renew();
  }

  /** After a validation, however it ended: where edits are not followed Excel need not tell of them any longer. */
  end(): void {
    if (!this.isRunShown) this.forgetMoved();
    if (!this.notesAll) void this.unwatch();
  }

  /** Nothing is followed until the next results, which know what was noted so far. Those that are out of date stay so. */
  pause(): void {
    this.pending.clear();
    this.outdatedBy = null;
    this.stopFollowing();
  }

  /** Nothing is followed any more; results that are out of date stay so. */
  stopFollowing(): void {
    this.search?.abort();
    if (this.core.state.live?.status !== "out-of-date") this.renew();
  }

  /** Results that were just made are out of date only by what was changed since their check began. */
  private renew(): void {
    if (this.core.state.live) this.open();
    this.showOutdated();
  }

  /** Something that a check depends on was changed in the pane: the results shown are those of before. */
  outdate(by: keyof typeof strings.liveOutdatedBy): void {
    this.outdatedBy = strings.liveOutdatedBy[by];
    this.showOutdated();
  }

  /** Shows what was changed since the last validation began, of whichever results are shown. */
  showOutdated(): void {
    const { results, live } = this.core.state;
    if (this.outdatedBy !== null && results && live) this.lose(this.outdatedBy);
  }

  /** Switches following on or off; the workbook remembers it. */
  async turn(on: boolean): Promise<void> {
    this.core.set({ choices: { ...this.core.state.choices, live: on } });
    this.unwatchedBy = "";
    this.stopFollowing();
    // Nothing is heard from here on; that Excel stops telling may have to wait for a cell that is being edited.
    if (!on) void this.unwatch();
    await this.others.memory.keep();
  }

  /** Shows the switch once it is known what the workbook remembers. */
  readonly open = (): void => {
    if (!this.workbook) return;
    this.show({ ...LIVE_WAITING, ...(this.isOn ? { reason: this.unwatchedBy } : { status: "off" }) });
  };

  /**
   * A person turned to the pane: cells that were selected before are read again, since Excel does not tell of every edit. One
   * round trip where they hold what they held; nothing waits for it.
   */
  readonly look = (): void => {
    if (!this.isFollowing) return;
    for (const [sheet, areas] of this.visited.take()) {
      if (this.usedSheets().includes(sheet)) this.pending.addVisited(sheet, areas);
    }
    this.schedule();
  };

  /** Waits until lists and highlights have followed what is under way; corrections may still be looked for. */
  async followed(): Promise<void> {
    await this.core.background?.finished;
  }

  /** Waits until everything noted so far was followed. */
  async settled(): Promise<void> {
    while (this.isScheduled || this.isRunning) await this.work;
  }

  /**
   * As a part of another activity: follows all that is noted, and cells that this activity wrote. What was stopped is
   * followed after the activity.
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

  private async unwatch(operation: LongOperation = IN_THE_BACKGROUND): Promise<void> {
    const stop = this.stopWatching;
    this.stopWatching = null;
    this.pending.clear();
    // What cannot be stopped any more, as after the workbook was closed, is not heard either.
    await stop?.(operation).catch(() => undefined);
  }

  private forgetMoved(): void {
    if (this.outdatedBy === strings.liveOutdatedBy.moved) this.outdatedBy = null;
  }

  private note(event: WorkbookEvent): void {
    if (!this.notesAll) {
      if (event.kind === "sheets" || !movesCells(event) || !this.mayBeUsed(event.sheetId)) return;
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
      // Where Excel does not tell who it was, what we wrote is read back for nothing, and what a person typed is not missed.
      if (event.byAddin === true) return;
      if (sheet === undefined) this.sheetsChanged = true;
      // Nothing that is typed in our sheets concerns a check.
      else if (this.isOurs(sheet)) return;
      else this.noteChange(sheet, event);
    }
    if (event.kind !== "recalculated") this.rounds = NO_ROUNDS;
    else if (this.parts.now().getTime() - this.writtenAt >= SHORTLY)
      this.rounds = { ...this.rounds, shortly: 0 };
    this.search?.abort();
    this.schedule();
  }

  /** Whether a sheet, by Excel's identifier, may be one of the return. */
  private mayBeUsed(sheetId: string): boolean {
    const sheet = this.names.get(sheetId);
    return sheet !== undefined && (!this.core.state.overview || this.usedSheets().includes(sheet));
  }

  /** Whether a sheet is one of ours. A user may have a table under such a name. */
  private isOurs(sheet: string): boolean {
    const isTheirs = this.core.state.overview?.sheets.some((one) => one.sheet === sheet);
    return hasNameOfOwnSheet(sheet) && !isTheirs;
  }

  /** Whether formulas of a sheet may concern the results: those of other sheets that are calculated again do not. */
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
      if (this.hasEdits) setTimeout(begin, MOMENT);
      // After a run: what was written is looked at once the user sees the list.
      else afterDrawing(begin, MOMENT);
    });
  }

  /** Follows all that is noted; validating and the like wait for it. */
  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    let over = () => {};
    const finished = new Promise<void>((resolve) => (over = resolve));
    const controller = new AbortController();
    this.core.background = { finished, controller };
    try {
      try {
        while (this.isFollowing && !this.core.isBusy && this.hasChanges) {
          await this.follow({ signal: controller.signal, onWaiting: () => undefined });
        }
      } finally {
        this.core.background = null;
        over();
      }
      await this.suggestAgain();
    } finally {
      this.isRunning = false;
    }
    this.schedule();
  }

  /** Follows what is noted so far. Stopped by the signal while Excel keeps it waiting, it begins anew later. */
  private async follow(operation: LongOperation): Promise<void> {
    let batch: ChangeBatch = { moves: [], reads: [], recalculated: new Map(), visited: new Map() };
    try {
      if (this.sheetsChanged && !(await this.followSheets(operation))) return;
      if (this.highlightsUnknown) {
        await this.workbook?.learnHighlights(this.usedSheets(), operation);
        this.highlightsUnknown = false;
      }
      batch = this.pending.take();
      await this.followBatch(batch, operation);
    } catch (error) {
      if (isCancelled(error)) this.pending.putBack(batch);
      else this.lose(noticeOf(error).text);
    }
  }

  private async followBatch(batch: ChangeBatch, operation: LongOperation): Promise<void> {
    const { workbook } = this;
    const { results } = this.core.state;
    if (!workbook || !results) return;
    const used = new Set(this.usedSheets());
    const read = await this.readBack(workbook, { batch, used, run: results.run }, operation);
    if (read === null) this.lose(strings.liveTooManyFormulas);
    if (!read || read.length === 0) return;
    const ends = read.flatMap(({ sheet, end }) => (end ? [{ sheet, ...end }] : []));
    const outcome = await this.parts.checker.edit(results.run, editsOf(batch, read), ends);
    if (outcome.kind === "unsure") {
      for (const { sheet } of read) this.pending.addWhole(sheet);
      return;
    }
    if (outcome.kind === "same") return;
    if (outcome.kind === "lost") {
      this.lose(strings.liveLost[outcome.by](outcome.sheet ?? ""));
      return;
    }
    this.take(outcome.change, outcome.children);
    await workbook.highlight(wantedHighlights(outcome, batch, read, used), operation);
    this.writtenAt = this.parts.now().getTime();
    const isEdit = batch.reads.length > 0 || batch.visited.size > 0;
    const { shortly, inAll } = this.rounds;
    this.rounds = isEdit ? NO_ROUNDS : { shortly: shortly + 1, inAll: inAll + 1 };
    const isUnsettled = this.rounds.shortly > MOST_ROUNDS.shortly || this.rounds.inAll > MOST_ROUNDS.inAll;
    if (isUnsettled) this.lose(strings.liveUnsettledFormulas);
  }

  /** Null when formulas that were calculated again are too many to be read. */
  private async readBack(
    workbook: LiveWorkbook,
    { batch, used, run }: { batch: ChangeBatch; used: ReadonlySet<string>; run: number },
    operation: LongOperation,
  ): Promise<readonly SheetRead[] | null> {
    const sheets = batch.reads.map(({ sheet }) => sheet);
    this.reading = new Set([...sheets, ...batch.recalculated.keys(), ...batch.visited.keys()]);
    try {
      const placesOf = (asked: readonly string[]) => this.parts.checker.places(run, asked);
      const reads = await withReadsAgain(batch, used, placesOf);
      if (reads === null || reads.length === 0) return reads && [];
      // Of a mere look that fails, no edit is known which could make the results out of date.
      const isLook = batch.moves.length + batch.reads.length + batch.recalculated.size === 0;
      return await workbook
        .readBack(
          reads.map((one) => (used.has(one.sheet) ? one : { sheet: one.sheet, read: "top" })),
          operation,
        )
        .catch((error: unknown) => {
          if (!isLook || isCancelled(error)) throw error;
          return [];
        });
    } finally {
      this.reading = new Set();
    }
  }

  /** Looks which sheets there are now. Answers whether those of the return are still all there. */
  private async followSheets(operation: LongOperation): Promise<boolean> {
    const before = new Set(this.names.values());
    // Before Excel is asked: a sheet that comes or goes while it answers is asked about again.
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
      this.lose(strings.liveSheetGone(gone));
      return false;
    }
    for (const sheet of now) {
      if (!before.has(sheet) && !this.isOurs(sheet)) this.pending.addWhole(sheet);
    }
    return true;
  }

  /** The second step, when nothing else goes on: corrections for the children that were checked again. */
  private async suggestAgain(): Promise<void> {
    const { results } = this.core.state;
    if (!results || !this.searchDue || !this.isFollowing || this.core.isBusy) return;
    const search = (this.search = new AbortController());
    try {
      const outcome = await this.parts.checker.suggestAgain(results.run, search.signal);
      if (outcome === null || this.core.state.results?.run !== results.run) return;
      this.searchDue = false;
      if (outcome.kind === "lost") this.lose(strings.liveLost[outcome.by](""));
      else this.core.set({ results: withChange(this.core.state.results, outcome.change) });
    } catch {
      // Stopped by another edit it is looked for again; any other failure leaves the findings without corrections.
      if (!search.signal.aborted) this.searchDue = false;
    }
  }

  private take(change: ResultsChange, children: number): void {
    const { results, live } = this.core.state;
    if (results?.run !== change.run || !live) return;
    this.searchDue = true;
    const statuses = this.others.statuses.afterEdit(change);
    // Above results that an edit changed since, the success of a correction would be read as theirs. It stays on offer for undoing.
    const { notice } = this.core.state;
    const isOfBefore = notice?.ofCorrections && notice.intent === "success" && change.children.length > 0;
    this.core.set({
      notice: isOfBefore ? null : notice,
      results: withChange(results, change),
      statuses,
      live: { ...live, checkedAgain: children },
    });
  }

  private lose(reason: string): void {
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
