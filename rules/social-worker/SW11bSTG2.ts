import { inOrderOfStart, type Allocation } from "../helpers/social-worker";
import { defineRule } from "../rule";

const DAYS_BEFORE_YEAR_END = 5;

function lastAllocation(allocations: readonly Allocation[]): Allocation | undefined {
  return allocations.length === 1 ? allocations[0] : inOrderOfStart(allocations).at(-1);
}

export default defineRule({
  code: "SW11bSTG2",
  topic: "social-worker",
  kind: "gap-or-overlap",
  title: "Last social worker row ends 26 to 31 March",
  message:
    "SW_DEC on the last social worker row for this CHILD is from 26 to 31 March. A worker still allocated on 31 March is expected.",
  fix: "Add the allocation that followed, or clear SW_DEC if this worker is still allocated.",
  trigger:
    "SW_DEC on the child's last row is from 26 to 31 March at the end of the collection year, both included. If there is any later row, however late it starts, there is no finding. A child's rows are taken in order of SW_DECOM, then SW_DEC with a blank or unreadable one last, then the file; rows without a readable SW_DECOM are left out. A child's only row counts even without a readable SW_DECOM; rows without CHILD give no finding.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DEC"] },
  check({ child, thisYear, collection, report }) {
    if (child.id === null) return;
    const last = lastAllocation(thisYear.SWEpisodes);
    const end = last?.SW_DEC ?? null;
    if (last === undefined || end === null) return;
    if (collection.end - DAYS_BEFORE_YEAR_END <= end && end <= collection.end) report(last);
  },
});
