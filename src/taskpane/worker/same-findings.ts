import { gatherPreviousState } from "../../report/previous-state";
import type { FindingKeys } from "../../report/finding-keys";
import { locatorOf } from "../../report/locate";
import { matchPrevious } from "../../report/match-previous";
import type { RunReport } from "../../report/run-report";
import type { PendingFinding } from "./messages";

/**
 * Returns a run's keys for earlier findings, in their order. Null where the run did not find one, or it is not certain
 * which one it is.
 * @param findingKeys gave the pane the keys of the run
 */
export function sameFindings(
  { result: { findings }, tables }: RunReport,
  findingKeys: FindingKeys,
  before: readonly PendingFinding[],
): (string | null)[] {
  const locator = locatorOf(tables);
  const { pending } = gatherPreviousState([], before);
  const matched = matchPrevious(pending, findings, tables, locator);
  const keys = findingKeys.of(findings, locator);
  return pending.map((one) => {
    const finding = matched.get(one);
    return (finding && keys.get(finding)) ?? null;
  });
}
