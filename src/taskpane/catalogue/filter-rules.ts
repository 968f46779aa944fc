import type { RuleDescription } from "../worker/rule-description";

export interface RuleFilter {
  /** Words of the code, the title, the message or the trigger; "" for all. */
  readonly text: string;
  /** "" for all, here and in the fields below. */
  readonly table: string;
  readonly topic: string;
  readonly kind: string;
  readonly year: string;
}

export const EVERY_RULE: RuleFilter = { text: "", table: "", topic: "", kind: "", year: "" };

/** Returns the rules that match every part of the filter. A rule must contain every word of the text. */
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
