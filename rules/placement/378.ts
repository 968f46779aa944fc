import { defineRule } from "../rule";

export default defineRule({
  code: "378",
  topic: "placement",
  kind: "inconsistent",
  title: "PLACE P1 (with parents) recorded with LS V2",
  message:
    "PLACE is P1 (with parents or a person with parental responsibility) and LS is V2 (section 20, single period of accommodation). The two are not expected together.",
  fix: "Check whether section 20 accommodation had ended before the return home, or whether LS should be a care order.",
  trigger:
    "PLACE is P1 (with parents) and LS is V2 (single period of accommodation under section 20) on the same row. Dates and other rows are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "PLACE"] },
  highlights: { Episodes: ["PLACE", "LS"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.PLACE === "P1" && episode.LS === "V2") report(episode);
    }
  },
});
