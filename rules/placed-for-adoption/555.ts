import { isFilled } from "../../src/return/rows";
import { isOpen } from "../helpers/episodes";
import { decisionsNotBehindOrder } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "555",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Freeing order (D1) without a current placement decision",
  message:
    "LS is D1 (freed for adoption), but PlacedAdoption has no DATE_PLACED for this CHILD, or the plan has ended while the D1 episode is open. A standing decision is expected.",
  fix: "Add or complete the row in PlacedAdoption, or correct LS if there is no freeing order. If the plan stands, clear the ceased date and reason, but leave those of an earlier decision.",
  trigger:
    "An episode has LS D1 (freed for adoption), open or closed, and no PlacedAdoption row of the same CHILD has DATE_PLACED filled in: each such episode is marked, and the rows that are there. While a D1 episode has a blank DEC, each row with DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in is marked too, also that of an earlier decision. An unreadable date counts as filled in. In force up to 2023/24.",
  years: { first: "2022/23", last: "2023/24" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: {
    Episodes: ["DEC", "LS"],
    PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  highlights: {
    Episodes: ["CHILD", "LS"],
    PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  check({ thisYear, report }) {
    const freed = thisYear.Episodes.filter(({ LS }) => LS === "D1");
    if (freed.length === 0) return;
    const decisions = thisYear.PlacedAdoption;
    if (!decisions.some((decision) => isFilled(decision, "DATE_PLACED"))) {
      for (const episode of freed) report(episode);
    }
    for (const decision of decisionsNotBehindOrder(decisions, freed.some(isOpen))) report(decision);
  },
});
