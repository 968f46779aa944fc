import { isTemporary } from "../helpers/placement";
import { isOtherPlacement } from "../helpers/placement-types";
import { defineRule } from "../rule";

export default defineRule({
  code: "526",
  topic: "placement",
  kind: "missing",
  title: "PLACE_PROVIDER is missing",
  message:
    "PLACE_PROVIDER is blank. It may be so only where PLACE is temporary (T0 to T4) or one of the year's other placements (Z1, from 2025/26 Z11 to Z14).",
  fix: "Enter the provider code that fits the placement, PR0 to PR5.",
  trigger:
    "PLACE_PROVIDER is blank and PLACE is none of T0 to T4 and, up to 2024/25, Z1 or, from 2025/26, Z11 to Z14. A blank or unknown PLACE is found. LS is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  highlights: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const mayBeBlank = isTemporary(episode) || isOtherPlacement(episode, collection.year);
      if (episode.PLACE_PROVIDER === null && !mayBeBlank) report(episode);
    }
  },
});
