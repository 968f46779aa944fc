import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "391",
  topic: "care-leavers",
  kind: "eligibility",
  title: "OC3 fields filled in before age 17",
  message:
    "IN_TOUCH, ACTIV or ACCOM is filled in, but DOB puts the 17th birthday after 31 March of this collection year. Blanks are expected until the year of that birthday.",
  fix: "Check DOB. If it is right, remove the OC3 row.",
  trigger:
    "At least one of IN_TOUCH, ACTIV and ACCOM is filled in, and DOB puts the 17th birthday after 31 March at the end of the year; a birthday on 31 March is fine. DOB is that of the OC3 row; a blank or unreadable one gives no finding. There is no upper age.",
  years: { first: "2022/23" },
  needs: ["OC3"],
  reads: { OC3: ["ACCOM", "ACTIV", "DOB", "IN_TOUCH"] },
  highlights: { OC3: ["DOB", "IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC3) {
      const isUnderSeventeen = row.DOB !== null && addYears(row.DOB, 17) > collection.end;
      if (isUnderSeventeen && hasCareLeaverData(row)) report(row);
    }
  },
});
