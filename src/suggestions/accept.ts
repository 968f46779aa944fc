import { cellKey } from "../engine/findings";
import { type Clash, clashCounts, clashesIn, clashing } from "./clashes";
import type { SetApart } from "./set-apart";
import type { CellChange, RuleCount, Suggestion, Trial } from "./suggestion";
import type { TrialGround } from "./trial-ground";
import { tryChanges } from "./try";

/** Suggestions that clash are looked for so many times: those that are left out may have hidden another clash. */
const MOST_ROUNDS = 10;

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
  /** What is found as well once dates that cannot be read are written in another way, together but not alone. */
  readonly revealed: readonly Clash[];
}

/**
 * Plans to accept suggestions. The same write asked for twice is one. Suggestions that want different things in one cell
 * are all set apart, since the analyst has to choose, and so are those that together cause what none of them causes alone,
 * unless all of these only write dates in another way. Nothing is decided by order.
 */
export function planAcceptance(chosen: readonly Suggestion[], ground: TrialGround): AcceptancePlan {
  const suggestions = [...new Map(chosen.map((suggestion) => [suggestion.id, suggestion])).values()];
  const setApart = contested(suggestions);
  for (let round = 1; ; round++) {
    const accepted = suggestions.filter((suggestion) => !setApart.has(suggestion));
    const changes = accepted.flatMap((suggestion) => suggestion.changes);
    const writes = [...new Map(changes.map((change) => [cellKey(change.cell), change])).values()];
    const tried = tryChanges(writes, ground);
    const found = tried && clashesIn(tried, accepted, ground);
    const revealed = found?.filter(isRevealed) ?? [];
    const clashes = found && found.filter((clash) => !isRevealed(clash));
    const more = clashing(clashes ?? []);
    if (more.size === 0 || round === MOST_ROUNDS) {
      return {
        writes,
        accepted,
        setApart: suggestions.flatMap((suggestion) => setApart.get(suggestion) ?? []),
        tried: tried && { clears: tried.clears, narrows: tried.narrows, causes: tried.causes },
        unannounced: clashes && clashCounts(clashes),
        revealed,
      };
    }
    for (const [suggestion, one] of more) setApart.set(suggestion, one);
  }
}

/** Whether only dates in another form take part: the days stay as they are, and rules can compare them now. */
function isRevealed({ suggestions }: Clash): boolean {
  return suggestions.length > 0 && suggestions.every(({ isRewriting }) => isRewriting);
}

/** The suggestions of which another wants something else in the same cell. */
function contested(suggestions: readonly Suggestion[]): Map<Suggestion, SetApart> {
  const wanted = new Map<string, Set<string>>();
  for (const { cell, to } of suggestions.flatMap(({ changes }) => changes)) {
    const key = cellKey(cell);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(to));
  }
  const valuesOf = ({ cell }: CellChange) => [...(wanted.get(cellKey(cell)) ?? [])];
  const setApart = new Map<Suggestion, SetApart>();
  for (const suggestion of suggestions) {
    const change = suggestion.changes.find((one) => valuesOf(one).length > 1);
    if (!change) continue;
    const { cell } = change;
    setApart.set(suggestion, { kind: "contested", suggestion, cell, values: valuesOf(change) });
  }
  return setApart;
}
