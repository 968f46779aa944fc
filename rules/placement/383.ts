import { inDateOrder, type Episode } from "../helpers/episodes";
import { isTemporary } from "../helpers/placement";
import { hasSamePostcode } from "../helpers/placement-change";
import { defineRule, mark } from "../rule";

export default defineRule({
  code: "383",
  topic: "placement",
  kind: "inconsistent",
  title: "Episode does not fit after a temporary placement",
  message:
    "The episode before was temporary (T0 to T4). RNE P and the PLACE before it (from 2025/26 also its PL_POST) are expected, but at least one differs.",
  fix: "Check RNE, PLACE and PL_POST against the episode before the temporary one. An episode back in the usual placement may be left out, or the T code may be wrong.",
  trigger:
    "In order of DECOM (equal dates in the order of the file, rows without a readable date last), the child's episode just before this one is temporary (PLACE T0 to T4), and this one's RNE is not P, or its PLACE differs from that of the episode before the temporary one; from 2025/26 also when their PL_POST differs. Two blanks are equal, a blank and a value differ, spaces in postcodes do not count. An episode with fewer than two before it gives no finding. If several temporary episodes follow each other, each episode after one of them is still compared with the one two before it.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "PLACE", "PL_POST", "RNE"] },
  readsFrom: { year: "2025/26", fields: { Episodes: ["PL_POST"] } },
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
