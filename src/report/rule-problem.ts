import { groupBy } from "../return/grouping";
import type { RuleInfo } from "../../rules/rule-info";
import type { TableOfYear } from "../../rules/rule";
import { cellKey, cellReference, rowKey, type Finding } from "../engine/findings";
import { tableOfYear } from "../engine/inputs";
import type { Child } from "../return/children";
import { collectionEnd, collectionStart, type CollectionYear } from "../return/collection-years";
import type { Day } from "../return/days";
import { valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition, tableDefinition, TABLE_NAMES } from "../return/tables";
import { createMasker } from "./masked-value";

export interface RuleProblem {
  readonly rule: RuleInfo;
  /**
   * The fields that the rule reads, by table; left out for format checks, which look only at the cells of the finding.
   */
  readonly reads?: Readonly<Partial<Record<TableOfYear, readonly string[]>>>;
  readonly finding: Finding;
  /** The child of the finding; null for a row without a child. */
  readonly child: Child | null;
  readonly year: CollectionYear;
  /** Version of the product. */
  readonly version: string;
}

const HOW_MASKED = [
  "Every value is masked: letters became A, digits became 9. Dates are days after the earliest of them.",
  "Identifiers are numbered: the same number is the same identifier. * marks the cells of the finding.",
];

/**
 * Returns the text of a report about a rule: the rule, the product's version, the year, and the shape of the rows that
 * the rule reads, with every value masked. It contains no value, sheet name or line number of the return.
 */
export function ruleProblemText(problem: RuleProblem): string {
  const { rule, finding, child, year, version } = problem;
  const rows = child ? rowsOf(problem, child) : [];
  const mask = createMasker(earliestDay(rows), { start: collectionStart(year), end: collectionEnd(year) });
  const marked = new Set(finding.cells.map(cellKey));
  const tables = groupByTable(rows).flatMap(({ name, rows }) =>
    rows.flatMap(({ row, fields }, index) => [
      "",
      `${name}, row ${index + 1} of ${rows.length}`,
      ...fields.map((field) => {
        const marker = marked.has(cellKey(cellReference(row, field))) ? "*" : "";
        return `  ${field}${marker}: ${mask(row, field)}`;
      }),
    ]),
  );
  return [
    `Rule ${rule.code}: ${rule.title}`,
    `SSDA903 Validator ${version}, collection year ${year}`,
    "",
    "What is wrong with the finding: (please say)",
    "",
    ...HOW_MASKED,
    ...tables,
    "",
  ].join("\n");
}

interface ShownRow {
  readonly row: AnyRow;
  readonly fields: readonly string[];
}

function rowsOf({ reads, finding }: RuleProblem, child: Child): ShownRow[] {
  const wanted = new Map<string, Set<string>>();
  const requestField = (name: string, field: string) =>
    wanted.set(name, (wanted.get(name) ?? new Set()).add(field));
  for (const [name, fields] of Object.entries(reads ?? {}))
    for (const field of fields) requestField(name, field);
  for (const { table, lastYear, field } of finding.cells)
    requestField(`${table}${lastYear ? "_last" : ""}`, field);
  const named = new Set(finding.cells.map(rowKey));
  return ["", "_last"].flatMap((year) =>
    TABLE_NAMES.flatMap((table) => {
      const name = `${table}${year}`;
      const fields = wanted.get(name);
      if (!fields) return [];
      const { lastYear } = tableOfYear(name as TableOfYear);
      const rows = (lastYear ? child.lastYear : child.thisYear)[table] as readonly AnyRow[];
      const ordered = Object.keys(tableDefinition(table).fields).filter(
        (field) => fields.has(field) && field !== "CHILD",
      );
      return rows
        .filter((row) => reads !== undefined || named.has(rowKey(row)))
        .map((row) => ({ row, fields: ordered }));
    }),
  );
}

function groupByTable(rows: readonly ShownRow[]) {
  const nameOf = ({ row: { table, lastYear } }: ShownRow) => `${table} of ${lastYear ? "last" : "this"} year`;
  return [...groupBy(rows, nameOf)].map(([name, rows]) => ({ name, rows }));
}

/** Returns the earliest date in the rows; 0 when there is none. */
function earliestDay(rows: readonly ShownRow[]): Day {
  const days = rows.flatMap(({ row, fields }) =>
    fields.flatMap((field) => {
      const value = valueOf(row, field);
      const isDate = fieldDefinition(row.table, field)?.kind === "date";
      return isDate && typeof value === "number" ? [value] : [];
    }),
  );
  return days.reduce((earliest, day) => Math.min(earliest, day), days[0] ?? 0);
}
