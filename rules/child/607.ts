import { isShortBreak, type Episode } from "../helpers/episodes";
import { isFemale } from "../helpers/sex";
import { defineRule, type Collection } from "../rule";

export default defineRule({
  code: "607",
  topic: "child",
  kind: "missing",
  title: "MOTHER is blank although care ended in the year",
  message:
    "MOTHER is blank although SEX is female and care ended in the collection year. 0 or 1 is expected, unless what ended was a short break (LS V3 or V4).",
  fix: "Enter in MOTHER whether she is a mother (0 or 1), or correct SEX, REC or DEC.",
  trigger:
    "SEX is female (2 up to 2023/24, F from 2024/25), MOTHER is blank, and at least one episode of the child ended care in the year: REC is filled in and is not X1, DEC is from 1 April to 31 March, and LS is neither V3 nor V4 (a blank LS counts as neither). This also holds when the child came back later. The Header row and every such episode are marked.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Header"],
  reads: { Episodes: ["DEC", "LS", "REC"], Header: ["MOTHER", "SEX"] },
  highlights: { Episodes: ["DEC", "REC", "LS"], Header: ["SEX", "MOTHER"] },
  check({ thisYear, collection, report }) {
    const ended = thisYear.Episodes.filter((episode) => endsCare(episode, collection));
    if (ended.length === 0) return;
    for (const header of thisYear.Header) {
      if (isFemale(header.SEX, collection.year) && header.MOTHER === null) report(header, ...ended);
    }
  },
});

function endsCare(episode: Episode, { start, end }: Pick<Collection, "start" | "end">): boolean {
  const { REC, DEC } = episode;
  if (REC === null || REC === "X1" || isShortBreak(episode)) return false;
  return DEC !== null && DEC >= start && DEC <= end;
}
