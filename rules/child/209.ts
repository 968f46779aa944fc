import { defineRule } from "../rule";
import { addYears, dayOf, partsOf } from "../../src/return/days";

export default defineRule({
  code: "209",
  topic: "child",
  kind: "inconsistent",
  title: "UPN is UN1 although DOB gives school age",
  message:
    "UPN is UN1, the code for a child below school age. DOB puts the 4th birthday on or before the 31 August before this collection year. A UPN or another UN code is expected.",
  fix: "Enter the real UPN, or the UN code that fits (UN2 to UN5), and check DOB.",
  trigger:
    "UPN is UN1, and DOB puts the 4th birthday on or before 31 August of the calendar year before the collection starts (2024/25: 31/08/2023). A blank or unreadable DOB gives no finding.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB", "UPN"] },
  highlights: { Header: ["UPN", "DOB"] },
  check({ thisYear, collection, report }) {
    const reference = dayOf(partsOf(collection.start).year - 1, 8, 31);
    for (const header of thisYear.Header) {
      const { UPN, DOB } = header;
      if (UPN === "UN1" && DOB !== null && addYears(DOB, 4) <= reference) report(header);
    }
  },
});
