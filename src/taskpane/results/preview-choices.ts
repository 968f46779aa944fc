import type { LocatedFinding } from "../worker/results";
import type { ShownSuggestion } from "../worker/shown-suggestions";

/** A correction that clears something, causes nothing, and has no rival. */
export interface ReadyChoice {
  readonly finding: LocatedFinding;
  readonly suggestion: ShownSuggestion;
}

/** A finding whose corrections need a decision: there are several, or they cause something. */
export interface DecisionChoice {
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
}

export interface PreviewChoices {
  readonly ready: readonly ReadyChoice[];
  readonly decisions: readonly DecisionChoice[];
}

/**
 * Sorts the corrections of findings into those that can be accepted together and those that need a decision. A correction
 * for several findings stands once, with the first of them. Two that want different things in one cell both need one.
 */
export function previewChoices(
  findings: readonly LocatedFinding[],
  all: readonly ShownSuggestion[],
): PreviewChoices {
  const choices = findings.flatMap((finding): DecisionChoice[] => {
    const suggestions = finding.suggestions.flatMap((place) => all[place] ?? []);
    return suggestions.length > 0 ? [{ finding, suggestions }] : [];
  });
  const wanted = wantedByCell(choices.flatMap(({ suggestions }) => suggestions));
  const ready = new Map<string, ReadyChoice>();
  const decisions = new Map<string, DecisionChoice>();
  for (const choice of choices) {
    const [first] = choice.suggestions;
    const isReady = first && choice.suggestions.length === 1 && isPlain(first) && !isContested(first, wanted);
    if (isReady && !ready.has(first.id)) ready.set(first.id, { finding: choice.finding, suggestion: first });
    const key = choice.suggestions.map(({ id }) => id).join("|");
    if (!isReady && !decisions.has(key)) decisions.set(key, choice);
  }
  return { ready: [...ready.values()], decisions: [...decisions.values()] };
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
