import { once } from "../../rules/format/once";
import type { Finding } from "../engine/findings";
import type { Child } from "../return/children";
import { planAcceptance, type AcceptancePlan } from "./accept";
import { recordLookUps, type OtherChildren, type RecordedLookUp } from "./other-children";
import { indexIdentifiers } from "./identifier-index";
import { indexProviders } from "./provider-index";
import { MAX_CANDIDATES } from "./sources/source";
import { suggestionsOf } from "./suggestions-of-child";
import { findingKey, type Suggestion } from "./suggestion";
import { createTrialContext, type CheckedReturn } from "./trial-context";
import { indexWorkbook } from "./workbook-index";

/** Suggestions for a child, and what was looked up for them besides the child's own values. */
export interface KnownSuggestions {
  readonly suggestions: readonly Suggestion[];
  readonly lookUps: readonly RecordedLookUp[];
}

/** The suggestions for a run, worked out for one child at a time on request, and kept. */
export interface Suggestions {
  /** Returns at most five suggestions, in display order; none where there is too little to go by. */
  forFinding(finding: Finding): readonly Suggestion[];
  /** Returns all suggestions for the child with an identifier. */
  forChild(id: string): readonly Suggestion[];
  /** Works out the suggestions for the next `count` children with findings. Returns whether any are left. */
  step(count: number): boolean;
  readonly done: number;
  /** The number of children with findings. */
  readonly total: number;
  /** Returns the suggestions for all children with findings. */
  all(): readonly Suggestion[];
  /** What has been worked out so far, by child. */
  readonly known: ReadonlyMap<Child, KnownSuggestions>;
  /** Children whose suggestions were kept from before but are now different, because other children or lines changed. */
  readonly renewed: ReadonlySet<Child>;
  /** Returns what accepting suggestions would write, clear and cause. */
  plan(chosen: readonly Suggestion[]): AcceptancePlan;
}

/**
 * Prepares suggestions for a run that has checked all children.
 * @param kept earlier suggestions for children that have not changed since, nor have their findings; they are worked
 *   out again if a look-up of other children or lines now gives another result
 */
export function prepareSuggestions(
  checked: CheckedReturn,
  kept: Suggestions["known"] = new Map(),
): Suggestions {
  const trialContext = createTrialContext(checked);
  const { children, collection } = checked;
  const providers = once(() => collection.providers && indexProviders(collection.providers));
  const otherChildrenOf = once(
    (): OtherChildren => ({
      workbook: indexWorkbook(children),
      identifiers: indexIdentifiers(children),
      childrenWithUpn: (text) => trialContext.childrenWithUpn(text),
      similarChildren: (id) => trialContext.similarChildren(id),
      withoutZeros: once(() => [...trialContext.withoutZeros].sort().join()),
    }),
  );

  const known = new Map(kept);
  const notYetCompared = new Set(kept.keys());
  const renewed = new Set<Child>();
  const suggestionsFor = (child: Child) => {
    const before = known.get(child);
    const needsComparing = notYetCompared.delete(child);
    if (before && (!needsComparing || before.lookUps.every((isSame) => isSame(otherChildrenOf()))))
      return before.suggestions;
    const { otherChildren, lookUps } = recordLookUps(otherChildrenOf(), child);
    const { childrenWithUpn, similarChildren, workbook, identifiers } = otherChildren;
    const context = {
      collection,
      providers: providers(),
      wasRun: trialContext.wasRun,
      workbook,
      identifiers,
    };
    const suggestions = suggestionsOf(child, { ...trialContext, childrenWithUpn, similarChildren }, context);
    known.set(child, { suggestions, lookUps });
    if (before && JSON.stringify(before.suggestions) !== JSON.stringify(suggestions)) renewed.add(child);
    return suggestions;
  };

  let done = 0;
  return {
    forFinding(finding) {
      const child = trialContext.childOfFinding(finding);
      const key = findingKey(finding);
      const about = child
        ? suggestionsFor(child).filter((suggestion) => suggestion.findingKeys.includes(key))
        : [];
      return about.slice(0, MAX_CANDIDATES);
    },
    forChild(id) {
      const child = trialContext.childOf(id);
      return child ? suggestionsFor(child) : [];
    },
    step(count) {
      const until = Math.min(done + count, trialContext.withFindings.length);
      for (; done < until; done++) {
        const child = trialContext.withFindings[done];
        if (child) suggestionsFor(child);
      }
      return done < trialContext.withFindings.length;
    },
    get done() {
      return done;
    },
    total: trialContext.withFindings.length,
    known,
    renewed,
    all: () => trialContext.withFindings.flatMap(suggestionsFor),
    plan: (chosen) => planAcceptance(chosen, trialContext),
  };
}
