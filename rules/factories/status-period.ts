import { endOrYearEnd, inDateOrder, type Episode } from "../helpers/episodes";
import { defineRule, type Collection, type Rule, type RuleDefinition } from "../rule";
import type { Day } from "../../src/return/days";

type Told = Pick<RuleDefinition, "code" | "topic" | "title" | "message" | "fix" | "years">;

/** An episode with readable dates in order; an open one ends with the collection year. */
interface Stretch {
  readonly episode: Episode;
  readonly start: Day;
  readonly end: Day;
}

/**
 * A rule that limits the total days of a legal status. Episodes of that status that touch or overlap make one period,
 * whatever other episodes lie between them. The days of its episodes are added up, so days that two of them share count
 * twice. Each period of more than `mostDays` is one finding.
 */
export function statusPeriodRule(legalStatus: string, mostDays: number, told: Told): Rule {
  return defineRule({
    ...told,
    trigger: `Episodes with LS ${legalStatus} make one period when each starts on or before the day the ${legalStatus} episode before it ended (in order of DECOM, then of the file), whatever other episodes lie between. A period gives a finding on all its rows when they add up to more than ${mostDays} days from DECOM to DEC; exactly ${mostDays} is fine, and days that two rows share count twice. An open episode counts up to 31 March; episodes with a blank or unreadable DECOM, an unreadable DEC, or that end before they start, are left out.`,
    kind: "inconsistent",
    needs: ["Episodes"],
    reads: { Episodes: ["DECOM", "LS", "DEC"] },
    highlights: { Episodes: ["DECOM", "LS", "DEC"] },
    check({ thisYear, collection, report }) {
      const ofStatus = thisYear.Episodes.filter(({ LS }) => LS === legalStatus);
      for (const period of periodsOf(stretchesOf(ofStatus, collection))) {
        if (daysOf(period) > mostDays) report(...period.map(({ episode }) => episode));
      }
    },
  });
}

function stretchesOf(episodes: readonly Episode[], collection: Collection): Stretch[] {
  return inDateOrder(episodes, { undated: "leftOut" }).flatMap((episode) => {
    const [start, end] = [episode.DECOM, endOrYearEnd(episode, collection)];
    return start === null || end === null || end < start ? [] : [{ episode, start, end }];
  });
}

function periodsOf(stretches: readonly Stretch[]): Stretch[][] {
  const periods: Stretch[][] = [];
  let previous: Stretch | null = null;
  for (const stretch of stretches) {
    if (previous !== null && stretch.start <= previous.end) periods.at(-1)?.push(stretch);
    else periods.push([stretch]);
    previous = stretch;
  }
  return periods;
}

function daysOf(period: readonly Stretch[]): number {
  return period.reduce((days, { start, end }) => days + end - start, 0);
}
