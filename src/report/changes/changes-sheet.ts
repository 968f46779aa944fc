import { cellText, type CellValue } from "../../return/cells";
import type { Return } from "../../return/children";
import type { Sheet } from "../../return/sheets";
import { TYPED_SHEETS, type ReportCell, type ReportSheet, type SheetNames } from "../annotations";
import { describeOtherDates } from "../../suggestions/other-dates";
import { addressesIn } from "../locate";
import { tableSheet } from "../table-sheet";
import type { Change } from "./change";
import { COLUMN_ADDED } from "./follow-changes";

const COLUMNS = [
  { heading: "Cell", width: 22 },
  { heading: "Sheet", width: 18 },
  { heading: "Line", width: 8 },
  { heading: "Child", width: 16 },
  { heading: "Field", width: 18 },
  { heading: "Old value", width: 40 },
  { heading: "New value", width: 40 },
  { heading: "Noticed by the check of", width: 22 },
  { heading: "How", width: 28 },
] as const;
type Heading = (typeof COLUMNS)[number]["heading"];

const HOW = { suggestion: "by suggestion", hand: "by hand" } as const;
/** Without these words, old and new value would look the same. */
const SPACES_ONLY = ", spaces only";
const OVER_FORMULA = ", over a formula";
const WHOLE_ROW = { "row-added": "(row added)", "row-removed": "(row removed)" } as const;

const NOTE =
  "Every difference between the data as first checked and as last checked. A cell that holds its old value again is not listed. Edits made while the add-in was closed are not noticed, unless the cell was already listed.";

/** How many lines are named of other dates that can be read both ways. */
const MAX_LINES_NAMED = 100;

/**
 * Returns the sheet of differences from the data as first checked; null when there are none. While the differences
 * include dates in which day and month were swapped, a text above them says which other dates of the column can be read
 * both ways.
 * @param tables the return as it is now
 */
export function changesSheet(
  changes: readonly Change[],
  names: SheetNames,
  tables: Return,
): ReportSheet | null {
  if (changes.length === 0) return null;
  const addressOf = addressesIn(tables);
  const changed = changes.map(({ before, after, ...place }) => ({ ...place, from: before, to: after }));
  const notes = [NOTE, ...describeOtherDates(changed, tables, MAX_LINES_NAMED)];
  const sorted = [...changes].sort((a, b) => compareTexts(a.sheet, b.sheet) || a.line - b.line);
  return tableSheet({
    name: names.changes,
    tabColour: "#2E6B4F",
    above: [
      [{ value: TYPED_SHEETS.changes, style: "title" }],
      ...notes.map((value): ReportCell[] => [{ value, style: "note" }]),
    ],
    tableName: "SSDA903_Changes",
    columns: COLUMNS,
    body: sorted.map((change) =>
      rowOf(change, addressOf(change.sheet, change.line, change.field || "CHILD")),
    ),
  });
}

function rowOf(change: Change, address: string | null): ReportCell[] {
  const { kind, sheet, line, child, field, before, after, noticed, by, overFormula } = change;
  const spacesOnly = kind === "cell" && withoutSpaces(before) === withoutSpaces(after);
  const how = `${HOW[by]}${spacesOnly ? SPACES_ONLY : ""}${overFormula ? OVER_FORMULA : ""}`;
  const hasCell = kind !== "row-removed" && address !== null;
  const cell: ReportCell = hasCell
    ? { value: `${sheet}!${address}`, style: "link", link: { sheet, address } }
    : { value: "" };
  const name = kind === "row-added" || kind === "row-removed" ? WHOLE_ROW[kind] : field;
  return [
    cell,
    ...[sheet, String(line), child, name, before, after, noticed, how].map((value) => ({ value })),
  ];
}

/**
 * Reads the changes from an earlier sheet of ours, in any order and with headings in any case. Rows that cannot be read
 * are skipped.
 */
export function readChanges({ values }: Sheet): Change[] {
  const index = values.findIndex((cells) => cells.map(comparable).includes(comparable("Old value")));
  if (index < 0) return [];
  const columns = new Map(values[index]?.map((cell, column) => [comparable(cell), column]));
  return values.slice(index + 1).flatMap((cells): Change[] => {
    const text = (heading: Heading) => cellText(cells[columns.get(comparable(heading)) ?? -1]);
    const line = Number(text("Line"));
    const [sheet, name] = [text("Sheet"), text("Field")];
    if (sheet === "" || name === "" || !Number.isInteger(line) || line < 1) return [];
    const whole = Object.entries(WHOLE_ROW).find(([, said]) => said === name)?.[0];
    const isColumn = text("New value") === COLUMN_ADDED;
    return [
      {
        kind: (whole as keyof typeof WHOLE_ROW | undefined) ?? (isColumn ? "column-added" : "cell"),
        sheet,
        line,
        child: text("Child"),
        field: whole === undefined ? name : "",
        before: text("Old value"),
        after: text("New value"),
        noticed: text("Noticed by the check of"),
        by: text("How").startsWith(HOW.suggestion) ? "suggestion" : "hand",
        overFormula: text("How").endsWith(OVER_FORMULA),
      },
    ];
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

function comparable(heading: CellValue): string {
  return cellText(heading).trim().toLowerCase();
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
