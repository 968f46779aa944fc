import { firstDayReported, type Allocation } from "../helpers/social-worker";
import { isShortBreak, type Episode } from "../helpers/episodes";
import { defineRule, type Collection } from "../rule";

function isInCareAtYearEnd(episode: Episode): boolean {
  return episode.DEC === null && !isShortBreak(episode);
}

function isReported({ DEC }: Episode, collection: Collection): boolean {
  if (DEC === null || collection.year < "2024/25") return true;
  return firstDayReported(collection) <= DEC && DEC <= collection.end;
}

function startsCare({ RNE }: Episode): boolean {
  return RNE === "S";
}

function endsCare({ DEC, REC }: Episode): boolean {
  return DEC !== null && REC !== "X1";
}

function needsAllocation(episode: Episode): boolean {
  return startsCare(episode) || endsCare(episode);
}

// One allocation that fits is enough: others may well have begun before care did, or after it ended.
function fits({ SW_DECOM }: Allocation, episode: Episode): boolean {
  const { DECOM, DEC } = episode;
  if (SW_DECOM === null) return false;
  const fitsStart = startsCare(episode) && DECOM !== null && SW_DECOM >= DECOM;
  const fitsEnd = endsCare(episode) && DEC !== null && SW_DECOM <= DEC;
  return fitsStart || fitsEnd;
}

export default defineRule({
  code: "SW12STG2",
  topic: "social-worker",
  kind: "missing",
  title: "Care start or end lacks a matching social worker row",
  message:
    "This episode starts or ends care, but the CHILD has no SW_DECOM on or after its DECOM (or on or before its DEC). All allocations of the period are expected.",
  fix: "Add the social worker rows for the time around this episode, including any gap between periods of care. If one worker was allocated before care began and stayed, explain this to the DfE.",
  trigger:
    "The child has an episode with no readable DEC and a legal status other than V3 or V4 (short breaks), and an episode that is not itself a short break starts a period of care (RNE S) with no SW_DECOM of the child on or after its DECOM, or ends one (a readable DEC, and a REC that is blank or other than X1) with none on or before its DEC. Where it does both, an SW_DECOM that fits either gives no finding. A blank or unreadable DECOM or SW_DECOM never fits. From 2024/25 this counts only episodes that are open or ended from 1 April of the year before to 31 March.",
  years: { first: "2023/24" },
  needs: ["Episodes", "SWEpisodes"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], SWEpisodes: ["SW_DECOM"] },
  highlights: { Episodes: ["DECOM", "DEC"] },
  check({ thisYear, collection, report }) {
    if (!thisYear.Episodes.some(isInCareAtYearEnd)) return;
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) || !isReported(episode, collection)) continue;
      if (needsAllocation(episode) && !thisYear.SWEpisodes.some((row) => fits(row, episode))) report(episode);
    }
  },
});
