import type { RuleInfo } from "../../rules/rule-info";
import { KIND_NAMES, severityOf } from "../../rules/severity";
import type { Finding } from "../engine/findings";
import { cellAddress } from "../return/sheets";
import type { Suggestion } from "../suggestions/suggestion";
import { OWN_SHEET_TITLE, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { compareCodes, countByRule } from "./counts";
import { describeCell } from "./describe-cell";
import type { Locator } from "./locate";
import { possibleCorrections } from "./possible-corrections";
import type { RunReport } from "./run-report";

const COLUMNS = [
  { heading: "Child", width: 16 },
  { heading: "Table", width: 16 },
  { heading: "Cell", width: 22 },
  { heading: "Field", width: 18 },
  { heading: "Value", width: 40 },
  { heading: "Rule", width: 10 },
  { heading: "Severity", width: 10 },
  { heading: "Kind", width: 30 },
  { heading: "What is wrong", width: 60 },
  { heading: "What usually fixes it", width: 50 },
  { heading: "Possible correction", width: 90 },
  { heading: "Other cells concerned", width: 40 },
] as const;

const HEADING_ROW = 2;
/** Excel shows no more characters of a cell; longer lists of cells are cut with a note. */
const LONGEST_LIST = 2000;

/** The sheet of all findings, one a row: the rules with most findings first, then by child. */
export function findingsSheet(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  locator: Locator,
  names: SheetNames,
): { sheet: ReportSheet; firstLineByRule: ReadonlyMap<string, string> } {
  const { findings } = report.result;
  const order = new Map(countByRule(findings, rules).map(({ rule }, index) => [rule.code, index]));
  const sorted = [...findings].sort(
    (a, b) =>
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || compareCodes(a.child ?? "", b.child ?? ""),
  );
  const firstLineByRule = new Map<string, string>();
  sorted.forEach(({ rule }, index) => {
    if (!firstLineByRule.has(rule)) firstLineByRule.set(rule, cellAddress(0, HEADING_ROW + 2 + index));
  });
  const rows: ReportCell[][] = [
    [{ value: `${OWN_SHEET_TITLE}: findings`, style: "title" }],
    [
      {
        value:
          "One row for each finding. Use the arrows in the heading row to filter by child, table or rule; a link in the column Cell leads to the data.",
        style: "note",
      },
    ],
    COLUMNS.map(({ heading }) => ({ value: heading, style: "heading" as const })),
    ...sorted.map((finding) =>
      findingRow(finding, rules.get(finding.rule), locator, report.suggestionsFor?.(finding) ?? []),
    ),
  ];
  if (sorted.length === 0) rows.push([{ value: "No check found anything." }]);
  const sheet: ReportSheet = {
    name: names.findings,
    tabColour: "#B3261E",
    columnWidths: COLUMNS.map(({ width }) => width),
    rows,
    frozenRows: HEADING_ROW + 1,
    table: {
      name: "SSDA903_Findings",
      headingRow: HEADING_ROW,
      rowCount: Math.max(sorted.length, 1),
      columns: COLUMNS.length,
    },
  };
  return { sheet, firstLineByRule };
}

function findingRow(
  finding: Finding,
  rule: RuleInfo | undefined,
  locator: Locator,
  suggestions: readonly Suggestion[],
): ReportCell[] {
  const [first, ...others] = finding.cells;
  const place = first ? locator.locate(first) : null;
  const row = first ? locator.rowOf(first) : null;
  const severity = rule ? severityOf(rule) : "error";
  return [
    { value: finding.child ?? "(blank)" },
    { value: first ? `${first.table}${first.lastYear ? " (last year)" : ""}` : "" },
    place
      ? {
          value: `${place.sheet}!${place.address}`,
          link: { sheet: place.sheet, address: place.address },
          style: "link",
        }
      : { value: "" },
    { value: first?.field ?? "" },
    { value: first && row ? describeCell(row, first.field) : "" },
    { value: finding.rule },
    { value: severity === "error" ? "Error" : "Query", style: severity },
    { value: rule ? KIND_NAMES[rule.kind] : "" },
    { value: rule?.message ?? "" },
    { value: rule?.fix ?? "" },
    { value: possibleCorrections(suggestions) },
    { value: listOfOthers(others, locator) },
  ];
}

function listOfOthers(cells: Finding["cells"], locator: Locator): string {
  const texts = cells.flatMap((cell) => {
    const place = locator.locate(cell);
    const row = locator.rowOf(cell);
    return place && row
      ? [`${place.sheet}!${place.address} ${cell.field}: ${describeCell(row, cell.field)}`]
      : [];
  });
  const text = texts.join("; ");
  return text.length > LONGEST_LIST
    ? `${text.slice(0, LONGEST_LIST)} ... (${cells.length} cells in all)`
    : text;
}
