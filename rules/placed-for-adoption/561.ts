import { isMarkedCeased } from "../helpers/placed-for-adoption";
import { isSameDate } from "../helpers/same-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "561",
  topic: "placed-for-adoption",
  kind: "year-on-year",
  title: "DATE_PLACED repeats a decision that ended last year",
  message:
    "DATE_PLACED is the same as on a row of last year's return with a ceased date or reason. A decision that ended last year is not expected again.",
  fix: "Remove the ended decision from this year's data, enter the date of the new decision, or correct last year's ceased date and reason.",
  trigger:
    "DATE_PLACED is the same as on a row of last year's PlacedAdoption of the same CHILD that has DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in, readable or not. The same day counts however it is written; unreadable dates are the same when their texts are; blanks never are. This year's ceased date and reason are not looked at.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "PlacedAdoption_last"],
  reads: {
    PlacedAdoption: ["DATE_PLACED"],
    PlacedAdoption_last: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  highlights: { PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, lastYear, report }) {
    const ended = lastYear.PlacedAdoption.filter(isMarkedCeased);
    for (const decision of thisYear.PlacedAdoption) {
      if (ended.some((before) => isSameDate(decision, "DATE_PLACED", before, "DATE_PLACED")))
        report(decision);
    }
  },
});
