import type { ReportSheet, SheetNames, TypedContents } from "../../report/annotations";
import type { CellNotes } from "../../report/cell-notes";
import type { SheetRowCodes } from "../../report/row-codes";
import type { CollectionYear } from "../../return/collection-years";
import type { Sheet } from "../../return/sheets";
import type { CheckOutcome } from "./check-return";
import type { ListChange, ListsInUse } from "./lists-in-use";
import {
  answerSchema,
  type CheckerAnswer,
  type CheckerRequest,
  type PendingFinding,
  type SheetChoices,
  type ShownChanges,
} from "./messages";
import { Conversation, failureOf, type WithoutId } from "../conversation/conversation";
import type { ChosenFile } from "../conversation/messages";
import type { WorkerPort } from "../conversation/port";
import type { EditedSheet, EditOutcome, EndOfSheet, PlacesOfSheet, SuggestedAgain } from "./live-run";
import type { WorkbookOverview } from "./overview";
import type { Finding } from "../../engine/findings";
import type { ChildRecord } from "./child-record";
import type { ShownExplanation } from "./shown-explanation";
import type { ShownOtherDates, ShownPlan, TriedTogether } from "./shown-suggestions";
import type { ReportFile, ReportFileKind } from "./report-files";
import type { AskedColleagues, ColleaguesInput } from "./run-reports";
import type { RuleDescription } from "./rule-description";

/** The checking worker, as the pane talks to it. */
export type CheckerPort = WorkerPort<CheckerRequest>;

/** The tables of the sheets and the year, as the user chose them. */
export interface InspectRequest {
  readonly choices: SheetChoices;
  readonly year: CollectionYear | null;
}

export interface CheckRequest extends InspectRequest {
  readonly localAuthority: string | null;
  readonly sheetNames: SheetNames;
  readonly checkedAt: string;
  readonly version: string;
  /** Our sheets in which people type, with what they typed. Left out: there are none. */
  readonly typedSheets?: readonly TypedContents[];
  /** Cells with suggestions accepted since the check before, as "Episodes!F12". Left out: none. */
  readonly corrected?: readonly string[];
  /** What was typed in the pane and is not in the sheets. Left out: nothing. */
  readonly pending?: readonly PendingFinding[];
  /** Whether this is a run of its own, and not the check after accepting suggestions or undoing that. Left out: it is. */
  readonly isRun?: boolean;
  /** The run whose results are shown, and shown again if this run is cancelled. Left out: none. */
  readonly shown?: number | null;
}

type OnProgress = (done: number, total: number, phase: ProgressPhase) => void;
type ProgressPhase = Extract<CheckerAnswer, { type: "progress" }>["phase"];

export interface CheckOperation {
  /** Progress of a part of the work, in children or in hundredths of a file. */
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Sends requests to the checking worker, which starts at the first request, and again after a breakdown. A request
 * about a run rejects with RunGone unless it is the last one or the one that was shown before it. After a breakdown,
 * neither is known any more.
 */
export class CheckerClient {
  private workbook = 0;
  private readonly conversation: Conversation<CheckerRequest, CheckerAnswer>;

  constructor(start: () => CheckerPort) {
    this.conversation = new Conversation({
      start,
      answers: answerSchema,
      onBreakdown: (why) => this.conversation.end(failureOf(why)),
    });
  }

  /** Gives the worker the sheets that the next requests are about, in place of earlier ones. */
  async load(sheets: readonly Sheet[]): Promise<void> {
    const workbook = ++this.workbook;
    await this.ask({ type: "load", workbook, sheets: [...sheets] }, "loaded");
  }

  /** Returns what was found in the sheets, given the user's choices. */
  async inspect(request: InspectRequest): Promise<WorkbookOverview> {
    const answer = await this.ask({ type: "inspect", workbook: this.workbook, ...request }, "inspected");
    return answer.overview;
  }

  /**
   * Checks the sheets.
   * @throws RequestCancelled when the signal stopped it
   */
  async check(request: CheckRequest, operation: CheckOperation = {}): Promise<CheckOutcome> {
    const { typedSheets = [], pending = [], isRun = true, corrected = [], shown = null, ...rest } = request;
    const message = {
      type: "check" as const,
      workbook: this.workbook,
      ...rest,
      typedSheets: [...typedSheets],
      corrected: [...corrected],
      pending: [...pending],
      isRun,
      shown,
    };
    return (await this.ask(message, "checked", operation)).outcome;
  }

  /**
   * Returns what accepting suggestions of the last run would write.
   * @throws RunGone
   */
  async plan(run: number, suggestions: readonly string[]): Promise<ShownPlan> {
    return (await this.ask({ type: "plan", run, suggestions: [...suggestions] }, "planned")).plan;
  }

  /**
   * Returns the combined effect of suggestions of the last run, for choosing among them.
   * @throws RunGone
   */
  async tryTogether(run: number, suggestions: readonly string[]): Promise<TriedTogether> {
    const message = { type: "try-together" as const, run, suggestions: [...suggestions] };
    return (await this.ask(message, "tried-together")).tried;
  }

  /**
   * Returns the other dates in the columns where suggestions of the last run swap day and month.
   * @throws RunGone
   */
  async otherDates(run: number, suggestions: readonly string[]): Promise<readonly ShownOtherDates[]> {
    const message = { type: "other-dates" as const, run, suggestions: [...suggestions] };
    return (await this.ask(message, "other-dates")).columns;
  }

  /**
   * Returns everything that the return of the last run holds about one child.
   * @throws RunGone
   */
  async child(run: number, child: string): Promise<ChildRecord> {
    return (await this.ask({ type: "child", run, child }, "child")).record;
  }

  /**
   * Returns how a rule came to a finding of the last run.
   * @throws RunGone
   */
  async why(run: number, finding: Finding): Promise<ShownExplanation> {
    return (await this.ask({ type: "why", run, finding: copyOf(finding) }, "why")).explanation;
  }

  /**
   * Returns the text of a report about the rule of a finding of the last run, with every value masked.
   * @throws RunGone
   */
  async ruleProblem(run: number, finding: Finding, version: string): Promise<string> {
    const message = { type: "rule-problem" as const, run, finding: copyOf(finding), version };
    return (await this.ask(message, "rule-problem")).text;
  }

  /**
   * Applies edits to the sheets of the last run, and checks the children concerned.
   * @throws RunGone
   */
  async edit(
    run: number,
    edits: readonly EditedSheet[],
    ends: readonly EndOfSheet[] = [],
  ): Promise<EditOutcome> {
    return (await this.ask({ type: "edit", run, edits: [...edits], ends: [...ends] }, "edited")).outcome;
  }

  /**
   * Returns where sheets of the last run are filled, and where they may hold formulas.
   * @throws RunGone
   */
  async places(run: number, sheets: readonly string[]): Promise<readonly PlacesOfSheet[]> {
    return (await this.ask({ type: "places", run, sheets: [...sheets] }, "places")).places;
  }

  /**
   * Looks for suggestions for the children that edits concerned. Null when another edit came in the meantime.
   * @throws RunGone; RequestCancelled
   */
  async suggestAgain(run: number, signal: AbortSignal): Promise<SuggestedAgain | null> {
    return (await this.ask({ type: "suggest-again", run }, "suggested-again", { signal })).outcome;
  }

  /** Makes later changes count from the data of the next check. */
  async forgetChanges(): Promise<void> {
    await this.ask({ type: "forget-changes" }, "changes-forgotten");
  }

  /** Returns a description of every rule, by code. */
  async rules(): Promise<readonly RuleDescription[]> {
    return (await this.ask({ type: "rules" }, "rules")).rules;
  }

  /** Returns the reference lists that the next check uses. `again` is for when another window has changed them. */
  async lists(again = false): Promise<ListsInUse> {
    return (await this.ask({ type: "lists", again }, "lists")).lists;
  }

  /**
   * Reads Ofsted's provider list from workbooks, and keeps it on this computer. `keptOn` is today's date as the user
   * reads it.
   * @throws RequestProblem naming the file that is not such a list; RequestCancelled. Nothing changes then
   */
  async takeProviderFiles(
    files: readonly ChosenFile[],
    keptOn: string,
    operation: CheckOperation = {},
  ): Promise<ListChange> {
    const message = { type: "use-provider-files" as const, files: [...files], keptOn };
    return (await this.ask(message, "lists-changed", operation)).change;
  }

  /** Uses sheets of the loaded workbook as the provider list, and keeps it on this computer. */
  async takeProviderSheets(sheets: readonly string[], keptOn: string): Promise<ListChange> {
    const { workbook } = this;
    const message = { type: "use-provider-sheets" as const, workbook, sheets: [...sheets], keptOn };
    return (await this.ask(message, "lists-changed")).change;
  }

  /**
   * Indexes the ONS Postcode Directory, and keeps the index on this computer. Progress is in hundredths.
   * @throws RequestProblem naming the file that is not such a directory; RequestCancelled. Nothing changes then
   */
  async takePostcodeFile(
    file: ChosenFile,
    keptOn: string,
    operation: CheckOperation = {},
  ): Promise<ListChange> {
    return (await this.ask({ type: "use-postcode-file", file, keptOn }, "lists-changed", operation)).change;
  }

  /** Removes a list from this computer. The answer has a warning if the browser did not allow it. */
  async removeList(kind: "providers" | "postcodes"): Promise<ListChange> {
    return (await this.ask({ type: "remove-list", kind }, "lists-changed")).change;
  }

  /** Returns a file made of the last run. */
  async reportFile(run: number, report: ReportFileKind): Promise<ReportFile> {
    return (await this.ask({ type: "report-file", run, report }, "report-file")).file;
  }

  /** Returns the sheet of equality monitoring of the last run; null when its return has no Header. */
  async equality(run: number): Promise<ReportSheet | null> {
    return (await this.ask({ type: "equality", run }, "equality")).sheet;
  }

  /**
   * Returns the sheet that asks colleagues about findings of the last run, with what was typed since.
   * @throws RunGone; RequestProblem when a sheet of ours cannot be read
   */
  async colleagues(run: number, { choice, typedSheets, pending }: ColleaguesInput): Promise<AskedColleagues> {
    const message = { run, choice, typedSheets: [...typedSheets], pending: [...pending] };
    return (await this.ask({ type: "colleagues", ...message }, "colleagues")).asked;
  }

  /**
   * Returns the sheet of changes once edits of the last run have been followed.
   * @param corrected cells with suggestions accepted since the last check or answer, as "Episodes!F12"
   * @param noticed the time, in the form that the user reads
   */
  async changes(run: number, corrected: readonly string[], noticed: string): Promise<ShownChanges> {
    const message = { type: "changes" as const, run, corrected: [...corrected], noticed };
    return (await this.ask(message, "changes")).changes;
  }

  /** Returns the rule codes of the last run, by row. */
  async rowCodes(run: number): Promise<readonly SheetRowCodes[]> {
    return (await this.ask({ type: "row-codes", run }, "row-codes")).codes;
  }

  /**
   * Returns the last run's keys for findings shown before, in their order. Null where the run did not find one, or not
   * for certain.
   * @throws RunGone
   */
  async sameFindings(run: number, findings: readonly PendingFinding[]): Promise<readonly (string | null)[]> {
    const message = { type: "same-findings" as const, run, findings: [...findings] };
    return (await this.ask(message, "same-findings")).keys;
  }

  /** Returns the notes on the highlighted cells of the last run. */
  async cellNotes(run: number): Promise<CellNotes> {
    return (await this.ask({ type: "cell-notes", run }, "cell-notes")).notes;
  }

  private ask<T extends CheckerAnswer["type"]>(
    request: WithoutId<CheckerRequest>,
    expected: T,
    { onProgress, signal }: CheckOperation = {},
  ) {
    return this.conversation.ask(request, expected, {
      onProgress: onProgress && (({ done, total, phase }) => onProgress(done, total, phase)),
      signal,
      onCancel: (id, port) => port.postMessage({ type: "cancel", id }),
    });
  }
}

/** Copies a finding: the type of a message has arrays that are not read-only. */
function copyOf({ rule, child, cells }: Finding) {
  return {
    rule,
    child,
    cells: cells.map(({ table, lastYear, line, field }) => ({ table, lastYear, line, field })),
  };
}
