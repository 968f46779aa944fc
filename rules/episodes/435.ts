import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { hasSamePlacement } from "../helpers/placement-change";
import { defineRule } from "../rule";

export default defineRule({
  code: "435",
  topic: "episodes",
  kind: "inconsistent",
  title: "RNE is P or T but LS or the placement does not fit",
  message:
    "RNE is P or T (only the placement changed). But compared with the previous episode, LS is different, or PLACE, PL_POST, URN and PLACE_PROVIDER are all the same.",
  fix: "Compare the two episodes. Correct the mistyped field, use B or U if LS changed too or L if only LS did, or merge rows that show no change.",
  trigger:
    "RNE is P or T, and compared with the child's episode directly before it, LS differs, or PLACE, PL_POST, URN and PLACE_PROVIDER are all the same. In every field two blanks are equal and a blank and a value differ; the spaces of a postcode do not count. Episodes are taken in order of DECOM, equal dates in the order of the file, rows without a readable date last; the child's first episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "RNE", "URN"] },
  highlights: { Episodes: ["LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const saysPlacementChanged = episode.RNE === "P" || episode.RNE === "T";
      const statusDiffers = episode.LS !== previous.LS;
      const placementIsSame = hasSamePlacement(episode, previous);
      if (saysPlacementChanged && (statusDiffers || placementIsSame)) report(episode);
    }
  },
});
