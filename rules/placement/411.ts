import { placementAuthorityOf, placementLocationOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "411",
  topic: "placement",
  kind: "inconsistent",
  title: "Location IN disagrees with the authority of PL_POST",
  message:
    "The placement location is IN (inside the authority) while PL_POST lies in a different authority, or in none that is known. The two should agree.",
  fix: "Check PL_POST, the PL_LOCATION column and the authority chosen for this return.",
  trigger:
    "PL_LOCATION is IN (inside the authority), and the authority of PL_POST is not the returning one or is not known. PL_LOCATION is what the Episodes table states where it has such a column; otherwise it is worked out from PL_POST, and then agrees. OUT is never found.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes", "localAuthority"],
  reads: { Episodes: ["PL_LA", "PL_LOCATION", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      // Worked out from one postcode the two always agree; a return that states PL_LOCATION itself may not.
      const location = episode.PL_LOCATION ?? placementLocationOf(episode, collection);
      if (location === "IN" && placementAuthorityOf(episode, collection) !== collection.localAuthority)
        report(episode);
    }
  },
});
