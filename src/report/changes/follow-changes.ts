import { groupBy } from "../../return/grouping";
import { NO_COLUMN } from "../describe-cell";
import type { Change } from "./change";
import { matchRows } from "./match-rows";
import { isFilledText, describeRow, withFields, type Snapshot, type SnapshotRow } from "./snapshot";

/** What a column that was not there at first has in place of a new value. */
export const COLUMN_ADDED = "(column now read)";

type Snapshots = ReadonlyMap<string, Snapshot>;

/** What happened between two checks of the same workbook. */
export interface Period {
  readonly before: Snapshots;
  readonly now: Snapshots;
  /** Cells for which suggestions were accepted, as "Episodes!F12". */
  readonly corrected: ReadonlySet<string>;
  /** The later check, as displayed. */
  readonly noticed: string;
  /** Returns the current address of a cell; null for a field without a column. */
  readonly addressOf: (sheet: string, line: number, field: string) => string | null;
}

/**
 * Returns the differences from the data as first checked, after another check. A cell that changed more than once is
 * one difference; a cell with its first value again is none. A column that was added, or is read because its heading
 * was corrected, is one difference; a column that was removed is one in each filled cell. Differences in sheets that
 * were not there at both checks are left as they are.
 */
export function followChanges(known: readonly Change[], period: Period): Change[] {
  const others = known.filter(({ sheet }) => !period.before.has(sheet) || !period.now.has(sheet));
  const followed = [...period.now.values()].flatMap((now) => {
    const before = period.before.get(now.sheet);
    const ofSheet = known.filter(({ sheet }) => sheet === now.sheet);
    if (!before) return [];
    // Columns may have been added or removed, now or earlier.
    const fieldsOfKnown = ofSheet.flatMap(({ kind, field }) => (kind === "cell" ? [field] : []));
    const isNew = (field: string) => !before.fields.includes(field) && !fieldsOfKnown.includes(field);
    const columns = followColumns(ofKind("column-added", ofSheet), now, isNew, period);
    const fields = [...new Set([...now.fields, ...before.fields, ...fieldsOfKnown])].filter(
      (field) => !columns.whole.has(field),
    );
    return [
      ...columns.added,
      ...followSheet(ofSheet, withFields(before, fields), withFields(now, fields), period),
    ];
  });
  return [...others, ...followed];
}

/**
 * Returns the columns that were not there when first checked, and the fields whose cells are not compared: those that
 * got their column in this period, and those that lost it again.
 * @param isNew whether a field had no column before
 */
function followColumns(
  known: readonly Change[],
  now: Snapshot,
  isNew: (field: string) => boolean,
  period: Period,
): { readonly added: readonly Change[]; readonly whole: ReadonlySet<string> } {
  const remaining = known.filter(({ field }) => now.fields.includes(field));
  const gone = known.filter((change) => !remaining.includes(change));
  const listed = new Set(remaining.map(({ field }) => field));
  const newFields = now.fields.filter((field) => isNew(field) && !listed.has(field));
  return {
    added: [
      ...remaining.map((change) => ({ ...change, line: now.headingLine })),
      ...newFields.map((field) => columnAddedChange(field, now, period)),
    ],
    whole: new Set([...newFields, ...gone.map(({ field }) => field)]),
  };
}

function columnAddedChange(field: string, { sheet, headingLine }: Snapshot, { noticed }: Period): Change {
  const values = { before: NO_COLUMN, after: COLUMN_ADDED, by: "hand", overFormula: false } as const;
  return { kind: "column-added", sheet, line: headingLine, child: "", field, noticed, ...values };
}

/**
 * Returns the differences in one sheet.
 * @param before the sheet as it was, with the fields of `now`
 */
function followSheet(known: readonly Change[], before: Snapshot, now: Snapshot, period: Period): Change[] {
  const { pairs, removed, added } = matchRows(before, now);
  const knownCells = groupBy(ofKind("cell", known), ({ line }) => line);
  const knownAdded = new Map(ofKind("row-added", known).map((change) => [change.line, change]));
  const ofLine = (line: number) => knownCells.get(line) ?? [];
  const changes: Change[] = [];
  for (const [old, row] of pairs) {
    const addedBefore = knownAdded.get(old.line);
    if (addedBefore) changes.push({ ...addedBefore, ...placeOf(row), after: describeRow(row, now.fields) });
    else changes.push(...followRow(ofLine(old.line), old, row, now, period));
  }
  const gone = removed.flatMap((row): Change[] => {
    if (knownAdded.has(row.line)) return [];
    const first = firstTexts(row, before.fields, ofLine(row.line));
    return [
      wholeRowChange(
        "row-removed",
        row,
        { before: describeRow(first, before.fields), after: "" },
        before,
        period,
      ),
    ];
  });
  const removals = [...ofKind("row-removed", known), ...gone];
  for (const row of added) {
    const after = describeRow(row, now.fields);
    changes.push(wholeRowChange("row-added", row, { before: "", after }, now, period));
  }
  return withoutRestoredRows(changes, removals);
}

function ofKind(wanted: Change["kind"], changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind === wanted);
}

/**
 * Drops both changes for a row that was removed and is back as it was when first checked, whatever happened in between.
 */
function withoutRestoredRows(changes: readonly Change[], removals: readonly Change[]): Change[] {
  const gone = [...removals];
  const rest = changes.filter(({ kind, child, after }) => {
    if (kind !== "row-added") return true;
    const restoredIndex = gone.findIndex((removal) => removal.child === child && removal.before === after);
    if (restoredIndex >= 0) gone.splice(restoredIndex, 1);
    return restoredIndex < 0;
  });
  return [...rest, ...gone];
}

function followRow(
  known: readonly Change[],
  old: SnapshotRow,
  row: SnapshotRow,
  { sheet, fields }: Snapshot,
  { corrected, noticed, addressOf }: Period,
): Change[] {
  return fields.flatMap((field, index): Change[] => {
    const change = known.find((one) => one.field === field);
    const [was, is] = [old.texts[index] ?? "", row.texts[index] ?? ""];
    const first = change?.before ?? was;
    if (is === first || (!isFilledText(is) && !isFilledText(first))) return [];
    const hadFormula = change?.overFormula || old.formulas.includes(field);
    const overFormula = hadFormula && !row.formulas.includes(field);
    if (change && is === was) return [{ ...change, ...placeOf(row), overFormula }];
    const by = corrected.has(`${sheet}!${addressOf(sheet, row.line, field)}`) ? "suggestion" : "hand";
    return [
      { kind: "cell", sheet, ...placeOf(row), field, before: first, after: is, noticed, by, overFormula },
    ];
  });
}

/** Returns the row as it was when first checked. */
function firstTexts(row: SnapshotRow, fields: readonly string[], known: readonly Change[]): SnapshotRow {
  const texts = row.texts.map(
    (text, index) => known.find(({ field }) => field === fields[index])?.before ?? text,
  );
  return { ...row, texts };
}

function placeOf({ line, child }: SnapshotRow): Pick<Change, "line" | "child"> {
  return { line, child };
}

function wholeRowChange(
  kind: "row-added" | "row-removed",
  row: SnapshotRow,
  values: Pick<Change, "before" | "after">,
  { sheet }: Snapshot,
  { noticed }: Period,
): Change {
  return { kind, sheet, ...placeOf(row), field: "", ...values, noticed, by: "hand", overFormula: false };
}

/**
 * Compares changes read back from the workbook with the current data. What happened in the meantime is unknown, but a
 * cell with its first value again is no longer a difference, and one with another value is reported with that value. A
 * change that is listed twice, as in a copied tab, is reported once.
 */
export function refreshChanges(known: readonly Change[], now: Snapshots): Change[] {
  const rowsByChild = new Map(
    [...now].map(([sheet, { rows }]) => [sheet, groupBy(rows, ({ child }) => child)] as const),
  );
  const unique = new Map(known.map((change) => [JSON.stringify(change), change]));
  return [...unique.values()].flatMap((change) => {
    const snapshot = now.get(change.sheet);
    if (!snapshot || change.kind !== "cell") return [change];
    const index = snapshot.fields.indexOf(change.field);
    const rows = rowsByChild.get(change.sheet)?.get(change.child) ?? [];
    const rowAtLine = rows.find(({ line }) => line === change.line);
    const rowsWithValue = rows.filter(({ texts }) => texts[index] === change.after);
    const row =
      rowAtLine && (rowAtLine.texts[index] === change.after || rowsWithValue.length !== 1)
        ? rowAtLine
        : rowsWithValue[0];
    const text = row?.texts[index];
    if (!row || text === undefined) return [change];
    return text === change.before ? [] : [{ ...change, ...placeOf(row), after: text }];
  });
}
