import type { RuleInfo } from "../../../rules/rule-info";
import { OWN_SHEET_TITLE, type ReportCell, type ReportSheet, type SheetNames } from "../annotations";
import { childrenOfReturnWithFindings, HOW_CHILDREN_COUNT } from "../counts";
import { count, formatNumber } from "../../return/words";
import type { RunReport } from "../run-report";
import { findingsByKind, findingsByTable } from "./counts-by";
import { dataQuality } from "./data-quality";
import { findingsByRule, rulesWithMostFindings } from "./findings-by-rule";
import { howToRead, tablesOfTheReturn } from "./how-to-read";
import { joinRates } from "./join-rates";
import { COLUMN_WIDTHS, placeSections } from "./place-sections";
import { sentenceRow } from "./section";
import { whatWasChecked } from "./what-was-checked";
import { whatWasNotRun } from "./what-was-not-run";

/** Returns the sheet that says what was checked, what was found, what was not run and how to read the workbook. */
export function summarySheet(
  report: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
  firstCellByRule: ReadonlyMap<string, string>,
  names: SheetNames,
): ReportSheet {
  const linkOf = (rule: string) => ({ sheet: names.findings, address: firstCellByRule.get(rule) ?? "A1" });
  const top: ReportCell[][] = [
    [{ value: `${OWN_SHEET_TITLE}: summary`, style: "title" }],
    [{ value: headline(report), style: "strong" }],
    sentenceRow(
      `Return of ${report.year}, ${report.authority ?? "authority not given"}. Checked ${report.checkedAt}.`,
    ),
    sentenceRow(
      "A check that found nothing does not prove that the data is right, and checks that were not run found nothing because they did not look.",
      "note",
    ),
    sentenceRow(HOW_CHILDREN_COUNT, "note"),
  ];
  const placed = placeSections(names.summary, top, [
    // First, so that its chart fits on the first page.
    rulesWithMostFindings(report, rules),
    whatWasChecked(report),
    findingsByTable(report),
    findingsByKind(report, rules),
    dataQuality(report, rules),
    joinRates(report),
    whatWasNotRun(report),
    howToRead(names),
    tablesOfTheReturn(),
    findingsByRule(report, rules, linkOf),
  ]);
  return {
    name: names.summary,
    tabColour: "#0F6CBD",
    columnWidths: COLUMN_WIDTHS,
    ...placed,
    frozenRows: 1,
    table: null,
  };
}

/** Returns one sentence with the numbers of findings and of children with a finding. */
export function headline({ result, tables, children }: RunReport): string {
  const { findings } = result;
  const all = count(children, "child", "children");
  if (findings.length === 0) return `No check found anything in the return of ${all}.`;
  const concerned = childrenOfReturnWithFindings(findings, tables);
  return `${count(findings.length, "finding")} for ${formatNumber(concerned)} of ${all}.`;
}
