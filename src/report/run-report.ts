import type { RuleInfo } from "../../rules/rule-info";
import type { RunResult } from "../engine/findings";
import type { LeftOutSheet } from "../return/assign-tables";
import type { Return } from "../return/children";
import type { CollectionYear } from "../return/collection-years";
import type { Change } from "./changes/change";
import { changesSheet } from "./changes/changes-sheet";
import { OWN_SHEETS, type AnnotationPlan, type SheetNames } from "./annotations";
import type { ColleaguesChoice } from "./colleagues/choice";
import { colleaguesSheet } from "./colleagues/colleagues-sheet";
import { childrenSheet } from "./children-sheet";
import { findingsSheet } from "./findings-sheet";
import { FIRST_RUN, type FollowUp } from "./follow-up";
import { goneSheet } from "./gone-sheet";
import { historySheet, type HistoryRow } from "./history";
import { highlightsOf } from "./highlights";
import { locatorOf } from "./locate";
import type { SuggestionsFor } from "./possible-corrections";
import { summarySheet } from "./summary/summary-sheet";

/** What a report says about one run. */
export interface RunReport {
  readonly result: RunResult;
  /** The rules of the year, whether run or not, and the format checks. */
  readonly rules: readonly RuleInfo[];
  readonly tables: Return;
  /** The sheets that hold a table but were not checked; none when left out. */
  readonly leftOut?: readonly LeftOutSheet[];
  readonly year: CollectionYear;
  /** Name of the returning authority; null when not given. */
  readonly authority: string | null;
  /** Number of children in this year's return. */
  readonly children: number;
  /** When the run was made, as displayed: "22/11/2026 23:05". */
  readonly checkedAt: string;
  /** Version of the product. */
  readonly version: string;
  /** Reference lists used, as displayed: "Ofsted provider list of 1 September 2026 (10,240 providers)". */
  readonly references: readonly string[];
  /** Returns the suggestions for a finding; left out when none were looked for. */
  readonly suggestionsFor?: SuggestionsFor | undefined;
  /** What happened to the findings of the last run; left out when this was not looked for. */
  readonly followUp?: FollowUp;
  /** The differences from the data as first checked; left out when they are not followed. */
  readonly changes?: readonly Change[];
  /** The runs for the History sheet, including this one; left out when no history is kept. */
  readonly runs?: readonly HistoryRow[];
  /** Which findings the sheet for colleagues lists; left out or null when the workbook has no such sheet. */
  readonly colleagues?: ColleaguesChoice | null;
}

/** Returns everything to write into the workbook after a run. */
export function annotationsOf(report: RunReport, names: SheetNames = OWN_SHEETS): AnnotationPlan {
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const locator = locatorOf(report.tables);
  const findings = findingsSheet(report, rules, locator, names);
  const history = historySheet(report.runs ?? [], names);
  const gone = goneSheet(report.followUp ?? FIRST_RUN, rules, names);
  const changes = changesSheet(report.changes ?? [], names, report.tables);
  return {
    highlights: highlightsOf(report.result.findings, rules, locator),
    sheets: [
      summarySheet(report, rules, findings.firstCellByRule, names),
      findings.sheet,
      childrenSheet(report, locator, names),
      // Colleagues can carry on: their sheet stays, for the same choice, updated with what is now known.
      ...(report.colleagues ? [colleaguesSheet(report, report.colleagues, names).sheet] : []),
      ...(gone ? [gone] : []),
      ...(changes ? [changes] : []),
      ...(history ? [history] : []),
    ],
  };
}
