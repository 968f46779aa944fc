import { consecutivePairs, inDateOrder, type Episode } from "../helpers/episodes";
import { ADOPTION_PLACEMENTS, FOSTER_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

function isFosterOrAdoptive({ PLACE }: Episode): boolean {
  return isOneOf(FOSTER_PLACEMENTS, PLACE) || isOneOf(ADOPTION_PLACEMENTS, PLACE);
}

export default defineRule({
  code: "336",
  topic: "placed-for-adoption",
  kind: "inconsistent",
  title: "No foster placement before adoption by the foster carer",
  message:
    "PLACE is A3 or A5 (placed for adoption with the current foster carer), but the PLACE before it is not a foster or adoptive one. U1 to U6 or A3 to A6 is expected there.",
  fix: "Check PLACE of this episode and of the one before it, and whether an episode between them was left out.",
  trigger:
    "In order of DECOM (blank or unreadable dates last, equal dates in the order of the file), an episode with PLACE A3 or A5 (placed for adoption with the current foster carer) comes directly after one whose PLACE is blank or neither U1 to U6 (foster care) nor A3 to A6 (placed for adoption). The first episode of this return gives no finding, since the one before it is not known.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE"] },
  highlights: { Episodes: ["PLACE"] },
  // A3 and A5 are the placements with the current foster carer; A4 and A6 need no foster placement before them.
  check({ thisYear, report }) {
    for (const [previous, current] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const withCurrentCarer = current.PLACE === "A3" || current.PLACE === "A5";
      if (withCurrentCarer && !isFosterOrAdoptive(previous)) report(current);
    }
  },
});
