import type { TypedContents } from "./annotations";
import { readChoice, type ColleaguesChoice } from "./colleagues/choice";
import type { PreviousState } from "./follow-up";
import { historyRow, readHistory, type HistoryRow } from "./history";
import { mergeLists } from "./merge-lists";
import type { RunReport } from "./run-report";
import type { PreviousFinding } from "./previous-findings";

/** A finding about which something was typed in the pane. A note of null was not changed. */
export type PendingInput = Omit<PreviousFinding, "note" | "base" | "replaces" | "found" | "gone"> & {
  readonly note: string | null;
};

/**
 * Gathers what is known from before a run.
 * @param typedSheets our sheets in which people type, as they left them
 * @param pending what was typed in the pane and is not in the sheets
 */
export function gatherPreviousState(
  typedSheets: readonly TypedContents[],
  pending: readonly PendingInput[] = [],
): PreviousState {
  const of = (wanted: TypedContents["holds"]) =>
    typedSheets.filter(({ holds }) => holds === wanted).map(({ sheet }) => sheet);
  return {
    findings: of("findings"),
    gone: of("gone"),
    answers: of("colleagues"),
    pending: pending.map((one) => ({
      ...one,
      note: one.note ?? "",
      base: null,
      replaces: one.note !== null,
      found: "",
      gone: null,
    })),
  };
}

/**
 * Returns the runs for the History sheet: the earlier ones, and this one if it is a run of its own. If the tab was
 * copied, each run still counts once.
 * @throws UnreadableSheet when the earlier runs cannot be read
 */
export function runsOf(
  typedSheets: readonly TypedContents[],
  report: RunReport,
  isRun: boolean,
): readonly HistoryRow[] {
  const before = mergeLists(
    typedSheets.flatMap(({ holds, sheet }) => (holds === "history" ? [readHistory(sheet)] : [])),
  );
  return isRun ? [...before, historyRow(report)] : before;
}

/**
 * Returns what the sheet for colleagues lists; null when there is no such sheet. If the tab was copied, the first
 * counts.
 */
export function colleaguesChoiceOf(typedSheets: readonly TypedContents[]): ColleaguesChoice | null {
  const found = typedSheets.find(({ holds }) => holds === "colleagues");
  return found ? readChoice(found.sheet) : null;
}
