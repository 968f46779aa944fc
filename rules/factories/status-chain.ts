import { inDateOrder, type Episode } from "../helpers/episodes";
import { defineRule, type Collection, type Rule, type RuleDefinition } from "../rule";
import type { Day } from "../../src/return/days";

type Told = Pick<RuleDefinition, "code" | "topic" | "title" | "message" | "fix" | "years">;

/**
 * A rule that limits how long a legal status lasts without a gap. Episodes of that status, each starting on the day the
 * one directly before it ended, make one chain, measured in days from its first DECOM to its last DEC. An episode
 * without a readable DEC lasts to the end of the collection year. Each chain of more than `mostDays` is one finding.
 */
export function statusChainRule(legalStatus: string, mostDays: number, told: Told): Rule {
  return defineRule({
    ...told,
    trigger: `Episodes with LS ${legalStatus} form a chain when each starts on the day the one directly before it ended, in order of DECOM, then of the file; an episode of another legal status, a gap or an overlap ends the chain. A chain gives a finding on all its rows when it runs for more than ${mostDays} days from its first DECOM to its last DEC; exactly ${mostDays} is fine. An episode without a readable DEC counts up to 31 March, and one without a readable DECOM is not measured.`,
    kind: "inconsistent",
    needs: ["Episodes"],
    reads: { Episodes: ["DECOM", "LS", "DEC"] },
    highlights: { Episodes: ["DECOM", "LS", "DEC"] },
    check({ thisYear, collection, report }) {
      for (const chain of chainsOf(thisYear.Episodes, legalStatus, collection)) {
        if (daysOf(chain, collection) > mostDays) report(...chain);
      }
    },
  });
}

/**
 * Returns the chains. Any other episode in between breaks a chain, even when two episodes of the status meet across it.
 */
function chainsOf(episodes: readonly Episode[], legalStatus: string, collection: Collection): Episode[][] {
  const chains: Episode[][] = [];
  let previous: Episode | null = null;
  for (const episode of inDateOrder(episodes)) {
    if (episode.LS === legalStatus) {
      const goesOn = previous?.LS === legalStatus && endOf(previous, collection) === episode.DECOM;
      if (goesOn) chains.at(-1)?.push(episode);
      else chains.push([episode]);
    }
    previous = episode;
  }
  return chains;
}

/** Returns the length of a chain in days; 0 when its first episode has no readable DECOM. */
function daysOf(chain: readonly Episode[], collection: Collection): number {
  const start = chain[0]?.DECOM ?? null;
  if (start === null) return 0;
  return Math.max(...chain.map((episode) => endOf(episode, collection))) - start;
}

function endOf(episode: Episode, collection: Collection): Day {
  return episode.DEC ?? collection.end;
}
