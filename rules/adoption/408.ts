import { defineRule } from "../rule";

export default defineRule({
  code: "408",
  topic: "adoption",
  kind: "inconsistent",
  title: "PLACE is A5 or A6 but LS is not E1",
  message:
    "PLACE is A5 or A6 (placed for adoption under a placement order), but LS is not E1 (placement order). E1 is expected on the same episode.",
  fix: "Check whether a placement order was in force. If so, set LS to E1. If the parents consented, use PLACE A3 or A4.",
  trigger:
    "An episode has PLACE A5 or A6 (placed for adoption under a placement order), and its LS is blank or not E1 (placement order). Other episodes and dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "PLACE"] },
  highlights: { Episodes: ["PLACE", "LS"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const underPlacementOrder = episode.PLACE === "A5" || episode.PLACE === "A6";
      if (underPlacementOrder && episode.LS !== "E1") report(episode);
    }
  },
});
