import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "197a",
  topic: "health",
  kind: "not-expected",
  title: "SDQ_SCORE and SDQ_REASON are both filled in",
  message:
    "SDQ_SCORE and SDQ_REASON are both filled in on this OC2 row. A blank reason is expected with a score: SDQ_REASON says why there is none.",
  fix: "Remove the reason if the score is genuine, or remove the score if no questionnaire was completed.",
  trigger:
    "SDQ_SCORE and SDQ_REASON are both filled in with anything, including a score of 0. Age and time in care are not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_SCORE", "SDQ_REASON"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      if (isFilled(row, "SDQ_SCORE") && isFilled(row, "SDQ_REASON")) report(row);
    }
  },
});
