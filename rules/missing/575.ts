import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "575",
  topic: "missing",
  kind: "missing",
  title: "Missing period has no end although its episode ended",
  message:
    "MIS_END is blank, but an episode in which the period began has a DEC. A MIS_END is expected by the time that episode ends.",
  fix: "Enter the date the period ended, or correct DEC if the episode is still open. If the period went on in the next episode, explain this to the DfE.",
  trigger:
    "MIS_END is blank, and MIS_START falls within an episode that has ended: on or after its DECOM and on or before its DEC. Any ended episode counts, whatever its REC, even where another follows on the same day. Episodes without readable dates are left out, and an unreadable MIS_END counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Missing"],
  reads: { Episodes: ["DEC", "DECOM"], Missing: ["MIS_END", "MIS_START"] },
  highlights: { Missing: ["MIS_END"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      const { MIS_START } = row;
      if (MIS_START === null || isFilled(row, "MIS_END")) continue;
      const beganInEndedEpisode = thisYear.Episodes.some(
        ({ DECOM, DEC }) => DECOM !== null && DEC !== null && DECOM <= MIS_START && MIS_START <= DEC,
      );
      if (beganInEndedEpisode) report(row);
    }
  },
});
