import { defineRule } from "../rule";

export default defineRule({
  code: "344",
  topic: "care-leavers",
  kind: "not-expected",
  title: "ACTIV or ACCOM is not 0 for DIED or RHOM",
  message:
    "IN_TOUCH is DIED or RHOM (returned home), but ACTIV or ACCOM is blank or is not 0. 0 is expected in both.",
  fix: "Set ACTIV and ACCOM to 0, or correct IN_TOUCH if neither DIED nor RHOM applies.",
  trigger:
    "IN_TOUCH is DIED or RHOM (returned home), and ACTIV or ACCOM is something other than 0. A blank is not 0.",
  years: { first: "2022/23" },
  needs: ["OC3"],
  reads: { OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC3) {
      const noLongerFollowed = row.IN_TOUCH === "DIED" || row.IN_TOUCH === "RHOM";
      if (noLongerFollowed && (row.ACTIV !== "0" || row.ACCOM !== "0")) report(row);
    }
  },
});
