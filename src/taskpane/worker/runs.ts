import { ALL_RULES, FORMAT_CHECKS } from "../../../rules";
import type { SheetNames } from "../../report/annotations";
import { cellNotesOf } from "../../report/cell-notes";
import { changesSheet } from "../../report/changes/changes-sheet";
import { compareCodes } from "../../report/counts";
import { rowCodesOf } from "../../report/row-codes";
import type { RunReport } from "../../report/run-report";
import type { AssignedTables } from "../../return/assign-tables";
import type { AcceptancePlan } from "../../suggestions/accept";
import { checkedReturnOf } from "../../suggestions/trial-context";
import { RunGone } from "../conversation/messages";
import { ChangeTracker } from "./change-tracker";
import { type CheckedRun, checkReturn } from "./check-return";
import { LiveRun } from "./live-run";
import type { LoadedWorkbook } from "./loaded-workbook";
import type { CheckerAnswer, RequestOf, ShownChanges } from "./messages";
import type { ReferenceLists } from "./reference-lists";
import { describeRule } from "./rule-description";
import { runDetails } from "./run-details";
import { sameFindings } from "./same-findings";
import { colleaguesOf, equalityOf, reportFile } from "./run-reports";
import { shownOtherDates, shownPlan, triedTogether } from "./shown-suggestions";

/** Requests about the rules and their findings. All others are answered without loading the rules. */
export type RunRequest = RequestOf<
  | "check"
  | "plan"
  | "try-together"
  | "other-dates"
  | "child"
  | "why"
  | "rule-problem"
  | "edit"
  | "places"
  | "suggest-again"
  | "report-file"
  | "row-codes"
  | "equality"
  | "colleagues"
  | "changes"
  | "forget-changes"
  | "cell-notes"
  | "same-findings"
  | "rules"
>;

/** A check, for accepting its suggestions, for questions about it, and for following edits. */
interface LastRun {
  readonly id: number;
  readonly checked: CheckedRun;
  readonly workbook: LoadedWorkbook;
  readonly assigned: AssignedTables;
  readonly sheetNames: SheetNames;
  readonly isYearChosen: boolean;
  /** Null until the first edit. */
  live: LiveRun | null;
}

export interface RunsParts {
  /** Sends an answer. */
  readonly answer: (message: CheckerAnswer) => void;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
  /** The reference lists that checks use. */
  readonly lists: Pick<ReferenceLists, "forCheck">;
  /** @throws when the sheets of this workbook are no longer the loaded ones */
  readonly workbookLoadedAs: (workbook: number) => LoadedWorkbook;
}

/**
 * The part of the worker that checks. It answers requests about the last check, and the one before while that is shown.
 */
export class Runs {
  private readonly tracker = new ChangeTracker();
  private last: LastRun | null = null;
  /** The run that was shown when the last one began. Its results are shown again if writing the last one is cancelled. */
  private before: LastRun | null = null;

  constructor(private readonly parts: RunsParts) {}

  /**
   * Answers a request.
   * @throws RunGone when the request is about neither of these runs
   */
  async answerTo(request: RunRequest, signal: AbortSignal): Promise<CheckerAnswer> {
    const { id } = request;
    switch (request.type) {
      case "check":
        return this.check(request, signal);
      case "plan":
        return this.plan(request);
      case "try-together":
        return { type: "tried-together", id, tried: triedTogether(this.planOf(request)) };
      case "other-dates": {
        const changes = this.chosenSuggestions(request).flatMap((suggestion) => suggestion.changes);
        const { tables } = this.runOf(request.run).assigned;
        return { type: "other-dates", id, columns: shownOtherDates(changes, tables) };
      }
      case "child":
        return { type: "child", id, record: this.detailsOf(request.run).child(request.child) };
      case "why":
        return { type: "why", id, explanation: this.detailsOf(request.run).why(request.finding) };
      case "rule-problem": {
        const { finding, version } = request;
        const text = this.detailsOf(request.run).ruleProblem(finding, version);
        return { type: "rule-problem", id, text };
      }
      case "edit":
        return {
          type: "edited",
          id,
          outcome: await this.liveRunOf(request.run).follow(request.edits, request.ends),
        };
      case "places": {
        const live = this.liveRunOf(request.run);
        return { type: "places", id, places: request.sheets.map((sheet) => live.placesOf(sheet)) };
      }
      case "suggest-again": {
        const outcome = await this.liveRunOf(request.run).suggestAgain(() => this.pauseAndReport(signal));
        if (signal.aborted) return { type: "cancelled", id };
        return { type: "suggested-again", id, outcome };
      }
      case "report-file":
        return {
          type: "report-file",
          id,
          file: await reportFile(this.reportOf(request.run), request.report),
        };
      case "row-codes": {
        const { result, tables } = this.reportOf(request.run);
        return { type: "row-codes", id, codes: rowCodesOf(result.findings, tables) };
      }
      case "equality": {
        const sheet = equalityOf(this.reportOf(request.run), this.runOf(request.run).sheetNames);
        return { type: "equality", id, sheet };
      }
      case "colleagues": {
        const { checked, sheetNames } = this.runOf(request.run);
        const asked = colleaguesOf(this.reportOf(request.run), checked.keys, request, sheetNames);
        return { type: "colleagues", id, asked };
      }
      case "changes":
        return { type: "changes", id, changes: this.changes(request) };
      case "forget-changes":
        this.tracker.forget();
        return { type: "changes-forgotten", id };
      case "cell-notes": {
        const notes = cellNotesOf(this.reportOf(request.run), this.runOf(request.run).sheetNames);
        return { type: "cell-notes", id, notes };
      }
      case "same-findings": {
        const { keys } = this.runOf(request.run).checked;
        const same = sameFindings(this.reportOf(request.run), keys, request.findings);
        return { type: "same-findings", id, keys: same };
      }
      case "rules":
        return { type: "rules", id, rules: rulesInOrder() };
    }
  }

  private async check(request: RequestOf<"check">, signal: AbortSignal): Promise<CheckerAnswer> {
    const { id, sheetNames } = request;
    const { answer, lists } = this.parts;
    const workbook = this.parts.workbookLoadedAs(request.workbook);
    const assigned = workbook.tablesFor(request.choices);
    const { changes, keep } = this.tracker.compare({ ...request, tables: assigned.tables });
    const input = { ...request, assigned, providerSheets: workbook.providerSheets, lists, changes };
    const finished = await checkReturn(input, async (phase, done, total) => {
      answer({ type: "progress", id, phase, done, total });
      return this.pauseAndReport(signal);
    });
    if (!finished) return { type: "cancelled", id };
    const { outcome, checked } = finished;
    this.before = [this.last, this.before].find((one) => one?.id === request.shown) ?? null;
    const isYearChosen = request.year !== null;
    this.last = checked && { id, checked, workbook, assigned, sheetNames, isYearChosen, live: null };
    if (checked) keep();
    return { type: "checked", id, outcome };
  }

  /** Returns the differences after edits were followed. From now on, these are the basis. */
  private changes({ run, corrected, noticed }: RequestOf<"changes">): ShownChanges {
    const { assigned, sheetNames } = this.runOf(run);
    const { tables } = assigned;
    const { changes, keep } = this.tracker.compare({
      tables,
      typedSheets: [],
      corrected,
      checkedAt: noticed,
    });
    keep();
    return { name: sheetNames.changes, sheet: changesSheet(changes, sheetNames, tables) };
  }

  private plan(request: RequestOf<"plan">): CheckerAnswer {
    const { workbook, assigned } = this.runOf(request.run);
    const date1904 = (name: string) => workbook.sheets.get(name)?.date1904 ?? false;
    const plan = shownPlan(this.planOf(request), assigned.tables, date1904);
    return { type: "planned", id: request.id, plan };
  }

  private planOf(request: RequestOf<"plan" | "try-together">): AcceptancePlan {
    return this.suggestionsOf(request.run).plan(this.chosenSuggestions(request));
  }

  private chosenSuggestions({ run, suggestions: ids }: RequestOf<"plan" | "try-together" | "other-dates">) {
    const wanted = new Set(ids);
    return this.suggestionsOf(run)
      .all()
      .filter(({ id }) => wanted.has(id));
  }

  private suggestionsOf(run: number) {
    const { checked, live } = this.runOf(run);
    return (live ?? checked).suggestions;
  }

  /** Lets waiting messages in, and returns whether to go on. */
  private async pauseAndReport(signal: AbortSignal): Promise<boolean> {
    await this.parts.pause();
    return !signal.aborted;
  }

  private runOf(run: number): LastRun {
    const found = [this.last, this.before].find((one) => one?.id === run);
    if (!found) throw new RunGone();
    return found;
  }

  private liveRunOf(run: number): LiveRun {
    const last = this.runOf(run);
    last.live ??= new LiveRun(run, last.checked, last.assigned, last.workbook.sheets, last.isYearChosen);
    return last.live;
  }

  private detailsOf(run: number) {
    const { live, checked } = this.runOf(run);
    return runDetails(live?.checked ?? checkedReturnOf(checked.prepared, checked.report.result));
  }

  /** Returns the report of the run with the edits so far. */
  private reportOf(run: number): RunReport {
    const { live, checked } = this.runOf(run);
    return live?.report() ?? checked.report;
  }
}

function rulesInOrder() {
  return [...ALL_RULES, ...FORMAT_CHECKS].sort((a, b) => compareCodes(a.code, b.code)).map(describeRule);
}
