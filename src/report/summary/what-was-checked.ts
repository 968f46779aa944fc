import { otherLinesText } from "../../return/other-lines";
import { rowCount, type TableData } from "../../return/rows";
import { tablesOfYear } from "../../return/tables";
import type { ReportCell } from "../annotations";
import { childrenOfReturnWithFindings } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow, type SummarySection } from "./section";

/** Says which return was checked, when, by which version and with which lists, and which tables were read. */
export function whatWasChecked(report: RunReport): SummarySection {
  const { result, tables, children } = report;
  const facts: [string, string][] = [
    ["Collection year", report.year],
    ["Local authority", report.authority ?? "not given"],
    ["Checked", report.checkedAt],
    ["Children", String(children)],
    ["With a finding", shareText(childrenOfReturnWithFindings(result.findings, tables), children)],
    [
      "Checks",
      `${result.run.length} run, ${result.notRun.length} not run, ${result.failed.length} failed to run`,
    ],
    ["Reference lists", report.references.length > 0 ? report.references.join("; ") : "none loaded"],
    ["Version", report.version],
  ];
  const absent = tablesOfYear(report.year).filter((table) => !tables.thisYear.has(table));
  return {
    title: "What was checked",
    rows: [
      ...facts.map(([name, value]): ReportCell[] => [{ value: name, style: "strong" }, { value }]),
      [],
      heading("Table", "Year", "Rows", "Sheet", "", "", "Columns missing", "Columns not used"),
      ...[...tables.thisYear.values(), ...tables.lastYear.values()].map(tableRow),
      ...absent.map((table): ReportCell[] => [
        { value: table },
        { value: "this year" },
        { value: "" },
        { value: "no sheet found" },
      ]),
      // Without a link: the sheet may be in a file of its own.
      ...(report.leftOut ?? []).map(({ sheet, table }): ReportCell[] => [
        { value: table },
        { value: "left out" },
        { value: "" },
        { value: sheet },
      ]),
      ...[...tables.thisYear.values(), ...tables.lastYear.values()].flatMap((data) =>
        otherLinesText(data).map((text) => sentenceRow(`Sheet ${data.sheet}: ${text}`)),
      ),
    ],
  };
}

function tableRow(data: TableData): ReportCell[] {
  return [
    { value: data.table },
    { value: data.lastYear ? "last year" : "this year" },
    { value: rowCount(data) },
    { value: data.sheet, link: { sheet: data.sheet, address: "A1" }, style: "link" },
    { value: "" },
    { value: "" },
    { value: data.missingFields.join(", ") },
    { value: data.extraColumns.join(", ") },
  ];
}
