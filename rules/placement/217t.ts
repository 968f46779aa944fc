import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

/** The code was withdrawn from this day; the day on which a placement ends is no longer a day in it. */
const LAST_DAY = dayOf(2023, 10, 28);

export default defineRule({
  code: "217t",
  topic: "placement",
  kind: "invalid-code",
  title: "P2 placement runs past 28 October 2023",
  message:
    "PLACE is P2 (independent living), a code withdrawn from 28/10/2023, but DEC is blank, unreadable or after that date. An end by that date is expected.",
  fix: "Correct DEC if the placement ended by 28/10/2023. Otherwise end the episode that day and open one with another PLACE code. Change PLACE on an episode that began later.",
  trigger:
    "PLACE is P2 (independent living) and DEC is after 28/10/2023, blank or unreadable. An episode that ended on 28/10/2023 is fine. DECOM and LS are not looked at.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "PLACE"] },
  highlights: { Episodes: ["PLACE", "DEC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const lasts = episode.DEC === null || episode.DEC > LAST_DAY;
      if (episode.PLACE === "P2" && lasts) report(episode);
    }
  },
});
