import { groupBy } from "../return/grouping";
import { rowKey, type Finding } from "../engine/findings";
import { compareCodes } from "./counts";
import { tableLabel } from "./finding-identity";
import type { CellLocation, Locator } from "./locate";

/** What was found for one child. */
export interface ChildReport {
  /** Null for a row without CHILD, which is a child of its own. */
  readonly child: string | null;
  readonly findings: number;
  /** Codes of the rules, each once, in the order of codes. */
  readonly rules: readonly string[];
  /** "Episodes", "Header (last year)", in the order in which they were found. */
  readonly tables: readonly string[];
  /** Location of the first cell of its first finding; null when it is not in the workbook. */
  readonly first: CellLocation | null;
}

/** Returns the children with findings, ordered by identifier. Rows without CHILD come last. */
export function childrenReport(findings: readonly Finding[], locator: Locator): ChildReport[] {
  return [...groupBy(findings, groupOf).values()]
    .map((group) => reportOf(group, locator))
    .sort(
      (a, b) =>
        Number(a.child === null) - Number(b.child === null) || compareCodes(a.child ?? "", b.child ?? ""),
    );
}

function reportOf(findings: readonly Finding[], locator: Locator): ChildReport {
  const cells = findings.flatMap((finding) => finding.cells);
  const first = cells[0];
  return {
    child: findings[0]?.child ?? null,
    findings: findings.length,
    rules: [...new Set(findings.map(({ rule }) => rule))].sort(compareCodes),
    tables: [...new Set(cells.map(tableLabel))],
    first: first ? locator.locate(first) : null,
  };
}

/** Returns a key for the child. Rows without CHILD are distinguished by their place. */
function groupOf({ child, cells: [first] }: Finding): string {
  if (child !== null) return `child ${child}`;
  return first ? `row ${rowKey(first)}` : "nowhere";
}
