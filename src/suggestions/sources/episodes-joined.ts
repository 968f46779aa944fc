import { consecutivePairs, inDateOrder, isContinuation, type Episode } from "../../../rules/helpers/episodes";
import type { Child } from "../../return/children";
import { exchangeDayAndMonth, formatDay, type Day } from "../../return/days";
import { isBlank } from "../../return/rows";
import { changesOf } from "../readable-fields";
import type { Candidate, CellChange, Criterion } from "../suggestion";
import { sourceInWorkbook, type Source } from "./source";

/** Days between episodes beyond which a missing episode is more likely than a wrong date. */
const LONGEST_GAP = 31;

/**
 * For two episodes that do not join up although RNE says that care continued, proposes making the earlier one's DEC and
 * the later one's DECOM the same day, either way round, or closing an earlier open episode with X1. Where the dates do
 * join up, proposes changes to codes that contradict them.
 */
export const episodesJoined: Source = ({ child, row }, { collection }) => {
  if (row.table !== "Episodes") return [];
  return consecutivePairs(inDateOrder(child.thisYear.Episodes, { undated: "leftOut" }))
    .filter(([before, after]) => before.line === row.line || after.line === row.line)
    .flatMap(([before, after]) => joinEpisodes(before, after, { child, yearStart: collection.start }));
};

interface Joined {
  readonly child: Child;
  /** An episode that ended before this day is not in this year's return. */
  readonly yearStart: Day;
}

function joinEpisodes(before: Episode, after: Episode, joined: Joined): Candidate[] {
  const start = after.DECOM;
  if (start === null) return [];
  const isContinued = isContinuation(after);
  if (isNewPeriod(before, start)) return newPeriod(before, after);
  if (!isContinued) return [];
  if (before.DEC === null)
    return isBlank(before, "DEC") && start >= joined.yearStart ? close(before, after, start) : [];
  return before.DEC === start
    ? continueWithX1(before, after)
    : sameDay(before, after, [before.DEC, start], joined);
}

/** Proposes the missing DEC, and X1 unless another reason is recorded. */
function close(before: Episode, after: Episode, start: Day): Candidate[] {
  const end = [before, "DEC", formatDay(start)] as const;
  const changes = before.REC === null ? changesOf(end, [before, "REC", "X1"]) : changesOf(end);
  const text = `the episode on line ${after.line} continues from ${formatDay(start)} (RNE ${after.RNE})`;
  return candidate(changes, text, [{ name: "follows-on", text }], 0);
}

function continueWithX1(before: Episode, after: Episode): Candidate[] {
  const text = `the episode on line ${after.line} continues from the same day (RNE ${after.RNE})`;
  return candidate(changesOf([before, "REC", "X1"]), text, [{ name: "follows-on", text }], 0);
}

function sameDay(
  before: Episode,
  after: Episode,
  [end, start]: readonly [Day, Day],
  { child, yearStart }: Joined,
): Candidate[] {
  const isSlip = exchangeDayAndMonth(end) === start;
  if (!isSlip && Math.abs(start - end) > LONGEST_GAP) return [];
  const told = (day: Day, line: number): Criterion[] => [
    {
      name: "follows-on",
      text: `the episode on line ${line} says ${formatDay(day)}, and RNE ${after.RNE} says that care continued`,
    },
    ...(isSlip ? [{ name: "typing-error" as const, text: "the same with day and month swapped" }] : []),
  ];
  const lastYears = child.lastYear.Episodes;
  const endLastYear = lastYears.some(({ DECOM, DEC }) => DECOM === before.DECOM && DEC === end);
  const startLastYear = lastYears.some(({ DECOM }) => DECOM === start);
  const kept: Criterion = { name: "same-episode-last-year", text: "last year's return has the same day" };
  const earlier = told(start, after.line).concat(startLastYear ? [kept] : []);
  const later = told(end, before.line).concat(endLastYear ? [kept] : []);
  return [
    ...(start >= yearStart
      ? candidate(changesOf([before, "DEC", formatDay(start)]), describeCriteria(earlier), earlier, 0)
      : []),
    ...candidate(changesOf([after, "DECOM", formatDay(end)]), describeCriteria(later), later, 1),
  ];
}

/** Whether the earlier episode ended care before the later one started. */
function isNewPeriod({ DEC, REC }: Episode, start: Day): boolean {
  return DEC !== null && DEC < start && REC !== null && REC !== "X1";
}

function newPeriod(before: Episode, after: Episode): Candidate[] {
  const text = `the episode on line ${before.line} ended care (REC ${before.REC}) before this one started`;
  return candidate(changesOf([after, "RNE", "S"]), text, [{ name: "follows-on", text }], 0);
}

function describeCriteria(criteria: readonly Criterion[]): string {
  return criteria.map(({ text }) => text).join(", ");
}

function candidate(
  changes: readonly CellChange[] | null,
  text: string,
  criteria: readonly Criterion[],
  remoteness: number,
): Candidate[] {
  if (changes === null) return [];
  const what = changes.map(({ cell, to }) => `${cell.field} ${to}`).join(" and ");
  return [
    {
      changes,
      source: sourceInWorkbook("episodes-joined", "the episode beside it"),
      evidence: `${what}: ${text}`,
      criteria,
      remoteness,
    },
  ];
}
