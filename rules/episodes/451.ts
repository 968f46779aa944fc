import { isOpen } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "451",
  topic: "episodes",
  kind: "inconsistent",
  title: "Open episode still has LS D1 (freeing order)",
  message:
    "LS is D1 (freeing order) on an episode with neither DEC nor REC. Another legal status is expected on open episodes, as these orders ended in 2005.",
  fix: "Confirm the order now in force (often E1 or C2) and correct LS, or enter DEC and REC if the episode has ended.",
  trigger:
    "LS is D1 and both DEC and REC are blank. If either is filled in, even with an unreadable DEC, there is no finding; DECOM is not looked at. In force up to 2023/24.",
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
