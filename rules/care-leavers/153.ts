import { CARE_LEAVER_FIELDS, hasCareLeaverData } from "../helpers/care-leaver-data";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "153",
  topic: "care-leavers",
  kind: "missing",
  title: "Care leaver record is only partly filled in",
  message:
    "IN_TOUCH, ACTIV and ACCOM are not all filled in, nor all empty. Care leaver information is reported as a set of three.",
  fix: "Complete the missing care leaver fields, using 0 for activity and accommodation when nothing is known.",
  trigger:
    "One or two of IN_TOUCH, ACTIV and ACCOM are blank and the rest filled in. 0 and unknown codes count as filled in; a row with all three blank is fine here.",
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
