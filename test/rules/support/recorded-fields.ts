import { isInForce, type Rule, type TableOfYear } from "../../../rules/rule";
import { recordReads } from "../../../src/engine/record-reads";
import { checkChild } from "../../../src/engine/run-rules";
import type { RowsByTable } from "../../../src/return/children";
import { COLLECTION_YEARS } from "../../../src/return/collection-years";
import { fieldDefinition, type TableName } from "../../../src/return/tables";
import { nameOfTable, readIn, tableOfYear } from "../../../src/engine/inputs";
import { defaultYear, returnOfCase } from "./case-return";
import { moveToYear } from "./moved-case";
import type { CaseData, RuleCases } from "./rule-cases";

/** Returns the fields that a rule reads over all its cases, by table, in the department's order, without CHILD. */
export function fieldsReadOverCases({ rule, silent, finds }: RuleCases): Record<string, string[]> {
  const read = new Map<TableOfYear, Set<string>>();
  for (const [, data] of [...silent, ...finds]) {
    for (const { name, field } of fieldsRead(rule, data)) {
      read.set(name, (read.get(name) ?? new Set()).add(field));
    }
  }
  return Object.fromEntries(
    [...read].sort(([a], [b]) => a.localeCompare(b)).map(([name, fields]) => [name, inOrder(name, fields)]),
  );
}

function fieldsRead(rule: Rule, data: CaseData): { name: TableOfYear; field: string }[] {
  const { children, collection } = returnOfCase(rule, data);
  return children.flatMap((child) => {
    const recorded = recordReads(child);
    checkChild([rule], recorded.child, collection);
    return recorded.cellsRead().map((cell) => ({ name: nameOfTable(cell), field: cell.field }));
  });
}

/**
 * Returns the fields, with a year, that a rule declares for the year and does not read in any case of it. Each case
 * serves for every year in which the rule is in force: as it is, and with its dates in that year.
 */
export function fieldsDeclaredButUnread({ rule, silent, finds }: RuleCases): string[] {
  const cases = [...silent, ...finds].map(([, data]) => data);
  return COLLECTION_YEARS.filter((year) => isInForce(rule, year)).flatMap((year) => {
    const unread = new Set(readIn(rule, year).map(({ name, field }) => `${name} ${field}`));
    const ofYear = [
      ...cases.map((data) => ({ ...data, year })),
      ...cases.map((data) => moveToYear(data, data.year ?? defaultYear(rule), year)),
    ];
    for (const data of ofYear) {
      if (unread.size === 0) break;
      for (const { name, field } of fieldsRead(rule, data)) unread.delete(`${name} ${field}`);
    }
    return [...unread].map((field) => `${field} in ${year}`);
  });
}

/**
 * Returns cases in which a rule reports a child without rows in any of its `findsOnlyWith` tables, without which it
 * should find nothing.
 */
export function foundWithoutTables({ rule, silent, finds }: RuleCases): string[] {
  const tables = (rule.findsOnlyWith ?? []).map(tableOfYear);
  const withoutTables = (rows: RowsByTable, ofLastYear: boolean): RowsByTable => ({
    ...rows,
    ...Object.fromEntries(
      tables.filter(({ lastYear }) => lastYear === ofLastYear).map(({ table }) => [table, []]),
    ),
  });
  const found: string[] = [];
  for (const [why, data] of tables.length === 0 ? [] : [...silent, ...finds]) {
    const { children, collection } = returnOfCase(rule, data);
    for (const { id, ...rows } of children) {
      const [thisYear, lastYear] = [withoutTables(rows.thisYear, false), withoutTables(rows.lastYear, true)];
      const report = () => found.push(why);
      rule.check({ child: { id, thisYear, lastYear }, thisYear, lastYear, collection, report });
    }
  }
  return found;
}

/** Returns the tables that a rule looks at over all its cases, whether or not the child has rows there. */
export function tablesLookedAtOverCases({ rule, silent, finds }: RuleCases): TableOfYear[] {
  const accessed = new Set<TableOfYear>();
  const recordAccess = (rows: RowsByTable, lastYear: boolean) =>
    new Proxy(rows, {
      get(target, table: TableName) {
        accessed.add(nameOfTable({ table, lastYear }));
        return target[table];
      },
    });
  for (const [, data] of [...silent, ...finds]) {
    const { children, collection } = returnOfCase(rule, data);
    for (const { id, ...rows } of children) {
      const [thisYear, lastYear] = [recordAccess(rows.thisYear, false), recordAccess(rows.lastYear, true)];
      rule.check({ child: { id, thisYear, lastYear }, thisYear, lastYear, collection, report: () => {} });
    }
  }
  return [...accessed];
}

function inOrder(name: TableOfYear, fields: ReadonlySet<string>): string[] {
  const { table } = tableOfYear(name);
  return [...fields].filter((field) => fieldDefinition(table, field)).sort();
}

/** Returns the fields that a rule declares, in the same form. */
export function fieldsDeclared({ rule }: RuleCases): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(rule.reads)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, fields]) => [name, [...(fields as readonly string[])].sort()]),
  );
}
