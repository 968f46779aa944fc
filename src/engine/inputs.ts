import type { Collection, FieldsByTable, Need, Rule, TableOfYear } from "../../rules/rule";
import type { Return } from "../return/children";
import type { CollectionYear } from "../return/collection-years";
import { rowCount, type TableData } from "../return/rows";
import { fieldDefinition, TABLES, type TableName } from "../return/tables";
import { list } from "../return/words";

/** Returns the table and the year that a name such as "Episodes_last" stands for. */
export function tableOfYear(name: TableOfYear): { table: TableName; lastYear: boolean } {
  const lastYear = name.endsWith("_last");
  return { table: (lastYear ? name.slice(0, -"_last".length) : name) as TableName, lastYear };
}

/** Returns the table of a return with a given name; undefined when it is absent. */
export function dataOf(tables: Return, name: TableOfYear) {
  const { table, lastYear } = tableOfYear(name);
  return (lastYear ? tables.lastYear : tables.thisYear).get(table);
}

/**
 * Returns all inputs that rules name, including the tables whose rows they look at. A test ensures that rules read no
 * others.
 */
export function namedBy(rules: readonly Rule[]): ReadonlySet<Need> {
  return new Set(
    rules.flatMap(({ needs, needsOneOf = [], asksForRowsOf = [], reads, highlights }) => [
      ...needs,
      ...needsOneOf,
      ...asksForRowsOf,
      ...(Object.keys({ ...reads, ...highlights }) as TableOfYear[]),
    ]),
  );
}

/** Returns the name of a table with its year, such as "Episodes_last". */
export function nameOfTable({ table, lastYear }: Pick<TableData, "table" | "lastYear">): TableOfYear {
  return lastYear ? `${table}_last` : table;
}

/** Returns why a rule cannot be run on this return, in words for the user; null when it can. */
export function reasonNotRun(rule: Rule, tables: Return, collection: Collection): string | null {
  const missing = rule.needs.filter((need) => !isPresent(need, tables, collection));
  const notYetCollected = missing.find((need) => isBeforeFirstYear(need, collection));
  if (notYetCollected !== undefined) {
    return `There was no ${tableOfYear(notYetCollected).table} table last year: it begins in ${collection.year}.`;
  }
  if (missing.length > 0) return `Needs ${list(missing.map(nameOfNeed))}.`;
  const oneOf = rule.needsOneOf;
  if (oneOf && !oneOf.some((table) => dataOf(tables, table))) {
    return `Needs at least one of ${list(oneOf.map(nameOfNeed))}.`;
  }
  const empty = (rule.needsRows ?? []).filter((table) => isEmpty(dataOf(tables, table)));
  if (empty.length > 0) return `Needs at least one row in ${list(empty.map(nameOfNeed))}.`;
  const absent = absentFields(rule, tables, collection);
  return absent.length > 0 ? `Needs ${list(absent)}.` : null;
}

function isEmpty(data: TableData | undefined): boolean {
  return data !== undefined && rowCount(data) === 0;
}

function isPresent(need: Need, tables: Return, collection: Collection): boolean {
  if (need === "postcodes") return collection.postcodes !== null;
  if (need === "providers") return collection.providers !== null;
  if (need === "localAuthority") return collection.localAuthority !== null;
  return dataOf(tables, need) !== undefined;
}

/**
 * Whether an input is last year's version of a table that the return has for the first time this year, so nobody can
 * supply it.
 */
function isBeforeFirstYear(need: Need, { year }: Collection): need is TableOfYear {
  if (!isTable(need)) return false;
  const { table, lastYear } = tableOfYear(need);
  return lastYear && TABLES[table].firstYear === year;
}

function isTable(need: Need): need is TableOfYear {
  return need !== "postcodes" && need !== "providers" && need !== "localAuthority";
}

/**
 * Returns the fields that a rule needs but that have no column. Derived fields need none, unless the rule checks what
 * was recorded in them; nor do fields of a table that the rule looks at only if it is loaded, or those that it does not
 * read yet in the year.
 */
function absentFields(rule: Rule, tables: Return, { year }: Collection): string[] {
  const needed: ReadonlySet<Need> = new Set([...rule.needs, ...(rule.needsOneOf ?? [])]);
  const columns = readIn(rule, year)
    .filter(({ name, table, field }) => needed.has(name) && !fieldDefinition(table, field)?.derived)
    .concat(entriesOf(rule.needsColumns ?? {}));
  return columns.flatMap(({ name, table, lastYear, field }) => {
    const data = dataOf(tables, name);
    if (!data || data.columns.has(field)) return [];
    return [`the column ${field} in ${table}${lastYear ? " of last year" : ""}`];
  });
}

/** Returns the fields that a rule reads in a collection year. */
export function readIn({ reads, readsFrom }: Rule, year: CollectionYear) {
  const isLater = readsFrom !== undefined && year < readsFrom.year;
  const later = isLater ? entriesOf(readsFrom.fields) : [];
  return entriesOf(reads).filter(
    ({ name, field }) => !later.some((other) => other.name === name && other.field === field),
  );
}

function entriesOf(fields: FieldsByTable) {
  return Object.entries(fields).flatMap(([key, names]) => {
    const name = key as TableOfYear;
    return (names as readonly string[]).map((field) => ({ name, ...tableOfYear(name), field }));
  });
}

function nameOfNeed(need: Need): string {
  if (need === "postcodes") return "the postcode directory";
  if (need === "providers") return "the Ofsted provider list";
  if (need === "localAuthority") return "the local authority";
  const { table, lastYear } = tableOfYear(need);
  return lastYear ? `last year's ${table} table` : `the ${table} table`;
}
