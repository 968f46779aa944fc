import type { RuleDescription } from "../worker/rule-description";

export interface RuleFilter {
  /** Part of the code, the title, the message or of what triggers the rule; "" for all. */
  readonly text: string;
  /** Each "" for all. */
  readonly table: string;
  readonly topic: string;
  readonly kind: string;
  readonly year: string;
}

export const EVERY_RULE: RuleFilter = { text: "", table: "", topic: "", kind: "", year: "" };

/** The rules that fit every part of the filter; every word of the text must be found. */
export function filterRules(rules: readonly RuleDescription[], filter: RuleFilter): RuleDescription[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (filter.table === "" || rule.tables.some((table) => table === filter.table)) &&
      (filter.topic === "" || rule.topic === filter.topic) &&
      (filter.kind === "" || rule.kind === filter.kind) &&
      (filter.year === "" || isInForce(rule, filter.year)) &&
      words.every((word) => textOf(rule).includes(word)),
  );
}

function isInForce({ firstYear, lastYear }: RuleDescription, year: string): boolean {
  return firstYear <= year && (lastYear === null || year <= lastYear);
}

function textOf({ code, title, message, trigger }: RuleDescription): string {
  return `${code} ${title} ${message} ${trigger}`.toLowerCase();
}
