import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { hasSamePlacement } from "../helpers/placement-change";
import { defineRule } from "../rule";

export default defineRule({
  code: "434",
  topic: "episodes",
  kind: "inconsistent",
  title: "RNE is L but LS or the placement does not fit",
  message:
    "RNE is L (only the legal status changed). But compared with the previous episode, LS is the same, or PLACE, PL_POST, URN or PLACE_PROVIDER is different.",
  fix: "Compare the two episodes field by field. Correct the value that was mistyped, or choose the RNE that fits what changed.",
  trigger:
    "RNE is L, and compared with the child's episode directly before it, LS is filled in and the same, or any of PLACE, PL_POST, URN and PLACE_PROVIDER differs. Two blank placement fields are equal, a blank and a value differ, and the spaces of a postcode do not count; two blank LS give no finding on that account. Episodes are taken in order of DECOM, equal dates in the order of the file, rows without a readable date last; the child's first episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "RNE", "URN"] },
  highlights: { Episodes: ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const statusIsSame = episode.LS !== null && episode.LS === previous.LS;
      const placementDiffers = !hasSamePlacement(episode, previous);
      if (episode.RNE === "L" && (statusIsSame || placementDiffers)) report(episode);
    }
  },
});
