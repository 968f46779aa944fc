import type { RuleInfo } from "../../rules/rule-info";
import { fittingWidths } from "./column-widths";
import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { FINDINGS_HEADINGS, NO_CHILD, type FindingsHeading } from "./findings-columns";
import { OUTCOME_NAMES, type FollowUp, type GoneFinding } from "./follow-up";
import { STATUS_NAMES } from "./statuses";
import { statusChoice } from "./status-choice";

const COLUMNS: readonly { readonly heading: FindingsHeading; readonly width: number }[] = [
  { heading: "child", width: 16 },
  { heading: "table", width: 16 },
  { heading: "cell", width: 22 },
  { heading: "field", width: 18 },
  { heading: "value", width: 40 },
  { heading: "rule", width: 10 },
  { heading: "row", width: 22 },
  { heading: "message", width: 60 },
  { heading: "outcome", width: 18 },
  { heading: "since", width: 18 },
  { heading: "status", width: 22 },
  { heading: "owner", width: 20 },
  { heading: "note", width: 44 },
  { heading: "statusBefore", width: 22 },
];

const HEADING_ROW = 2;
const STATUS_COLUMN = COLUMNS.findIndex(({ heading }) => heading === "status");

/**
 * The sheet of findings of earlier runs that this one did not find, as far as people typed something about them: nothing
 * typed is lost. Null when there are none.
 */
export function goneSheet(
  { gone, remarks }: FollowUp,
  rules: ReadonlyMap<string, RuleInfo>,
  names: SheetNames,
): ReportSheet | null {
  const entries = [...gone.map((one) => goneRow(one, rules)), ...remarks.map(remarkRow)];
  if (entries.length === 0) return null;
  const rows: ReportCell[][] = [
    [{ value: TYPED_SHEETS.gone, style: "title" }],
    [
      {
        value:
          "Findings of earlier checks with a status, owner or note. Those no longer found, or by now not to be told from others of the same row by date, are marked fixed; where the check was not run, nothing is known yet.",
        style: "note",
      },
    ],
    COLUMNS.map(({ heading }) => ({ value: FINDINGS_HEADINGS[heading], style: "heading" as const })),
    ...entries,
  ];
  return {
    name: names.gone,
    tabColour: "#5C6B73",
    columnWidths: fittingWidths(
      COLUMNS.map(({ width }) => width),
      rows.slice(HEADING_ROW),
    ),
    rows,
    frozenRows: HEADING_ROW + 1,
    table: {
      name: "SSDA903_NoLongerFound",
      headingRow: HEADING_ROW,
      rowCount: entries.length,
      columns: COLUMNS.length,
    },
    choices: [statusChoice(STATUS_COLUMN, HEADING_ROW + 1, entries.length)],
  };
}

function goneRow(gone: GoneFinding, rules: ReadonlyMap<string, RuleInfo>): ReportCell[] {
  const { previous } = gone;
  return rowOf({
    child: previous.child === "" ? NO_CHILD : previous.child,
    table: previous.table ?? "",
    cell: previous.cell,
    field: previous.field ?? "",
    value: previous.value ?? "",
    rule: previous.rule,
    row: previous.row ?? "",
    message: rules.get(previous.rule)?.message ?? "",
    outcome: OUTCOME_NAMES[gone.outcome],
    since: gone.since,
    status: STATUS_NAMES[gone.status],
    owner: gone.owner,
    note: gone.note,
    statusBefore: STATUS_NAMES[gone.statusBefore],
  });
}

/** Something that was typed in a row that names no rule: nobody can say to which finding it belongs. */
function remarkRow(note: string): ReportCell[] {
  return rowOf({ note });
}

function rowOf(texts: Partial<Record<FindingsHeading, string>>): ReportCell[] {
  return COLUMNS.map(({ heading }) => ({ value: texts[heading] ?? "" }));
}
