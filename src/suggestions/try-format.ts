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
export interface FormatTrialContext {
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
export function createFormatTrialContext(
  checks: readonly FormatCheck[],
  tables: Return,
  collection: FormatTrialContext["collection"],
): FormatTrialContext {
  const formatContext: FormatTrialContext = {
    checks,
    checksOfRows: checks.filter(({ code, looksAt }) => looksAt === "child" && code !== REPEATED),
    tables,
    collection,
    index: indexForFormat(tables),
    identifierFaultsOf: memoiseByObject((data) => {
      const faults = identifierFaults(data, formatContext.identifierColumnsOf(data).columns, formatContext);
      return faults && groupBy(faults, ({ cells }) => cells[0]?.line);
    }),
    identifierColumnsOf: memoiseByObject((data) => identifierColumnsOf(data, formatContext)),
  };
  return formatContext;
}

/** Returns the input as it is after changes to some children. */
export function formatContextAfter(
  formatContext: FormatTrialContext,
  before: readonly Child[],
  after: readonly Child[],
): FormatTrialContext {
  const headers = new Map<string, Row<"Header"> | undefined>();
  for (const { id, thisYear } of after) if (id !== null) headers.set(id, thisYear.Header[0]);
  const removed = new Set(before.flatMap(({ id }) => (id === null || headers.has(id) ? [] : [id])));
  for (const id of removed) headers.set(id, undefined);
  return { ...formatContext, index: withChildren(formatContext.index, headers, removed) };
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
export function checkRowFormat(
  row: AnyRow,
  formatContext: FormatTrialContext,
  fields?: ReadonlySet<string>,
): Finding[] | null {
  const data = withRows(row.source, [row]);
  const columns = columnsOf(fields ? withColumns(data, (field) => fields.has(field)) : data);
  return runChecks(formatContext.checksOfRows, { data, columns }, formatContext);
}

/**
 * Like `checkRowFormat`, for rows of any tables.
 * @param isLookedAt which fields to check; all when left out
 */
export function checkRowsFormat(
  rows: readonly AnyRow[],
  formatContext: FormatTrialContext,
  isLookedAt: (field: string, table: TableName) => boolean = () => true,
): Finding[] | null {
  const findings: Finding[] = [];
  for (const [source, ofTable] of groupBy(rows, (row) => row.source)) {
    const data = withRows(source, ofTable);
    const columns = columnsOf(withColumns(data, (field) => isLookedAt(field, source.table)));
    const found = runChecks(formatContext.checksOfRows, { data, columns }, formatContext);
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
function identifierFaults(
  data: TableData,
  columns: readonly TableColumn[],
  formatContext: FormatTrialContext,
) {
  const checks = formatContext.checks.filter(({ looksAt }) => looksAt === "identifiers");
  return runChecks(checks, { data, columns }, formatContext);
}

function identifierColumnsOf(data: TableData, formatContext: FormatTrialContext): IdentifierColumns {
  const isLookedAt = (field: string) => isIdentifier(fieldDefinition(data.table, field)?.kind);
  const columns = columnsOf(withColumns(data, isLookedAt));
  const rows = groupBy(data.rows as readonly AnyRow[], (row): CellValue => cellOf(row, "CHILD") ?? null);
  return { columns, rows, found: reportedChildCells(columns, formatContext) };
}

/** Returns the CHILD cells that checks on all identifiers of a table report. */
function reportedChildCells(
  columns: readonly TableColumn[],
  { checks, index }: FormatTrialContext,
): Set<CellValue> {
  const column = columns.find(({ field }) => field === "CHILD");
  return new Set(column ? checks.flatMap(({ foundIn }) => foundIn?.(column, index) ?? []) : []);
}

/**
 * Returns what is found about identifiers before and after CHILD is changed on some rows. Looks only at rows where this
 * can differ: the changed rows, and those whose cell is reported only before or only afterwards. The other columns do
 * not change. The remaining rows are skipped because this runs for every child of a return whose identifiers lost their
 * zeros.
 * @param rowsAfter the changed rows by line
 * @param formatContext the input as it is, and as it is after the change
 * @returns null when a check stops with an error
 */
export function identifierFaultsOfChange(
  data: TableData,
  rowsAfter: ReadonlyMap<number, AnyRow>,
  { formatContext, formatAfter }: Record<"formatContext" | "formatAfter", FormatTrialContext>,
): { before: readonly Finding[]; after: readonly Finding[] } | null {
  const known = formatContext.identifierColumnsOf(data);
  const changes = new Map<CellValue, number>();
  const count = (row: AnyRow | undefined, by: number) => {
    const cell = (row && cellOf(row, "CHILD")) ?? null;
    if (cell !== "" && cell !== null) changes.set(cell, (changes.get(cell) ?? 0) + by);
  };
  for (const [line, row] of rowsAfter) {
    count(rowAtLine(data.rows, line), -1);
    count(row, 1);
  }
  const isStillPresent = (cell: CellValue) =>
    (known.rows.get(cell)?.length ?? 0) + (changes.get(cell) ?? 0) > 0;
  const valuesAfter = (values: readonly CellValue[]) => [
    ...values.filter((cell) => !changes.has(cell) || isStillPresent(cell)),
    ...[...changes.keys()].filter((cell) => !known.rows.has(cell) && isStillPresent(cell)),
  ];
  const columns = known.columns.map((column) =>
    column.field === "CHILD" ? columnOf(column, () => valuesAfter(column.values)) : column,
  );
  const found = reportedChildCells(columns, formatAfter);
  const changedCells = [
    ...[...found].filter((cell) => !known.found.has(cell)),
    ...[...known.found].filter((cell) => !found.has(cell)),
  ];
  const rows = new Map(
    changedCells.flatMap((cell) => known.rows.get(cell) ?? []).map((row) => [row.line, row]),
  );
  for (const [line, row] of rowsAfter) rows.set(line, row);
  const inOrder = [...rows.values()].sort((a, b) => a.line - b.line);
  const before = formatContext.identifierFaultsOf(data);
  const after = identifierFaults(withRows(data, inOrder), columns, formatAfter);
  return before && after && { before: inOrder.flatMap(({ line }) => before.get(line) ?? []), after };
}

/** Returns what checks find in some rows; null when one of them stops with an error. */
function runChecks(
  checks: readonly FormatCheck[],
  subject: Pick<FormatContext, "data" | "columns">,
  { tables, collection, index }: FormatTrialContext,
): Finding[] | null {
  const findings: Finding[] = [];
  let code = "";
  const report: FormatContext["report"] = (...rows) => {
    const cells = rows.flatMap((marked) => marked.fields.map((field) => cellReference(marked.row, field)));
    findings.push({ rule: code, child: rows[0]?.row.CHILD ?? null, cells });
  };
  const context = { ...subject, tables, index, collection, report };
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
  formatContext: FormatTrialContext,
): Finding[] | null {
  const checks = formatContext.checks.filter(({ code }) => code === REPEATED);
  const findings: Finding[] = [];
  for (const table of tables) {
    const rows = thisYear[table] as readonly AnyRow[];
    const [first, another] = rows;
    if (!first || !another) continue;
    const data = withRows(first.source, rows);
    const found = runChecks(checks, { data, columns: columnsOf(data) }, formatContext);
    if (found === null) return null;
    findings.push(...found);
  }
  return findings;
}

/** The check for identifiers that have more leading zeros in other rows of the return. */
const LOST_ZEROS_CODE = "FMT13";

/** Returns the children for whose rows that check reported something. */
export function childrenWithoutZeros(findings: readonly Finding[]): Set<string | null> {
  return new Set(findings.flatMap(({ rule, child }) => (rule === LOST_ZEROS_CODE ? [child] : [])));
}

/** Returns findings of different rows by `findingKey`. */
export function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [findingKey(finding), finding]));
}

/** Caches the result of a function for each object. */
function memoiseByObject<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    let answer = known.get(input);
    if (!answer) known.set(input, (answer = { output: compute(input) }));
    return answer.output;
  };
}

/** Returns a function that gives what `checkRowFormat` finds in a row as it is, and caches it. */
export function cachedCheckFormat(formatContext: FormatTrialContext): (row: AnyRow) => Finding[] | null {
  return memoiseByObject((row) => checkRowFormat(row, formatContext));
}
