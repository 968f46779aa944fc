import { describeBlank, readCell } from "../return/cells";
import type { Child } from "../return/children";
import { formatDay, type Day } from "../return/days";
import { cellOf, textOf, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition, TABLE_NAMES, type FieldKind, type TableName } from "../return/tables";
import type { CellChange } from "./suggestion";

/**
 * The fields that suggestions may read. Sex, ethnic origin, motherhood, asylum, health and other facts that the law
 * protects are left out. For a table in which merely having a row says such a thing, only the identifier is included,
 * so that rows can move with their child. Of the special categories, only the codes of placement, legal status, need
 * and the reasons for their changes are included, which the rules themselves compare between rows.
 */
const READABLE: Partial<Record<TableName, readonly string[]>> = {
  Header: ["CHILD", "DOB", "UPN"],
  Episodes: [
    ...["CHILD", "DECOM", "DEC", "RNE", "REC", "LS", "CIN", "REASON_PLACE_CHANGE"],
    ...["PLACE", "PLACE_PROVIDER", "URN", "PL_POST", "HOME_POST"],
  ],
  Reviews: ["CHILD", "DOB", "REVIEW"],
  OC2: ["CHILD", "DOB"],
  OC3: ["CHILD", "DOB", "IN_TOUCH"],
  AD1: ["CHILD", "DOB", "DATE_INT", "DATE_MATCH"],
  PlacedAdoption: ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  PrevPerm: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
  Missing: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
  SWEpisodes: ["CHILD", "DOB", "SW_DECOM", "SW_DEC", "SW_REASON"],
  UASC: ["CHILD"],
  DoLo: ["CHILD"],
};

/** Returns the fields of a table that suggestions may read and change; none for a table that is left out. */
export function readableFields(table: TableName): readonly string[] {
  return READABLE[table] ?? [];
}

const TABLES_WITH_DATE_OF_BIRTH = TABLE_NAMES.filter(
  (table) => table !== "Header" && readableFields(table).includes("DOB"),
);

/** Returns the child's rows of this year that repeat the Header's DOB, in the tables where suggestions may change it. */
export function rowsWithDateOfBirth({ thisYear }: Child): AnyRow[] {
  return TABLES_WITH_DATE_OF_BIRTH.flatMap((table) => thisYear[table] as readonly AnyRow[]);
}

/**
 * Returns a change to a cell. Null when the field is not one that suggestions may change, has no column, belongs to
 * last year, or already holds that text or date.
 */
export function changeTo(row: AnyRow, field: string, to: string): CellChange | null {
  const kind = changeableKind(row, field);
  if (kind === null) return null;
  const { value } = readCell(to, kind);
  const isSame = value === valueOf(row, field) && isRealDate(row, field);
  if (value === null || textOf(row, field) === to || (isSame && Number.isInteger(cellOf(row, field))))
    return null;
  return change(row, field, to, kind === "date" ? (value as Day) : null);
}

/** Returns a change that empties a cell; null when it holds nothing visible or must not be changed. */
export function clearingChange(row: AnyRow, field: string): CellChange | null {
  const shouldClear = changeableKind(row, field) !== null && describeBlank(cellOf(row, field)) === null;
  return shouldClear ? change(row, field, "", null) : null;
}

/** Returns the kind of a field whose cell suggestions may change; null for any other. */
function changeableKind(row: AnyRow, field: string): FieldKind | null {
  const hasCell = !row.lastYear && cellOf(row, field) !== undefined;
  const isReadable = readableFields(row.table).includes(field);
  return hasCell && isReadable ? (fieldDefinition(row.table, field)?.kind ?? null) : null;
}

function isRealDate(row: AnyRow, field: string): boolean {
  const isDate = fieldDefinition(row.table, field)?.kind === "date";
  return isDate && typeof cellOf(row, field) === "number" && valueOf(row, field) !== null;
}

function change(row: AnyRow, field: string, to: string, day: Day | null): CellChange {
  const from = textOf(row, field);
  const displayedText = isRealDate(row, field) ? formatDay(valueOf(row, field) as Day) : from;
  return {
    cell: { table: row.table, lastYear: false, line: row.line, field },
    from,
    shown: describeBlank(cellOf(row, field)) ?? displayedText,
    to,
    day,
  };
}

/** Returns changes to several cells; null when one of them must not be changed, or none is given. */
export function changesOf(
  ...wanted: readonly (readonly [row: AnyRow, field: string, to: string])[]
): readonly CellChange[] | null {
  const changes = wanted.map(([row, field, to]) => changeTo(row, field, to));
  return changes.length > 0 && changes.every((change) => change !== null) ? changes : null;
}
