import { isShortBreak } from "../helpers/episodes";
import { hasDistrict, placementAuthorityOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "179",
  topic: "placement",
  kind: "missing",
  title: "Placement location cannot be worked out",
  message:
    "PL_POST does not show whether the placement is inside the authority: it is blank, unknown or has no authority. A known postcode is expected except on short breaks (LS V3, V4).",
  fix: "Fill in or correct PL_POST.",
  trigger:
    "Whether the placement is inside or outside the authority cannot be worked out: PL_POST is blank, not in the postcode directory, or listed there without a district. Short breaks (LS V3, V4) give no finding; a blank LS does not count as one. Any other known postcode is inside or outside, so it gives no finding; nor does a placement whose PL_LA is CON or NUK in the return itself.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["LS", "PL_LA", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      // What rule 169 takes for known is known here too: the two differ only where a postcode leads to no authority.
      const isKnown =
        hasDistrict(episode.PL_POST, collection) || placementAuthorityOf(episode, collection) !== null;
      if (!isShortBreak(episode) && !isKnown) report(episode);
    }
  },
});
