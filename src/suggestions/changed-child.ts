import { readCell, type CellValue } from "../return/cells";
import { childFromRows, rowsOfChild, type Child, type Return, type RowsByTable } from "../return/children";
import type { AnyRow } from "../return/rows";
import { fieldDefinition, type TableName } from "../return/tables";
import { groupBy } from "../return/grouping";
import type { CellChange } from "./suggestion";

/** Returns a copy of a row with new texts in some cells, read as if from the sheet. The row itself does not change. */
export function changedRow(row: AnyRow, changes: readonly CellChange[]): AnyRow {
  const cells: CellValue[] = [...row.cells];
  const values: Record<string, unknown> = {};
  const unreadable = new Set(row.unreadable);
  for (const { cell, to } of changes) {
    const column = row.source.columns.get(cell.field);
    const kind = fieldDefinition(row.table, cell.field)?.kind;
    if (column === undefined || kind === undefined) continue;
    const read = readCell(to, kind);
    cells[column - row.source.firstColumn] = to;
    values[cell.field] = read.value;
    if (read.unreadable) unreadable.add(cell.field);
    else unreadable.delete(cell.field);
  }
  return { ...row, ...values, cells, unreadable: unreadable.size > 0 ? unreadable : null };
}

/** The changes of one row, and its place among the rows that are changed. */
interface ChangesOfRow {
  readonly place: number;
  readonly changes: CellChange[];
}

type ChangesByRow = ReadonlyMap<TableName, ReadonlyMap<number, ChangesOfRow>>;

/** Kept because a trial of thousands of changes asks for those of each child. */
const changesByRow = new WeakMap<readonly CellChange[], ChangesByRow>();

/** Returns the changes by table and line. */
function byRow(changes: readonly CellChange[]): ChangesByRow {
  const known = changesByRow.get(changes);
  if (known) return known;
  const byTable = new Map<TableName, Map<number, ChangesOfRow>>();
  let rows = 0;
  for (const change of changes) {
    const { table, line } = change.cell;
    const byLine = byTable.get(table) ?? new Map<number, ChangesOfRow>();
    byTable.set(table, byLine);
    const ofRow = byLine.get(line);
    if (ofRow) ofRow.changes.push(change);
    else byLine.set(line, { place: rows++, changes: [change] });
  }
  changesByRow.set(changes, byTable);
  return byTable;
}

/**
 * Returns the rows of a child that changes affect, each with its changes, in the order of the changes. Changes to other
 * children's rows are ignored.
 */
export function changedRowsOf(
  child: Child,
  changes: readonly CellChange[],
): (readonly [row: AnyRow, changes: readonly CellChange[]])[] {
  return [...byRow(changes)]
    .flatMap(([table, byLine]) =>
      (child.thisYear[table] as readonly AnyRow[]).flatMap((row) => {
        const ofRow = byLine.get(row.line);
        return ofRow ? [{ row, ...ofRow }] : [];
      }),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ row, changes: changesOfRow }) => [row, changesOfRow] as const);
}

/**
 * Returns a copy of a child with changed cells. Changes to other children's rows are ignored. CHILD must not be
 * changed.
 */
export function changedChild(child: Child, changes: readonly CellChange[]): Child {
  const thisYear: Record<string, readonly AnyRow[]> = { ...child.thisYear };
  for (const [row, changesOfRow] of changedRowsOf(child, changes)) {
    const rows = thisYear[row.table] ?? [];
    thisYear[row.table] = rows.map((other) => (other === row ? changedRow(row, changesOfRow) : other));
  }
  return { ...child, thisYear: thisYear as unknown as RowsByTable };
}

/**
 * Returns the children that result when CHILD is changed on some rows. `children` must include every child that a
 * changed row leaves or joins.
 */
export function regroupedChildren(
  children: readonly Child[],
  changes: readonly CellChange[],
  tables: Return,
): Child[] {
  const rows = children
    .map((child) => changedChild(child, changes))
    .flatMap(rowsOfChild)
    // Copies, because grouping stores on a Header row whether the child has a row in another table.
    .map((row): AnyRow => ({ ...row }))
    .sort((a, b) => a.line - b.line);
  const withId = groupBy(
    rows.filter(({ CHILD }) => CHILD !== null),
    ({ CHILD }) => CHILD,
  );
  const alone = rows.filter(({ CHILD }) => CHILD === null).map((row) => childFromRows(null, [row], tables));
  return [...[...withId].map(([id, own]) => childFromRows(id, own, tables)), ...alone];
}
