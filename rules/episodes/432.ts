import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";
import { recCodes } from "../../src/return/code-sets/rec";

export default defineRule({
  code: "432",
  topic: "episodes",
  kind: "inconsistent",
  title: "Previous REC ends care but RNE is not S",
  message:
    "RNE is not S although REC of this child's previous episode says that care ended. RNE S is expected, since this episode begins a new period of care.",
  fix: "If care went on without a break, change the previous REC to X1. Otherwise set RNE to S.",
  trigger:
    "The child's episode directly before, in order of DECOM (equal dates in the order of the file, rows without a readable date last), has one of the E codes as REC, and RNE is not S; a blank RNE gives a finding. A previous REC that is blank, X1 or not a recognised code gives no finding, nor does the child's first episode. The days between the two do not matter.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "REC", "RNE"] },
  highlights: { Episodes: ["RNE"] },
  check({ thisYear, collection, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const careEnded = previous.REC !== "X1" && recCodes.has(previous.REC, collection.year);
      if (careEnded && episode.RNE !== "S") report(episode);
    }
  },
});
