import { isTemporary } from "../helpers/placement";
import { isOtherPlacement } from "../helpers/placement-types";
import { defineRule } from "../rule";

export default defineRule({
  code: "526",
  topic: "placement",
  kind: "missing",
  title: "PLACE_PROVIDER is blank",
  message:
    "PLACE_PROVIDER is blank. A code is expected unless PLACE is temporary (T0 to T4) or other (Z1 up to 2024/25, Z11 to Z14 from 2025/26).",
  fix: "Enter the provider code that fits the placement, PR0 to PR5, or correct PLACE.",
  trigger:
    "PLACE_PROVIDER is blank and PLACE is not T0 to T4, nor Z1 (up to 2024/25), nor Z11 to Z14 (from 2025/26). A blank PLACE, or one that is not a recognised code, gives a finding. LS is not looked at.",
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
