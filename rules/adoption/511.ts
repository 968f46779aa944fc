import { defineRule } from "../rule";

export default defineRule({
  code: "511",
  topic: "adoption",
  kind: "inconsistent",
  title: "Two adopters but a code for one in SEX_ADOPTR",
  message:
    "NB_ADOPTR says two adopters while SEX_ADOPTR is M1 (one man) or F1 (one woman). With two adopters MM, FF or MF is expected.",
  fix: "Check how many people adopted and correct NB_ADOPTR or SEX_ADOPTR.",
  trigger:
    "On one AD1 row NB_ADOPTR is exactly 2 and SEX_ADOPTR is M1 or F1. A blank or an unknown code in either field is left to other rules; NB_ADOPTR 1 is not judged here.",
  years: { first: "2022/23" },
  needs: ["AD1"],
  reads: { AD1: ["NB_ADOPTR", "SEX_ADOPTR"] },
  highlights: { AD1: ["NB_ADOPTR", "SEX_ADOPTR"] },
  check({ thisYear, report }) {
    for (const record of thisYear.AD1) {
      const codeForOne = record.SEX_ADOPTR === "M1" || record.SEX_ADOPTR === "F1";
      if (record.NB_ADOPTR === "2" && codeForOne) report(record);
    }
  },
});
