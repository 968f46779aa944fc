import type { RuleInfo } from "../../../rules/rule-info";
import { KIND_NAMES, severityOf } from "../../../rules/severity";
import type { ReportCell, ReportChart } from "../annotations";
import { countByRule, type RuleCount } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentence, type SummarySection } from "./section";

/** So many rules have a column of their own in the chart; the others share one. */
const RULES_IN_CHART = 15;
/** Rows that the chart takes, so that its words can be read. */
const CHART_ROWS = 18;
const CHART_FIRST_COLUMN = 2;
const CHART_COLUMNS = 4;

/** A chart of the rules with most findings, the others together, drawn from the numbers beside it. */
export function rulesWithMostFindings(
  { result: { findings } }: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
): SummarySection {
  const counts = countByRule(findings, rules);
  const title = "Rules with most findings";
  if (counts.length === 0) return { title, rows: [sentence("No check found anything.")] };
  const charted = chartRows(counts);
  const blank = Array.from({ length: Math.max(0, CHART_ROWS - charted.length - 1) }, () => []);
  return {
    title,
    rows: [heading("Rule", "Findings"), ...charted, ...blank],
    charts: [chartOf(counts, charted.length)],
  };
}

/**
 * Every rule that found something, most findings first.
 * @param linkOf where the findings of a rule begin
 */
export function findingsByRule(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  linkOf: (rule: string) => ReportCell["link"],
): SummarySection {
  const { findings } = report.result;
  const counts = countByRule(findings, rules);
  const title = "Findings by rule";
  if (counts.length === 0) return { title, rows: [sentence("No check found anything.")] };
  const withSuggestions = findingsWithSuggestions(report);
  return {
    title,
    rows: [
      sentence("A link leads to the findings of the rule.", "note"),
      heading(
        ...["Rule", "Findings", "Children", "Share of findings", "Severity", "Kind", "What is wrong"],
        "What usually fixes it",
        ...(report.suggestionsFor ? ["With a possible correction"] : []),
      ),
      ...counts.map(({ rule, findings: found, children }): ReportCell[] => [
        { value: rule.code, style: "link", link: linkOf(rule.code) },
        { value: found },
        { value: children },
        { value: shareText(found, findings.length) },
        { value: severityOf(rule) === "error" ? "Error" : "Query", style: severityOf(rule) },
        { value: KIND_NAMES[rule.kind] },
        { value: `${rule.title}. ${rule.message}` },
        { value: rule.fix },
        ...(report.suggestionsFor ? [{ value: withSuggestions.get(rule.code) ?? 0 }] : []),
      ]),
    ],
  };
}

/** The first rules, and the others together. */
function chartRows(counts: readonly RuleCount[]): ReportCell[][] {
  const first = counts.slice(0, RULES_IN_CHART);
  const others = counts.slice(RULES_IN_CHART);
  const rows = first.map(({ rule, findings }): ReportCell[] => [{ value: rule.code }, { value: findings }]);
  if (others.length === 0) return rows;
  const sum = others.reduce((total, { findings }) => total + findings, 0);
  const name = others.length === 1 ? "1 other rule" : `${others.length} other rules`;
  return [...rows, [{ value: name }, { value: sum }]];
}

function chartOf(counts: readonly RuleCount[], rows: number): ReportChart {
  const most = counts
    .slice(0, 3)
    .map(({ rule, findings }) => `${rule.code} with ${findings}`)
    .join(", ");
  return {
    kind: "column",
    title: "Findings by rule, most first",
    altText: `Column chart of the numbers of findings by rule, most first: ${most}. All numbers stand in the cells beside it.`,
    categoryTitle: "Rule",
    valueTitle: "Findings",
    data: { row: 0, column: 0, rows: rows + 1, columns: 2 },
    position: { row: 0, column: CHART_FIRST_COLUMN, rows: CHART_ROWS, columns: CHART_COLUMNS },
  };
}

/** By rule: findings for which at least one correction is suggested. */
function findingsWithSuggestions({ result, suggestionsFor }: RunReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of result.findings) {
    if (!suggestionsFor || suggestionsFor(finding).length === 0) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}
