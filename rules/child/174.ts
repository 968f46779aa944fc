import { isMale } from "../helpers/sex";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "174",
  topic: "child",
  kind: "inconsistent",
  title: "MC_DOB is filled in for a male",
  message:
    "MC_DOB is filled in although SEX is male. Only young mothers have this date, so a blank is expected.",
  fix: "Clear MC_DOB or correct SEX.",
  trigger:
    "SEX is male (1 up to 2023/24, M from 2024/25) and MC_DOB is filled in; anything in it counts, including an unreadable date. Any other SEX, including a code of other years, gives no finding.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["MC_DOB", "SEX"] },
  highlights: { Header: ["SEX", "MC_DOB"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      if (isMale(header.SEX, collection.year) && isFilled(header, "MC_DOB")) report(header);
    }
  },
});
