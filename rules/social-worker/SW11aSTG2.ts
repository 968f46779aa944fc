import { inOrderOfStart } from "../helpers/social-worker";
import { defineRule } from "../rule";

/** Days that the next allocation may start before or after the end, and days before the year's end that are left out. */
const DAYS = 5;

export default defineRule({
  code: "SW11aSTG2",
  topic: "social-worker",
  kind: "gap-or-overlap",
  title: "Social worker row ends by 26 March, no prompt successor",
  message:
    "SW_DEC is on or before 26 March, but the next row for this CHILD does not start within 5 days, or there is none. An allocation up to 31 March is expected.",
  fix: "Add the allocation that followed, or correct SW_DEC here or SW_DECOM on the next row.",
  trigger:
    "SW_DEC is on or before 26 March at the end of the collection year, and the child's next row starts more than 5 days before or after that SW_DEC, or there is no next row. Exactly 5 days is fine, and only the row directly after counts. A child's rows are taken in order of SW_DECOM, then SW_DEC with a blank or unreadable one last, then the file; rows without a readable SW_DECOM are left out. Rows without CHILD give no finding.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DEC"] },
  check({ child, thisYear, collection, report }) {
    if (child.id === null) return;
    const allocations = inOrderOfStart(thisYear.SWEpisodes);
    allocations.forEach((row, index) => {
      const { SW_DEC } = row;
      if (SW_DEC === null || SW_DEC > collection.end - DAYS) return;
      const nextStart = allocations[index + 1]?.SW_DECOM ?? null;
      if (nextStart === null || Math.abs(nextStart - SW_DEC) > DAYS) report(row);
    });
  },
});
