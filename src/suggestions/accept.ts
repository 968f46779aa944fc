import { cellKey } from "../engine/findings";
import { clashCounts, clashesIn, clashReasons } from "./clashes";
import type { CellChange, RuleCount, Suggestion, Trial } from "./suggestion";
import type { TrialGround } from "./trial-ground";
import { tryChanges } from "./try";

/** Suggestions that clash are looked for so many times: those that are left out may have hidden another clash. */
const MOST_ROUNDS = 10;

/** A suggestion that is not written until the analyst decides, and why, as a sentence. */
export interface SetApart {
  readonly suggestion: Suggestion;
  readonly reason: string;
}

/** What accepting suggestions would write. */
export interface AcceptancePlan {
  /** One write a cell, in the order of the suggestions. Nothing of a suggestion that is set apart is among them. */
  readonly writes: readonly CellChange[];
  /** The suggestions that the writes are for. */
  readonly accepted: readonly Suggestion[];
  readonly setApart: readonly SetApart[];
  /** What all writes together clear and cause; null when trying them made a rule stop with an error. */
  readonly tried: Trial | null;
  /** Of what they cause, what none of them causes alone; null when that could not be tried. */
  readonly unannounced: readonly RuleCount[] | null;
}

/**
 * Plans to accept suggestions. The same write asked for twice is one. Suggestions that want different things in one cell
 * are all set apart, since the analyst has to choose, and so are those that together cause what none of them causes alone;
 * nothing is decided by order.
 */
export function planAcceptance(chosen: readonly Suggestion[], ground: TrialGround): AcceptancePlan {
  const suggestions = [...new Map(chosen.map((suggestion) => [suggestion.id, suggestion])).values()];
  const setApart = reasonsOfContested(suggestions);
  for (let round = 1; ; round++) {
    const accepted = suggestions.filter((suggestion) => !setApart.has(suggestion));
    const changes = accepted.flatMap((suggestion) => suggestion.changes);
    const writes = [...new Map(changes.map((change) => [cellKey(change.cell), change])).values()];
    const tried = tryChanges(writes, ground);
    const clashes = tried && clashesIn(tried, accepted, ground);
    const reasons = clashReasons(clashes ?? []);
    if (reasons.size === 0 || round === MOST_ROUNDS) {
      return {
        writes,
        accepted,
        setApart: suggestions.flatMap((suggestion) => {
          const reason = setApart.get(suggestion);
          return reason === undefined ? [] : [{ suggestion, reason }];
        }),
        tried: tried && { clears: tried.clears, narrows: tried.narrows, causes: tried.causes },
        unannounced: clashes && clashCounts(clashes),
      };
    }
    for (const [suggestion, reason] of reasons) setApart.set(suggestion, reason);
  }
}

/** Why suggestions are set apart of which another wants something else in the same cell. */
function reasonsOfContested(suggestions: readonly Suggestion[]): Map<Suggestion, string> {
  const wanted = new Map<string, Set<string>>();
  for (const { cell, to } of suggestions.flatMap(({ changes }) => changes)) {
    const key = cellKey(cell);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(to));
  }
  const reasons = new Map<Suggestion, string>();
  for (const suggestion of suggestions) {
    const change = suggestion.changes.find(({ cell }) => (wanted.get(cellKey(cell))?.size ?? 0) > 1);
    if (change) reasons.set(suggestion, reasonOf(change, wanted));
  }
  return reasons;
}

function reasonOf({ cell }: CellChange, wanted: ReadonlyMap<string, ReadonlySet<string>>): string {
  const values = [...(wanted.get(cellKey(cell)) ?? [])]
    .map((to) => (to === "" ? "an empty cell" : `"${to}"`))
    .join(" and ");
  return `The suggestions chosen want different values in ${cell.field} on line ${cell.line} of ${cell.table}: ${values}. Choose one of them.`;
}
