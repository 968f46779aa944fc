import { groupBy } from "../../return/grouping";
import type { RuleCount } from "../../suggestions/suggestion";
import type { LocatedFinding } from "../worker/results";
import type { ShownSuggestion, TriedTogether } from "../worker/shown-suggestions";

/** Nothing is known of what corrections come to together. */
export const NOT_TRIED: TriedTogether = { clashing: [], revealed: [] };

/** A correction that has no rival, and can be accepted together with others of its kind. */
export interface ReadyChoice {
  readonly finding: LocatedFinding;
  readonly suggestion: ShownSuggestion;
}

/** A finding whose corrections need a decision: there are several, or they cause something. */
export interface DecisionChoice {
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
  /** Why the only one is not ready, though it causes nothing by itself; null where that is not so. */
  readonly clash: string | null;
}

export interface PreviewChoices {
  /** Those that clear something and cause nothing, neither alone nor with the others as far as they were tried together. */
  readonly ready: readonly ReadyChoice[];
  /**
   * Dates that can be read in one way only, and once they are let rules find something. That was there before, so that all
   * of them are one decision.
   */
  readonly rewritings: readonly ReadyChoice[];
  readonly decisions: readonly DecisionChoice[];
}

/**
 * Sorts the corrections of findings into those that can be accepted together and those that need a decision. A correction
 * for several findings stands once, with the first of them. Two that want different things in one cell both need one.
 * @param tried what is known of those that could be ready, together
 */
export function previewChoices(
  findings: readonly LocatedFinding[],
  all: readonly ShownSuggestion[],
  tried: TriedTogether = NOT_TRIED,
): PreviewChoices {
  const choices = findings.flatMap((finding) => {
    const suggestions = finding.suggestions.flatMap((place) => all[place] ?? []);
    return suggestions.length > 0 ? [{ finding, suggestions }] : [];
  });
  const wanted = wantedByCell(choices.flatMap(({ suggestions }) => suggestions));
  const clashing = new Map(tried.clashing.map(({ id, reason }) => [id, reason]));
  const revealing = new Set(tried.revealed.flatMap(({ ids }) => ids));
  const ready = new Map<string, ReadyChoice>();
  const rewritings = new Map<string, ReadyChoice>();
  const decisions = new Map<string, DecisionChoice>();
  for (const { finding, suggestions } of choices) {
    const [first] = suggestions;
    const key = suggestions.map(({ id }) => id).join("|");
    const only = first && suggestions.length === 1 && !isContested(first, wanted) ? first : null;
    const clash = only && (clashing.get(only.id) ?? null);
    if (only && isPlain(only) && clash === null && !revealing.has(only.id)) {
      putFirst(ready, key, { finding, suggestion: only });
    } else if (only?.isRewriting) putFirst(rewritings, key, { finding, suggestion: only });
    else putFirst(decisions, key, { finding, suggestions, clash });
  }
  return {
    ready: [...ready.values()],
    rewritings: [...rewritings.values()],
    decisions: [...decisions.values()],
  };
}

function putFirst<T>(choices: Map<string, T>, key: string, choice: T): void {
  if (!choices.has(key)) choices.set(key, choice);
}

/** How often each rule finds something once the dates are written in another way. */
export function foundOnceRewritten(
  rewritings: readonly ReadyChoice[],
  { revealed }: TriedTogether,
): RuleCount[] {
  const ids = new Set(rewritings.map(({ suggestion }) => suggestion.id));
  const together = revealed.filter((one) => one.ids.every((id) => ids.has(id)));
  const counts = [
    ...rewritings.flatMap(({ suggestion }) => suggestion.causes),
    ...together.map(({ rule }) => ({ rule, count: 1 })),
  ];
  return [...groupBy(counts, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ rule, count: ofRule.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function isPlain({ clears, causes }: ShownSuggestion): boolean {
  return clears.length > 0 && causes.length === 0;
}

type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

function wantedByCell(suggestions: readonly ShownSuggestion[]): Wanted {
  const wanted = new Map<string, Set<string>>();
  for (const { sheet, address, to } of suggestions.flatMap(({ changes }) => changes)) {
    const key = `${sheet}!${address}`;
    wanted.set(key, (wanted.get(key) ?? new Set()).add(to));
  }
  return wanted;
}

function isContested({ changes }: ShownSuggestion, wanted: Wanted): boolean {
  return changes.some(({ sheet, address }) => (wanted.get(`${sheet}!${address}`)?.size ?? 0) > 1);
}
