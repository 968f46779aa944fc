import type { RuleInfo } from "../../../rules/rule-info";
import { SEVERITY_NAMES, severityOf } from "../../../rules/severity";
import type { ReportCell, ReportChart } from "../annotations";
import { count } from "../../return/words";
import { countByRule, type RuleCount } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentence, type SummarySection } from "./section";

/** So many rules have a line and a column of their own; the others share a line. */
const RULES_IN_CHART = 20;
/** Rows that the chart takes, so that its words can be read. */
const CHART_ROWS = 22;
const CHART_FIRST_COLUMN = 2;
const CHART_COLUMNS = 5;

/**
 * A chart of the rules with most findings, drawn from the numbers beside it. The others together are a number, and in the
 * title: as a column it would often be the highest, and the others could not be read.
 */
export function rulesWithMostFindings(
  { result: { findings } }: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
): SummarySection {
  const counts = countByRule(findings, rules);
  const title = "Rules with most findings";
  if (counts.length === 0) return { title, rows: [sentence("No check found anything.")] };
  const charted = counts.slice(0, RULES_IN_CHART);
  const others = othersOf(counts.slice(RULES_IN_CHART));
  const rows: ReportCell[][] = [
    heading("Rule", "Findings"),
    ...charted.map(({ rule, findings: found }) => [{ value: rule.code }, { value: found }]),
    ...(others ? [[{ value: others.name }, { value: others.findings }]] : []),
  ];
  const blank = Array.from({ length: Math.max(0, CHART_ROWS - rows.length) }, () => []);
  return { title, rows: [...rows, ...blank], charts: [chartOf(charted, others)] };
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
      sentence("Each link goes to the findings of its rule.", "note"),
      heading(
        ...["Rule", "Findings", "Children", "Share of findings", "Severity"],
        report.suggestionsFor ? "With a correction" : "",
        ...["What is wrong", "What usually fixes it"],
      ),
      ...counts.map(({ rule, findings: found, children }): ReportCell[] => [
        { value: rule.code, style: "link", link: linkOf(rule.code) },
        { value: found },
        { value: children },
        { value: shareText(found, findings.length) },
        { value: SEVERITY_NAMES[severityOf(rule)], style: severityOf(rule) },
        { value: report.suggestionsFor ? (withSuggestions.get(rule.code) ?? 0) : "" },
        { value: `${rule.title}. ${rule.message}` },
        { value: rule.fix },
      ]),
    ],
  };
}

/** Rules that have no line of their own, together. */
interface Others {
  /** "12 other rules". */
  readonly name: string;
  readonly findings: number;
}

function othersOf(counts: readonly RuleCount[]): Others | null {
  if (counts.length === 0) return null;
  const findings = counts.reduce((total, one) => total + one.findings, 0);
  return { name: count(counts.length, "other rule"), findings };
}

function chartOf(charted: readonly RuleCount[], others: Others | null): ReportChart {
  const most = charted
    .slice(0, 3)
    .map(({ rule, findings }) => `${rule.code} with ${findings}`)
    .join(", ");
  const rest = others ? `${others.name} with ${count(others.findings, "finding")}` : null;
  return {
    kind: "column",
    title: `Findings by rule, most first${rest ? ` (not drawn: ${rest})` : ""}`,
    altText: `Column chart of the numbers of findings by rule, most first: ${most}.${rest ? ` Not drawn: ${rest}.` : ""} All the numbers are in the cells beside it.`,
    categoryTitle: "Rule",
    valueTitle: "Findings",
    data: { row: 0, column: 0, rows: charted.length + 1, columns: 2 },
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
