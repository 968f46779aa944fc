import { endOrYearEnd, type Episode } from "../helpers/episodes";
import { defineRule, type Collection } from "../rule";

const MOST_DAYS = 75;

export default defineRule({
  code: "367",
  topic: "episodes",
  kind: "inconsistent",
  title: "Short breaks (LS V3) total over 75 days in the year",
  message:
    "This child's episodes with LS V3 (short breaks) run from DECOM to DEC for more than 75 days inside the collection year. At most 75 days are expected.",
  fix: "Check DECOM, DEC and LS of the short breaks. Beyond 75 days another legal status usually applies.",
  trigger:
    "The child's episodes with LS V3 add up to more than 75 days inside the collection year; exactly 75 is fine. Days before 1 April and after 31 March do not count, an open episode counts up to 31 March, and days that two episodes share count twice. Every V3 row with days in the year is marked; rows with a blank DECOM or an unreadable date are left out.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "LS"] },
  highlights: { Episodes: ["LS", "DECOM", "DEC"] },
  check({ thisYear, collection, report }) {
    const breaks = thisYear.Episodes.filter(
      (episode) => episode.LS === "V3" && daysInYear(episode, collection) > 0,
    );
    const days = breaks.reduce((total, episode) => total + daysInYear(episode, collection), 0);
    if (days > MOST_DAYS) report(...breaks);
  },
});

/** Days from DECOM to DEC inside the collection year; 0 or less when there are none or a date is not known. */
function daysInYear(episode: Episode, { start, end }: Pick<Collection, "start" | "end">): number {
  const episodeEnd = endOrYearEnd(episode, { end });
  if (episode.DECOM === null || episodeEnd === null) return 0;
  return Math.min(episodeEnd, end) - Math.max(episode.DECOM, start);
}
