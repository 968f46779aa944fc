import type { Collection, Need, Rule, TableOfYear } from "../../rules/rule";
import type { Return } from "../return/children";
import { fieldDefinition, type TableName } from "../return/tables";

/** The table and the year that a name such as "Episodes_last" stands for. */
export function tableOfYear(name: TableOfYear): { table: TableName; lastYear: boolean } {
  const lastYear = name.endsWith("_last");
  return { table: (lastYear ? name.slice(0, -"_last".length) : name) as TableName, lastYear };
}

/** The tables of a return, asked for by name. */
export function dataOf(tables: Return, name: TableOfYear) {
  const { table, lastYear } = tableOfYear(name);
  return (lastYear ? tables.lastYear : tables.thisYear).get(table);
}

/** Why a rule cannot be run on this return, in words for the user; null when it can. */
export function reasonNotRun(rule: Rule, tables: Return, collection: Collection): string | null {
  const missing = rule.needs.filter((need) => !isPresent(need, tables, collection)).map(nameOfNeed);
  if (missing.length > 0) return `Needs ${listOf(missing)}.`;
  const oneOf = rule.needsOneOf;
  if (oneOf && !oneOf.some((table) => dataOf(tables, table))) {
    return `Needs at least one of ${listOf(oneOf.map(nameOfNeed))}.`;
  }
  const absent = absentFields(rule, tables);
  return absent.length > 0 ? `Needs ${listOf(absent)}.` : null;
}

function isPresent(need: Need, tables: Return, collection: Collection): boolean {
  if (need === "postcodes") return collection.postcodes !== null;
  if (need === "providers") return collection.providers !== null;
  if (need === "localAuthority") return collection.localAuthority !== null;
  return dataOf(tables, need) !== undefined;
}

function absentFields(rule: Rule, tables: Return): string[] {
  return Object.entries(rule.reads).flatMap(([name, fields]) => {
    const data = dataOf(tables, name as TableOfYear);
    if (!data) return [];
    const { lastYear } = tableOfYear(name as TableOfYear);
    return (fields as readonly string[])
      .filter((field) => !hasField(name as TableOfYear, field, tables))
      .map((field) => `the column ${field} in ${data.table}${lastYear ? " of last year" : ""}`);
  });
}

/**
 * Derived fields are worked out and need no column; the Header's UASC flag only when the UASC table of the same year is
 * there to work it out from.
 */
function hasField(name: TableOfYear, field: string, tables: Return): boolean {
  const { table, lastYear } = tableOfYear(name);
  if (dataOf(tables, name)?.columns.has(field)) return true;
  if (table === "Header" && field === "UASC")
    return (lastYear ? tables.lastYear : tables.thisYear).has("UASC");
  return fieldDefinition(table, field)?.derived ?? false;
}

function nameOfNeed(need: Need): string {
  if (need === "postcodes") return "the postcode directory";
  if (need === "providers") return "the Ofsted provider list";
  if (need === "localAuthority") return "the local authority";
  const { table, lastYear } = tableOfYear(need);
  return lastYear ? `last year's ${table} table` : `the ${table} table`;
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
