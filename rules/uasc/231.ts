import { isHeaderMarkedUasc } from "../helpers/uasc";
import { defineRule, mark } from "../rule";
import { addYears } from "../../src/return/days";
import type { Row } from "../../src/return/rows";

export default defineRule({
  code: "231",
  topic: "uasc",
  kind: "warning",
  title: "UASC, and DOB gives an age under 11",
  message:
    "UASC is recorded, but DOB gives an age under 11 on 31 March. Most such children are older: check DOB, and if it is right prepare an explanation for the DfE.",
  fix: "Confirm DOB and UASC status. If both are right, ask for a bypass and give the reason.",
  trigger:
    "UASC is recorded, and DOB in the Header puts the 11th birthday after 31 March at the end of the collection year; a birthday on that day gives no finding. What counts is UASC in the Header where the Header has that field, otherwise a row in the UASC table, whatever its DUC. A blank or unreadable DOB gives no finding. In force from 2024/25.",
  years: { first: "2024/25" },
  needs: ["Header", "UASC"],
  reads: { Header: ["DOB", "UASC"] },
  highlights: { Header: ["DOB", "UASC"] },
  check({ thisYear, collection, report }) {
    const elevenYearsBefore = addYears(collection.end, -11);
    for (const header of thisYear.Header) {
      const isUnderEleven = header.DOB !== null && header.DOB > elevenYearsBefore;
      if (isUnderEleven && isHeaderMarkedUasc(header))
        report(hasUascField(header) ? header : mark(header, "DOB"));
    }
  },
});

/** Where UASC is worked out from the UASC table, the Header has no cell to mark. */
function hasUascField(header: Row<"Header">): boolean {
  return header.source.columns.has("UASC");
}
