import { KIND_NAMES, severityOf } from "../../rules/severity";
import type { TableData } from "../return/rows";
import { TABLES, TABLE_NAMES, tablesOfYear } from "../return/tables";
import {
  HIGHLIGHT_LOOKS,
  OWN_SHEET_TITLE,
  type ReportCell,
  type ReportSheet,
  type SheetNames,
} from "./annotations";
import { childrenWithFindings, countByRule } from "./counts";
import type { RunReport } from "./run-report";

const COLUMN_WIDTHS = [22, 60, 14, 14, 14, 26, 70, 16];

/** The sheet that says what was checked, what was found by rule, what was not run and how to read the workbook. */
export function summarySheet(
  report: RunReport,
  firstLineByRule: ReadonlyMap<string, string>,
  names: SheetNames,
): ReportSheet {
  const rows: ReportCell[][] = [
    [{ value: `${OWN_SHEET_TITLE}: summary`, style: "title" }],
    [{ value: headline(report), style: "strong" }],
    [
      {
        value:
          "A check that found nothing does not prove that the data are right, and checks that were not run found nothing because they did not look.",
        style: "note",
      },
    ],
    [],
    ...whatWasChecked(report),
    [],
    ...countsByRule(report, firstLineByRule, names),
    [],
    ...whatWasNotRun(report),
    [],
    ...legend(names),
  ];
  return {
    name: names.summary,
    tabColour: "#0F6CBD",
    columnWidths: COLUMN_WIDTHS,
    rows,
    frozenRows: 1,
    table: null,
  };
}

function headline({ result, children }: RunReport): string {
  const count = result.findings.length;
  if (count === 0) return `No check found anything in the return of ${children} children.`;
  return `${count} ${count === 1 ? "finding" : "findings"} for ${childrenWithFindings(result.findings)} of ${children} children.`;
}

function whatWasChecked(report: RunReport): ReportCell[][] {
  const { result } = report;
  const facts: [string, string][] = [
    ["Collection year", report.year],
    ["Local authority", report.authority ?? "not given"],
    ["Checked", report.checkedAt],
    ["Children", String(report.children)],
    [
      "Checks",
      `${result.run.length} run, ${result.notRun.length} not run, ${result.failed.length} failed to run`,
    ],
    ["Reference lists", report.references.length > 0 ? report.references.join("; ") : "none loaded"],
    ["Version", report.version],
  ];
  const tables = [...report.tables.thisYear.values(), ...report.tables.lastYear.values()];
  const absent = tablesOfYear(report.year).filter((table) => !report.tables.thisYear.has(table));
  return [
    section("What was checked"),
    ...facts.map(([name, value]) => [{ value: name, style: "strong" as const }, { value }]),
    [],
    heading("Table", "Sheet", "Year", "Rows", "", "Columns missing", "Columns not used"),
    ...tables.map(tableRow),
    ...absent.map((table): ReportCell[] => [{ value: table }, { value: "no sheet found" }]),
  ];
}

function tableRow(data: TableData): ReportCell[] {
  return [
    { value: data.table },
    { value: data.sheet, link: { sheet: data.sheet, address: "A1" }, style: "link" },
    { value: data.lastYear ? "last year" : "this year" },
    { value: data.rows.length },
    { value: "" },
    { value: data.missingFields.join(", ") },
    { value: data.extraColumns.join(", ") },
  ];
}

function countsByRule(
  report: RunReport,
  firstLineByRule: ReadonlyMap<string, string>,
  names: SheetNames,
): ReportCell[][] {
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const counts = countByRule(report.result.findings, rules);
  const withSuggestions = findingsWithSuggestions(report);
  if (counts.length === 0) return [section("Findings by rule"), [{ value: "No check found anything." }]];
  return [
    section("Findings by rule, most first"),
    heading(
      ...["Rule", "What is wrong", "Severity", "Findings", "Children", "Kind", "What usually fixes it"],
      "With a possible correction",
    ),
    ...counts.map(({ rule, findings, children }): ReportCell[] => [
      {
        value: rule.code,
        style: "link",
        link: { sheet: names.findings, address: firstLineByRule.get(rule.code) ?? "A1" },
      },
      { value: `${rule.title}. ${rule.message}` },
      { value: severityOf(rule) === "error" ? "Error" : "Query", style: severityOf(rule) },
      { value: findings },
      { value: children },
      { value: KIND_NAMES[rule.kind] },
      { value: rule.fix },
      { value: withSuggestions.get(rule.code) ?? 0 },
    ]),
  ];
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

function whatWasNotRun({ result, rules }: RunReport): ReportCell[][] {
  const title = (code: string) => rules.find((rule) => rule.code === code)?.title ?? "";
  if (result.notRun.length === 0 && result.failed.length === 0) {
    return [section("What was not run"), [{ value: "Every check of the year was run." }]];
  }
  return [
    section("What was not run"),
    heading("Rule", "Check", "Outcome", "", "", "", "Why"),
    ...result.failed.map(({ rule, error }): ReportCell[] => [
      { value: rule },
      { value: title(rule) },
      { value: "failed to run", style: "error" },
      { value: "" },
      { value: "" },
      { value: "" },
      { value: `The check stopped with an error, and its findings are left out: ${error}` },
    ]),
    ...result.notRun.map(({ rule, reason }): ReportCell[] => [
      { value: rule },
      { value: title(rule) },
      { value: "not run" },
      { value: "" },
      { value: "" },
      { value: "" },
      { value: reason },
    ]),
  ];
}

function legend(names: SheetNames): ReportCell[][] {
  const lines = [
    `The sheet "${names.findings}" lists every finding; filter it by child, table or rule. Its links lead to the cells.`,
    "Highlighted cells in the data are those that a finding concerns. Only the look is added: the values are as they were.",
    "The links and highlights show the workbook as it was when it was checked. After rows were moved, check again.",
  ];
  return [
    section("How to read this workbook"),
    [{ value: "Error", style: "error" }, { value: HIGHLIGHT_LOOKS.error.legend }],
    [{ value: "Query", style: "query" }, { value: HIGHLIGHT_LOOKS.query.legend }],
    ...lines.map((value): ReportCell[] => [{ value: "" }, { value }]),
    [],
    section("The tables of the return"),
    ...TABLE_NAMES.map((table): ReportCell[] => [
      { value: table, style: "strong" },
      { value: `${TABLES[table].title}. One row: ${TABLES[table].row}` },
    ]),
  ];
}

function section(value: string): ReportCell[] {
  return [{ value, style: "section" }];
}

function heading(...values: string[]): ReportCell[] {
  return values.map((value) => ({ value, style: "heading" }));
}
