import { groupBy } from "../../return/grouping";
import type { CheckResults, LocatedFinding, RuleResult } from "../worker/results";

export interface ChildFilter {
  /** Part of a child's identifier; "" for all. */
  readonly text: string;
  /** Code of a rule; "" for all. */
  readonly rule: string;
  /** Name of a table; "" for all. */
  readonly table: string;
  /** Kind of rule; "" for all. */
  readonly kind: string;
  /** Leaves out the children without a finding. */
  readonly onlyFindings: boolean;
}

/** The filter that keeps every child with findings. */
export const EVERY_CHILD: ChildFilter = { text: "", rule: "", table: "", kind: "", onlyFindings: true };

/** A child with the findings that the filter keeps. */
export interface FilteredChild {
  readonly id: string;
  readonly found: readonly LocatedFinding[];
}

/** Returns the findings of each child that has any. */
export function groupByChild({ findings }: CheckResults): ReadonlyMap<string, readonly LocatedFinding[]> {
  const withChild = findings.filter(
    (finding): finding is LocatedFinding & { child: string } => finding.child !== null,
  );
  return groupBy(withChild, ({ child }) => child);
}

/**
 * Returns the children with their findings of a rule, table and kind. While one of these is chosen, children without
 * such a finding are left out: "No check failed" would not be true of all of them.
 */
export function countFiltered(
  { childCounts, rules }: CheckResults,
  byChild: ReadonlyMap<string, readonly LocatedFinding[]>,
  { rule, table, kind, onlyFindings }: Omit<ChildFilter, "text">,
): FilteredChild[] {
  const isFiltered = rule !== "" || table !== "" || kind !== "";
  const wanted = new Set(rules.filter((one) => fits(one, rule, kind)).map(({ code }) => code));
  const isWanted = (finding: LocatedFinding) =>
    wanted.has(finding.rule) && (table === "" || finding.cells.some((cell) => cell.table === table));
  return childCounts.flatMap(({ id }): FilteredChild[] => {
    const all = byChild.get(id) ?? [];
    const found = isFiltered ? all.filter(isWanted) : all;
    return found.length > 0 || (!onlyFindings && !isFiltered) ? [{ id, found }] : [];
  });
}

function fits({ code, kind }: RuleResult, wantedRule: string, wantedKind: string): boolean {
  return (wantedRule === "" || code === wantedRule) && (wantedKind === "" || kind === wantedKind);
}
