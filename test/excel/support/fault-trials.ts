import { TYPED_SHEET_KEYS } from "../../../src/report/annotations";
import type { Fault, FaultInjector } from "../../../src/workbench/host/faults";
import { CHILD_IDS, type Flow } from "./flows";
import type { ExcelWithPane } from "./pane-on-excel";
import { dataOf, stateOf, stateWithoutHistory } from "./workbook-state";

/** How a flow goes without any failure, for comparison. */
export interface FaultlessRun {
  readonly roundTrips: number;
  readonly before: string;
  readonly after: string;
  /** The part of `after` that counts. */
  readonly end: string;
  /** The same without the History sheet; and the same after what the user does next, if nothing had failed. */
  readonly ends: readonly string[];
  /** Like `before`, but as if the add-in had never annotated it: a failure in a second run may leave this. */
  readonly withoutAnnotations: string;
  /** Like `before`, with only those of our sheets in which people type: these are never lost. */
  readonly withTyping: string;
  /** The user's sheets alone, before the flow. */
  readonly data: string;
}

/** What the message after a failure says: what to do next. */
const NEXT_STEP = /[Tt]ry again|Press Undo again|use Remove annotations/;
const MENTIONS_LEFTOVERS = /may still be there/;
const MENTIONS_CELLS = /corrected|restored|Press Undo/;

const runs = new Map<Flow, Promise<FaultlessRun>>();

/** Runs a flow without any failure. Each flow runs only once. */
export function runWithoutFault(flow: Flow): Promise<FaultlessRun> {
  const run = runs.get(flow) ?? runOnce(flow);
  runs.set(flow, run);
  return run;
}

async function runOnce(flow: Flow): Promise<FaultlessRun> {
  const excel = await flow.prepare();
  const before = stateOf(excel.host);
  excel.host.resetTraffic();
  await flow.act(excel);
  const { notice } = excel.session.getState();
  if (notice?.intent === "error") throw new Error(notice.text);
  const { roundTrips } = excel.host.traffic;
  const second = await flow.prepare();
  const data = dataOf(second.host);
  await second.addin.removeAnnotations();
  const withoutAnnotations = stateOf(second.host);
  const third = await flow.prepare();
  await third.addin.removeAnnotations({}, TYPED_SHEET_KEYS);
  const withTyping = stateOf(third.host);
  const after = stateOf(excel.host);
  const end = endOf(flow, excel);
  const once = stateWithoutHistory(excel.host);
  excel.session.dismissNotice();
  await flow.retry(excel, "");
  const ends = [once, stateWithoutHistory(excel.host)];
  for (const one of [excel, second, third]) one.close();
  return { roundTrips, before, after, end, ends, withoutAnnotations, withTyping, data };
}

function endOf(flow: Flow, excel: ExcelWithPane): string {
  return flow.endOf?.(excel) ?? stateOf(excel.host);
}

/**
 * Runs a flow with one failure at one round trip.
 * @returns what is wrong after it, or null
 */
export async function tryFault(
  flow: Flow,
  run: FaultlessRun,
  roundTrip: number,
  fault: Fault,
): Promise<string | null> {
  const { excel, waits } = await actWith(flow, (now) => (now === roundTrip ? fault : null));
  const problem = await problemAfterFault(flow, run, fault, excel, waits);
  await excel.session.live.settled();
  excel.close();
  return problem;
}

async function problemAfterFault(
  flow: Flow,
  run: FaultlessRun,
  fault: Fault,
  excel: ExcelWithPane,
  waits: ReadonlySet<string | null | undefined>,
): Promise<string | null> {
  const { notice } = excel.session.getState();
  const text = notice?.text ?? "";
  const state = stateOf(excel.host);
  const isBusy = fault.code === "InvalidOperationInCellEditMode" && flow.waits;
  const succeeded = endOf(flow, excel) === run.end && notice?.intent !== "error";
  if (isBusy && !succeeded) return `a busy Excel was not waited for; said: ${text}`;
  if (isBusy && !waits.has("cell-edit")) return "it was not said that Excel waits for a cell";
  if (succeeded) return problemOfText(text);
  if (notice?.intent !== "error" && notice?.intent !== "warning") return "it was not said that it failed";
  if (!NEXT_STEP.test(text)) return `no next step is said: ${text}`;
  const isAcceptable =
    isSound(excel, state, flow, run) || (MENTIONS_LEFTOVERS.test(text) && dataOf(excel.host) === run.data);
  if (!isAcceptable) return `the workbook is neither as it was nor as it should be; said: ${text}`;
  return problemOfText(text) ?? tryAgain(excel, flow, run);
}

/**
 * Runs a flow with an Excel that disappears at one round trip, half of which it executes, and that comes back later.
 * @returns what is wrong, or null
 */
export async function tryUnreachable(
  flow: Flow,
  run: FaultlessRun,
  roundTrip: number,
): Promise<string | null> {
  const { excel } = await actWith(flow, (now) =>
    now < roundTrip ? null : { code: "ConnectionFailure", effect: now === roundTrip ? "half" : "none" },
  );
  const text = excel.session.getState().notice?.text ?? "";
  const isReported = MENTIONS_LEFTOVERS.test(text) || MENTIONS_CELLS.test(text);
  const isTruthful = isReported || isSound(excel, stateOf(excel.host), flow, run);
  const problem = isTruthful
    ? (problemOfText(text) ?? (await tryAgain(excel, flow, run)))
    : `something is left, and it is not said: ${text}`;
  await excel.session.live.settled();
  excel.close();
  return problem;
}

async function actWith(flow: Flow, faults: FaultInjector) {
  const excel = await flow.prepare();
  const waits = new Set<string | null | undefined>();
  excel.session.subscribe(() => waits.add(excel.session.getState().activity?.wait));
  excel.host.resetTraffic();
  excel.host.faults = faults;
  await flow.act(excel);
  excel.host.faults = null;
  return { excel, waits };
}

function isSound(excel: ExcelWithPane, state: string, flow: Flow, run: FaultlessRun): boolean {
  if ([run.before, run.after, run.withoutAnnotations, run.withTyping].includes(state)) return true;
  return flow.isSoundHalfway?.(excel) ?? false;
}

async function tryAgain(excel: ExcelWithPane, flow: Flow, { ends }: FaultlessRun): Promise<string | null> {
  const message = excel.session.getState().notice?.text ?? "";
  excel.session.dismissNotice();
  await flow.retry(excel, message);
  const { notice } = excel.session.getState();
  if (notice?.intent === "error") return `the next try failed: ${notice.text}`;
  // The step that failed may have been completed all the same. The next try is then the second one.
  return ends.includes(stateWithoutHistory(excel.host)) ? null : "the next try does not end as a first one";
}

/**
 * Returns what is wrong with a message: it contains a value of the return, or something that only developers
 * understand.
 */
function problemOfText(text: string): string | null {
  if (CHILD_IDS.some((id) => text.includes(id))) return `the message holds a value of the return: ${text}`;
  return /undefined|\[object|Error:/.test(text) ? `the message is not for people: ${text}` : null;
}
