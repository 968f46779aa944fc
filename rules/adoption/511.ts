import { defineRule } from "../rule";

export default defineRule({
  code: "511",
  topic: "adoption",
  kind: "inconsistent",
  title: "NB_ADOPTR is 2 but SEX_ADOPTR is for one person",
  message:
    "NB_ADOPTR is 2, but SEX_ADOPTR is M1 (one man) or F1 (one woman). MM, FF or MF is expected for two adopters.",
  fix: "Check how many people adopted and correct NB_ADOPTR or SEX_ADOPTR.",
  trigger:
    "On one AD1 row NB_ADOPTR is exactly 2 and SEX_ADOPTR is M1 or F1. A blank or a code that is not recognised in either field gives no finding, nor does NB_ADOPTR 1.",
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
