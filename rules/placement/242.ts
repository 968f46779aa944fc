import { mayBeNotInspected, URN_NOT_INSPECTED } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "242",
  topic: "placement",
  kind: "inconsistent",
  title: "URN XXXXXXX used for the wrong kind of placement",
  message:
    "URN is XXXXXXX, which is expected only for placements through a regional adoption agency: PLACE A3 to A6 (adoption) or U1 to U6 (foster care).",
  fix: "Enter the provider's own URN, or correct PLACE.",
  trigger:
    "URN is XXXXXXX (seven X) and PLACE is none of A3 to A6 and U1 to U6. A blank PLACE gives a finding.",
  years: { first: "2025/26" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "URN"] },
  highlights: { Episodes: ["URN", "PLACE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.URN?.trim() === URN_NOT_INSPECTED && !mayBeNotInspected(episode)) report(episode);
    }
  },
});
