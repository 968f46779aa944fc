import { isShortBreak } from "../helpers/episodes";
import { hasDistrict, placementAuthorityOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "179",
  topic: "placement",
  kind: "missing",
  title: "Placement location cannot be worked out",
  message:
    "Whether the placement is inside the authority cannot be worked out, because PL_POST is blank, not a known postcode, or one without an authority. One is expected except on short breaks (LS V3, V4).",
  fix: "Enter or correct the placement postcode.",
  trigger:
    "Whether the placement is inside or outside the authority cannot be worked out: PL_POST is blank, not in the postcode directory, or there without a district. Short breaks (LS V3, V4) are left out; a blank LS is not. Any other known postcode is inside or outside, so it is not found; nor is a placement whose PL_LA the return itself gives as CON or NUK.",
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
