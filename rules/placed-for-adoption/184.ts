import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "184",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED is before DOB",
  message: "DATE_PLACED is before DOB in the Header. A decision on or after the date of birth is expected.",
  fix: "Check which of the two dates is mistyped, usually the year.",
  trigger:
    "DATE_PLACED is before DOB of a Header row of the same CHILD. The same day is fine. A blank or unreadable date on either side, or no Header row, gives no finding; the DOB in PlacedAdoption is not looked at.",
  years: { first: "2022/23" },
  needs: ["Header", "PlacedAdoption"],
  reads: { Header: ["DOB"], PlacedAdoption: ["DATE_PLACED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, report }) {
    for (const decision of thisYear.PlacedAdoption) {
      const decided = decision.DATE_PLACED;
      if (decided === null) continue;
      if (someDateOfBirth(thisYear, (dateOfBirth) => decided < dateOfBirth)) report(decision);
    }
  },
});
