import type { RuleInfo } from "../../rules/rule-info";
import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "./annotations";
import { withHeadingTexts, NO_CHILD, type FindingsColumn, type FindingsHeading } from "./findings-columns";
import { OUTCOME_NAMES, type FollowUp, type GoneFinding } from "./follow-up";
import { STATUS_NAMES } from "./statuses";
import { tableSheet } from "./table-sheet";

const COLUMNS: readonly FindingsColumn[] = [
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

/**
 * Returns the sheet of earlier findings that this run did not find and about which people typed something, so that
 * nothing typed is lost. Null when there are none.
 */
export function goneSheet(
  { gone, remarks }: FollowUp,
  rules: ReadonlyMap<string, RuleInfo>,
  names: SheetNames,
): ReportSheet | null {
  const entries = [...gone.map((one) => goneRow(one, rules)), ...remarks.map(remarkRow)];
  if (entries.length === 0) return null;
  return tableSheet({
    name: names.gone,
    tabColour: "#5C6B73",
    above: [
      [{ value: TYPED_SHEETS.gone, style: "title" }],
      [
        {
          value:
            "Findings from earlier checks that have a status, owner or note. They are marked fixed if they are no longer found, or can no longer be told apart from others with the same row by date. Where the check was not run, this is not known yet.",
          style: "note",
        },
      ],
    ],
    tableName: "SSDA903_NoLongerFound",
    columns: withHeadingTexts(COLUMNS),
    body: entries,
  });
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

/** Returns a row for something typed in a row that names no rule, so it is unknown to which finding it belongs. */
function remarkRow(note: string): ReportCell[] {
  return rowOf({ note });
}

function rowOf(texts: Partial<Record<FindingsHeading, string>>): ReportCell[] {
  return COLUMNS.map(({ heading }) => ({ value: texts[heading] ?? "" }));
}
