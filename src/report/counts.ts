import type { RuleInfo } from "../../rules/rule-info";
import type { Finding } from "../engine/findings";
import type { Return } from "../return/children";
import { childAt, rowCount } from "../return/rows";

/** How often one rule found something. */
export interface RuleCount {
  readonly rule: RuleInfo;
  readonly findings: number;
  /** Different children concerned; rows without CHILD count one each. */
  readonly children: number;
}

/** Findings by rule, most findings first, equal counts by code. */
export function countByRule(findings: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>): RuleCount[] {
  const counts = new Map<string, { findings: number; children: Set<string>; withoutId: number }>();
  for (const { rule, child } of findings) {
    let count = counts.get(rule);
    if (!count) counts.set(rule, (count = { findings: 0, children: new Set(), withoutId: 0 }));
    count.findings++;
    if (child === null) count.withoutId++;
    else count.children.add(child);
  }
  return [...counts]
    .flatMap(([code, count]) => {
      const rule = rules.get(code);
      return rule
        ? [{ rule, findings: count.findings, children: count.children.size + count.withoutId }]
        : [];
    })
    .sort((a, b) => b.findings - a.findings || compareCodes(a.rule.code, b.rule.code));
}

/** Number of different children with at least one finding; rows without CHILD count one each. */
export function childrenWithFindings(findings: readonly Finding[]): number {
  const ids = new Set<string>();
  const withoutId = new Set<string>();
  for (const { child, cells } of findings) {
    if (child !== null) ids.add(child);
    else withoutId.add(`${cells[0]?.table} ${cells[0]?.lastYear} ${cells[0]?.line}`);
  }
  return ids.size + withoutId.size;
}

/**
 * Number of children of this year's return with at least one finding: a part of all of them. Rows without CHILD and
 * children of last year alone are left out.
 */
export function childrenOfReturnWithFindings(findings: readonly Finding[], { thisYear }: Return): number {
  const found = new Set(findings.map(({ child }) => child));
  found.delete(null);
  const sought = found.size;
  for (const data of thisYear.values()) {
    // Mostly the first table has them all.
    for (let row = 0, rows = rowCount(data); row < rows && found.size > 0; row++) {
      found.delete(childAt(data, row));
    }
  }
  return sought - found.size;
}

const byNumber = new Intl.Collator("en-GB", { numeric: true });

/** Orders rule codes as people do: 99 before 101, 503A before 503B. */
export function compareCodes(a: string, b: string): number {
  return byNumber.compare(a, b);
}
