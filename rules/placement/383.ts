import { inDateOrder, type Episode } from "../helpers/episodes";
import { isTemporary } from "../helpers/placement";
import { hasSamePostcode } from "../helpers/placement-change";
import { defineRule, mark } from "../rule";

export default defineRule({
  code: "383",
  topic: "placement",
  kind: "inconsistent",
  title: "No return to usual placement after a temporary one",
  message:
    "The episode before this one was temporary (T0 to T4), so RNE P and the PLACE held before the break (from 2025/26 also the same PL_POST) were expected. At least one differs.",
  fix: "Check RNE, PLACE and PL_POST against the episode before the temporary one; an episode back in the usual placement may be missing, or the T code may be wrong.",
  trigger:
    "By DECOM, and of equal ones in the order of the file, the child's episode just before this one is temporary (PLACE T0 to T4), and this one's RNE is not P, or its PLACE differs from that of the episode before the temporary one; from 2025/26 also when their PL_POST differs. Two blanks are equal, a blank and a value differ, spaces in postcodes do not count. Without an episode two before there is no finding. Of two temporary episodes running, each next one is compared with the row two before it.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE", "PL_POST", "RNE"] },
  highlights: { Episodes: ["PLACE", "RNE", "PL_POST"] },
  check({ thisYear, collection, report }) {
    const episodes = inDateOrder(thisYear.Episodes);
    const withPostcode = collection.year >= "2025/26";
    for (let index = 2; index < episodes.length; index++) {
      const [usual, temporary, current] = episodes.slice(index - 2) as [Episode, Episode, Episode];
      if (!isTemporary(temporary)) continue;
      const notMoved = current.RNE !== "P";
      const otherPlace = current.PLACE !== usual.PLACE || (withPostcode && !hasSamePostcode(current, usual));
      if (!notMoved && !otherPlace) continue;
      if (withPostcode) report(current);
      else report(notMoved ? mark(current, "PLACE", "RNE") : mark(current, "PLACE"));
    }
  },
});
