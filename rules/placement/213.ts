import { isTemporary } from "../helpers/placement";
import { isOtherPlacement } from "../helpers/placement-types";
import { defineRule } from "../rule";

export default defineRule({
  code: "213",
  topic: "placement",
  kind: "not-expected",
  title: "PLACE_PROVIDER is filled in where not needed",
  message:
    "PLACE_PROVIDER is filled in, but PLACE is one for which no provider is collected: T0 to T4 (temporary) and, from 2025/26, Z11 to Z14 (other). A blank is expected.",
  fix: "Clear PLACE_PROVIDER, or correct PLACE if the episode is really another kind of placement.",
  trigger:
    "PLACE is T0 to T4 or, from 2025/26, Z11 to Z14, and PLACE_PROVIDER holds anything, recognised code or not. Z1 was never among these codes. A blank PLACE gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  highlights: { Episodes: ["PLACE_PROVIDER"] },
  check({ thisYear, collection, report }) {
    const withOther = collection.year >= "2025/26";
    for (const episode of thisYear.Episodes) {
      const hasNoProvider = isTemporary(episode) || (withOther && isOtherPlacement(episode, collection.year));
      if (hasNoProvider && episode.PLACE_PROVIDER !== null) report(episode);
    }
  },
});
