import { totalOf } from "./rule-counts";
import { CRITERIA, SOURCE_KINDS, type Candidate, type Criterion, type Suggestion } from "./suggestion";

type Ordered = Pick<Suggestion, "id" | "changes" | "criteria" | "tried" | "source"> &
  Pick<Candidate, "remoteness">;

/**
 * Compares suggestions for display. First those that cause nothing; then those that meet more criteria; then stronger
 * criteria; then those that clear more findings. Remaining ties are broken by closeness to the current value, fewer
 * cells, source and finally the text itself, so that equal returns give equal orders.
 */
export function compareSuggestions(a: Ordered, b: Ordered): number {
  return (
    Number(a.tried.causes.length > 0) - Number(b.tried.causes.length > 0) ||
    b.criteria.length - a.criteria.length ||
    compareRanks(ranksOf(a.criteria), ranksOf(b.criteria)) ||
    totalOf(b.tried.clears) - totalOf(a.tried.clears) ||
    a.remoteness - b.remoteness ||
    a.changes.length - b.changes.length ||
    SOURCE_KINDS.indexOf(a.source.kind) - SOURCE_KINDS.indexOf(b.source.kind) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Returns each criterion once, strongest first. */
export function uniqueCriteria(criteria: readonly Criterion[]): Criterion[] {
  const byName = new Map(
    criteria.map((criterion) => [criterion.name, criterion]).reverse() as [string, Criterion][],
  );
  return CRITERIA.flatMap((name) => byName.get(name) ?? []);
}

function ranksOf(criteria: readonly Criterion[]): number[] {
  return criteria.map(({ name }) => CRITERIA.indexOf(name)).sort((a, b) => a - b);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
