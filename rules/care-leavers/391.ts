import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "391",
  topic: "care-leavers",
  kind: "eligibility",
  title: "Care leaver details given before age 17",
  message:
    "IN_TOUCH, ACTIV or ACCOM is filled in, but by DOB the 17th birthday comes after 31 March of this collection year. These fields should be empty until the year in which that birthday falls.",
  fix: "Check DOB; if it is right, remove the OC3 row.",
  trigger:
    "At least one of IN_TOUCH, ACTIV and ACCOM is filled in, and the 17th birthday comes after 31 March at the end of the year; on 31 March itself is fine. DOB is that of the OC3 row; without a readable one nothing is found. There is no upper age.",
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
