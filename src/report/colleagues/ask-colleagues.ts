import type { Finding } from "../../engine/findings";
import type { PreviousState } from "../follow-up";
import { followUp, type FollowUp } from "../follow-up";
import type { ReportSheet, SheetNames } from "../annotations";
import type { RunReport } from "../run-report";
import type { TypedValues } from "../statuses";
import type { ColleaguesChoice } from "./choice";
import { colleaguesSheet } from "./colleagues-sheet";

/** A new sheet for colleagues, and what must be taken over from the one it replaces. */
export interface ColleaguesRequest {
  readonly sheet: ReportSheet;
  /** Number of findings listed. */
  readonly findings: number;
  /** What colleagues typed since the last check. It must be in the Findings sheet before the old sheet is removed. */
  readonly taken: ReadonlyMap<Finding, TypedValues>;
  /** Whether something was typed about no finding of the run, so that only the next check can keep it. */
  readonly isMore: boolean;
}

/**
 * Makes the sheet for colleagues between two checks, with what was typed since the last one.
 * @param report what is found now: the last check, with the edits since
 * @param before our sheets as people left them
 * @throws UnreadableSheet when one of them cannot be read
 */
export function askColleagues(
  report: RunReport,
  before: PreviousState,
  choice: ColleaguesChoice,
  names: SheetNames,
): ColleaguesRequest {
  const { result, tables, checkedAt } = report;
  const follow = (known: PreviousState) =>
    followUp({ result, tables, before: known, checkedAt, isRun: false });
  const listed = follow({ ...before, answers: [] });
  const answered = follow(before);
  const taken = new Map<Finding, TypedValues>();
  for (const finding of result.findings) {
    const { status, owner, note } = answered.of(finding);
    const now = listed.of(finding);
    if (status !== now.status || owner !== now.owner || note !== now.note) {
      taken.set(finding, { status, owner, note });
    }
  }
  const { sheet, findings } = colleaguesSheet({ ...report, followUp: answered }, choice, names);
  return { sheet, findings, taken, isMore: serialiseUnlisted(listed) !== serialiseUnlisted(answered) };
}

/** Returns, as one text, everything typed that is kept separately from the run's findings. */
function serialiseUnlisted({ gone, remarks }: FollowUp): string {
  const typed = gone.map(({ previous, status, owner, note }) => [
    previous.rule,
    previous.child,
    previous.cell,
    status,
    owner,
    note,
  ]);
  return JSON.stringify([typed, remarks]);
}
