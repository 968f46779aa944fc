import { continuingEpisode } from "../helpers/continuing-episode";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import type { FieldName } from "../../src/return/tables";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger">;

/** A rule that marks a field of this year's first episode where it differs from the episode left open last year. */
export function continuingFieldRule(field: FieldName<"Episodes">, told: Told): Rule {
  return defineRule({
    ...told,
    topic: "year-on-year",
    kind: "year-on-year",
    years: { first: "2022/23" },
    needs: ["Episodes", "Episodes_last"],
    reads: { Episodes: ["DECOM", field], Episodes_last: ["DEC", "DECOM", field] },
    highlights: { Episodes: [field] },
    check({ thisYear, lastYear, report }) {
      const pair = continuingEpisode(thisYear, lastYear);
      if (pair !== null && pair.now[field] !== pair.before[field]) report(pair.now);
    },
  });
}
