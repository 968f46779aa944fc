import type { Finding } from "../engine/findings";
import { uniqueCriteria } from "./order";
import { cellKey, changesKey, findingKey, type CellChange, type Suggestion } from "./suggestion";
import type { TrialGround } from "./trial-ground";
import { tryChanges, type TriedChanges } from "./try";

/**
 * Suggestions of one child put together in their order, each that clears something more without causing anything; null
 * unless at least two of them clear all findings of the child.
 */
export function combine(
  suggestions: readonly Suggestion[],
  findings: readonly Finding[],
  ground: TrialGround,
): Suggestion | null {
  const taken: Suggestion[] = [];
  let changes: readonly CellChange[] = [];
  let best: TriedChanges | null = null;
  for (const suggestion of suggestions) {
    const cells = new Set(changes.map(({ cell }) => cellKey(cell)));
    if (suggestion.changes.some(({ cell }) => cells.has(cellKey(cell)))) continue;
    const trial = tryChanges([...changes, ...suggestion.changes], ground);
    if (!trial || trial.causes.length > 0 || trial.cleared.size <= (best?.cleared.size ?? 0)) continue;
    taken.push(suggestion);
    changes = [...changes, ...suggestion.changes];
    best = trial;
  }
  const [first] = taken;
  const clearsAll = findings.every((finding) => best?.cleared.has(findingKey(finding)));
  if (!first || !best || taken.length < 2 || !clearsAll) return null;
  return {
    id: changesKey(changes),
    about: [...best.cleared],
    changes,
    source: first.source,
    evidence: taken.map(({ evidence }) => evidence).join(". "),
    criteria: uniqueCriteria(taken.flatMap(({ criteria }) => criteria)),
    tried: { clears: best.clears, narrows: best.narrows, causes: best.causes },
  };
}
