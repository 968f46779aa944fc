import { CARE_LEAVER_FIELDS, hasCareLeaverData } from "../helpers/care-leaver-data";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "153",
  topic: "care-leavers",
  kind: "missing",
  title: "OC3 row is only partly filled in",
  message:
    "IN_TOUCH, ACTIV and ACCOM are filled in only in part. All three are expected to be filled in, or all three blank.",
  fix: "Fill in the blank care leaver fields, using 0 for ACTIV and ACCOM when nothing is known.",
  trigger:
    "One or two of IN_TOUCH, ACTIV and ACCOM are blank and the rest filled in. 0 and codes that are not recognised count as filled in; a row with all three blank gives no finding here.",
  years: { first: "2022/23" },
  needs: ["OC3"],
  reads: { OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC3) {
      if (hasCareLeaverData(row) && isAnyBlank(row, CARE_LEAVER_FIELDS)) report(row);
    }
  },
});
