import type { CollectionYear } from "../src/return/collection-years";
import { episodesRules } from "./episodes";
import { isInForce, type Rule } from "./rule";

/** Every rule, retired ones included. */
export const ALL_RULES: readonly Rule[] = [...episodesRules];

/** The rule book of a collection year. */
export function rulesOfYear(year: CollectionYear): readonly Rule[] {
  return ALL_RULES.filter((rule) => isInForce(rule, year));
}

/** The rule of a code, in force or retired; undefined when there is none. */
export function ruleOf(code: string): Rule | undefined {
  return RULES_BY_CODE.get(code);
}

const RULES_BY_CODE: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
