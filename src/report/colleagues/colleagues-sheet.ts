import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "../annotations";
import { LIST_WRAPPED_FROM } from "../column-widths";
import { withHeadingTexts, type FindingsColumn, type FindingsHeading } from "../findings-columns";
import { findingCells, findingLines } from "../findings-sheet";
import { FIRST_RUN } from "../follow-up";
import { locatorOf } from "../locate";
import type { RunReport } from "../run-report";
import { STATUS_NAMES } from "../statuses";
import { tableSheet } from "../table-sheet";
import { choiceText, isChosen, type ColleaguesChoice } from "./choice";

/**
 * First where the finding is, with all its cells, and what is needed; then what to fill in. Columns are printed up to
 * the note. The columns after the possible correction tell the next check which finding a row is, and what colleagues
 * changed.
 */
const COLUMNS: readonly FindingsColumn[] = [
  { heading: "child", width: 12 },
  { heading: "cell", width: 24 },
  { heading: "field", width: 14 },
  { heading: "value", width: 24 },
  { heading: "others", width: 26 },
  { heading: "message", width: 38 },
  { heading: "fix", width: 36 },
  { heading: "note", width: 32 },
  { heading: "status", width: 22 },
  { heading: "owner", width: 20 },
  { heading: "correction", width: 60 },
  { heading: "rule", width: 10 },
  { heading: "table", width: 16 },
  { heading: "row", width: 22 },
  { heading: "statusSoFar", width: 22 },
  { heading: "ownerSoFar", width: 20 },
  { heading: "noteSoFar", width: 44 },
];

const PRINTED_COLUMNS = COLUMNS.findIndex(({ heading }) => heading === "note") + 1;

/** On separate lines, because a text that spills over the columns is visible only as far as the window is wide. */
const WHAT_TO_DO = [
  "If you know the child's record, please follow the link in Cell, and correct the record or say in Note why it is right.",
  "Status, Owner and Note are yours to fill in; please leave the other columns as they are. The next check picks up what you typed.",
];

/** Returns the sheet that asks colleagues about the findings of a choice, with what is known of each filled in. */
export function colleaguesSheet(
  report: RunReport,
  choice: ColleaguesChoice,
  names: SheetNames,
): { readonly sheet: ReportSheet; readonly findings: number } {
  const { of: tracked } = report.followUp ?? FIRST_RUN;
  const rules = new Map(report.rules.map((rule) => [rule.code, rule]));
  const locator = locatorOf(report.tables);
  const chosen = [...findingLines(report.result.findings, rules).keys()].filter((finding) =>
    isChosen(choice, finding, tracked(finding)),
  );
  const body = chosen.map((finding) => {
    const { status, owner, note } = tracked(finding);
    const cells: Partial<Record<FindingsHeading, ReportCell>> = {
      ...findingCells(report, finding, rules.get(finding.rule), locator),
      statusSoFar: { value: STATUS_NAMES[status] },
      ownerSoFar: { value: owner },
      noteSoFar: { value: note },
    };
    return COLUMNS.map(({ heading }) => cells[heading] ?? { value: "" });
  });
  const sheet = tableSheet({
    name: names.colleagues,
    tabColour: "#0F548C",
    wrappedFrom: LIST_WRAPPED_FROM,
    printedColumns: PRINTED_COLUMNS,
    above: [
      [{ value: TYPED_SHEETS.colleagues, style: "title" }],
      ...WHAT_TO_DO.map((value): ReportCell[] => [{ value, style: "note" }]),
      [{ value: choiceText(choice), style: "strong" }],
    ],
    tableName: "SSDA903_ForColleagues",
    columns: withHeadingTexts(COLUMNS),
    body,
    whenEmpty: "There are no findings left to ask about.",
  });
  return { sheet, findings: body.length };
}
