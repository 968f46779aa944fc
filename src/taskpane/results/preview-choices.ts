import type { LocatedCell, LocatedFinding } from "../worker/results";
import type { ShownChange, ShownSuggestion, TriedTogether } from "../worker/shown-suggestions";

/** For when nothing is known about the combined effect of corrections. */
export const NOT_TRIED: TriedTogether = { clashing: [], revealing: [], causes: null };

/** A correction that has no rival and can be accepted together with others of its kind. */
export interface ReadyChoice {
  readonly finding: LocatedFinding;
  readonly suggestion: ShownSuggestion;
}

/** Corrections of a finding that need a decision: several to choose one from, or one that causes findings. */
export interface DecisionChoice {
  /** Identifies a decision: one finding may need several. */
  readonly key: string;
  readonly finding: LocatedFinding;
  readonly suggestions: readonly ShownSuggestion[];
  /** Why a single correction that causes nothing by itself is not ready; null otherwise. */
  readonly clash: string | null;
}

export interface PreviewChoices {
  /** Corrections that clear something and cause nothing, alone or with the others as far as they were tried together. */
  readonly ready: readonly ReadyChoice[];
  /**
   * Dates that can be read in one way only. They are listed here for a child if any of them lets rules find something:
   * the child's other dates may clear that again, so all of them are one decision.
   */
  readonly rewritings: readonly ReadyChoice[];
  readonly decisions: readonly DecisionChoice[];
}

/**
 * Sorts the corrections of findings into those that can be accepted together and those that need a decision. A
 * correction for several findings is listed once, with the first of them. If two corrections want different things in
 * one cell, both need a decision.
 * @param tried what is known about the combined effect of those that could be ready
 */
export function previewChoices(
  findings: readonly LocatedFinding[],
  all: readonly ShownSuggestion[],
  tried: TriedTogether = NOT_TRIED,
): PreviewChoices {
  const choices = findings.flatMap((finding) => {
    const suggestions = finding.suggestions.flatMap((place) => all[place] ?? []);
    return groupAlternatives(suggestions, finding).map((alternatives) => ({
      finding,
      suggestions: alternatives,
    }));
  });
  const wanted = wantedByCell(choices.flatMap(({ suggestions }) => suggestions));
  const clashing = new Map(tried.clashing.map(({ id, reason }) => [id, reason]));
  const singles = new Map<string, ReadyChoice>();
  const decisions = new Map<string, DecisionChoice>();
  for (const { finding, suggestions } of choices) {
    const [first] = suggestions;
    const key = suggestions.map(({ id }) => id).join("|");
    const only = first && suggestions.length === 1 && !isContested(first, wanted) ? first : null;
    const clash = only && (clashing.get(only.id) ?? null);
    if (only && clash === null && (only.isRewriting || isPlain(only, finding))) {
      putFirst(singles, key, { finding, suggestion: only });
    } else putFirst(decisions, key, { key, finding, suggestions, clash });
  }
  const revealing = new Set(tried.revealing);
  const children = new Set(
    [...singles.values()]
      .filter(({ finding, suggestion }) => revealing.has(suggestion.id) || !isPlain(suggestion, finding))
      .map(({ finding }) => finding.child),
  );
  const isOneOfMany = ({ finding, suggestion }: ReadyChoice) =>
    suggestion.isRewriting && children.has(finding.child);
  return {
    ready: [...singles.values()].filter((choice) => !isOneOfMany(choice)),
    rewritings: [...singles.values()].filter(isOneOfMany),
    decisions: [...decisions.values()],
  };
}

/**
 * Returns the ids of the corrections that may be accepted as things stand. Of several for the same decision this is the
 * one chosen so far, since the others then change nothing.
 * @param decided the id chosen for each decision, by its key; null for none of them
 */
export function stillPossible(
  { ready, rewritings, decisions }: PreviewChoices,
  decided: ReadonlyMap<string, string | null>,
): string[] {
  const open = decisions.flatMap(({ key, suggestions }) =>
    suggestions.length === 1 ? suggestions : suggestions.filter(({ id }) => id === decided.get(key)),
  );
  const together = [...ready, ...rewritings].map(({ suggestion }) => suggestion);
  return [...new Set([...together, ...open].map(({ id }) => id))];
}

function putFirst<T>(choices: Map<string, T>, key: string, choice: T): void {
  if (!choices.has(key)) choices.set(key, choice);
}

/** Returns the corrections of a finding, grouped: only one of each group can be chosen. */
function groupAlternatives(
  suggestions: readonly ShownSuggestion[],
  finding: LocatedFinding,
): readonly (readonly ShownSuggestion[])[] {
  let groups: readonly (readonly ShownSuggestion[])[] = [];
  for (const suggestion of suggestions) {
    const isRival = (group: readonly ShownSuggestion[]) =>
      group.some((other) => areAlternatives(suggestion, other, finding));
    const alternatives = groups.filter(isRival).flat();
    groups = [...groups.filter((group) => !isRival(group)), [...alternatives, suggestion]];
  }
  return groups;
}

/**
 * Whether only one of two corrections of a finding can be chosen. That is not so if each clears a part of the finding
 * in other cells, or if both rewrite dates as the same days.
 */
function areAlternatives(a: ShownSuggestion, b: ShownSuggestion, finding: LocatedFinding): boolean {
  if (a.changes.some((one) => b.changes.some((other) => isSameCell(one, other)))) return true;
  return !(a.isRewriting && b.isRewriting) && !(isForPart(a, finding) && isForPart(b, finding));
}

/**
 * Whether a correction concerns only some of the cells that a finding marks in a row, and leaves the finding on the
 * others. Not for findings in several rows: where rows are compared, changing any of them may leave fewer.
 */
function isForPart({ clears, narrows }: ShownSuggestion, { rule, cells }: LocatedFinding): boolean {
  const rows = new Set(cells.map(({ sheet, line }) => `${line} ${sheet}`));
  const isSameRule = (counted: { readonly rule: string }) => counted.rule === rule;
  return rows.size === 1 && narrows.some(isSameRule) && !clears.some(isSameRule);
}

/** Whether a correction clears a finding, or a part of this one, and causes nothing. */
function isPlain(suggestion: ShownSuggestion, finding: LocatedFinding): boolean {
  return suggestion.causes.length === 0 && (suggestion.clears.length > 0 || isForPart(suggestion, finding));
}

/** Returns the cell of a finding that all corrections of a decision change; its first cell where there is none. */
export function cellOfDecision({ finding, suggestions }: DecisionChoice): LocatedCell | undefined {
  const isChangedByAll = (cell: LocatedCell) =>
    suggestions.every(({ changes }) => changes.some((change) => isSameCell(cell, change)));
  return finding.cells.find(isChangedByAll) ?? finding.cells[0];
}

type Place = Pick<ShownChange, "sheet" | "address">;

function isSameCell(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address;
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
