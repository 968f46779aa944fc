import { inOrderOfStart, type Allocation } from "../helpers/social-worker";
import { defineRule } from "../rule";
import { isBlank, isFilled } from "../../src/return/rows";

function latestAllocation(allocations: readonly Allocation[]): Allocation | undefined {
  const ordered = inOrderOfStart(allocations);
  const last = ordered.at(-1);
  if (last === undefined) return allocations.find(isOpen) ?? allocations[0];
  // An unreadable SW_DEC stands in the order like a blank one; a cell that is really empty comes after it.
  return ordered.findLast((row) => row.SW_DECOM === last.SW_DECOM && isOpen(row)) ?? last;
}

function isOpen(allocation: Allocation): boolean {
  return isBlank(allocation, "SW_DEC");
}

export default defineRule({
  code: "SW17STG2",
  topic: "social-worker",
  kind: "not-expected",
  title: "Latest social worker row has an end date",
  message:
    "SW_DEC is filled in on the latest social worker row for this CHILD. A blank is expected, for the worker still allocated on 31 March.",
  fix: "Clear SW_DEC if the worker is still allocated, or add the allocation that followed. Rows are expected only for those looked after on 31 March.",
  trigger:
    "SW_DEC is filled in, with any date or text, on the child's latest row: the one with the latest SW_DECOM, and of several such, the one with a blank SW_DEC, else the one with the latest SW_DEC, else the one lower in the file. Without a readable SW_DECOM it is a row with a blank SW_DEC, else the first in the file. Whether the child is looked after on 31 March is not looked at. Rows without CHILD give no finding.",
  years: { first: "2025/26" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DECOM", "SW_DEC"] },
  check({ child, thisYear, report }) {
    if (child.id === null) return;
    const latest = latestAllocation(thisYear.SWEpisodes);
    if (latest !== undefined && isFilled(latest, "SW_DEC")) report(latest);
  },
});
