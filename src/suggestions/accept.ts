import { cellKey } from "../engine/findings";
import { type Clash, clashCounts, findClashes, setApartByClash } from "./clashes";
import type { SetApart } from "./set-apart";
import type { CellChange, RuleCount, Suggestion, Trial } from "./suggestion";
import type { TrialContext } from "./trial-context";
import { tryChanges } from "./try";

/** The most rounds of looking for clashes: suggestions that are set apart may have hidden another clash. */
const MAX_ROUNDS = 10;

/** What accepting suggestions would write. */
export interface AcceptancePlan {
  /** One write for each cell, in the order of the suggestions. Suggestions that are set apart are not included. */
  readonly writes: readonly CellChange[];
  /** The suggestions that the writes are for. */
  readonly accepted: readonly Suggestion[];
  readonly setApart: readonly SetApart[];
  /** What all writes together clear and cause; null when trying them made a rule stop with an error. */
  readonly tried: Trial | null;
  /** The findings that the writes cause together but no suggestion causes alone; null when this could not be tried. */
  readonly jointlyCaused: readonly RuleCount[] | null;
  /** Findings that appear only because several dates are written in another form, which no suggestion causes alone. */
  readonly revealed: readonly Clash[];
}

/**
 * Plans how to accept suggestions. The same write requested twice counts once. Suggestions that want different values
 * in one cell are all set apart, because the analyst has to choose. So are suggestions that together cause something
 * that none of them causes alone, unless all of them only write dates in another format. The order of suggestions decides
 * nothing.
 */
export function planAcceptance(chosen: readonly Suggestion[], trialContext: TrialContext): AcceptancePlan {
  const suggestions = [...new Map(chosen.map((suggestion) => [suggestion.id, suggestion])).values()];
  const setApart = findContested(suggestions);
  for (let round = 1; ; round++) {
    const accepted = suggestions.filter((suggestion) => !setApart.has(suggestion));
    const changes = accepted.flatMap((suggestion) => suggestion.changes);
    const writes = [...new Map(changes.map((change) => [cellKey(change.cell), change])).values()];
    const tried = tryChanges(writes, trialContext);
    const found = tried && findClashes(tried, accepted, trialContext);
    const revealed = found?.filter(isRevealed) ?? [];
    const clashes = found && found.filter((clash) => !isRevealed(clash));
    const more = setApartByClash(clashes ?? []);
    if (more.size === 0 || round === MAX_ROUNDS) {
      return {
        writes,
        accepted,
        setApart: suggestions.flatMap((suggestion) => setApart.get(suggestion) ?? []),
        tried: tried && { clears: tried.clears, narrows: tried.narrows, causes: tried.causes },
        jointlyCaused: clashes && clashCounts(clashes),
        revealed,
      };
    }
    for (const [suggestion, one] of more) setApart.set(suggestion, one);
  }
}

/**
 * Whether all the suggestions only write dates in another format: the days stay the same, but rules can now compare them.
 */
function isRevealed({ suggestions }: Clash): boolean {
  return suggestions.length > 0 && suggestions.every(({ isRewriting }) => isRewriting);
}

/** Returns the suggestions for which another wants a different value in the same cell. */
function findContested(suggestions: readonly Suggestion[]): Map<Suggestion, SetApart> {
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
