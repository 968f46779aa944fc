import { useEffect, useState } from "react";
import { groupBy } from "../../return/grouping";
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

/**
 * Tries corrections together before they are accepted, all those of a child at once, in steps. Where that fails nothing is
 * known of them: accepting tries them once more.
 * @param choices the same list as long as it is the same corrections of the same results
 */
export function useTriedTogether(choices: readonly ReadyChoice[], details: Details): Trying {
  const [state, setState] = useState<Trying>({ tried: NOT_TRIED, done: 0 });
  useEffect(() => {
    let isWanted = true;
    const set = (change: Partial<Trying>) => isWanted && setState((before) => ({ ...before, ...change }));
    const tryAll = async () => {
      let tried = NOT_TRIED;
      let done = 0;
      for (const step of stepsOf(choices)) {
        set({ done });
        const { clashing, revealed } = await details.tryTogether(step);
        if (!isWanted) return;
        tried = {
          clashing: [...tried.clashing, ...clashing],
          revealed: [...tried.revealed, ...revealed],
        };
        done += step.length;
      }
      set({ tried, done: null });
    };
    tryAll().catch(() => set({ tried: NOT_TRIED, done: null }));
    return () => {
      isWanted = false;
    };
  }, [choices, details]);
  return state;
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
