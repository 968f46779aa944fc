import type { CollectionYear } from "../src/return/collection-years";
import { adoptionRules } from "./adoption";
import { careLeaversRules } from "./care-leavers";
import { childRules } from "./child";
import { deprivationOfLibertyRules } from "./deprivation-of-liberty";
import { episodesRules } from "./episodes";
import { healthRules } from "./health";
import { integrityRules } from "./integrity";
import { missingRules } from "./missing";
import { placedForAdoptionRules } from "./placed-for-adoption";
import { placementRules } from "./placement";
import { previousPermanenceRules } from "./previous-permanence";
import { providerListRules } from "./provider-list";
import { reviewsRules } from "./reviews";
import { socialWorkerRules } from "./social-worker";
import { uascRules } from "./uasc";
import { yearOnYearRules } from "./year-on-year";
import { FORMAT_CHECKS } from "./format";
import { isInForce, type Rule } from "./rule";
import type { RuleInfo } from "./rule-info";

export { FORMAT_CHECKS };

/** Every rule, including retired ones, by topic. */
export const ALL_RULES: readonly Rule[] = [
  ...childRules,
  ...uascRules,
  ...episodesRules,
  ...placementRules,
  ...providerListRules,
  ...reviewsRules,
  ...missingRules,
  ...healthRules,
  ...careLeaversRules,
  ...placedForAdoptionRules,
  ...adoptionRules,
  ...previousPermanenceRules,
  ...socialWorkerRules,
  ...deprivationOfLibertyRules,
  ...yearOnYearRules,
  ...integrityRules,
];

/** Returns the rules of a collection year. */
export function rulesOfYear(year: CollectionYear): readonly Rule[] {
  return ALL_RULES.filter((rule) => isInForce(rule, year));
}

const RULES_BY_CODE: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** Returns the rule with a code, in force or retired; undefined when there is none. */
export function ruleOf(code: string): Rule | undefined {
  return RULES_BY_CODE.get(code);
}

const INFOS_BY_CODE: ReadonlyMap<string, RuleInfo> = new Map(
  [...ALL_RULES, ...FORMAT_CHECKS].map((info) => [info.code, info]),
);

/**
 * Returns the metadata for a code, of one of the department's rules or of a check on form; undefined when there is
 * none.
 */
export function ruleInfoOf(code: string): RuleInfo | undefined {
  return INFOS_BY_CODE.get(code);
}
