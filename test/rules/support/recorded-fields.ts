import type { TableOfYear } from "../../../rules/rule";
import { recordReads } from "../../../src/engine/record-reads";
import { checkChild } from "../../../src/engine/run-rules";
import type { RowsByTable } from "../../../src/return/children";
import { fieldDefinition, type TableName } from "../../../src/return/tables";
import { nameOfTable, tableOfYear } from "../../../src/engine/inputs";
import { returnOfCase } from "./case-return";
import type { RuleCases } from "./rule-cases";

/** Returns the fields that a rule reads over all its cases, by table, in the department's order, without CHILD. */
export function fieldsReadOverCases({ rule, silent, finds }: RuleCases): Record<string, string[]> {
  const read = new Map<TableOfYear, Set<string>>();
  for (const [, data] of [...silent, ...finds]) {
    const { children, collection } = returnOfCase(rule, data);
    for (const child of children) {
      const recorded = recordReads(child);
      checkChild([rule], recorded.child, collection);
      for (const { table, lastYear, field } of recorded.cellsRead()) {
        const name = nameOfTable({ table, lastYear });
        read.set(name, (read.get(name) ?? new Set()).add(field));
      }
    }
  }
  return Object.fromEntries(
    [...read].sort(([a], [b]) => a.localeCompare(b)).map(([name, fields]) => [name, inOrder(name, fields)]),
  );
}

/**
 * Returns cases in which a rule reports a child without rows in any of its `findsOnlyWith` tables, without which it
 * should find nothing.
 */
export function foundWithoutTables({ rule, silent, finds }: RuleCases): string[] {
  const tables = (rule.findsOnlyWith ?? []).map(tableOfYear);
  const without = (rows: RowsByTable, ofLastYear: boolean): RowsByTable => ({
    ...rows,
    ...Object.fromEntries(
      tables.filter(({ lastYear }) => lastYear === ofLastYear).map(({ table }) => [table, []]),
    ),
  });
  const found: string[] = [];
  for (const [why, data] of tables.length === 0 ? [] : [...silent, ...finds]) {
    const { children, collection } = returnOfCase(rule, data);
    for (const { id, ...rows } of children) {
      const [thisYear, lastYear] = [without(rows.thisYear, false), without(rows.lastYear, true)];
      const report = () => found.push(why);
      rule.check({ child: { id, thisYear, lastYear }, thisYear, lastYear, collection, report });
    }
  }
  return found;
}

/** Returns the tables that a rule looks at over all its cases, whether or not the child has rows there. */
export function tablesLookedAtOverCases({ rule, silent, finds }: RuleCases): TableOfYear[] {
  const asked = new Set<TableOfYear>();
  const noting = (rows: RowsByTable, lastYear: boolean) =>
    new Proxy(rows, {
      get(target, table: TableName) {
        asked.add(nameOfTable({ table, lastYear }));
        return target[table];
      },
    });
  for (const [, data] of [...silent, ...finds]) {
    const { children, collection } = returnOfCase(rule, data);
    for (const { id, ...rows } of children) {
      const [thisYear, lastYear] = [noting(rows.thisYear, false), noting(rows.lastYear, true)];
      rule.check({ child: { id, thisYear, lastYear }, thisYear, lastYear, collection, report: () => {} });
    }
  }
  return [...asked];
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
