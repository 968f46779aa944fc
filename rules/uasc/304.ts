import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "304",
  topic: "uasc",
  kind: "date-order",
  title: "DUC is after the 18th birthday",
  message:
    "DUC is after the 18th birthday worked out from DOB in the same row. A date on or before that birthday is expected.",
  fix: "Set DUC to the 18th birthday or to the earlier day on which UASC status ended, or correct DOB.",
  trigger: `DUC is after the 18th birthday worked out from DOB on the same UASC row; a DUC on the birthday gives no finding. ${LEAP_BIRTHDAY} A blank or unreadable DUC or DOB gives no finding.`,
  years: { first: "2022/23" },
  needs: ["UASC"],
  reads: { UASC: ["DOB", "DUC"] },
  highlights: { UASC: ["DUC"] },
  check({ thisYear, report }) {
    for (const row of thisYear.UASC) {
      const { DUC, DOB } = row;
      if (DUC !== null && DOB !== null && DUC > addYears(DOB, 18)) report(row);
    }
  },
});
