import { useEffect, useState } from "react";
import { groupBy } from "../../return/grouping";
import { sumByRule } from "../../suggestions/rule-counts";
import type { Details } from "../details";
import type { TriedTogether } from "../worker/shown-suggestions";
import { NOT_TRIED, type ReadyChoice } from "./preview-choices";

/** Least number of corrections tried in one step. Between two steps, the worker answers other requests. */
const MIN_PER_STEP = 100;

interface Trying {
  /** The outcome of the last list that was tried to the end, until the next one is. */
  readonly tried: TriedTogether;
  /** How many have been tried so far; null when all have. */
  readonly done: number | null;
}

/** The outcome of a list that was tried to the end. */
interface Known {
  readonly tried: TriedTogether;
  readonly of: readonly ReadyChoice[] | null;
}

/**
 * Tries corrections together before they are accepted, in steps that keep all corrections of a child together. If that
 * fails, nothing is known about them; accepting them tries them once more.
 * @param choices stays the same list as long as the corrections and the results are the same
 */
export function useTriedTogether(choices: readonly ReadyChoice[], details: Details): Trying {
  const [known, setKnown] = useState<Known>({ tried: NOT_TRIED, of: null });
  const [done, setDone] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const end = (tried: TriedTogether) => isWanted && setKnown({ tried, of: choices });
    const tryAll = async () => {
      const tried: TriedTogether[] = [];
      let count = 0;
      for (const step of stepsOf(choices)) {
        setDone(count);
        tried.push(await details.tryTogether(step));
        if (!isWanted) return;
        count += step.length;
      }
      end(allOf(tried));
    };
    tryAll().catch(() => end(NOT_TRIED));
    return () => {
      isWanted = false;
    };
  }, [choices, details]);
  return { tried: known.tried, done: known.of === choices ? null : done };
}

/** Combines the outcomes of several steps. */
function allOf(steps: readonly TriedTogether[]): TriedTogether {
  const causes = steps.flatMap((step) => step.causes ?? []);
  return {
    clashing: steps.flatMap(({ clashing }) => clashing),
    revealing: steps.flatMap(({ revealing }) => revealing),
    causes: steps.some((step) => step.causes === null)
      ? null
      : sumByRule(causes).sort((a, b) => b.count - a.count),
  };
}

/**
 * Splits the ids into steps. Those of one child stay in one step: what corrections cause together shows child by child.
 */
function stepsOf(choices: readonly ReadyChoice[]): string[][] {
  const steps: string[][] = [];
  for (const ofChild of groupBy(choices, ({ finding }) => finding.child).values()) {
    const ids = ofChild.map(({ suggestion }) => suggestion.id);
    const last = steps.at(-1);
    if (last && last.length < MIN_PER_STEP) last.push(...ids);
    else steps.push(ids);
  }
  return steps;
}
