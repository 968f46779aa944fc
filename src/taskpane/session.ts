import type { LiveWorkbook } from "../excel/live-workbook";
import { AnnotationsChanged } from "../excel/problem";
import type { LongOperation, OpenWorkbook, RememberedChoices, Removal } from "../excel/types";
import type { CollectionYear } from "../return/collection-years";
import { ChoicesMemory } from "./choices-memory";
import { CorrectionActions } from "./correction-actions";
import { Details } from "./details";
import { ExportActions, type SaveFile } from "./export-actions";
import type { FilePort } from "./file-worker/client";
import { ImportActions, type NewChoices } from "./import-actions";
import { ListActions } from "./list-actions";
import { LiveActions } from "./live/live-actions";
import { isCancelled, noticeOf, removalNotice } from "./notices";
import { NoteActions } from "./note-actions";
import { ReportActions } from "./report-actions";
import { SelectionActions } from "./selection-actions";
import type { TypedSheet } from "../report/annotations";
import { checkedAtText } from "../report/checked-at";
import { removalQuestion } from "./removal";
import { SessionCore } from "./session-core";
import { chosenReturn, type Notice, type SessionState, type View } from "./session-state";
import { StatusActions } from "./status-actions";
import type { KeysNow } from "./status-changes";
import { strings } from "./strings";
import { operation, validate, type Progress, type Validated, type Validation } from "./validate";
import type { CheckerClient } from "./worker/client";
import type { CheckOutcome } from "./worker/check-return";
import type { PendingFinding } from "./worker/messages";

type Checked = Extract<CheckOutcome, { kind: "checked" }>;

/** A choice about a sheet; null takes the choice back. */
export type SheetDecision = RememberedChoices["sheets"][string] | null;

export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly checker: Pick<
    CheckerClient,
    | "load"
    | "check"
    | "inspect"
    | "plan"
    | "tryTogether"
    | "otherDates"
    | "child"
    | "why"
    | "ruleProblem"
    | "edit"
    | "places"
    | "suggestAgain"
    | "reportFile"
    | "equality"
    | "colleagues"
    | "changes"
    | "forgetChanges"
    | "rowCodes"
    | "cellNotes"
    | "sameFindings"
    | "lists"
    | "takeProviderFiles"
    | "takeProviderSheets"
    | "takePostcodeFile"
    | "removeList"
  >;
  /** Starts the worker that reads and writes files. */
  readonly startFileWorker: () => FilePort;
  /** The workbook while the user works in it; left out where edits cannot be followed. */
  readonly live?: LiveWorkbook;
  /** Hands a file to the user. */
  readonly saveFile: SaveFile;
  /** Whether this Excel is known not to save an add-in's files, as on a Mac. Left out: it may save them. */
  readonly savesNoFiles?: boolean;
  readonly now: () => Date;
  readonly version: string;
  /** Called when this window has changed the reference lists kept on this computer, so that other windows can follow. */
  readonly onListsChanged?: () => void;
}

/**
 * The state of the pane and all its actions, for the pane's buttons and the ribbon alike. No method rejects: what goes
 * wrong becomes a notice.
 */
export class Session {
  /** Changes the reference lists. */
  readonly lists: ListActions;
  /** Goes to cells in Excel, and follows what is selected there. */
  readonly selection: SelectionActions;
  /** Questions about single children and findings. */
  readonly details: Details;
  /** Accepts suggestions and undoes that. */
  readonly corrections: CorrectionActions;
  /** Brings files of a return into the workbook. */
  readonly imports: ImportActions;
  /** Follows what happens in the workbook. */
  readonly live: LiveActions;
  /** Writes the return for the department. */
  readonly exports: ExportActions;
  /** Makes lists and sheets of the last run on request. */
  readonly reports: ReportActions;
  /** Gives findings a status, an owner and a note. */
  readonly statuses: StatusActions;
  /** Writes notes on highlighted cells. */
  readonly notes: NoteActions;
  /** Whether this Excel is known not to save files. Texts can then be copied. */
  readonly savesNoFiles: boolean;
  private readonly core = new SessionCore();
  private readonly memory: ChoicesMemory;
  /** Whether reading what the workbook remembers has failed. */
  private hasMemoryFailed = false;
  private inspections = 0;
  /** Whether the sheets may hold other tables or columns than the Workbook page shows. */
  private isOverviewOld = false;
  /** Whether the user was told that the browser does not open the lists. It may never do so, and the cards say it too. */
  private isClosedReported = false;
  /** Whether the user has turned to a page since the last run began. */
  private hasChangedPage = false;

  constructor(private readonly parts: SessionParts) {
    this.savesNoFiles = parts.savesNoFiles ?? false;
    this.memory = new ChoicesMemory(this.core, parts, (before) => this.applyReadChoices(before));
    this.details = new Details(this.core, parts);
    this.selection = new SelectionActions(this.core, parts);
    this.statuses = new StatusActions(this.core, parts);
    this.notes = new NoteActions(this.core, parts, this.memory);
    const { statuses, memory, selection } = this;
    const onOtherTables = () => {
      this.isOverviewOld = true;
      void this.renewOverview();
    };
    this.live = new LiveActions(this.core, parts, { statuses, memory, selection, onOtherTables });
    // A moment later, because an activity that looks at the workbook itself may follow at once, as after an import.
    this.core.onIdle(() => setTimeout(() => void this.renewOverview()));
    this.reports = new ReportActions(this.core, parts, this.statuses, this.live);
    this.lists = new ListActions(this.core, parts, () => this.live.outdate("lists"));
    this.exports = new ExportActions(this.core, parts);
    this.imports = new ImportActions(this.core, parts, (choices) => this.lookAtNewSheets(choices));
    this.corrections = new CorrectionActions(this.core, {
      ...parts,
      live: this.live,
      time: () => checkedAtText(this.parts.now()),
      checkAgain: (signal, onProgress) => {
        this.hasChangedPage = false;
        return this.runValidation(
          (validation) => validate({ ...validation, isRun: false }),
          signal,
          onProgress,
        );
      },
    });
  }

  readonly getState = (): SessionState => this.core.state;

  /** Calls the listener after every change. Returns a function that stops this. */
  readonly subscribe = (listener: () => void): (() => void) => this.core.subscribe(listener);

  /** Reads what the workbook remembers, and looks at its sheets. */
  async open(): Promise<void> {
    const lists = this.lists.ask();
    if (!this.core.isBusy) await this.look();
    // Set at the end, because looking removes earlier notices.
    const notice = await lists;
    if (notice && !this.core.state.notice) this.core.set({ notice });
    await this.selection.follow();
  }

  /** Looks at the workbook's sheets, without checking them. */
  async look(): Promise<void> {
    await this.core.runExclusively("look", "reading", (signal, onProgress) =>
      this.readSheets(signal, onProgress),
    );
  }

  private async readSheets(signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
    const { workbook, checker } = this.parts;
    const reading = operation("reading", onProgress, signal);
    await this.readChoices(reading);
    this.isOverviewOld = false;
    const { sheets } = await workbook.read(reading);
    await checker.load(sheets);
    const overview = await checker.inspect(chosenReturn(this.core.state));
    if (!signal.aborted) this.core.set({ overview });
  }

  /** Validates the open workbook. Stops a running look; does nothing while any other activity is running. */
  async validate(): Promise<void> {
    await this.core.stopLook();
    await this.core.runExclusively("validate", "reading", async (signal, onProgress) => {
      this.hasChangedPage = false;
      const reading = operation("reading", onProgress, signal);
      await this.readChoices(reading);
      await this.runValidation(
        (validation) => validate(validation),
        signal,
        onProgress,
        this.core.state.validations + 1,
      );
    });
  }

  /** Removes everything of ours from the workbook. If anything would be lost for good, asks the user first. */
  async removeAnnotations(): Promise<void> {
    // When a click on the ribbon opens the pane, the pane is still looking at the workbook.
    await this.core.waitForLook();
    await this.core.runExclusively("remove", "removing", async (signal, onProgress) => {
      await this.statuses.settled();
      const typed = await this.parts.workbook.readTyped(operation("removing", onProgress, signal));
      const removal = removalQuestion(typed, this.statuses.pending().length);
      this.core.set({ removal });
      if (!removal) await this.remove(signal, onProgress, []);
    });
  }

  /** Answers the question: removes the annotations, except the sheets to keep. */
  async confirmRemoval(keep: readonly TypedSheet[]): Promise<void> {
    // While another activity is running, the question stays.
    if (this.core.isBusy) return;
    this.core.set({ removal: null });
    await this.core.runExclusively("remove", "removing", async (signal, onProgress) => {
      await this.statuses.settled();
      await this.remove(signal, onProgress, keep);
    });
  }

  /** Answers the question: everything stays. */
  readonly cancelRemoval = (): void => this.core.set({ removal: null });

  /** Stops the current activity as soon as possible. */
  readonly cancel = (): void => this.core.cancel();

  async chooseSheet(sheet: string, decision: SheetDecision): Promise<void> {
    await this.chooseSheets({ [sheet]: decision });
  }

  /** Answers a question: of the sheets that fit one table, the chosen one counts and the others are left out. */
  async answerQuestion(sheets: readonly string[], chosen: string): Promise<void> {
    const others = sheets.filter((sheet) => sheet !== chosen);
    await this.chooseSheets(Object.fromEntries(others.map((sheet) => [sheet, "ignore"])));
  }

  private async chooseSheets(decisions: Readonly<Record<string, SheetDecision>>): Promise<void> {
    const entries = Object.entries({ ...this.core.state.choices.sheets, ...decisions });
    const sheets = Object.fromEntries(entries.filter(([, decision]) => decision !== null));
    if (this.core.state.notice?.text === strings.wantedFirst.questions) this.core.set({ notice: null });
    await this.choose({ sheets: sheets as RememberedChoices["sheets"] });
  }

  /** Chooses the collection year; null for the year that the data suggest. */
  async chooseYear(year: CollectionYear | null): Promise<void> {
    await this.choose({ year });
  }

  /** Chooses the authority by its upper-tier ONS code; null for not given. */
  async chooseAuthority(localAuthority: string | null): Promise<void> {
    await this.choose({ localAuthority });
  }

  readonly show = (view: View): void => {
    this.hasChangedPage = true;
    const isFound = view === "results" && this.core.state.notice?.text === strings.resultsThere;
    this.core.set({ view, ...(isFound && { notice: null }) });
    void this.renewOverview();
  };

  readonly dismissNotice = (): void => this.core.set({ notice: null });

  private async remove(
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    keep: readonly TypedSheet[],
  ): Promise<void> {
    const removing = operation("removing", onProgress, signal);
    const forgetStatuses = this.statuses.prepareToForget();
    const { any, renamed } = await this.removeFromWorkbook(removing, keep);
    forgetStatuses();
    this.core.set({ removed: true });
    this.live.outdate("removed");
    const notes = await this.notes.remove(removing);
    await this.parts.checker.forgetChanges();
    const gone = keep.includes("history") ? strings.removedButHistory : strings.removed;
    this.core.set({ notice: removalNotice({ said: any ? gone : null, renamed, notes }) });
  }

  /**
   * Removes the annotations. Once any of them is gone, edits are no longer followed, because that would bring
   * highlights back.
   */
  private async removeFromWorkbook(removing: LongOperation, keep: readonly TypedSheet[]): Promise<Removal> {
    try {
      const removal = await this.parts.workbook.removeAnnotations(removing, keep);
      this.live.pause();
      return removal;
    } catch (error) {
      if (error instanceof AnnotationsChanged) this.live.pause();
      throw error;
    }
  }

  /**
   * Checks the workbook and shows the outcome: the results as soon as they are there, then the end of the writing.
   * @param run a validation, or the check after accepting suggestions
   * @param validations the number of validations, including this one if it is one
   * @returns the notice that it shows; null when there is nothing to say
   * @throws whatever stopped it before there were results, and Cancel at any time; what was shown before is then shown
   *   again
   */
  private async runValidation(
    run: (validation: Validation) => Promise<Validated>,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    validations = this.core.state.validations,
  ): Promise<Notice | null> {
    const { workbook, checker, version } = this.parts;
    const shown: { outcome: Checked | null; takeBack: () => void } = { outcome: null, takeBack: () => {} };
    await this.live.prepare(operation("reading", onProgress, signal));
    this.live.pause();
    await this.statuses.settled();
    const pending = this.statuses.pending();
    const { corrected, listed } = this.corrections.cellsToList();
    try {
      const { outcome, highlightsLeft } = await run({
        workbook,
        checker,
        signal,
        onProgress,
        onRead: () => {
          this.isOverviewOld = false;
          this.live.onWorkbookRead();
        },
        onChecked: async (outcome) => {
          if (outcome.kind !== "checked") return;
          const keys = await this.statuses.follow(outcome.results.run);
          shown.takeBack = this.showChecked(outcome, validations, pending, keys);
          shown.outcome = outcome;
        },
        ...chosenReturn(this.core.state),
        localAuthority: this.core.state.choices.localAuthority,
        checkedAt: checkedAtText(this.parts.now()),
        version,
        pending,
        corrected,
        shown: this.core.state.results?.run ?? null,
      });
      if (outcome.kind !== "checked") return this.showMissingInput(outcome);
      // The check has retried what could not be read, may have found other lists, and may have run in a new worker.
      await this.lists.ask();
      const { results } = outcome;
      const notesNotice = await this.notes.write(results.run, operation("writing", onProgress, signal));
      const leftOut = [
        this.hasMemoryFailed && strings.choicesNotRead,
        highlightsLeft && strings.highlightsLeft,
        ...this.listsNotice(outcome),
        notesNotice,
      ].filter(Boolean);
      const notice: Notice | null =
        leftOut.length > 0 ? { intent: "warning", text: leftOut.join(" ") } : null;
      this.showEnd(notice);
      this.statuses.written();
      listed();
      this.live.begin();
      return notice;
    } catch (error) {
      if (shown.outcome === null) throw error;
      if (isCancelled(error)) {
        shown.takeBack();
        throw error;
      }
      const said = [strings.resultsAllTheSame(noticeOf(error).text), ...this.listsNotice(shown.outcome)];
      const notice: Notice = { intent: "error", text: said.join(" ") };
      this.showEnd(notice);
      return notice;
    } finally {
      this.live.end();
    }
  }

  /** Shows what is needed before anything can be checked. */
  private showMissingInput({ kind, overview }: Exclude<CheckOutcome, { kind: "checked" }>): Notice {
    const wanted = kind === "no-year" ? strings.yearWanted(overview.whyNoYear) : strings.wantedFirst[kind];
    const text = this.hasMemoryFailed ? `${strings.choicesNotRead} ${wanted}` : wanted;
    const notice: Notice = { intent: "warning", text };
    this.core.set({ overview, view: "workbook", notice });
    return notice;
  }

  /**
   * Shows the results while the annotations are still being written: that takes longer than reading the first rule. If
   * the user has turned to another page since the run began, that page stays, because they may be typing there. Returns
   * a function that shows again what was shown before.
   */
  private showChecked(
    { overview, results }: Checked,
    validations: number,
    pending: readonly PendingFinding[],
    keys: KeysNow,
  ): () => void {
    const { state } = this.core;
    const before = {
      overview: state.overview,
      results: state.results,
      validations: state.validations,
      view: state.view,
      live: state.live,
      statuses: state.statuses,
      statusBatch: state.statusBatch,
      removed: state.removed,
    };
    // These marks are for the browser's profiler and `npm run bench:pane`.
    performance.mark("run checked");
    const view = this.hasChangedPage ? state.view : "results";
    this.core.set({ overview, results, validations, view, removed: false, removal: null });
    const undoListing = this.statuses.list(pending, keys);
    this.live.onResultsShown();
    return () => {
      undoListing();
      // The user may be working on the page shown. It changes only if it is the results and there are none to show.
      const { view } = this.core.state;
      const isLeft = view === "results" && before.results === null;
      this.core.set({ ...before, view: isLeft ? before.view : view });
      this.live.showOutdated();
      this.statuses.showWaiting();
    };
  }

  /**
   * Returns what to say about the reference lists, for results that stay. That the browser does not open the lists is
   * said only once. A cancelled check does not count: it has told nobody.
   */
  private listsNotice({ listProblems, listsClosed }: Checked): string[] {
    const closed = this.isClosedReported ? null : listsClosed;
    if (closed !== null) this.isClosedReported = true;
    const problems = closed === null ? listProblems : [...listProblems, closed];
    return problems.length > 0 ? [strings.checkedWithoutList(problems)] : [];
  }

  /** Shows that the run has ended. Its results are already shown. */
  private showEnd(notice: Notice | null): void {
    performance.mark("run ended");
    const isElsewhere = this.core.state.view !== "results";
    const resultsNotice: Notice = { intent: "success", text: strings.resultsThere };
    this.core.set({ activity: null, notice: notice ?? (isElsewhere ? resultsNotice : null) });
  }

  /** Makes a choice, has the workbook remember it, and looks again at what it changes. */
  private async choose(changed: Partial<RememberedChoices>): Promise<void> {
    if (this.core.isBusy) return;
    const before = this.core.state.choices;
    const choices = { ...before, ...changed };
    this.core.set({ choices });
    this.outdateIfChanged(before);
    await Promise.all([this.memory.keep(), "localAuthority" in changed ? null : this.inspectAgain()]);
    // The data may suggest another year by now. A check that is running began with the new choice.
    if ("year" in changed && !this.core.isBusy) this.outdateIfOtherYear();
  }

  /** Marks the results as out of date if choices that they depend on have changed. */
  private outdateIfChanged(before: RememberedChoices): void {
    const { localAuthority, sheets, year } = this.core.state.choices;
    if (localAuthority !== before.localAuthority) this.live.outdate("authority");
    if (JSON.stringify(sheets) !== JSON.stringify(before.sheets)) this.live.outdate("sheets");
    if (year !== before.year) this.outdateIfOtherYear();
  }

  /** Marks results of another year than the one that counts now as out of date. */
  private outdateIfOtherYear(): void {
    const { results, overview, choices } = this.core.state;
    if (results && (choices.year ?? overview?.proposedYear) !== results.year) this.live.outdate("year");
  }

  /**
   * Has the workbook remember what new sheets are, and looks at it with them. Returns a notice if something went wrong;
   * otherwise null.
   */
  private async lookAtNewSheets(changed: NewChoices): Promise<Notice | null> {
    const { choices } = this.core.state;
    const sheets = { ...choices.sheets, ...changed.sheets };
    this.core.set({ choices: { ...choices, ...changed, sheets } });
    this.live.outdate("files");
    let forgotten: Notice | null = null;
    const failure = await this.core.runExclusively("look", "importing", async (signal, onProgress) => {
      forgotten = await this.memory.keep(operation("importing", onProgress, signal));
      await this.readSheets(signal, onProgress);
    });
    return failure ?? forgotten;
  }

  /** Looks at the workbook again if the Workbook page is shown and may no longer be right. What the pane says stays. */
  private async renewOverview(): Promise<void> {
    const { view, notice } = this.core.state;
    if (!this.isOverviewOld || view !== "workbook" || this.core.isBusy) return;
    await this.look();
    if (notice && !this.core.state.notice) this.core.set({ notice });
  }

  private async inspectAgain(): Promise<void> {
    const inspection = ++this.inspections;
    try {
      const overview = await this.parts.checker.inspect(chosenReturn(this.core.state));
      if (inspection === this.inspections) this.core.set({ overview });
    } catch {
      await this.look();
    }
  }

  /**
   * Reads what the workbook remembers. If that fails, tells the user and goes on without it; the next activity reads it
   * again.
   */
  private async readChoices(reading: LongOperation): Promise<void> {
    try {
      await this.memory.read(reading);
    } catch (error) {
      this.hasMemoryFailed = true;
      this.core.set({ notice: noticeOf(error) });
    }
  }

  /** Applies the remembered choices. There may be results already, if the choices could not be read before. */
  private applyReadChoices(before: RememberedChoices): void {
    const { results, choices } = this.core.state;
    this.hasMemoryFailed = false;
    if (!results) this.live.open();
    else if (choices.live === false) this.live.stopFollowing();
    this.outdateIfChanged(before);
    // A running activity looks at the sheets itself.
    if (!this.core.isBusy) void this.inspectAgain();
  }
}
