import { cellKey } from "../engine/findings";
import { type CellChange, type Suggestion, type Trial } from "./suggestion";
import type { TrialGround } from "./trial-ground";
import { tryChanges } from "./try";

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
}

/**
 * Plans to accept suggestions. The same write asked for twice is one. Suggestions that want different things in one cell
 * are all set apart, since the analyst has to choose; nothing is decided by order.
 */
export function planAcceptance(chosen: readonly Suggestion[], ground: TrialGround): AcceptancePlan {
  const suggestions = [...new Map(chosen.map((suggestion) => [suggestion.id, suggestion])).values()];
  const wanted = new Map<string, Set<string>>();
  for (const { cell, to } of suggestions.flatMap(({ changes }) => changes)) {
    const key = cellKey(cell);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(to));
  }
  const contested = ({ changes }: Suggestion) =>
    changes.find(({ cell }) => (wanted.get(cellKey(cell))?.size ?? 0) > 1);

  const accepted = suggestions.filter((suggestion) => !contested(suggestion));
  const setApart = suggestions.flatMap((suggestion): SetApart[] => {
    const change = contested(suggestion);
    return change ? [{ suggestion, reason: reasonOf(change, wanted) }] : [];
  });
  const writes = [
    ...new Map(
      accepted.flatMap(({ changes }) => changes).map((change) => [cellKey(change.cell), change]),
    ).values(),
  ];
  const tried = tryChanges(writes, ground);
  const trial = tried && { clears: tried.clears, narrows: tried.narrows, causes: tried.causes };
  return { writes, accepted, setApart, tried: trial };
}

function reasonOf({ cell }: CellChange, wanted: ReadonlyMap<string, ReadonlySet<string>>): string {
  const values = [...(wanted.get(cellKey(cell)) ?? [])]
    .map((to) => (to === "" ? "an empty cell" : `"${to}"`))
    .join(" and ");
  return `The suggestions chosen want different values in ${cell.field} on line ${cell.line} of ${cell.table}: ${values}. Choose one of them.`;
}
