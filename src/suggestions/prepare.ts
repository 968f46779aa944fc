import { once } from "../../rules/format/once";
import type { Finding } from "../engine/findings";
import type { Child } from "../return/children";
import { planAcceptance, type AcceptancePlan } from "./accept";
import { watched, type Elsewhere, type LookUp } from "./elsewhere";
import { indexIdentifiers } from "./identifier-index";
import { indexProviders } from "./provider-index";
import { MOST_CANDIDATES } from "./sources/source";
import { suggestionsOf } from "./suggestions-of-child";
import { findingKey, type Suggestion } from "./suggestion";
import { trialGroundOf, type CheckedReturn } from "./trial-ground";
import { indexWorkbook } from "./workbook-index";

/** Suggestions for a child, and what else than the child's own values was looked up for them. */
export interface KnownSuggestions {
  readonly suggestions: readonly Suggestion[];
  readonly lookUps: readonly LookUp[];
}

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
  readonly known: ReadonlyMap<Child, KnownSuggestions>;
  /** Children whose suggestions were kept, and are others now since other children or lines have changed. */
  readonly renewed: ReadonlySet<Child>;
  /** What accepting suggestions would write, clear and cause. */
  plan(chosen: readonly Suggestion[]): AcceptancePlan;
}

/**
 * Gets ready to suggest corrections for a run whose children are all checked.
 * @param kept suggestions worked out before for children that are as they were then, findings included; where
 *   other children or lines are no longer as they were looked up, they are worked out again
 */
export function prepareSuggestions(
  checked: CheckedReturn,
  kept: Suggestions["known"] = new Map(),
): Suggestions {
  const ground = trialGroundOf(checked);
  const { children, collection } = checked;
  const providers = once(() => collection.providers && indexProviders(collection.providers));
  const elsewhereOf = once(
    (): Elsewhere => ({
      workbook: indexWorkbook(children),
      identifiers: indexIdentifiers(children),
      childrenWithUpn: (text) => ground.childrenWithUpn(text),
      childrenAlike: (id) => ground.childrenAlike(id),
      withoutZeros: once(() => [...ground.withoutZeros].sort().join()),
    }),
  );

  const known = new Map(kept);
  const yetToCompare = new Set(kept.keys());
  const renewed = new Set<Child>();
  const suggestionsFor = (child: Child) => {
    const before = known.get(child);
    const isToBeCompared = yetToCompare.delete(child);
    if (before && (!isToBeCompared || before.lookUps.every((isSame) => isSame(elsewhereOf()))))
      return before.suggestions;
    const { elsewhere, lookUps } = watched(elsewhereOf(), child);
    const { childrenWithUpn, childrenAlike, workbook, identifiers } = elsewhere;
    const context = { collection, providers: providers(), wasAsked: ground.wasAsked, workbook, identifiers };
    const suggestions = suggestionsOf(child, { ...ground, childrenWithUpn, childrenAlike }, context);
    known.set(child, { suggestions, lookUps });
    if (before && JSON.stringify(before.suggestions) !== JSON.stringify(suggestions)) renewed.add(child);
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
    renewed,
    all: () => ground.withFindings.flatMap(suggestionsFor),
    plan: (chosen) => planAcceptance(chosen, ground),
  };
}
