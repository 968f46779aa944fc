import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const FIRST_DAY_OF_PLACEMENT_ORDERS = dayOf(2005, 12, 1);

export default defineRule({
  code: "446",
  topic: "episodes",
  kind: "invalid-code",
  title: "LS is E1 on an episode that began before December 2005",
  message:
    "LS is E1 (placement order) although DECOM is before 1 December 2005. E1 is expected only on episodes that began on or after that day.",
  fix: "Check the order that was in force and correct LS, or correct DECOM if the year was mistyped.",
  trigger:
    "LS is E1 and DECOM is before 1 December 2005; that day itself is fine. A blank or unreadable DECOM gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "LS"] },
  highlights: { Episodes: ["LS", "DECOM"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const { LS, DECOM } = episode;
      if (LS === "E1" && DECOM !== null && DECOM < FIRST_DAY_OF_PLACEMENT_ORDERS) report(episode);
    }
  },
});
