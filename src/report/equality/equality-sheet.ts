import { collectionEnd } from "../../return/collection-years";
import type { Row } from "../../return/rows";
import { OWN_SHEET_TITLE, type ReportCell, type ReportSheet } from "../annotations";
import type { RunReport } from "../run-report";
import { shareText } from "../share-text";
import { heading, sentenceRow } from "../summary/section";
import { DIVISIONS, NOT_KNOWN, type Division } from "./groups";
import { MIN_SHOWN, suppress, suppressParts } from "./suppress";

const COLUMN_WIDTHS = [42, 14, 34, 34];
const NOT_SHOWN = "not shown";

const EXPLANATION = [
  "For the council's own equality monitoring: is the return recorded equally well for all groups of children? It describes the recording, not the children.",
  "With a finding: at least one check found something. With something missing: at least one check found that something expected is missing.",
  `Numbers from 1 to ${MIN_SHOWN - 1} are not shown, and nor are numbers from which they could be worked out, numbers where nobody or everybody in a group is concerned, or numbers for children whose group is not recorded. All of these say "${NOT_SHOWN}".`,
  "What it can show: that the rates of two groups differ, which is a reason to look at how their data is recorded.",
  "What it cannot show: why they differ. Children who have been in care longer, or have moved more often, have more rows, and so more that can give a finding. Rates of small groups change a lot from year to year by chance.",
  "It is not used to order, mark or suggest anything, and says nothing about how children are looked after.",
];

interface CountedChild {
  readonly header: Row<"Header"> | null;
  readonly hasFinding: boolean;
  readonly hasMissing: boolean;
}

/**
 * Returns the sheet with rates of findings and of missing values by group, without small numbers. Null without a
 * Header.
 */
export function equalitySheet(report: RunReport, name: string): ReportSheet | null {
  if (!report.tables.thisYear.has("Header")) return null;
  const children = countedChildren(report);
  return {
    name,
    tabColour: "#5C2E91",
    columnWidths: COLUMN_WIDTHS,
    rows: [
      [{ value: `${OWN_SHEET_TITLE}: equality monitoring`, style: "title" }],
      [
        {
          value: `${report.year}, ${report.authority ?? "authority not given"}, checked ${report.checkedAt}`,
          style: "strong",
        },
      ],
      ...EXPLANATION.map((text) => sentenceRow(text, "note")),
      ...DIVISIONS.flatMap((division) => divisionRows(division, children, report)),
    ],
    frozenRows: 1,
    table: null,
  };
}

function divisionRows(
  { title, groups, groupOf }: Division,
  children: readonly CountedChild[],
  { year }: RunReport,
): ReportCell[][] {
  const end = collectionEnd(year);
  const members = groups.map((group) => children.filter(({ header }) => groupOf(header, end) === group));
  const counts = members.map((group, index) => ({
    children: group.length,
    concerned: group.filter(({ hasFinding }) => hasFinding).length,
    part: group.filter(({ hasMissing }) => hasMissing).length,
    isPredictable: groups[index] === NOT_KNOWN,
  }));
  const findings = suppress(counts);
  const missing = suppressParts(counts, findings);
  return [
    [],
    [{ value: title, style: "section" }],
    heading("Group", "Children", "With a finding", "With something missing"),
    ...groups.map((group, index): ReportCell[] => {
      // What one of the two rates would tell together with the children is not shown for the other either.
      const shown = missing[index]?.children == null ? null : (findings[index]?.children ?? null);
      return [
        { value: group },
        { value: shown ?? NOT_SHOWN },
        { value: rate(findings[index]?.concerned ?? null, shown) },
        { value: rate(missing[index]?.concerned ?? null, shown) },
      ];
    }),
  ];
}

function rate(concerned: number | null, children: number | null): string {
  return concerned === null || children === null ? NOT_SHOWN : shareText(concerned, children);
}

/** Returns the children of this year's return. */
function countedChildren({ tables, result, rules }: RunReport): CountedChild[] {
  const missingRules = new Set(rules.filter(({ kind }) => kind === "missing").map(({ code }) => code));
  const found = new Set(result.findings.map(({ child }) => child));
  const missing = new Set(
    result.findings.filter(({ rule }) => missingRules.has(rule)).map(({ child }) => child),
  );
  const headers = new Map<string, Row<"Header">>();
  for (const row of (tables.thisYear.get("Header")?.rows ?? []) as readonly Row<"Header">[]) {
    if (row.CHILD !== null && !headers.has(row.CHILD)) headers.set(row.CHILD, row);
  }
  const ids = new Set<string>();
  for (const { rows } of tables.thisYear.values()) {
    for (const { CHILD } of rows) if (CHILD !== null) ids.add(CHILD);
  }
  return [...ids].map((id) => ({
    header: headers.get(id) ?? null,
    hasFinding: found.has(id),
    hasMissing: missing.has(id),
  }));
}
