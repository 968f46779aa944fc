import { defineRule } from "../rule";

export default defineRule({
  code: "1000",
  topic: "care-leavers",
  kind: "not-expected",
  title: "OC3 row although an episode ended with REC E2",
  message:
    "OC3 has a row (IN_TOUCH, ACTIV, ACCOM) for this CHILD, but an episode ended with REC E2 (died). No care leaver data is expected.",
  fix: "Remove the OC3 row, or correct REC if E2 was entered by mistake.",
  trigger:
    "There is an OC3 row, filled in or not, and an episode of the child, of this year or of last year's return if that is loaded, has REC E2 (died). It need not be the latest episode.",
  years: { first: "2022/23" },
  needs: ["Episodes", "OC3"],
  reads: { Episodes: ["REC"], Episodes_last: ["REC"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, lastYear, report }) {
    const episodes = [...thisYear.Episodes, ...lastYear.Episodes];
    if (!episodes.some(({ REC }) => REC === "E2")) return;
    for (const row of thisYear.OC3) report(row);
  },
});
