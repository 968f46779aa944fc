import { placementAuthorityOf, placementLocationOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "411",
  topic: "placement",
  kind: "inconsistent",
  title: "PL_LOCATION is IN but PL_POST is elsewhere",
  message:
    "PL_LOCATION is IN (inside the authority), but the authority of the placement, from PL_LA or PL_POST, is a different one or unknown. The two are expected to agree.",
  fix: "Check PL_POST, the columns PL_LOCATION and PL_LA, and the authority chosen for this return.",
  trigger:
    "PL_LOCATION is IN (inside the authority), and PL_LA is not the returning authority or is not known. Both are as the Episodes table has them where it has such a column; otherwise they are worked out from PL_POST, and then agree. OUT gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes", "localAuthority"],
  reads: { Episodes: ["PL_LA", "PL_LOCATION", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      // Worked out from one postcode the two always agree; a return that states PL_LOCATION or PL_LA itself may not.
      const location = episode.PL_LOCATION ?? placementLocationOf(episode, collection);
      const authority = episode.PL_LA ?? placementAuthorityOf(episode, collection);
      if (location === "IN" && authority !== collection.localAuthority) report(episode);
    }
  },
});
