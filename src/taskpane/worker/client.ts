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

/** The worker, as the pane speaks with it. */
export type CheckerPort = WorkerPort<CheckerRequest>;

export interface InspectRequest {
  readonly choices: SheetChoices;
  readonly year: CollectionYear | null;
}

export interface CheckRequest extends InspectRequest {
  readonly localAuthority: string | null;
  readonly sheetNames: SheetNames;
  readonly checkedAt: string;
  readonly version: string;
  /** Our sheets in which people type, as they left them; left out: there are none. */
  readonly typedSheets?: readonly TypedContents[];
  /** Cells that suggestions were accepted for since the check before, as "Episodes!F12"; left out: none. */
  readonly corrected?: readonly string[];
  /** What was typed in the pane and is not in the sheets; left out: nothing. */
  readonly pending?: readonly PendingFinding[];
  /** Whether this is a run of its own, and not the check after accepting suggestions or undoing that; left out: it is. */
  readonly isRun?: boolean;
  /** The run whose results are shown, and are shown again when this one is given up; left out: none are. */
  readonly shown?: number | null;
}

type OnProgress = (done: number, total: number, phase: ProgressPhase) => void;
type ProgressPhase = Extract<CheckerAnswer, { type: "progress" }>["phase"];

export interface CheckOperation {
  /** How far a part of the work has come: children, or hundredths of a file. */
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Asks the checking worker, which is started at the first question and again after a breakdown. A question about a run rejects
 * with RunGone when that is neither the last one nor the one that was shown before it, as after a breakdown.
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

  /** Gives the worker the sheets that the next questions are about, in place of those of before. */
  async load(sheets: readonly Sheet[]): Promise<void> {
    const workbook = ++this.workbook;
    await this.ask({ type: "load", workbook, sheets: [...sheets] }, "loaded");
  }

  /** What was found in the sheets, under the user's choices. */
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
   * What accepting suggestions of the last run would write.
   * @throws RunGone
   */
  async plan(run: number, suggestions: readonly string[]): Promise<ShownPlan> {
    return (await this.ask({ type: "plan", run, suggestions: [...suggestions] }, "planned")).plan;
  }

  /**
   * What suggestions of the last run come to together, for choosing among them.
   * @throws RunGone
   */
  async tryTogether(run: number, suggestions: readonly string[]): Promise<TriedTogether> {
    const message = { type: "try-together" as const, run, suggestions: [...suggestions] };
    return (await this.ask(message, "tried-together")).tried;
  }

  /**
   * The other dates of the columns in which suggestions of the last run let day and month change places.
   * @throws RunGone
   */
  async otherDates(run: number, suggestions: readonly string[]): Promise<readonly ShownOtherDates[]> {
    const message = { type: "other-dates" as const, run, suggestions: [...suggestions] };
    return (await this.ask(message, "other-dates")).columns;
  }

  /**
   * Everything that the return of the last run holds about one child.
   * @throws RunGone
   */
  async child(run: number, child: string): Promise<ChildRecord> {
    return (await this.ask({ type: "child", run, child }, "child")).record;
  }

  /**
   * How a rule came to a finding of the last run.
   * @throws RunGone
   */
  async why(run: number, finding: Finding): Promise<ShownExplanation> {
    return (await this.ask({ type: "why", run, finding: copyOf(finding) }, "why")).explanation;
  }

  /**
   * The text of a report about the rule of a finding of the last run, every value masked.
   * @throws RunGone
   */
  async ruleProblem(run: number, finding: Finding, version: string): Promise<string> {
    const message = { type: "rule-problem" as const, run, finding: copyOf(finding), version };
    return (await this.ask(message, "rule-problem")).text;
  }

  /**
   * Takes over edits of the sheets of the last run, and checks the children concerned.
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
   * Where each of some sheets of the last run is filled, and where it may hold formulas.
   * @throws RunGone
   */
  async places(run: number, sheets: readonly string[]): Promise<readonly PlacesOfSheet[]> {
    return (await this.ask({ type: "places", run, sheets: [...sheets] }, "places")).places;
  }

  /**
   * Looks for corrections for the children that edits concerned; null when another edit came meanwhile.
   * @throws RunGone; RequestCancelled
   */
  async suggestAgain(run: number, signal: AbortSignal): Promise<SuggestedAgain | null> {
    return (await this.ask({ type: "suggest-again", run }, "suggested-again", { signal })).outcome;
  }

  /** Changes are told anew from the data as they are at the next check. */
  async forgetChanges(): Promise<void> {
    await this.ask({ type: "forget-changes" }, "changes-forgotten");
  }

  /** Every rule in words, by code. */
  async rules(): Promise<readonly RuleDescription[]> {
    return (await this.ask({ type: "rules" }, "rules")).rules;
  }

  /** The reference lists that the next check uses; `again` after they were changed in another window. */
  async lists(again = false): Promise<ListsInUse> {
    return (await this.ask({ type: "lists", again }, "lists")).lists;
  }

  /**
   * Reads Ofsted's provider list from workbooks, and keeps it on this computer. `keptOn` is today, as the user reads it.
   * @throws RequestProblem naming the file that is none; RequestCancelled. Nothing is changed then
   */
  async takeProviderFiles(
    files: readonly ChosenFile[],
    keptOn: string,
    operation: CheckOperation = {},
  ): Promise<ListChange> {
    const message = { type: "use-provider-files" as const, files: [...files], keptOn };
    return (await this.ask(message, "lists-changed", operation)).change;
  }

  /** Takes sheets of the loaded workbook for the provider list, and keeps it on this computer. */
  async takeProviderSheets(sheets: readonly string[], keptOn: string): Promise<ListChange> {
    const { workbook } = this;
    const message = { type: "use-provider-sheets" as const, workbook, sheets: [...sheets], keptOn };
    return (await this.ask(message, "lists-changed")).change;
  }

  /**
   * Indexes the ONS Postcode Directory, and keeps the index on this computer. Progress is in hundredths.
   * @throws RequestProblem naming the file that is none; RequestCancelled. Nothing is changed then
   */
  async takePostcodeFile(
    file: ChosenFile,
    keptOn: string,
    operation: CheckOperation = {},
  ): Promise<ListChange> {
    return (await this.ask({ type: "use-postcode-file", file, keptOn }, "lists-changed", operation)).change;
  }

  /** Removes a list from this computer; the answer warns where the browser did not let it. */
  async removeList(kind: "providers" | "postcodes"): Promise<ListChange> {
    return (await this.ask({ type: "remove-list", kind }, "lists-changed")).change;
  }

  /** A file made of the last run. */
  async reportFile(run: number, report: ReportFileKind): Promise<ReportFile> {
    return (await this.ask({ type: "report-file", run, report }, "report-file")).file;
  }

  /** The sheet of equality monitoring of the last run; null when its return has no Header. */
  async equality(run: number): Promise<ReportSheet | null> {
    return (await this.ask({ type: "equality", run }, "equality")).sheet;
  }

  /**
   * The sheet that asks colleagues about findings of the last run, with what was typed since.
   * @throws RunGone; RequestProblem when a sheet of ours cannot be read
   */
  async colleagues(run: number, { choice, typedSheets, pending }: ColleaguesInput): Promise<AskedColleagues> {
    const message = { run, choice, typedSheets: [...typedSheets], pending: [...pending] };
    return (await this.ask({ type: "colleagues", ...message }, "colleagues")).asked;
  }

  /**
   * The sheet of changes once edits of the last run were followed.
   * @param corrected cells that suggestions were accepted for since the check, or the answer, before, as "Episodes!F12"
   * @param noticed the time, as the user reads it
   */
  async changes(run: number, corrected: readonly string[], noticed: string): Promise<ShownChanges> {
    const message = { type: "changes" as const, run, corrected: [...corrected], noticed };
    return (await this.ask(message, "changes")).changes;
  }

  /** The rule codes of the last run, by row. */
  async rowCodes(run: number): Promise<readonly SheetRowCodes[]> {
    return (await this.ask({ type: "row-codes", run }, "row-codes")).codes;
  }

  /**
   * The keys of the findings of the last run that are the same as findings shown before, in their order; null where it did
   * not find one, or not for sure.
   * @throws RunGone
   */
  async sameFindings(run: number, findings: readonly PendingFinding[]): Promise<readonly (string | null)[]> {
    const message = { type: "same-findings" as const, run, findings: [...findings] };
    return (await this.ask(message, "same-findings")).keys;
  }

  /** The notes on the highlighted cells of the last run. */
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

/** Messages hold lists that can be written to. */
function copyOf({ rule, child, cells }: Finding) {
  return {
    rule,
    child,
    cells: cells.map(({ table, lastYear, line, field }) => ({ table, lastYear, line, field })),
  };
}
