import type { RuleInfo } from "../../../rules/rule-info";
import { KIND_NAMES } from "../../../rules/severity";
import type { CellReference } from "../../engine/findings";
import { groupBy } from "../../return/grouping";
import { rowCount, type TableData } from "../../return/rows";
import type { ReportCell } from "../annotations";
import { childrenWithFindings } from "../counts";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow, type SummarySection } from "./section";

/** Returns findings by the table of their first cell, and how many rows of each table have a highlighted cell. */
export function findingsByTable({ result, tables }: RunReport): SummarySection {
  const { findings } = result;
  const marked = groupBy(
    findings.flatMap(({ cells }) => cells),
    tableKey,
  );
  const row = (data: TableData): ReportCell[] => {
    const key = tableKey(data);
    const ofTable = findings.filter(({ cells: [first] }) => first && tableKey(first) === key);
    const lines = new Set(marked.get(key)?.map(({ line }) => line)).size;
    return [
      { value: data.table },
      { value: ofTable.length },
      { value: childrenWithFindings(ofTable) },
      { value: shareText(ofTable.length, findings.length) },
      { value: data.lastYear ? "last year" : "this year" },
      { value: shareText(lines, rowCount(data)) },
    ];
  };
  const all = [...tables.thisYear.values(), ...tables.lastYear.values()].map(row);
  return {
    title: "Findings by table",
    rows: [
      sentenceRow("A finding is counted under the table of the first cell it names.", "note"),
      heading("Table", "Findings", "Children", "Share of findings", "Year", "Rows highlighted"),
      ...all.filter(([, found]) => found?.value !== 0),
      ...all.filter(([, found]) => found?.value === 0),
    ],
  };
}

/** Returns findings by kind of fault, most first. */
export function findingsByKind(
  { result: { findings } }: RunReport,
  rules: ReadonlyMap<string, RuleInfo>,
): SummarySection {
  const known = findings.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    return rule ? [{ ...finding, kind: rule.kind }] : [];
  });
  const byKind = groupBy(known, ({ kind }) => kind);
  const title = "Findings by kind";
  if (byKind.size === 0) return { title, rows: [sentenceRow("No check found anything.")] };
  return {
    title,
    rows: [
      heading("Kind", "Findings", "Children", "Share of findings"),
      ...[...byKind]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([kind, ofKind]): ReportCell[] => [
          { value: KIND_NAMES[kind] },
          { value: ofKind.length },
          { value: childrenWithFindings(ofKind) },
          { value: shareText(ofKind.length, findings.length) },
        ]),
    ],
  };
}

function tableKey({ table, lastYear }: Pick<CellReference, "table" | "lastYear">): string {
  return `${table} ${lastYear}`;
}
