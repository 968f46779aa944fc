import { defineRule } from "../rule";

export default defineRule({
  code: "345",
  topic: "care-leavers",
  kind: "inconsistent",
  title: "ACTIV or ACCOM is 0 although IN_TOUCH is YES",
  message: "IN_TOUCH is YES, but ACTIV or ACCOM is 0. Codes other than 0 are expected in both.",
  fix: "Enter the young person's activity and accommodation codes, or correct IN_TOUCH.",
  trigger: "IN_TOUCH is YES, and ACTIV or ACCOM is 0. A blank is not 0.",
  years: { first: "2022/23" },
  needs: ["OC3"],
  reads: { OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC3) {
      if (row.IN_TOUCH === "YES" && (row.ACTIV === "0" || row.ACCOM === "0")) report(row);
    }
  },
});
