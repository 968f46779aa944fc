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

/** What the checks on form are told besides the row. */
export interface FormGround {
  /** The checks on form that ran to the end. */
  readonly checks: readonly FormatCheck[];
  /** Of these, the ones that look at each row apart from the others of its table. */
  readonly checksOfRows: readonly FormatCheck[];
  readonly tables: Return;
  readonly collection: Pick<Collection, "year" | "start" | "end">;
  readonly index: ReturnIndex;
  /**
   * What the checks on all identifiers of a table find in it as it stands, by line; null when one of them stops with an
   * error.
   */
  identifierFaultsOf(data: TableData): ReadonlyMap<number | undefined, readonly Finding[]> | null;
  identifierColumnsOf(data: TableData): IdentifierColumns;
}

/** The columns of a table that hold identifiers, as it stands, and the rows that have each cell of CHILD. */
interface IdentifierColumns {
  readonly columns: readonly TableColumn[];
  readonly rows: ReadonlyMap<CellValue, readonly AnyRow[]>;
  /** The cells of CHILD that the checks on all identifiers of a table find fault with. */
  readonly found: ReadonlySet<CellValue>;
}

/** Gets ready to check single rows, by the checks that ran. */
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

/** The same once children are as changes leave them. */
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
 * What the checks on form find in some fields of one row. What shows only beside other rows is left to `repeatedRows` and
 * `identifierFaults`; formulas and merged cells stay as they are.
 * @param fields the fields to look at; left out: all
 * @returns null when a check stops with an error
 */
export function checkForm(row: AnyRow, ground: FormGround, fields?: ReadonlySet<string>): Finding[] | null {
  const data = withRows(row.source, [row]);
  const columns = columnsOf(fields ? withColumns(data, (field) => fields.has(field)) : data);
  return foundBy(ground.checksOfRows, { data, columns }, ground);
}

/**
 * The same in rows of any tables.
 * @param isLookedAt the fields to look at; left out: all
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
 * What the checks find that look at all identifiers of a table: which are too short shows only beside the others.
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

/** The cells of CHILD that checks on all identifiers of a table find fault with. */
function foundOfChild(columns: readonly TableColumn[], checks: readonly FormatCheck[]): Set<CellValue> {
  const column = columns.find(({ field }) => field === "CHILD");
  return new Set(column ? checks.flatMap(({ foundIn }) => foundIn?.(column) ?? []) : []);
}

/**
 * What is found of identifiers once CHILD is changed on some rows, and before, in the rows in which it may be another thing:
 * those that are changed, and those whose cell is found fault with only before or only afterwards. The other columns are as
 * before, and the rest of the rows are passed over: this is asked for every child of a return whose identifiers lost their
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

/** What checks find in some rows; null when one of them stops with an error. */
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

/** The check on rows that come twice, which compares the rows of a child in one table. */
const REPEATED = "FMT23";

/**
 * Rows of a child that come twice, in some of its tables of this year.
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

/** The check on identifiers that have more zeros in other rows of the return. */
const LOST_ZEROS = "FMT13";

/** The children of the rows of which that check found something. */
export function childrenWithoutZeros(findings: readonly Finding[]): Set<string | null> {
  return new Set(findings.flatMap(({ rule, child }) => (rule === LOST_ZEROS ? [child] : [])));
}

/** Findings of different rows, by `findingKey`. */
export function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [findingKey(finding), finding]));
}

/** Looks at each thing as it stands once, and keeps what was seen. */
function kept<Thing extends object, Seen>(look: (thing: Thing) => Seen): (thing: Thing) => Seen {
  const known = new WeakMap<Thing, { readonly seen: Seen }>();
  return (thing) => {
    let answer = known.get(thing);
    if (!answer) known.set(thing, (answer = { seen: look(thing) }));
    return answer.seen;
  };
}

/** What `checkForm` finds in each row as it stands. */
export function formOfRows(ground: FormGround): (row: AnyRow) => Finding[] | null {
  return kept((row) => checkForm(row, ground));
}
