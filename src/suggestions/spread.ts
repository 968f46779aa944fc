import type { Episode } from "../../rules/helpers/episodes";
import type { Child } from "../return/children";
import { valueOf, type AnyRow } from "../return/rows";
import { changedRowsOf } from "./changed-child";
import { changeTo, clearingChange } from "./readable-fields";
import { clearRelatedFields } from "./sources/no-value";
import type { SourceContext } from "./sources/source";
import type { Candidate } from "./suggestion";

const FIELDS_OF_PLACEMENT = ["URN", "PL_POST", "PLACE", "PLACE_PROVIDER"] as const;
const SPREADING: ReadonlySet<string> = new Set([...FIELDS_OF_PLACEMENT, "HOME_POST"]);

/**
 * Returns versions of a candidate that make the same change in related places, so that values that agreed still agree:
 * on all episodes of the placement and, when a cell is emptied, in more cells of the row that mean "no value". The
 * widest come first.
 */
export function spread(candidate: Candidate, child: Child, context: SourceContext): Candidate[] {
  const [row, ...others] = changedRowsOf(child, candidate.changes).map(([one]) => one);
  const inRow = row && others.length === 0 ? clearRelatedFields(candidate, row, context) : [];
  return [...inRow, candidate].flatMap((one) => [
    ...(spreadOverPlacement(one, child) ?? []),
    ...(one === candidate ? [] : [one]),
  ]);
}

/**
 * Returns a candidate whose changes are made on all of the child's episodes that describe the placement in the same
 * words, so that episodes that agreed still agree. Null when there are no others.
 */
function spreadOverPlacement(candidate: Candidate, child: Child): [Candidate] | null {
  const [first] = candidate.changes;
  if (!first || first.cell.table !== "Episodes") return null;
  const { line } = first.cell;
  const fits = candidate.changes.every(({ cell }) => cell.line === line && SPREADING.has(cell.field));
  const episode = child.thisYear.Episodes.find((one) => one.line === line);
  if (!fits || !episode) return null;
  const others = child.thisYear.Episodes.filter(
    (other) => other.line !== line && isSimilarEpisode(episode, other, candidate),
  );
  if (others.length === 0) return null;
  const changes = [episode, ...others].flatMap((row: AnyRow) =>
    candidate.changes.map(({ cell, to }) =>
      to === "" ? clearingChange(row, cell.field) : changeTo(row, cell.field, to),
    ),
  );
  if (!changes.every((change) => change !== null)) return null;
  const lines = others.map((other) => other.line);
  const evidence = `${candidate.evidence}; the same on ${describeLines(lines)}, which ${lines.length === 1 ? "has" : "have"} the same placement`;
  return [{ ...candidate, changes, evidence }];
}

function isSimilarEpisode(a: Episode, b: Episode, { changes }: Candidate): boolean {
  const fields = new Set([...FIELDS_OF_PLACEMENT, ...changes.map(({ cell }) => cell.field)]);
  return [...fields].every((field) => valueOf(a, field) === valueOf(b, field));
}

function describeLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ").replace(/, ([^,]*)$/, " and $1")}`;
}
