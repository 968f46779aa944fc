import { format } from "date-fns";
import { WorkbookProblem } from "../excel/problem";
import type { RememberedChoices } from "../excel/types";
import { isCollectionYear, type CollectionYear } from "../return/collection-years";
import { INITIAL_STATE, type ActivityKind, type Notice, type SessionState, type View } from "./session-state";
import { strings } from "./strings";
import { validate, type PaneWorkbook, type Progress } from "./validate";
import { CheckCancelled, type CheckerClient } from "./worker/client";
import type { CheckOutcome } from "./worker/check-return";

/** A choice about a sheet; null takes the choice back. */
export type SheetDecision = RememberedChoices["sheets"][string] | null;

export interface SessionParts {
  readonly workbook: PaneWorkbook;
  readonly checker: Pick<CheckerClient, "load" | "check" | "inspect">;
  readonly now: () => Date;
  readonly version: string;
}

interface CurrentActivity {
  readonly kind: ActivityKind;
  readonly controller: AbortController;
  /** Settles when the activity is over, however it ended. */
  readonly finished: Promise<void>;
}

type Work = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>;

/**
 * The state of the pane and everything that can be done in it, by the pane's buttons and by the ribbon alike. No method
 * rejects: what goes wrong becomes a notice.
 */
export class Session {
  private state: SessionState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private current: CurrentActivity | null = null;
  private choicesRead: Promise<void> | null = null;
  private inspections = 0;

  constructor(private readonly parts: SessionParts) {}

  readonly getState = (): SessionState => this.state;

  /** Tells the listener of every change; answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what the workbook remembers and looks at its sheets. */
  async open(): Promise<void> {
    await this.readChoices();
    if (!this.current) await this.look();
  }

  /** Looks at the workbook's sheets, without checking them. */
  async look(): Promise<void> {
    const { workbook, checker } = this.parts;
    await this.exclusively("look", async (signal, onProgress) => {
      onProgress({ phase: "reading", done: 0, total: 0 });
      const { sheets } = await workbook.read({
        signal,
        onProgress: (done, total) => onProgress({ phase: "reading", done, total }),
      });
      await checker.load(sheets);
      const overview = await checker.inspect(this.inspectRequest());
      if (!signal.aborted) this.set({ overview });
    });
  }

  /** Validates the open workbook. A look that is under way makes room; any other activity has precedence. */
  async validate(): Promise<void> {
    await this.readChoices();
    if (this.current?.kind === "look") {
      this.current.controller.abort();
      await this.current.finished;
    }
    await this.exclusively("validate", (signal, onProgress) => this.runValidation(signal, onProgress));
  }

  /** Takes every trace of ours out of the workbook. */
  async removeAnnotations(): Promise<void> {
    await this.exclusively("remove", async (_signal, onProgress) => {
      onProgress({ phase: "removing", done: 0, total: 0 });
      const removed = await this.parts.workbook.removeAnnotations();
      this.set({
        notice: removed
          ? { intent: "success", text: strings.removed }
          : { intent: "info", text: strings.nothingToRemove },
      });
    });
  }

  /** Stops what goes on, as soon as it can be stopped. */
  readonly cancel = (): void => {
    this.current?.controller.abort();
    const { activity } = this.state;
    if (activity) this.set({ activity: { ...activity, cancelling: true } });
  };

  async chooseSheet(sheet: string, decision: SheetDecision): Promise<void> {
    await this.chooseSheets({ [sheet]: decision });
  }

  /** Answers a question: of the sheets that fit one table, this one counts and the others are left out. */
  async answerQuestion(sheets: readonly string[], chosen: string): Promise<void> {
    const others = sheets.filter((sheet) => sheet !== chosen);
    await this.chooseSheets(Object.fromEntries(others.map((sheet) => [sheet, "ignore"])));
  }

  private async chooseSheets(decisions: Readonly<Record<string, SheetDecision>>): Promise<void> {
    const entries = Object.entries({ ...this.state.choices.sheets, ...decisions });
    const sheets = Object.fromEntries(entries.filter(([, decision]) => decision !== null));
    await this.choose({ sheets: sheets as RememberedChoices["sheets"] });
  }

  /** Null: the year that the data speak for. */
  async chooseYear(year: CollectionYear | null): Promise<void> {
    await this.choose({ year });
  }

  /** By upper-tier ONS code; null: not given. */
  async chooseAuthority(localAuthority: string | null): Promise<void> {
    await this.choose({ localAuthority });
  }

  /** Shows a cell in Excel. */
  async goTo(sheet: string, address: string): Promise<void> {
    try {
      await this.parts.workbook.goTo(sheet, address);
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    }
  }

  readonly show = (view: View): void => this.set({ view });

  readonly dismissNotice = (): void => this.set({ notice: null });

  private async runValidation(signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
    const { workbook, checker, now, version } = this.parts;
    const found: { outcome: CheckOutcome | null } = { outcome: null };
    try {
      const outcome = await validate({
        workbook,
        checker,
        signal,
        onProgress,
        onChecked: (outcome) => (found.outcome = outcome),
        ...this.inspectRequest(),
        localAuthority: this.state.choices.localAuthority,
        checkedAt: format(now(), "dd/MM/yyyy HH:mm"),
        version,
      });
      this.showOutcome(outcome, null);
    } catch (error) {
      if (found.outcome === null || isCancelled(error)) throw error;
      this.showOutcome(found.outcome, {
        intent: "error",
        text: strings.resultsAllTheSame(noticeOf(error).text),
      });
    }
  }

  private showOutcome(outcome: CheckOutcome, notice: Notice | null): void {
    const { overview } = outcome;
    if (outcome.kind === "checked") {
      this.set({ overview, results: outcome.results, view: "results", notice });
    } else {
      const text = strings.wantedFirst[outcome.kind];
      this.set({ overview, view: "workbook", notice: { intent: "warning", text } });
    }
  }

  /** Runs one activity. Answers at once when another is under way. */
  private async exclusively(kind: ActivityKind, work: Work): Promise<void> {
    if (this.current) return;
    const controller = new AbortController();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    this.current = { kind, controller, finished };
    this.set({ notice: null });
    try {
      await work(controller.signal, (progress) =>
        this.set({ activity: { ...progress, kind, cancelling: controller.signal.aborted } }),
      );
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    } finally {
      this.current = null;
      this.set({ activity: null });
      finish();
    }
  }

  /** Takes a choice over, makes the workbook remember it, and looks again at what it changes. */
  private async choose(changed: Partial<RememberedChoices>): Promise<void> {
    if (this.current) return;
    const choices = { ...this.state.choices, ...changed };
    this.set({ choices });
    await Promise.all([this.saveChoices(choices), "localAuthority" in changed ? null : this.inspectAgain()]);
  }

  private async saveChoices(choices: RememberedChoices): Promise<void> {
    try {
      await this.parts.workbook.saveChoices(choices);
    } catch {
      this.set({ notice: { intent: "warning", text: strings.choicesNotSaved } });
    }
  }

  private async inspectAgain(): Promise<void> {
    const inspection = ++this.inspections;
    try {
      const overview = await this.parts.checker.inspect(this.inspectRequest());
      if (inspection === this.inspections) this.set({ overview });
    } catch {
      await this.look();
    }
  }

  private readChoices(): Promise<void> {
    this.choicesRead ??= this.parts.workbook.readChoices().then(
      (choices) => this.set({ choices }),
      (error: unknown) => this.set({ notice: noticeOf(error) }),
    );
    return this.choicesRead;
  }

  private inspectRequest() {
    const { year, sheets } = this.state.choices;
    return { choices: { ...sheets }, year: year !== null && isCollectionYear(year) ? year : null };
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function noticeOf(error: unknown): Notice {
  if (isCancelled(error)) return { intent: "info", text: strings.cancelled };
  if (error instanceof WorkbookProblem) return { intent: "error", text: error.message };
  return { intent: "error", text: strings.unexpected };
}

function isCancelled(error: unknown): boolean {
  return error instanceof CheckCancelled || (error instanceof WorkbookProblem && error.kind === "cancelled");
}
