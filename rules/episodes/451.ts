import { isOpen } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "451",
  topic: "episodes",
  kind: "inconsistent",
  title: "Open episode still has freeing order status D1",
  message:
    "LS is D1 (freeing order) on an episode with neither DEC nor REC. Such orders stopped being available at the end of 2005, so an open episode should carry another legal status.",
  fix: "Confirm the order now in force (often E1 or C2) and correct LS, or enter DEC and REC if the episode has ended.",
  trigger:
    "LS is D1 and both DEC and REC are blank. One of the two filled in is enough to pass, even an unreadable DEC; DECOM is not looked at. Up to the collection year 2023/24 only.",
  years: { first: "2022/23", last: "2023/24" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "LS", "REC"] },
  highlights: { Episodes: ["DEC", "REC", "LS"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.LS === "D1" && isOpen(episode) && episode.REC === null) report(episode);
    }
  },
});
