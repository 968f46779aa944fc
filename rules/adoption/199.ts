import { endedInAdoption } from "../helpers/adoption";
import { earliestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "199",
  topic: "adoption",
  kind: "inconsistent",
  title: "Episode follows an earlier adoption",
  message:
    "This episode starts after another one with the same CHILD and REC E11 or E12 (adopted). A new identifier in CHILD is expected after an adoption.",
  fix: "Check whether the earlier REC was wrong. If care began again after the adoption, report it under a new CHILD identifier.",
  trigger:
    "An episode of this year starts after the DECOM of another episode under the same CHILD, this year's or last year's, with REC E11 or E12 (adopted). The episode's own REC does not matter. An equal DECOM counts as the same episode and is fine; a blank or unreadable DECOM gives no finding. Last year's episodes are looked at where they are loaded.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "REC"], Episodes_last: ["DECOM", "REC"] },
  highlights: { Episodes: ["CHILD"] },
  check({ thisYear, lastYear, report }) {
    const episodes = [...lastYear.Episodes, ...thisYear.Episodes];
    const adopted = earliestEpisode(episodes.filter(endedInAdoption))?.DECOM ?? Infinity;
    for (const episode of thisYear.Episodes) {
      if (episode.DECOM !== null && episode.DECOM > adopted) report(episode);
    }
  },
});
