import { defineRule } from "../rule";

export default defineRule({
  code: "523",
  topic: "placed-for-adoption",
  kind: "inconsistent",
  title: "DATE_PLACED and DATE_INT are not the same day",
  message:
    "DATE_PLACED in PlacedAdoption and DATE_INT in AD1 differ. The same date is expected in both: the day of the agency's decision.",
  fix: "Check the day of the agency's decision and correct the date that is wrong. Leave the date of an earlier decision that was reversed.",
  trigger:
    "DATE_PLACED and DATE_INT of the same CHILD are both readable and not the same day, earlier or later. Every row of the one table is compared with every row of the other, also that of an earlier decision that was reversed. A blank or unreadable date on either side gives no finding.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "AD1"],
  reads: { AD1: ["DATE_INT"], PlacedAdoption: ["DATE_PLACED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED"], AD1: ["DATE_INT"] },
  check({ thisYear, report }) {
    for (const decision of thisYear.PlacedAdoption) {
      for (const record of thisYear.AD1) {
        const { DATE_PLACED: placed } = decision;
        const { DATE_INT: decided } = record;
        if (placed !== null && decided !== null && placed !== decided) report(decision, record);
      }
    }
  },
});
