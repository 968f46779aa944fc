import type { Finding } from "../engine/findings";
import type { Child } from "../return/children";
import { planAcceptance, type AcceptancePlan } from "./accept";
import { indexIdentifiers } from "./identifier-index";
import { indexProviders } from "./provider-index";
import { MOST_CANDIDATES, type SourceContext } from "./sources/source";
import { suggestionsOf } from "./suggestions-of-child";
import { findingKey, type Suggestion } from "./suggestion";
import { trialGroundOf, type CheckedReturn } from "./trial-ground";
import { indexWorkbook } from "./workbook-index";

/** The suggestions for a run, worked out child by child when they are asked for, and kept. */
export interface Suggestions {
  /** At most five, in the order in which they are to be shown; none where there is too little to go by. */
  forFinding(finding: Finding): readonly Suggestion[];
  /** All suggestions for the child of an identifier. */
  forChild(id: string): readonly Suggestion[];
  /** Works out the suggestions of the next so many children with findings; answers whether any are left. */
  step(count: number): boolean;
  readonly done: number;
  /** Children with findings. */
  readonly total: number;
  /** The suggestions for all children with findings. */
  all(): readonly Suggestion[];
  /** What was worked out so far, by child. */
  readonly known: ReadonlyMap<Child, readonly Suggestion[]>;
  /** What accepting suggestions would write, clear and cause. */
  plan(chosen: readonly Suggestion[]): AcceptancePlan;
}

/**
 * Gets ready to suggest corrections for a run whose children are all checked.
 * @param kept suggestions worked out before for children that are as they were then, findings and lines included
 */
export function prepareSuggestions(
  checked: CheckedReturn,
  kept: ReadonlyMap<Child, readonly Suggestion[]> = new Map(),
): Suggestions {
  const ground = trialGroundOf(checked);
  const { children, collection } = checked;
  let context: SourceContext | null = null;
  const contextOf = () =>
    (context ??= {
      collection,
      providers: collection.providers && indexProviders(collection.providers),
      workbook: indexWorkbook(children),
      identifiers: indexIdentifiers(children),
    });

  const known = new Map(kept);
  const suggestionsFor = (child: Child) => {
    let suggestions = known.get(child);
    if (!suggestions) {
      suggestions = suggestionsOf(child, ground, contextOf());
      known.set(child, suggestions);
    }
    return suggestions;
  };

  let done = 0;
  return {
    forFinding(finding) {
      const child = ground.childOfFinding(finding);
      const key = findingKey(finding);
      const about = child ? suggestionsFor(child).filter((suggestion) => suggestion.about.includes(key)) : [];
      return about.slice(0, MOST_CANDIDATES);
    },
    forChild(id) {
      const child = ground.childOf(id);
      return child ? suggestionsFor(child) : [];
    },
    step(count) {
      const until = Math.min(done + count, ground.withFindings.length);
      for (; done < until; done++) {
        const child = ground.withFindings[done];
        if (child) suggestionsFor(child);
      }
      return done < ground.withFindings.length;
    },
    get done() {
      return done;
    },
    total: ground.withFindings.length,
    known,
    all: () => ground.withFindings.flatMap(suggestionsFor),
    plan: (chosen) => planAcceptance(chosen, ground),
  };
}
