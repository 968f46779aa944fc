import { isOpen } from "../helpers/episodes";
import { decisionsNotBehindOrder } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "553",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "LS is E1 but DATE_PLACED is blank or the plan ended",
  message:
    "LS is E1 (placement order), but PlacedAdoption has no DATE_PLACED for this CHILD, or the plan has ended while the E1 episode is open. A standing decision is expected.",
  fix: "Add or complete the row in PlacedAdoption. If the plan has ended, close the E1 episode. If not, clear the ceased date and reason, but leave those of an earlier decision.",
  trigger:
    "An episode has LS E1 (placement order), open or closed. Without a PlacedAdoption row of the same CHILD, each such episode gives a finding. Where there are rows, all give a finding if none has DATE_PLACED filled in. So does, while an E1 episode has a blank DEC, each row with DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in, also that of an earlier decision. An unreadable date counts as filled in.",
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
