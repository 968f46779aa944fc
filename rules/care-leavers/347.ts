import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

// The department's wording names the letter T alone; the codes in use add the digit for suitability.
const FOYER: ReadonlySet<string> = new Set(["T", "T1", "T2"]);

export default defineRule({
  code: "347",
  topic: "care-leavers",
  kind: "eligibility",
  title: "Foyer recorded for a care leaver under 18",
  message:
    "ACCOM says foyer (T1 or T2), but DOB gives an age under 18 on 1 April at the start of the collection year. Other accommodation, or an earlier date of birth, was expected.",
  fix: "Check the accommodation code and the date of birth.",
  trigger:
    "ACCOM is T1 or T2 (foyer; a bare T counts too), and the 18th birthday comes after 1 April at the start of the year; on 1 April itself is fine. DOB is that of the OC3 row; without a readable one nothing is found.",
  years: { first: "2023/24" },
  needs: ["OC3"],
  reads: { OC3: ["ACCOM", "DOB"] },
  highlights: { OC3: ["DOB", "ACCOM"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC3) {
      const isUnderEighteen = row.DOB !== null && addYears(row.DOB, 18) > collection.start;
      if (isUnderEighteen && isOneOf(FOYER, row.ACCOM)) report(row);
    }
  },
});
