import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

const HIGHEST_SCORE = 40;

function isScore(score: number | null): boolean {
  return score !== null && Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;
}

export default defineRule({
  code: "180",
  topic: "health",
  kind: "invalid-format",
  title: "SDQ_SCORE is not a whole number from 0 to 40",
  message:
    "SDQ_SCORE is filled in but is not a whole number from 0 to 40. Where there is no score, a blank is expected, with the reason in SDQ_REASON.",
  fix: "Check the score on the questionnaire. If there is none, clear SDQ_SCORE and enter the code of the reason in SDQ_REASON.",
  trigger:
    "SDQ_SCORE is filled in with something that is not, read as a number, one of the whole numbers from 0 to 40. 07 and 20.0 are read as 7 and 20; text, negative numbers, fractions and anything above 40 give a finding. A blank gives none.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_SCORE"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      if (isFilled(row, "SDQ_SCORE") && !isScore(row.SDQ_SCORE)) report(row);
    }
  },
});
