import { OWN_SHEET_TITLE, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { childrenReport, type ChildReport } from "./children-report";
import { childrenOfReturnWithFindings } from "./counts";
import type { Locator } from "./locate";
import type { RunReport } from "./run-report";
import { shareText } from "./share-text";
import { tableSheet } from "./table-sheet";

const COLUMNS = [
  { heading: "Child", width: 18 },
  { heading: "Findings", width: 12 },
  { heading: "Rules", width: 60 },
  { heading: "Tables", width: 40 },
  { heading: "First finding", width: 26 },
] as const;

/** Returns the sheet of children with findings, one a row, ordered by identifier. */
export function childrenSheet(report: RunReport, locator: Locator, names: SheetNames): ReportSheet {
  const children = childrenReport(report.result.findings, locator);
  const concerned = childrenOfReturnWithFindings(report.result.findings, report.tables);
  return tableSheet({
    name: names.children,
    tabColour: "#107C41",
    above: [
      [{ value: `${OWN_SHEET_TITLE}: children with findings`, style: "title" }],
      [
        {
          value: `Children in this year's return with a finding: ${shareText(concerned, report.children)}.`,
          style: "strong",
        },
      ],
      [
        {
          value: `The sheet "${names.summary}" says what the codes mean. The links go to the first cell concerned. Each row without CHILD is listed separately.`,
          style: "note",
        },
      ],
    ],
    tableName: "SSDA903_Children",
    columns: COLUMNS,
    body: children.map(childRow),
    whenEmpty: "No check found anything.",
  });
}

function childRow({ child, findings, rules, tables, first }: ChildReport): ReportCell[] {
  return [
    { value: child ?? "(blank)" },
    { value: findings },
    { value: rules.join(", ") },
    { value: tables.join(", ") },
    first
      ? { value: `${first.sheet}!${first.address}`, style: "link", link: first }
      : { value: "no place in this workbook" },
  ];
}
