import type { RuleInfo } from "../../../rules/rule-info";
import type { Finding } from "../../engine/findings";
import { cellAddress } from "../../return/sheets";
import { OWN_SHEET_TITLE, type ReportCell, type ReportSheet } from "../annotations";
import { compareCodes, countByRule, HOW_CHILDREN_COUNT } from "../counts";
import { locatorOf, type Locator } from "../locate";
import type { RunReport } from "../run-report";
import { findingsByKind, findingsByTable } from "../summary/counts-by";
import { dataQuality } from "../summary/data-quality";
import { findingsByRule, rulesWithMostFindings } from "../summary/findings-by-rule";
import { joinRates } from "../summary/join-rates";
import { heading, sentenceRow, type SummarySection } from "../summary/section";
import { COLUMN_WIDTHS, placeSections } from "../summary/place-sections";
import { headline } from "../summary/summary-sheet";
import { tableSheet } from "../table-sheet";

const COUNTS = "903 Counts";
const ADDRESSES = "903 Addresses";
const ADDRESS_COLUMNS = [
  { heading: "Rule", width: 12 },
  { heading: "Table", width: 20 },
  { heading: "Year", width: 12 },
  { heading: "Field", width: 24 },
  { heading: "Cell", width: 12 },
] as const;
const HEADING_ROW = 2;

/**
 * Returns the sheets of a copy for sharing: counts, and the addresses of the cells concerned. They contain no
 * identifier, no cell value, no sheet name and no column name other than those of the return.
 */
export function sharedSheets(report: RunReport): ReportSheet[] {
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const addresses = addressesSheet(report, rules);
  return [countsSheet(report, rules, addresses.firstCellByRule), addresses.sheet];
}

function countsSheet(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  firstCellByRule: ReadonlyMap<string, string>,
): ReportSheet {
  const linkOf = (rule: string) => ({ sheet: ADDRESSES, address: firstCellByRule.get(rule) ?? "A1" });
  const placed = placeSections(
    COUNTS,
    [
      [{ value: `${OWN_SHEET_TITLE}: counts for sharing`, style: "title" }],
      [{ value: headline(report), style: "strong" }],
      sentenceRow("Counts and cell addresses. No identifiers of children, and no values from the return."),
      sentenceRow(
        "Small counts can still reveal something about a child to those who know the authority well: share with care.",
        "note",
      ),
      sentenceRow(HOW_CHILDREN_COUNT, "note"),
    ],
    [
      runDetails(report),
      rulesWithMostFindings(report, rules),
      findingsByTable(report),
      findingsByKind(report, rules),
      dataQuality(report, rules),
      joinRates(report),
      checksNotRun(report, rules),
      findingsByRule({ ...report, suggestionsFor: undefined }, rules, linkOf),
    ],
  );
  return {
    name: COUNTS,
    tabColour: "#0F6CBD",
    columnWidths: COLUMN_WIDTHS,
    ...placed,
    frozenRows: 1,
    table: null,
  };
}

function runDetails({ result, year, authority, checkedAt, children, version }: RunReport): SummarySection {
  const facts: [string, string][] = [
    ["Collection year", year],
    ["Local authority", authority ?? "not given"],
    ["Checked", checkedAt],
    ["Children", String(children)],
    [
      "Checks",
      `${result.run.length} run, ${result.notRun.length} not run, ${result.failed.length} failed to run`,
    ],
    ["Version", version],
  ];
  return {
    title: "The run",
    rows: facts.map(([name, value]): ReportCell[] => [{ value: name, style: "strong" }, { value }]),
  };
}

/**
 * Lists the checks that did not run. The reasons are left out, because the text of an error may quote the value that
 * caused it.
 */
function checksNotRun({ result }: RunReport, rules: ReadonlyMap<string, RuleInfo>): SummarySection {
  const row = (rule: string, outcome: string): ReportCell[] => [
    { value: rule },
    { value: outcome },
    ...["", "", "", ""].map((value) => ({ value })),
    { value: rules.get(rule)?.title ?? "" },
  ];
  const rows = [
    ...result.failed.map(({ rule }) => row(rule, "failed to run")),
    ...result.notRun.map(({ rule }) => row(rule, "not run")),
  ];
  return {
    title: "What was not run",
    rows:
      rows.length === 0
        ? [sentenceRow("Every check of the year was run.")]
        : [heading("Rule", "Outcome", "", "", "", "", "Check"), ...rows],
  };
}

function addressesSheet(report: RunReport, rules: ReadonlyMap<string, RuleInfo>) {
  const locator = locatorOf(report.tables);
  const order = new Map(
    countByRule(report.result.findings, rules).map(({ rule }, index) => [rule.code, index]),
  );
  const rows = report.result.findings
    .flatMap((finding) => addressRows(finding, locator))
    .sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || compareCodes(a.place, b.place));
  const firstCellByRule = new Map<string, string>();
  rows.forEach(({ rule }, index) => {
    if (!firstCellByRule.has(rule)) firstCellByRule.set(rule, cellAddress(0, HEADING_ROW + 2 + index));
  });
  const sheet = tableSheet({
    name: ADDRESSES,
    tabColour: "#B3261E",
    above: [
      [{ value: `${OWN_SHEET_TITLE}: addresses of cells`, style: "title" }],
      sentenceRow(
        "One row for each cell that a finding names. The cells are those of the workbook that was checked.",
        "note",
      ),
    ],
    tableName: "SSDA903_Addresses",
    columns: ADDRESS_COLUMNS,
    body: rows.map(({ cells }) => cells),
    whenEmpty: "No check found anything.",
  });
  return { sheet, firstCellByRule };
}

/** Names tables as in the return, because the name of a sheet is the user's and may be a person's name. */
function addressRows({ rule, cells }: Finding, locator: Locator) {
  return cells.flatMap((cell) => {
    const place = locator.locate(cell);
    if (!place) return [];
    const { table, lastYear, field } = cell;
    const row: ReportCell[] = [
      { value: rule },
      { value: table },
      { value: lastYear ? "last year" : "this year" },
      { value: field },
      { value: place.address },
    ];
    return [{ rule, place: `${table} ${place.address}`, cells: row }];
  });
}
