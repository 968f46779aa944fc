import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "304",
  topic: "uasc",
  kind: "date-order",
  title: "DUC is after the 18th birthday",
  message:
    "DUC is later than the eighteenth birthday given by DOB in the same row. It was expected on or before that birthday.",
  fix: "Set DUC to the eighteenth birthday or the earlier day on which UASC status ended, or correct DOB.",
  trigger:
    "DUC is after the eighteenth birthday by DOB on the same UASC row; on the birthday it is fine. A birthday of 29 February falls on 28 February in common years. A blank or unreadable DUC or DOB gives no finding.",
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
