import { KINDS } from "../../rules/rule";
import type { RuleInfo } from "../../rules/rule-info";
import { KIND_NAMES } from "../../rules/severity";
import { cellText } from "../return/cells";
import type { Sheet } from "../return/sheets";
import { TABLE_NAMES } from "../return/tables";
import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { childrenOfReturnWithFindings } from "./counts";
import { FIRST_RUN } from "./follow-up";
import { UnreadableSheet } from "./previous-findings";
import type { RunReport } from "./run-report";

/** One run: counts and facts by heading, nothing personal. A column that an earlier version did not write is blank. */
export type HistoryRow = Readonly<Record<string, string | number>>;

const CHECKED = "Checked";
const FINDINGS = "Findings";
const NEW = "New";
const GONE = "No longer found";

/** The first columns are those of the chart. */
const CHART_COLUMNS = [CHECKED, FINDINGS, NEW, GONE] as const;

const HEADINGS: readonly string[] = [
  ...CHART_COLUMNS,
  "Collection year",
  "Version",
  "Children",
  "Children with findings",
  "Checks run",
  "Checks not run",
  "Checks failed to run",
  ...TABLE_NAMES.map((table) => `In ${table}`),
  ...KINDS.map((kind) => KIND_NAMES[kind]),
];

/** Printed up to the counts of checks. Findings by table and kind are only for the screen. */
const PRINTED_COLUMNS = HEADINGS.indexOf("Checks failed to run") + 1;

/** Rows above the table; the chart covers some of them. */
const CHART = { row: 3, rows: 16, columns: 8 } as const;
const HEADING_ROW = CHART.row + CHART.rows + 1;

/**
 * Reads the earlier runs from a sheet of ours, as people left it.
 * @throws UnreadableSheet when it has rows but no headings
 */
export function readHistory(sheet: Sheet): HistoryRow[] {
  const index = sheet.values.findIndex((cells) => {
    const texts = cells.map((cell) => cellText(cell).trim().toLowerCase());
    return texts.includes(CHECKED.toLowerCase()) && texts.includes(FINDINGS.toLowerCase());
  });
  const headings = sheet.values[index];
  if (!headings) {
    if (sheet.values.length <= HEADING_ROW) return [];
    throw new UnreadableSheet(sheet.name, [CHECKED, FINDINGS]);
  }
  const known = new Map(HEADINGS.map((heading) => [heading.toLowerCase(), heading]));
  return sheet.values.slice(index + 1).flatMap((cells): HistoryRow[] => {
    const entries = headings.flatMap((heading, column): [string, string | number][] => {
      const name = known.get(cellText(heading).trim().toLowerCase());
      const cell = cells[column] ?? "";
      if (name === undefined || cell === "") return [];
      return [[name, typeof cell === "number" ? cell : cellText(cell)]];
    });
    const row = Object.fromEntries(entries);
    return row[CHECKED] === undefined ? [] : [row];
  });
}

/** Returns the counts of a run. A finding counts for the table of its first cell. */
export function historyRow(report: RunReport): HistoryRow {
  const { result } = report;
  const { new: added, resolved } = report.followUp ?? FIRST_RUN;
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  return {
    [CHECKED]: report.checkedAt,
    [FINDINGS]: result.findings.length,
    ...(added !== null && { [NEW]: added }),
    ...(resolved !== null && { [GONE]: resolved }),
    "Collection year": report.year,
    Version: report.version,
    Children: report.children,
    "Children with findings": childrenOfReturnWithFindings(result.findings, report.tables),
    "Checks run": result.run.length,
    "Checks not run": result.notRun.length,
    "Checks failed to run": result.failed.length,
    ...countsOf(report, rules),
  };
}

/**
 * Returns the sheet of all runs with their counts, the latest last, and a chart if there are several; null when there
 * is no run.
 */
export function historySheet(runs: readonly HistoryRow[], names: SheetNames): ReportSheet | null {
  if (runs.length === 0) return null;
  const isDrawn = runs.length > 1;
  const headingRow = isDrawn ? HEADING_ROW : CHART.row;
  const rows: ReportCell[][] = [
    [{ value: TYPED_SHEETS.history, style: "title" }],
    [
      {
        value:
          "One row for each validation, with counts only and nothing about a child. New and No longer found compare with the validation before.",
        style: "note",
      },
    ],
    ...Array.from({ length: headingRow - 2 }, () => []),
    HEADINGS.map((value) => ({ value, style: "heading" as const })),
    ...runs.map((run) => HEADINGS.map((heading) => ({ value: run[heading] ?? "" }))),
  ];
  return {
    name: names.history,
    tabColour: "#5C6B73",
    columnWidths: HEADINGS.map((heading) =>
      heading === CHECKED ? 20 : Math.max(12, Math.min(heading.length + 5, 34)),
    ),
    rows,
    frozenRows: 1,
    printedColumns: PRINTED_COLUMNS,
    table: { name: "SSDA903_History", headingRow, rowCount: runs.length, columns: HEADINGS.length },
    charts: isDrawn ? [chartOf(runs, headingRow)] : [],
  };
}

function chartOf(
  runs: readonly HistoryRow[],
  headingRow: number,
): NonNullable<ReportSheet["charts"]>[number] {
  const first = runs[0]?.[FINDINGS] ?? 0;
  const last = runs.at(-1)?.[FINDINGS] ?? 0;
  return {
    kind: "line",
    title: "Findings by run",
    altText: `Line chart of findings by run: ${first} in the first of ${runs.length} runs, ${last} in the last.`,
    categoryTitle: "Run",
    valueTitle: "Findings",
    data: { row: headingRow, column: 0, rows: runs.length + 1, columns: CHART_COLUMNS.length },
    position: { row: CHART.row, column: 0, rows: CHART.rows, columns: CHART.columns },
  };
}

function countsOf({ result }: RunReport, rules: ReadonlyMap<string, RuleInfo>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of TABLE_NAMES) counts[`In ${table}`] = 0;
  for (const kind of KINDS) counts[KIND_NAMES[kind]] = 0;
  const add = (heading: string) => (counts[heading] = (counts[heading] ?? 0) + 1);
  for (const { rule, cells } of result.findings) {
    const kind = rules.get(rule)?.kind;
    if (cells[0]) add(`In ${cells[0].table}`);
    if (kind) add(KIND_NAMES[kind]);
  }
  return counts;
}
