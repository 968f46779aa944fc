import { inDateOrder, type Episode } from "../helpers/episodes";
import { isTemporary } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "226",
  topic: "placement",
  kind: "not-expected",
  title: "REASON_PLACE_CHANGE filled in for a temporary placement",
  message:
    "PLACE is T0 to T4 (temporary), but REASON_PLACE_CHANGE is filled in on this episode or the one just before it. Blanks are expected in both.",
  fix: "Clear REASON_PLACE_CHANGE on the temporary episode and on the one before it, or correct PLACE if the move was not temporary.",
  trigger:
    "PLACE is T0 to T4 (temporary), and REASON_PLACE_CHANGE is filled in on this episode or on the child's episode just before it by DECOM (equal dates in the order of the file, rows without a readable date last), whatever PLACE that one has. The temporary episode is marked even where the value to clear is on the earlier one. A reason on the episode after it is fine.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE", "REASON_PLACE_CHANGE"] },
  highlights: { Episodes: ["REASON_PLACE_CHANGE", "PLACE"] },
  check({ thisYear, report }) {
    inDateOrder(thisYear.Episodes).forEach((episode, index, episodes) => {
      const hasReason = (row?: Episode) => row !== undefined && row.REASON_PLACE_CHANGE !== null;
      if (isTemporary(episode) && (hasReason(episode) || hasReason(episodes[index - 1]))) report(episode);
    });
  },
});
