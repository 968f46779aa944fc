import type { RuleInfo } from "../../rules/rule-info";
import type { Finding } from "../engine/findings";
import type { Return } from "../return/children";
import { childAt, rowCount } from "../return/rows";
import { groupBy } from "../return/grouping";

/** Explains the counts of children, for the sheets that show them. */
export const HOW_CHILDREN_COUNT =
  "Children are counted by CHILD: rows without it are left out. A share of children is a share of those in this year's return.";

/** How often one rule found something. */
export interface RuleCount {
  readonly rule: RuleInfo;
  readonly findings: number;
  /** Number of different children concerned, by identifier. */
  readonly children: number;
}

/** Counts findings by rule, most findings first, then by code. */
export function countByRule(findings: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>): RuleCount[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .flatMap(([code, ofRule]) => {
      const rule = rules.get(code);
      return rule ? [{ rule, findings: ofRule.length, children: childrenWithFindings(ofRule) }] : [];
    })
    .sort((a, b) => b.findings - a.findings || compareCodes(a.rule.code, b.rule.code));
}

/**
 * Returns the number of different children with at least one finding, by identifier. Rows without CHILD are left out.
 */
export function childrenWithFindings(findings: readonly Finding[]): number {
  const children = new Set(findings.map(({ child }) => child));
  children.delete(null);
  return children.size;
}

/**
 * Returns the number of children of this year's return with at least one finding. Rows without CHILD, and children who
 * are only in last year's tables, are left out.
 */
export function childrenOfReturnWithFindings(findings: readonly Finding[], { thisYear }: Return): number {
  const found = new Set(findings.map(({ child }) => child));
  found.delete(null);
  const sought = found.size;
  for (const data of thisYear.values()) {
    // Usually the first table has them all.
    for (let row = 0, rows = rowCount(data); row < rows && found.size > 0; row++) {
      found.delete(childAt(data, row));
    }
  }
  return sought - found.size;
}

const byNumber = new Intl.Collator("en-GB", { numeric: true });

/** Compares rule codes in natural order: 99 before 101, 503A before 503B. */
export function compareCodes(a: string, b: string): number {
  return byNumber.compare(a, b);
}
