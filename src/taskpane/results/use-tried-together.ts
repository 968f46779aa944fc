import { useEffect, useState } from "react";
import { groupBy } from "../../return/grouping";
import { addUpByRule } from "../../suggestions/rule-counts";
import type { Details } from "../details";
import type { TriedTogether } from "../worker/shown-suggestions";
import { NOT_TRIED, type ReadyChoice } from "./preview-choices";

/** So many corrections at least are tried at once: between two steps the worker answers what else is asked. */
const AT_ONCE = 100;

interface Trying {
  /** What is known: of the last that was tried to the end, until the next is. */
  readonly tried: TriedTogether;
  /** How many were tried, while that goes on; null when it is over. */
  readonly done: number | null;
}

/** What was tried to the end. */
interface Known {
  readonly tried: TriedTogether;
  readonly of: readonly ReadyChoice[] | null;
}

/**
 * Tries corrections together before they are accepted, all those of a child at once, in steps. Where that fails nothing is
 * known of them: accepting tries them once more.
 * @param choices the same list as long as it is the same corrections of the same results
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

/** What was tried in steps, as one. */
function allOf(steps: readonly TriedTogether[]): TriedTogether {
  const causes = steps.flatMap((step) => step.causes ?? []);
  return {
    clashing: steps.flatMap(({ clashing }) => clashing),
    revealing: steps.flatMap(({ revealing }) => revealing),
    causes: steps.some((step) => step.causes === null)
      ? null
      : addUpByRule(causes).sort((a, b) => b.count - a.count),
  };
}

/** The ids in steps, those of one child in the same one: what corrections cause together shows child by child. */
function stepsOf(choices: readonly ReadyChoice[]): string[][] {
  const steps: string[][] = [];
  for (const ofChild of groupBy(choices, ({ finding }) => finding.child).values()) {
    const ids = ofChild.map(({ suggestion }) => suggestion.id);
    const last = steps.at(-1);
    if (last && last.length < AT_ONCE) last.push(...ids);
    else steps.push(ids);
  }
  return steps;
}
