import { earliestEpisode, isOpen } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "502",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "First DECOM differs from last year's open episode",
  message:
    "DECOM of this year's first episode is not that of an episode left open in last year's return. The same start date is expected.",
  fix: "Take DECOM from last year's return, or add the episode that was open on 31 March.",
  trigger:
    "An episode of last year with a blank DEC, whether or not it is the latest, does not start on the same day as this year's first episode, that is the one with the earliest readable DECOM (of equal dates the first in the file). A blank or unreadable DECOM last year counts as another day; an unreadable DEC counts as an end. Of several open episodes, one that differs is enough. A child without a readable DECOM this year gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last"],
  reads: { Episodes: ["DECOM"], Episodes_last: ["DEC", "DECOM"] },
  highlights: { Episodes: ["DECOM"] },
  check({ thisYear, lastYear, report }) {
    const first = earliestEpisode(thisYear.Episodes);
    if (first === null) return;
    const leftOpen = lastYear.Episodes.filter(isOpen);
    if (leftOpen.some(({ DECOM }) => DECOM !== first.DECOM)) report(first);
  },
});
