import { cellKey, type CellReference } from "../engine/findings";
import { groupBy } from "../return/grouping";
import { formatNumber, list } from "../return/words";
import type { Suggestion } from "./suggestion";

/** The most cells to name among those that are set apart. */
const MAX_CELLS_NAMED = 20;

/** A suggestion that is not written until the analyst decides. */
export type SetApart = Contested | Clashing;

/** Other suggestions want another value in one of its cells. */
interface Contested {
  readonly kind: "contested";
  readonly suggestion: Suggestion;
  readonly cell: CellReference;
  /** All values wanted there; "" empties the cell. */
  readonly values: readonly string[];
}

/** Together with others it causes something that none of them causes alone. */
interface Clashing {
  readonly kind: "clash";
  readonly suggestion: Suggestion;
  /** The rules with findings that they cause, in the order of the codes. */
  readonly rules: readonly string[];
  /** All suggestions that take part, including this one. */
  readonly together: readonly Suggestion[];
}

/** Explains why suggestions are set apart: one sentence for each kind, naming the cells. */
export function describeSetApart(all: readonly SetApart[]): string[] {
  const contested = all.filter((one) => one.kind === "contested");
  const clashing = all.filter((one) => one.kind === "clash");
  return [
    ...(contested.length > 0 ? [describeContested(contested, MAX_CELLS_NAMED)] : []),
    ...(clashing.length > 0
      ? [`Left as they are, because ${describeClashing(clashing, MAX_CELLS_NAMED)}`]
      : []),
  ];
}

/**
 * Explains why one suggestion needs a decision, before any is accepted.
 * @param named the most cells to name
 */
export function describeOneSetApart(one: SetApart, named: number): string {
  if (one.kind === "contested") return describeContested([one], named);
  const text = describeClashing([one], named);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeContested(contested: readonly Contested[], named: number): string {
  const byCell = groupBy(contested, ({ cell }) => cellKey(cell));
  const cells = [...byCell.values()].map(([first]) => (first ? describeValues(first) : ""));
  return cells.length === 1
    ? `The selected suggestions give different values for ${cells[0]}. Choose one of them.`
    : `The selected suggestions give different values for each of these cells: ${listed(cells, named)}. Choose one for each.`;
}

function describeValues({ cell, values }: Contested): string {
  const wanted = values.map((to) => (to === "" ? "an empty cell" : `"${to}"`));
  return `${describeCell(cell)} (${wanted.join(" and ")})`;
}

function describeClashing(clashing: readonly Clashing[], named: number): string {
  const rules = [...new Set(clashing.flatMap((one) => one.rules))].sort();
  const suggestions = new Set(clashing.flatMap(({ together }) => together));
  const cells = new Set(
    [...suggestions].flatMap(({ changes }) => changes.map(({ cell }) => describeCell(cell))),
  );
  return `together these corrections would cause ${list(rules)}: ${listed([...cells], named)}. Accept one, then review the next.`;
}

function describeCell({ field, line, table }: CellReference): string {
  return `${field} on line ${line} of ${table}`;
}

function listed(items: readonly string[], named: number): string {
  const more = items.length - named;
  return list(more > 0 ? [...items.slice(0, named), `${formatNumber(more)} more`] : items);
}
