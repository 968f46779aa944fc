import type { RuleInfo } from "../../rules/rule-info";
import { KIND_NAMES, SEVERITY_NAMES, severityOf } from "../../rules/severity";
import type { Finding } from "../engine/findings";
import { cellAddress } from "../return/sheets";
import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { LIST_WRAPPED_FROM } from "./column-widths";
import { compareCodes, countByRule } from "./counts";
import { describeCell } from "./describe-cell";
import { rowByDate, tableLabel } from "./finding-identity";
import { withHeadingTexts, NO_CHILD, type FindingsColumn, type FindingsHeading } from "./findings-columns";
import { FIRST_RUN, foundText } from "./follow-up";
import type { Locator } from "./locate";
import { MAX_LIST_LENGTH, possibleCorrections } from "./possible-corrections";
import type { RunReport } from "./run-report";
import { STATUS_NAMES } from "./statuses";
import { tableSheet } from "./table-sheet";

/**
 * Read from the left, a row says where and what the finding is before the columns to fill in. Columns with other help
 * come last and are not printed.
 */
const COLUMNS: readonly FindingsColumn[] = [
  { heading: "child", width: 12 },
  { heading: "cell", width: 24 },
  { heading: "field", width: 14 },
  { heading: "value", width: 26 },
  { heading: "rule", width: 10 },
  { heading: "severity", width: 11 },
  { heading: "message", width: 44 },
  { heading: "status", width: 22 },
  { heading: "owner", width: 14 },
  { heading: "note", width: 30 },
  { heading: "table", width: 16 },
  { heading: "found", width: 14 },
  { heading: "row", width: 22 },
  { heading: "fix", width: 50 },
  { heading: "correction", width: 90 },
  { heading: "kind", width: 30 },
  { heading: "others", width: 40 },
];

const HEADING_ROW = 2;
const PRINTED_COLUMNS = COLUMNS.findIndex(({ heading }) => heading === "note") + 1;

export interface FindingsSheet {
  readonly sheet: ReportSheet;
  /** The cell of each rule's first finding: "A12". */
  readonly firstCellByRule: ReadonlyMap<string, string>;
}

/**
 * Returns the sheet of all findings, one a row: the rules with most findings first, then by child. Status, owner and
 * note are for people to fill in, with or without the add-in.
 */
export function findingsSheet(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  locator: Locator,
  names: SheetNames,
): FindingsSheet {
  const lines = findingLines(report.result.findings, rules);
  const sorted = [...lines.keys()];
  const firstCellByRule = new Map<string, string>();
  for (const [{ rule }, line] of lines) {
    if (!firstCellByRule.has(rule)) firstCellByRule.set(rule, cellAddress(0, line));
  }
  const sheet = tableSheet({
    name: names.findings,
    tabColour: "#B3261E",
    wrappedFrom: LIST_WRAPPED_FROM,
    printedColumns: PRINTED_COLUMNS,
    above: [
      [{ value: TYPED_SHEETS.findings, style: "title" }],
      [
        {
          value:
            "One row for each finding. Use the arrows in the heading row to filter; a link in the column Cell leads to the data. Status, Owner and Note are yours to fill in: the next check keeps them.",
          style: "note",
        },
      ],
    ],
    tableName: "SSDA903_Findings",
    columns: withHeadingTexts(COLUMNS),
    body: sorted.map((finding) => {
      const cells = findingCells(report, finding, rules.get(finding.rule), locator);
      return COLUMNS.map(({ heading }) => cells[heading] ?? { value: "" });
    }),
    whenEmpty: "No check found anything.",
  });
  return { sheet, firstCellByRule };
}

/** Returns the line of each finding in the sheet, in line order; 1 is the first of the sheet. */
export function findingLines(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleInfo>,
): ReadonlyMap<Finding, number> {
  const order = new Map(countByRule(findings, rules).map(({ rule }, index) => [rule.code, index]));
  const sorted = [...findings].sort(
    (a, b) =>
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || compareCodes(a.child ?? "", b.child ?? ""),
  );
  return new Map(sorted.map((finding, index) => [finding, HEADING_ROW + 2 + index]));
}

/** Returns what the sheets of findings say about one finding, by column. */
export function findingCells(
  report: Pick<RunReport, "followUp" | "suggestionsFor">,
  finding: Finding,
  rule: RuleInfo | undefined,
  locator: Locator,
): Partial<Record<FindingsHeading, ReportCell>> {
  const tracked = (report.followUp ?? FIRST_RUN).of(finding);
  const [first, ...others] = finding.cells;
  const place = first ? locator.locate(first) : null;
  const row = first ? locator.rowOf(first) : null;
  const severity = rule ? severityOf(rule) : "error";
  return {
    child: { value: finding.child ?? NO_CHILD },
    table: { value: first ? tableLabel(first) : "" },
    ...(place && {
      cell: {
        value: `${place.sheet}!${place.address}`,
        link: { sheet: place.sheet, address: place.address },
        style: "link" as const,
      },
    }),
    field: { value: first?.field ?? "" },
    value: { value: first && row ? describeCell(row, first.field) : "" },
    rule: { value: finding.rule },
    row: { value: row ? rowByDate(row) : "" },
    severity: { value: SEVERITY_NAMES[severity], style: severity },
    message: { value: rule?.message ?? "" },
    found: { value: foundText(tracked.found) },
    status: { value: STATUS_NAMES[tracked.status] },
    owner: { value: tracked.owner },
    note: { value: tracked.note },
    fix: { value: rule?.fix ?? "" },
    correction: { value: possibleCorrections(report.suggestionsFor?.(finding) ?? [], first) },
    kind: { value: rule ? KIND_NAMES[rule.kind] : "" },
    others: { value: listOtherCells(others, locator) },
  };
}

function listOtherCells(cells: Finding["cells"], locator: Locator): string {
  const texts = cells.flatMap((cell) => {
    const place = locator.locate(cell);
    const row = locator.rowOf(cell);
    return place && row
      ? [`${place.sheet}!${place.address} ${cell.field}: ${describeCell(row, cell.field)}`]
      : [];
  });
  const text = texts.join("; ");
  return text.length > MAX_LIST_LENGTH
    ? `${text.slice(0, MAX_LIST_LENGTH)} ... (${cells.length} cells in all)`
    : text;
}
