import { FileProblem } from "../../files/problem";
import { isProviderSheet } from "../../reference/read-provider-list";
import { ALL_RULES, FORMAT_CHECKS } from "../../../rules";
import { compareCodes } from "../../report/counts";
import type { SheetNames } from "../../report/annotations";
import { locatorOf } from "../../report/locate";
import { cellNotesOf } from "../../report/cell-notes";
import { rowCodesOf } from "../../report/row-codes";
import type { RunReport } from "../../report/run-report";
import { assignTables, type AssignedTables } from "../../return/assign-tables";
import { UnreadableSheet } from "../../report/previous-findings";
import { runDetails } from "./run-details";
import { shownPlan } from "./shown-suggestions";
import type { Sheet } from "../../return/sheets";
import { ChangeTracker } from "./change-tracker";
import { checkReturn, type CheckedRun } from "./check-return";
import type { ListChange } from "./lists-in-use";
import { LiveRun, checkedReturnOf } from "./live-run";
import { requestSchema, type CheckerAnswer, type CheckerRequest, type SheetChoices } from "./messages";
import { overviewOf } from "./overview";
import type { ReferenceLists } from "./reference-lists";
import { colleaguesOf, equalityOf, reportFile } from "./run-reports";
import { describeRule } from "./rule-description";
import { knownChoices } from "./known-choices";

type ListRequest = RequestOf<
  "use-provider-files" | "use-provider-sheets" | "use-postcode-file" | "remove-list"
>;
type RequestOf<T extends CheckerRequest["type"]> = Extract<CheckerRequest, { type: T }>;

/** The workbook's sheets as last loaded, with the tables made of them for the choices last asked about. */
interface LoadedWorkbook {
  readonly workbook: number;
  /** By name, in the order of the tabs. */
  readonly sheets: Map<string, Sheet>;
  readonly providerSheets: readonly string[];
  assigned: { readonly choices: string; readonly tables: AssignedTables } | null;
}

/** The last check, for accepting its suggestions, for questions about it, and for following edits. */
interface LastRun {
  readonly id: number;
  readonly checked: CheckedRun;
  readonly workbook: LoadedWorkbook;
  readonly assigned: AssignedTables;
  readonly sheetNames: SheetNames;
  /** Null until the first edit. */
  live: LiveRun | null;
}

/**
 * The worker's side of the conversation, without the worker: takes requests and gives answers.
 * @param answer sends an answer
 * @param pause lets waiting messages in
 * @param lists the reference lists that checks use
 * @returns what takes a message; a message that is no request of ours is not answered
 */
export function startCheckerService(
  answer: (message: CheckerAnswer) => void,
  pause: () => Promise<void>,
  lists: ReferenceLists,
): (message: unknown) => Promise<void> {
  let loaded: LoadedWorkbook | null = null;
  let lastRun: LastRun | null = null;
  const tracker = new ChangeTracker();
  const underWay = new Map<number, AbortController>();

  function loadedAs(workbook: number): LoadedWorkbook {
    if (loaded?.workbook === workbook) return loaded;
    throw new Error("The sheets of this workbook are no longer loaded.");
  }

  function tablesFor(workbook: number, choices: SheetChoices): AssignedTables {
    const open = loadedAs(workbook);
    const key = JSON.stringify(choices);
    if (open.assigned?.choices !== key) {
      open.assigned = {
        choices: key,
        tables: assignTables([...open.sheets.values()], knownChoices(choices)),
      };
    }
    return open.assigned.tables;
  }

  async function check(request: RequestOf<"check">, signal: AbortSignal): Promise<CheckerAnswer> {
    const { id, workbook } = request;
    const assigned = tablesFor(workbook, request.choices);
    const open = loadedAs(workbook);
    const { changes, keep } = tracker.look({ ...request, tables: assigned.tables });
    const input = { ...request, assigned, providerSheets: open.providerSheets, lists, changes };
    const finished = await checkReturn(input, async (phase, done, total) => {
      answer({ type: "progress", id, phase, done, total });
      await pause();
      return !signal.aborted;
    });
    if (!finished) return { type: "cancelled", id };
    const { outcome, checked } = finished;
    const { sheetNames } = request;
    lastRun = checked && { id, checked, workbook: open, assigned, sheetNames, live: null };
    if (checked) keep();
    return { type: "checked", id, outcome };
  }

  function runOf(run: number): LastRun {
    if (lastRun?.id !== run) throw new Error("These are the results of an earlier run.");
    return lastRun;
  }

  function liveRunOf(run: number): LiveRun {
    const last = runOf(run);
    return (last.live ??= new LiveRun(run, last.checked, last.assigned, last.workbook.sheets));
  }

  function detailsOf(run: number) {
    const { live, checked } = runOf(run);
    return runDetails(live?.checked ?? checkedReturnOf(checked));
  }

  /** The run as it is after the edits. */
  function reportOf(run: number): RunReport {
    const { live, checked } = runOf(run);
    return live?.report() ?? checked.report;
  }

  function plan({ id, run, suggestions: ids }: RequestOf<"plan">): CheckerAnswer {
    const { checked, live, workbook, assigned } = runOf(run);
    const { suggestions } = live ?? checked;
    const wanted = new Set(ids);
    const chosen = suggestions.all().filter((suggestion) => wanted.has(suggestion.id));
    const date1904 = (name: string) => workbook.sheets.get(name)?.date1904 ?? false;
    return {
      type: "planned",
      id,
      plan: shownPlan(suggestions.plan(chosen), locatorOf(assigned.tables), date1904),
    };
  }

  async function changeLists(request: ListRequest, signal: AbortSignal): Promise<ListChange> {
    const { id } = request;
    switch (request.type) {
      case "use-provider-files":
        return lists.takeProviderFiles(request.files, request.keptOn, signal);
      case "use-provider-sheets": {
        const { sheets } = loadedAs(request.workbook);
        const chosen = [...sheets.values()].filter(({ name }) => request.sheets.includes(name));
        return lists.takeProviderSheets(chosen, request.keptOn);
      }
      case "use-postcode-file":
        return lists.takePostcodeFile(request.file, request.keptOn, {
          onProgress: (done) =>
            answer({ type: "progress", id, phase: "indexing", done: Math.round(done * 100), total: 100 }),
          signal,
        });
      case "remove-list":
        return lists.remove(request.kind);
    }
  }

  async function answerTo(
    request: Exclude<CheckerRequest, { type: "cancel" }>,
    signal: AbortSignal,
  ): Promise<CheckerAnswer> {
    const { id } = request;
    switch (request.type) {
      case "load": {
        const { workbook, sheets } = request;
        const providerSheets = sheets.filter(isProviderSheet).map(({ name }) => name);
        const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
        loaded = { workbook, sheets: byName, providerSheets, assigned: null };
        return { type: "loaded", id };
      }
      case "inspect": {
        const assigned = tablesFor(request.workbook, request.choices);
        const { providerSheets } = loadedAs(request.workbook);
        return { type: "inspected", id, overview: overviewOf(assigned, request.year, providerSheets) };
      }
      case "check":
        return check(request, signal);
      case "plan":
        return plan(request);
      case "child":
        return { type: "child", id, record: detailsOf(request.run).child(request.child) };
      case "why":
        return { type: "why", id, explanation: detailsOf(request.run).why(request.finding) };
      case "rule-problem": {
        const { finding, version } = request;
        const text = detailsOf(request.run).ruleProblem(finding, version);
        return { type: "rule-problem", id, text };
      }
      case "edit":
        return { type: "edited", id, outcome: await liveRunOf(request.run).follow(request.edits) };
      case "suggest-again": {
        const breathe = async () => {
          await pause();
          return !signal.aborted;
        };
        const outcome = await liveRunOf(request.run).suggestAgain(breathe);
        if (signal.aborted) return { type: "cancelled", id };
        return { type: "suggested-again", id, outcome };
      }
      case "report-file":
        return { type: "report-file", id, file: await reportFile(reportOf(request.run), request.report) };
      case "row-codes": {
        const { result, tables } = reportOf(request.run);
        return { type: "row-codes", id, codes: rowCodesOf(result.findings, tables) };
      }
      case "equality": {
        const sheet = equalityOf(reportOf(request.run), runOf(request.run).sheetNames);
        return { type: "equality", id, sheet };
      }
      case "colleagues": {
        const { checked, sheetNames } = runOf(request.run);
        return { type: "colleagues", id, asked: colleaguesOf(checked.report, request, sheetNames) };
      }
      case "forget-changes":
        tracker.forget();
        return { type: "changes-forgotten", id };
      case "cell-notes":
        return { type: "cell-notes", id, notes: cellNotesOf(reportOf(request.run)) };
      case "rules":
        return { type: "rules", id, rules: rulesInOrder() };
      case "lists":
        if (request.again) lists.readAgain();
        return { type: "lists", id, lists: await lists.inUse() };
      default:
        return { type: "lists-changed", id, change: await changeLists(request, signal) };
    }
  }

  return async (message) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return;
    const request = parsed.data;
    if (request.type === "cancel") {
      underWay.get(request.id)?.abort();
      return;
    }
    const controller = new AbortController();
    underWay.set(request.id, controller);
    try {
      answer(await answerTo(request, controller.signal));
    } catch (error) {
      answer(controller.signal.aborted ? { type: "cancelled", id: request.id } : failed(request.id, error));
    } finally {
      underWay.delete(request.id);
    }
  };
}

function failed(id: number, error: unknown): CheckerAnswer {
  const text = error instanceof Error ? error.message : String(error);
  return {
    type: "failed",
    id,
    error: text,
    forUser: error instanceof FileProblem || error instanceof UnreadableSheet,
  };
}

function rulesInOrder() {
  return [...ALL_RULES, ...FORMAT_CHECKS].sort((a, b) => compareCodes(a.code, b.code)).map(describeRule);
}
