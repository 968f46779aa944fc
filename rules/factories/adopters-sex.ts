import { defineRule, type Rule, type RuleDefinition } from "../rule";
import { isOneOf } from "../helpers/placement";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger" | "years">;

/**
 * A rule that marks adoption records with a given LS_ADOPTR whose SEX_ADOPTR is not one of the codes that go with it. A
 * blank SEX_ADOPTR also gives a finding.
 */
export function adoptersSexRule(legalStatus: string, expected: ReadonlySet<string>, told: Told): Rule {
  return defineRule({
    ...told,
    trigger: `${told.trigger} NB_ADOPTR is not looked at.`,
    topic: "adoption",
    kind: "inconsistent",
    needs: ["AD1"],
    reads: { AD1: ["LS_ADOPTR", "SEX_ADOPTR"] },
    highlights: { AD1: ["LS_ADOPTR", "SEX_ADOPTR"] },
    check({ thisYear, report }) {
      for (const record of thisYear.AD1) {
        if (record.LS_ADOPTR === legalStatus && !isOneOf(expected, record.SEX_ADOPTR)) report(record);
      }
    },
  });
}
