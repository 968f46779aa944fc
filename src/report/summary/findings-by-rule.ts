import type { RuleInfo } from "../../../rules/rule-info";
import { SEVERITY_NAMES, severityOf } from "../../../rules/severity";
import { CHART_NUMBERS, type ReportCell, type ReportChart } from "../annotations";
import { count, formatNumber } from "../../return/words";
import { countByRule, type RuleCount } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow, type SummarySection } from "./section";

/** How many rules have their own bar; the others share one. */
const RULES_IN_CHART = 20;
/**
 * The bar of the others is drawn in full up to this many times the longest bar; beyond it, the other bars could not be
 * read.
 */
const OTHERS_IN_FULL = 1.5;
/** Rows for the titles and the axis of the chart, besides one for each bar. */
const ROWS_AROUND_BARS = 6;
/** The most rows of the chart, so that it fits on the first page. */
const MAX_CHART_ROWS = 24;
const CHART_FIRST_COLUMN = 2;
const CHART_COLUMNS = 5;

/** Returns a chart of the rules with most findings, and all the others together, drawn from the numbers beside it. */
export function rulesWithMostFindings(
  { result: { findings } }: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
): SummarySection {
  const counts = countByRule(findings, rules);
  const title = "Rules with most findings";
  if (counts.length === 0) return { title, rows: [sentenceRow("No check found anything.")] };
  // A single rule left over also gets its own bar.
  const drawn = counts.length === RULES_IN_CHART + 1 ? counts.length : RULES_IN_CHART;
  const charted = counts.slice(0, drawn);
  const others = othersOf(counts.slice(drawn));
  const rows: ReportCell[][] = [
    heading("Rule", "Findings"),
    ...charted.map(({ rule, findings: found }) => [{ value: rule.code }, { value: found }]),
    ...(others ? [[{ value: others.name }, { value: others.findings }]] : []),
  ];
  const chart = chartOf(charted, others);
  const blank = Array.from({ length: Math.max(0, chart.position.rows - rows.length) }, () => []);
  return { title, rows: [...rows, ...blank], charts: [chart] };
}

/**
 * Returns every rule that found something, most findings first.
 * @param linkOf returns a link to the first finding of a rule
 */
export function findingsByRule(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  linkOf: (rule: string) => ReportCell["link"],
): SummarySection {
  const { findings } = report.result;
  const counts = countByRule(findings, rules);
  const title = "Findings by rule";
  if (counts.length === 0) return { title, rows: [sentenceRow("No check found anything.")] };
  const withSuggestions = findingsWithSuggestions(report);
  return {
    title,
    headingRow: 1,
    rows: [
      sentenceRow("Each link goes to the findings of its rule.", "note"),
      heading(
        "Rule",
        "Findings",
        "Children",
        "Share of findings",
        "Severity",
        report.suggestionsFor ? "With a correction" : "",
        "What is wrong",
        "What usually fixes it",
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

/** The rules without their own bar, together. */
interface Others {
  /** "All 12 other rules". */
  readonly name: string;
  readonly findings: number;
}

function isInFull(others: number, longest = 0): boolean {
  return others <= longest * OTHERS_IN_FULL;
}

function othersOf(counts: readonly RuleCount[]): Others | null {
  if (counts.length === 0) return null;
  return {
    name: `All ${count(counts.length, "other rule")}`,
    findings: sum(counts.map((one) => one.findings)),
  };
}

function chartOf(charted: readonly RuleCount[], others: Others | null): ReportChart {
  const rows = charted.length + (others ? 2 : 1);
  const most = charted
    .slice(0, 3)
    .map(({ rule, findings }) => `${rule.code} with ${formatNumber(findings)}`)
    .join(", ");
  const longest = charted[0]?.findings;
  const isCutOff = others !== null && !isInFull(others.findings, longest);
  const rest = others ? `${others.name}: ${count(others.findings, "finding")}` : "";
  const cut = isCutOff ? " (bar cut off)" : "";
  return {
    kind: "bar",
    title: `Findings by rule, most first${rest && `. ${rest}${cut}`}`,
    altText: `Bar chart of the numbers of findings by rule, most first: ${most}. ${rest && `${rest}${cut}. `}All the numbers are in the cells beside it.`,
    categoryTitle: "Rule",
    valueTitle: "Findings",
    data: { row: 0, column: 0, rows, columns: 2 },
    position: {
      row: 0,
      column: CHART_FIRST_COLUMN,
      rows: Math.min(rows + ROWS_AROUND_BARS, MAX_CHART_ROWS),
      columns: CHART_COLUMNS,
    },
    ...(isCutOff && { maximum: axisEnd(longest) }),
    ...(others && {
      points: [
        {
          // Pale with a dark outline, so that it differs from the bars of single rules in print and without colours
          // too.
          index: charted.length,
          fill: "#E0E0E0",
          outline: "#242424",
          labelFormat: isCutOff ? `${CHART_NUMBERS}", cut off"` : CHART_NUMBERS,
          labelPosition: isCutOff ? "InsideBase" : "OutsideEnd",
        },
      ],
    }),
  };
}

/** Returns a round number a little above the longest bar, which leaves room for its label. */
function axisEnd(longest = 0): number {
  const step = Math.max(1, 10 ** Math.floor(Math.log10(longest)) / 5);
  return Math.ceil((longest * 1.1) / step) * step;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Counts, by rule, the findings with at least one suggestion. */
function findingsWithSuggestions({ result, suggestionsFor }: RunReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of result.findings) {
    if (!suggestionsFor || suggestionsFor(finding).length === 0) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}
