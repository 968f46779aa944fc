import type { ReportCell } from "../annotations";
import type { RunReport } from "../run-report";
import { heading, sentenceRow, type SummarySection } from "./section";

/**
 * Lists the checks that did not run or stopped halfway, each with the reason. The text of an error is left out, because
 * it may quote a value of the return.
 */
export function whatWasNotRun({ result, rules }: RunReport): SummarySection {
  const title = "What was not run";
  const titleOf = (code: string) => rules.find((rule) => rule.code === code)?.title ?? "";
  if (result.notRun.length === 0 && result.failed.length === 0) {
    return { title, rows: [sentenceRow("Every check of the year was run.")] };
  }
  const row = (rule: string, outcome: ReportCell, why: string): ReportCell[] => [
    { value: rule },
    outcome,
    { value: "" },
    { value: "" },
    { value: "" },
    { value: "" },
    { value: titleOf(rule) },
    { value: why },
  ];
  return {
    title,
    rows: [
      sentenceRow("These checks found nothing because they did not look.", "note"),
      heading("Rule", "Outcome", "", "", "", "", "Check", "Why"),
      ...result.failed.map(({ rule }) =>
        row(
          rule,
          { value: "failed to run", style: "error" },
          "The check stopped with an error, and its findings are left out. The pane shows the error message.",
        ),
      ),
      ...result.notRun.map(({ rule, reason }) => row(rule, { value: "not run" }, reason)),
    ],
  };
}
