import type { FormatCheck, FormatContext } from "../../rules/format/format-check";
import { indexForFormat, withChildren, type ReturnIndex } from "../../rules/format/return-index";
import { columnOf, columnsOf, type TableColumn } from "../../rules/format/table-columns";
import type { Collection } from "../../rules/rule";
import { cellReference, type Finding } from "../engine/findings";
import { once } from "../../rules/format/once";
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
   * What the checks on all identifiers of a table find in it as it stands, by `findingKey`; null when one of them stops with an
   * error.
   */
  identifierFaultsOf(data: TableData): ReadonlyMap<string, Finding> | null;
  identifierColumnsOf(data: TableData): IdentifierColumns;
}

/** The columns of a table that hold identifiers, as it stands, and how many rows have each cell of CHILD. */
interface IdentifierColumns {
  readonly columns: readonly TableColumn[];
  readonly counts: ReadonlyMap<CellValue, number>;
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
      return faults && byKey(faults);
    }),
    identifierColumnsOf: kept(identifierColumnsOf),
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

function identifierColumnsOf(data: TableData): IdentifierColumns {
  const isLookedAt = (field: string) => isIdentifier(fieldDefinition(data.table, field)?.kind);
  const counts = new Map<CellValue, number>();
  for (const row of data.rows as readonly AnyRow[]) count(counts, cellOf(row, "CHILD"), 1);
  return { columns: columnsOf(withColumns(data, isLookedAt)), counts };
}

function count(counts: Map<CellValue, number>, cell: CellValue | undefined, by: number): void {
  if (cell === "" || cell === null || cell === undefined) return;
  counts.set(cell, (counts.get(cell) ?? 0) + by);
}

/**
 * The same once CHILD is changed on some rows. The columns are as before but for that one, and the rows are put together
 * only where something is found: this is asked for every child of a return whose identifiers lost their zeros.
 * @param rowsAfter the changed rows by line
 */
export function identifierFaultsAfter(
  data: TableData,
  rowsAfter: ReadonlyMap<number, AnyRow>,
  ground: FormGround,
): readonly Finding[] | null {
  const known = ground.identifierColumnsOf(data);
  const more = new Map<CellValue, number>();
  for (const [line, row] of rowsAfter) {
    const before = rowAtLine(data.rows, line);
    if (before) count(more, cellOf(before, "CHILD"), -1);
    count(more, cellOf(row, "CHILD"), 1);
  }
  const isLeft = (cell: CellValue) => (known.counts.get(cell) ?? 0) + (more.get(cell) ?? 0) > 0;
  const valuesAfter = (values: readonly CellValue[]) => [
    ...values.filter((cell) => !more.has(cell) || isLeft(cell)),
    ...[...more.keys()].filter((cell) => !known.counts.has(cell) && isLeft(cell)),
  ];
  const columns = known.columns.map((column) =>
    column.field === "CHILD" ? columnOf(column, () => valuesAfter(column.values)) : column,
  );
  const rows = once(() => (data.rows as readonly AnyRow[]).map((row) => rowsAfter.get(row.line) ?? row));
  const looked: TableData = {
    ...withRows(data, []),
    get rows() {
      return rows();
    },
  };
  return identifierFaults(looked, columns, ground);
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
