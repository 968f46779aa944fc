import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const LAST_DAY_OF_FREEING_ORDERS = dayOf(2005, 12, 31);

export default defineRule({
  code: "445",
  topic: "episodes",
  kind: "invalid-code",
  title: "LS is D1 on an episode that began after 2005",
  message:
    "LS is D1 (freeing order) although DECOM is after 31 December 2005. D1 is expected only on episodes that began on or before that day.",
  fix: "Check the court order. If it is a placement order, enter LS E1. If not, correct LS or DECOM.",
  trigger:
    "LS is D1 and DECOM is after 31 December 2005; that day itself is fine. A blank or unreadable DECOM gives no finding. In force up to 2023/24.",
  years: { first: "2022/23", last: "2023/24" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "LS"] },
  highlights: { Episodes: ["LS", "DECOM"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const { LS, DECOM } = episode;
      if (LS === "D1" && DECOM !== null && DECOM > LAST_DAY_OF_FREEING_ORDERS) report(episode);
    }
  },
});
