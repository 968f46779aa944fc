import type { Finding } from "../engine/findings";
import { groupBy } from "../return/grouping";
import type { RuleCount } from "./suggestion";

const byNumber = new Intl.Collator("en-GB", { numeric: true });

/** Counts findings for each rule, in the order of the codes. */
export function countByRule(findings: readonly Pick<Finding, "rule">[]): RuleCount[] {
  return sumByRule(findings.map(({ rule }) => ({ rule, count: 1 })));
}

/** Merges counts so that each rule comes once, in the order of the codes. */
export function sumByRule(counts: readonly RuleCount[]): RuleCount[] {
  return [...groupBy(counts, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ rule, count: totalOf(ofRule) }))
    .sort((a, b) => byNumber.compare(a.rule, b.rule));
}

/** Adds up the counts of all rules. */
export function totalOf(counts: readonly RuleCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
