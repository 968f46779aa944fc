import type { FormatCheck, FormatContext } from "../../rules/format/format-check";
import { indexForFormat, withChildren, type ReturnIndex } from "../../rules/format/return-index";
import { columnOf, columnsOf, type TableColumn } from "../../rules/format/table-columns";
import type { Collection } from "../../rules/rule";
import { cellReference, type Finding } from "../engine/findings";
import type { CellValue } from "../return/cells";
import { rowAtLine } from "../return/table-edits";
import { groupBy } from "../return/grouping";
import type { Child, Return } from "../return/children";
import { cellOf, withRows, type AnyRow, type Row, type TableData } from "../return/rows";
import { fieldDefinition, isIdentifier, type TableName } from "../return/tables";
import { findingKey } from "./suggestion";

/** The input of the format checks besides the row. */
export interface FormGround {
  /** The format checks that ran to the end. */
  readonly checks: readonly FormatCheck[];
  /** Those of the checks that look at each row on its own. */
  readonly checksOfRows: readonly FormatCheck[];
  readonly tables: Return;
  readonly collection: Pick<Collection, "year" | "start" | "end">;
  readonly index: ReturnIndex;
  /**
   * Returns what the checks on all identifiers of a table find in it as it is, by line; null when one of them stops
   * with an error.
   */
  identifierFaultsOf(data: TableData): ReadonlyMap<number | undefined, readonly Finding[]> | null;
  identifierColumnsOf(data: TableData): IdentifierColumns;
}

/** The identifier columns of a table as it is, and the rows with each CHILD cell. */
interface IdentifierColumns {
  readonly columns: readonly TableColumn[];
  readonly rows: ReadonlyMap<CellValue, readonly AnyRow[]>;
  /** The CHILD cells that the checks on all identifiers of a table report. */
  readonly found: ReadonlySet<CellValue>;
}

/** Prepares to check single rows with the checks that ran. */
export function formGroundOf(
  checks: readonly FormatCheck[],
  tables: Return,
  collection: FormGround["collection"],
): FormGround {
  const ground: FormGround = {
    checks,
    checksOfRows: checks.filter(({ code, looksAt }) => looksAt === "child" && code !== REPEATED),
    tables,
    collection,
    index: indexForFormat(tables),
    identifierFaultsOf: kept((data) => {
      const faults = identifierFaults(data, ground.identifierColumnsOf(data).columns, ground);
      return faults && groupBy(faults, ({ cells }) => cells[0]?.line);
    }),
    identifierColumnsOf: kept((data) => identifierColumnsOf(data, checks)),
  };
  return ground;
}

/** Returns the input as it is after changes to some children. */
export function groundAfter(
  ground: FormGround,
  before: readonly Child[],
  after: readonly Child[],
): FormGround {
  const headers = new Map<string, Row<"Header"> | undefined>();
  for (const { id, thisYear } of after) if (id !== null) headers.set(id, thisYear.Header[0]);
  const gone = new Set(before.flatMap(({ id }) => (id === null || headers.has(id) ? [] : [id])));
  for (const id of gone) headers.set(id, undefined);
  return { ...ground, index: withChildren(ground.index, headers, gone) };
}

function withColumns(data: TableData, isLookedAt: (field: string) => boolean): TableData {
  return { ...data, columns: new Map([...data.columns].filter(([field]) => isLookedAt(field))) };
}

/**
 * Checks the form of some fields of one row. Faults that show only in comparison with other rows are left to
 * `repeatedRows` and `identifierFaults`. Formulas and merged cells count as unchanged.
 * @param fields the fields to check; all when left out
 * @returns null when a check stops with an error
 */
export function checkForm(row: AnyRow, ground: FormGround, fields?: ReadonlySet<string>): Finding[] | null {
  const data = withRows(row.source, [row]);
  const columns = columnsOf(fields ? withColumns(data, (field) => fields.has(field)) : data);
  return foundBy(ground.checksOfRows, { data, columns }, ground);
}

/**
 * Like `checkForm`, for rows of any tables.
 * @param isLookedAt which fields to check; all when left out
 */
export function checkFormOfRows(
  rows: readonly AnyRow[],
  ground: FormGround,
  isLookedAt: (field: string, table: TableName) => boolean = () => true,
): Finding[] | null {
  const findings: Finding[] = [];
  for (const [source, ofTable] of groupBy(rows, (row) => row.source)) {
    const data = withRows(source, ofTable);
    const columns = columnsOf(withColumns(data, (field) => isLookedAt(field, source.table)));
    const found = foundBy(ground.checksOfRows, { data, columns }, ground);
    if (found === null) return null;
    findings.push(...found);
  }
  return findings;
}

/**
 * Runs the checks that look at all identifiers of a table: an identifier is too short only in comparison with the
 * others.
 * @returns null when a check stops with an error
 */
function identifierFaults(data: TableData, columns: readonly TableColumn[], ground: FormGround) {
  const checks = ground.checks.filter(({ looksAt }) => looksAt === "identifiers");
  return foundBy(checks, { data, columns }, ground);
}

function identifierColumnsOf(data: TableData, checks: readonly FormatCheck[]): IdentifierColumns {
  const isLookedAt = (field: string) => isIdentifier(fieldDefinition(data.table, field)?.kind);
  const columns = columnsOf(withColumns(data, isLookedAt));
  const rows = groupBy(data.rows as readonly AnyRow[], (row): CellValue => cellOf(row, "CHILD") ?? null);
  return { columns, rows, found: foundOfChild(columns, checks) };
}

/** Returns the CHILD cells that checks on all identifiers of a table report. */
function foundOfChild(columns: readonly TableColumn[], checks: readonly FormatCheck[]): Set<CellValue> {
  const column = columns.find(({ field }) => field === "CHILD");
  return new Set(column ? checks.flatMap(({ foundIn }) => foundIn?.(column) ?? []) : []);
}

/**
 * Returns what is found about identifiers before and after CHILD is changed on some rows. Looks only at rows where this
 * can differ: the changed rows, and those whose cell is reported only before or only afterwards. The other columns do
 * not change. The remaining rows are skipped because this runs for every child of a return whose identifiers lost their
 * zeros.
 * @param rowsAfter the changed rows by line
 * @returns null when a check stops with an error
 */
export function identifierFaultsAround(
  data: TableData,
  rowsAfter: ReadonlyMap<number, AnyRow>,
  ground: FormGround,
): { before: readonly Finding[]; after: readonly Finding[] } | null {
  const known = ground.identifierColumnsOf(data);
  const changes = new Map<CellValue, number>();
  const count = (row: AnyRow | undefined, by: number) => {
    const cell = (row && cellOf(row, "CHILD")) ?? null;
    if (cell !== "" && cell !== null) changes.set(cell, (changes.get(cell) ?? 0) + by);
  };
  for (const [line, row] of rowsAfter) {
    count(rowAtLine(data.rows, line), -1);
    count(row, 1);
  }
  const isLeft = (cell: CellValue) => (known.rows.get(cell)?.length ?? 0) + (changes.get(cell) ?? 0) > 0;
  const valuesAfter = (values: readonly CellValue[]) => [
    ...values.filter((cell) => !changes.has(cell) || isLeft(cell)),
    ...[...changes.keys()].filter((cell) => !known.rows.has(cell) && isLeft(cell)),
  ];
  const columns = known.columns.map((column) =>
    column.field === "CHILD" ? columnOf(column, () => valuesAfter(column.values)) : column,
  );
  const found = foundOfChild(columns, ground.checks);
  const turned = [
    ...[...found].filter((cell) => !known.found.has(cell)),
    ...[...known.found].filter((cell) => !found.has(cell)),
  ];
  const rows = new Map(turned.flatMap((cell) => known.rows.get(cell) ?? []).map((row) => [row.line, row]));
  for (const [line, row] of rowsAfter) rows.set(line, row);
  const inOrder = [...rows.values()].sort((a, b) => a.line - b.line);
  const before = ground.identifierFaultsOf(data);
  const after = identifierFaults(withRows(data, inOrder), columns, ground);
  return before && after && { before: inOrder.flatMap(({ line }) => before.get(line) ?? []), after };
}

/** Returns what checks find in some rows; null when one of them stops with an error. */
function foundBy(
  checks: readonly FormatCheck[],
  looked: Pick<FormatContext, "data" | "columns">,
  { tables, collection, index }: FormGround,
): Finding[] | null {
  const findings: Finding[] = [];
  let code = "";
  const report: FormatContext["report"] = (...rows) => {
    const cells = rows.flatMap((marked) => marked.fields.map((field) => cellReference(marked.row, field)));
    findings.push({ rule: code, child: rows[0]?.row.CHILD ?? null, cells });
  };
  const context = { ...looked, tables, index, collection, report };
  try {
    for (const check of checks) {
      code = check.code;
      check.check(context);
    }
  } catch {
    return null;
  }
  return findings;
}

/** The check for repeated rows, which compares a child's rows within a table. */
const REPEATED = "FMT23";

/**
 * Returns findings about a child's repeated rows, in some of its tables of this year.
 * @returns null when the check stops with an error
 */
export function repeatedRows(
  { thisYear }: Child,
  tables: ReadonlySet<TableName>,
  ground: FormGround,
): Finding[] | null {
  const checks = ground.checks.filter(({ code }) => code === REPEATED);
  const findings: Finding[] = [];
  for (const table of tables) {
    const rows = thisYear[table] as readonly AnyRow[];
    const [first, another] = rows;
    if (!first || !another) continue;
    const data = withRows(first.source, rows);
    const found = foundBy(checks, { data, columns: columnsOf(data) }, ground);
    if (found === null) return null;
    findings.push(...found);
  }
  return findings;
}

/** The check for identifiers that have more leading zeros in other rows of the return. */
const LOST_ZEROS = "FMT13";

/** Returns the children for whose rows that check reported something. */
export function childrenWithoutZeros(findings: readonly Finding[]): Set<string | null> {
  return new Set(findings.flatMap(({ rule, child }) => (rule === LOST_ZEROS ? [child] : [])));
}

/** Returns findings of different rows by `findingKey`. */
export function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [findingKey(finding), finding]));
}

/** Caches the result of a function for each object. */
function kept<Thing extends object, Seen>(look: (thing: Thing) => Seen): (thing: Thing) => Seen {
  const known = new WeakMap<Thing, { readonly seen: Seen }>();
  return (thing) => {
    let answer = known.get(thing);
    if (!answer) known.set(thing, (answer = { seen: look(thing) }));
    return answer.seen;
  };
}

/** Returns a function that gives what `checkForm` finds in a row as it is, and caches it. */
export function formOfRows(ground: FormGround): (row: AnyRow) => Finding[] | null {
  return kept((row) => checkForm(row, ground));
}
