import { isOpen } from "../helpers/episodes";
import { decisionsNotBehindOrder } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "553",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "LS is E1 but the decision date is missing or ended",
  message:
    "LS is E1 (placement order) but PlacedAdoption gives no DATE_PLACED for this CHILD, or shows the plan as ended while the E1 episode is open.",
  fix: "Add or complete the row in PlacedAdoption; if the plan has ended, close the E1 episode or clear the ceased date and reason.",
  trigger:
    "An episode has LS E1 (placement order), open or closed. Without a PlacedAdoption row of the same CHILD each such episode is marked. Where there are rows, all are marked if none has DATE_PLACED filled in, and, while an E1 episode has a blank DEC, each row with DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in. An unreadable date counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: {
    Episodes: ["DEC", "LS"],
    PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  highlights: {
    Episodes: ["LS"],
    PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  check({ thisYear, report }) {
    const underOrder = thisYear.Episodes.filter(({ LS }) => LS === "E1");
    if (underOrder.length === 0) return;
    const decisions = thisYear.PlacedAdoption;
    const concerned =
      decisions.length === 0 ? underOrder : decisionsNotBehindOrder(decisions, underOrder.some(isOpen));
    for (const row of concerned) report(row);
  },
});
