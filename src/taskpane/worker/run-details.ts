import { FORMAT_CHECKS, ruleInfoOf } from "../../../rules";
import type { Finding } from "../../engine/findings";
import { explainFinding, explainFormat } from "../../report/explain/explain-finding";
import { locatorOf, rowOf } from "../../report/locate";
import { ruleProblemText } from "../../report/rule-problem";
import type { Child } from "../../return/children";
import type { CheckedReturn } from "../../suggestions/trial-context";
import { childRecordOf, type ChildRecord } from "./child-record";
import { shownExplanation, type ShownExplanation } from "./shown-explanation";

/** Answers the pane's questions about single children and findings of a run. */
export interface RunDetails {
  /**
   * Returns everything that the return holds about a child.
   * @throws when the run has no such child
   */
  child(id: string): ChildRecord;
  /**
   * Returns how a rule came to a finding.
   * @throws when the rule was not run, or the finding is not about a row of the run
   */
  why(finding: Finding): ShownExplanation;
  /** Returns the text of a report about the rule of a finding, with every value masked. */
  ruleProblem(finding: Finding, version: string): string;
}

/** Prepares to answer questions about a run. The index of children is built at the first question. */
export function runDetails({ children, collection, rules, tables }: CheckedReturn): RunDetails {
  const locator = locatorOf(tables);
  let byId: Map<string, Child> | null = null;
  const childOf = (id: string) => {
    byId ??= new Map(children.flatMap((child) => (child.id === null ? [] : [[child.id, child]])));
    return byId.get(id) ?? null;
  };
  const childOfFinding = ({ child, cells: [cell] }: Finding) => {
    if (child !== null) return childOf(child);
    if (!cell) return null;
    return children.find((one) => one.id === null && rowOf(one, cell)) ?? null;
  };
  return {
    child(id) {
      const child = childOf(id);
      if (!child) throw new Error("The run has no such child.");
      return childRecordOf({ ...child, id }, collection, locator);
    },
    why(finding) {
      const child = childOfFinding(finding);
      const check = FORMAT_CHECKS.find(({ code }) => code === finding.rule);
      if (check) return shownExplanation(explainFormat(check, child, finding), locator);
      const rule = rules.find(({ code }) => code === finding.rule);
      if (!rule || !child) throw new Error("The finding is not of this run.");
      return shownExplanation(explainFinding(rule, child, collection, finding), locator);
    },
    ruleProblem(finding, version) {
      const info = ruleInfoOf(finding.rule);
      if (!info) throw new Error("There is no such rule.");
      const rule = rules.find(({ code }) => code === finding.rule);
      return ruleProblemText({
        rule: info,
        ...(rule && { reads: rule.reads }),
        finding,
        child: childOfFinding(finding),
        year: collection.year,
        version,
      });
    },
  };
}
