import { isOpen, latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "1010",
  topic: "care-leavers",
  kind: "year-on-year",
  title: "Open episode last year, now only an OC3 row",
  message:
    "OC3 has a row and last year's latest episode has no DEC, but this CHILD is not in this year's Episodes. The open episode is expected again, at least with its DEC.",
  fix: "Add the episode to this year's Episodes with its DEC and REC, or correct last year's open episode.",
  trigger:
    "There is an OC3 row, filled in or not, the child has no row in this year's Episodes, and the latest episode of last year's return has a blank DEC. Of equal dates the last in the file counts; an unreadable DEC counts as ended.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "OC3"],
  reads: { Episodes_last: ["DEC", "DECOM"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, lastYear, report }) {
    const latest = latestEpisode(lastYear.Episodes);
    if (thisYear.Episodes.length > 0 || latest === null || !isOpen(latest)) return;
    for (const row of thisYear.OC3) report(row);
  },
});
