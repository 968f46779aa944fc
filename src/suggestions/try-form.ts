import type { FormatCheck, FormatContext } from "../../rules/format/format-check";
import { indexForFormat, withChildren, type ReturnIndex } from "../../rules/format/return-index";
import { columnsOf, type TableColumn } from "../../rules/format/table-columns";
import type { Collection } from "../../rules/rule";
import { cellReference, type Finding } from "../engine/findings";
import type { Child, Return } from "../return/children";
import { withRows, type AnyRow, type Row, type TableData } from "../return/rows";
import type { TableName } from "../return/tables";

/** What the checks on form are told besides the row. */
export interface FormGround {
  /** The checks on form that ran to the end. */
  readonly checks: readonly FormatCheck[];
  readonly tables: Return;
  readonly collection: Pick<Collection, "year" | "start" | "end">;
  readonly index: ReturnIndex;
  /** The CHILD column of a table with the identifiers of all its rows; undefined where it has none. */
  identifiersOf(data: TableData): TableColumn | undefined;
}

/** Gets ready to check single rows, by the checks that ran. */
export function formGroundOf(
  checks: readonly FormatCheck[],
  tables: Return,
  collection: FormGround["collection"],
): FormGround {
  const known = new WeakMap<TableData, { readonly column: TableColumn | undefined }>();
  return {
    checks,
    tables,
    collection,
    index: indexForFormat(tables),
    identifiersOf(data) {
      let answer = known.get(data);
      if (!answer) {
        const [column] = columnsOf(withColumns(data, (field) => field === "CHILD"));
        known.set(data, (answer = { column }));
      }
      return answer.column;
    },
  };
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
 * What the checks on form find in some fields of one row. A row that comes twice is seen among its child's rows alone, by
 * `repeatedRows`.
 * @param options.fields the fields to look at; left out: all
 * @param options.movesChild whether CHILD is what changes: then it is looked at among the others of its column
 * @returns null when a check stops with an error
 */
export function checkForm(
  row: AnyRow,
  ground: FormGround,
  { fields, movesChild = false }: { fields?: ReadonlySet<string>; movesChild?: boolean } = {},
): Finding[] | null {
  const data = withRows(row.source, [row]);
  const own = columnsOf(fields ? withColumns(data, (field) => fields.has(field)) : data);
  const columns = movesChild
    ? own.map((column) => (column.field === "CHILD" ? amongAll(column, row, ground) : column))
    : own;
  return foundBy(ground.checks, { data, columns }, ground);
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

/** The identifier among those of the whole table: whether it is too short shows only beside the others. */
function amongAll(own: TableColumn, { source }: AnyRow, { identifiersOf }: FormGround): TableColumn {
  const all = identifiersOf(source);
  return all ? { ...own, values: [...new Set([...own.values, ...all.values])] } : own;
}

/** Checks each row as it stands once, and keeps what was found. */
export function formOfRows(ground: FormGround): (row: AnyRow) => Finding[] | null {
  const known = new WeakMap<AnyRow, { readonly findings: Finding[] | null }>();
  return (row) => {
    let answer = known.get(row);
    if (!answer) known.set(row, (answer = { findings: checkForm(row, ground) }));
    return answer.findings;
  };
}
