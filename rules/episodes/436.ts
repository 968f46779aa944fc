import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { hasSamePlacement } from "../helpers/placement-change";
import { defineRule } from "../rule";

export default defineRule({
  code: "436",
  topic: "episodes",
  kind: "inconsistent",
  title: "RNE is B or U but LS or the placement is unchanged",
  message:
    "RNE is B or U (legal status and placement both changed). But compared with the previous episode, LS is the same, or PLACE, PL_POST, URN and PLACE_PROVIDER are all the same.",
  fix: "Compare the two episodes. Correct the field that should have changed, or use L if only LS changed, or P or T if only the placement did.",
  trigger:
    "RNE is B or U, and compared with the child's episode directly before it, LS is the same, or PLACE, PL_POST, URN and PLACE_PROVIDER are all the same. In every field, LS included, two blanks are equal and a blank and a value differ; the spaces of a postcode do not count. Episodes are taken in order of DECOM, equal dates in the order of the file, rows without a readable date last; the child's first episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "RNE", "URN"] },
  highlights: { Episodes: ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const saysBothChanged = episode.RNE === "B" || episode.RNE === "U";
      const statusIsSame = episode.LS === previous.LS;
      const placementIsSame = hasSamePlacement(episode, previous);
      if (saysBothChanged && (statusIsSame || placementIsSame)) report(episode);
    }
  },
});
