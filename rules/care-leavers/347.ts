import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

// The department's wording names the letter T alone; the codes in use add the digit for suitability.
const FOYER: ReadonlySet<string> = new Set(["T", "T1", "T2"]);

export default defineRule({
  code: "347",
  topic: "care-leavers",
  kind: "eligibility",
  title: "ACCOM is foyer (T1, T2) under age 18",
  message:
    "ACCOM is foyer (T1, T2), but DOB gives an age under 18 on 1 April at the start of the collection year. Another accommodation code, or an earlier DOB, is expected.",
  fix: "Check ACCOM and DOB.",
  trigger:
    "ACCOM is T1 or T2 (foyer; a bare T counts too), and DOB puts the 18th birthday after 1 April at the start of the year; a birthday on 1 April is fine. DOB is that of the OC3 row; a blank or unreadable one gives no finding.",
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
