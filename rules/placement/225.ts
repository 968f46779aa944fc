import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { isOneOf, isTemporary } from "../helpers/placement";
import { defineRule } from "../rule";

/** RNE of an episode that starts with a change of placement, carer or both. */
const NEW_PLACEMENT: ReadonlySet<string> = new Set(["P", "B", "T", "U"]);

export default defineRule({
  code: "225",
  topic: "placement",
  kind: "missing",
  title: "REASON_PLACE_CHANGE is blank after a placement change",
  message:
    "REASON_PLACE_CHANGE is blank although REC is X1 and the next episode starts with a change of placement (RNE P, B, T or U). A reason is expected on the episode that ended.",
  fix: "Enter the reason for the move on the episode that ended, or correct RNE of the next episode if the placement did not change.",
  trigger:
    "REC is X1, REASON_PLACE_CHANGE is blank, and the child's next episode by DECOM (equal dates in the order of the file, rows without a readable date last) has RNE P, B, T or U. If either of the two is temporary (PLACE T0 to T4) there is no finding; a blank PLACE does not count as temporary. The two need not follow on from each other: DEC is not looked at. A child's last episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE", "REASON_PLACE_CHANGE", "REC", "RNE"] },
  highlights: { Episodes: ["REASON_PLACE_CHANGE"] },
  check({ thisYear, report }) {
    for (const [ended, next] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const withoutReason = ended.REC === "X1" && ended.REASON_PLACE_CHANGE === null;
      const moved = isOneOf(NEW_PLACEMENT, next.RNE) && !isTemporary(ended) && !isTemporary(next);
      if (withoutReason && moved) report(ended);
    }
  },
});
