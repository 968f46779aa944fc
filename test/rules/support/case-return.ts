import type { Collection, Rule, TableOfYear } from "../../../rules/rule";
import { collectionOf } from "../../../src/engine/collection";
import { nameOfTable, tableOfYear } from "../../../src/engine/inputs";
import { providerListOf, type Provider } from "../../../src/reference/providers";
import type { Child, Return } from "../../../src/return/children";
import { groupByChild } from "../../../src/return/group-by-child";
import { COLLECTION_YEARS, type CollectionYear } from "../../../src/return/collection-years";
import { parseDay } from "../../../src/return/days";
import { detectTable, readTable } from "../../../src/return/detect-tables";
import type { TableData } from "../../../src/return/rows";
import {
  TABLE_NAMES,
  fieldDefinition,
  tableDefinition,
  uploadedFields,
  type TableName,
} from "../../../src/return/tables";
import { TEST_POSTCODES } from "./postcodes";
import { neededTables, type CaseData, type CaseProvider } from "./rule-cases";

/** Turns a case into a return in the same way as a workbook: cells, heading row, tables, rows, children. */
export function returnOfCase(
  rule: Rule,
  data: CaseData,
): { tables: Return; children: readonly Child[]; collection: Collection } {
  const tables: Return = { thisYear: yearOfCase(rule, data, false), lastYear: yearOfCase(rule, data, true) };
  const collection = collectionOf(tables, {
    year: data.year ?? defaultYear(rule),
    localAuthority: data.localAuthority ?? (rule.needs.includes("localAuthority") ? "E08000012" : null),
    postcodes: rule.needs.includes("postcodes") ? TEST_POSTCODES : null,
    providers:
      data.providers || rule.needs.includes("providers")
        ? providerListOf("1 September 2025", (data.providers ?? []).map(providerOfCase))
        : null,
  });
  return { tables, children: groupByChild(tables).all(), collection };
}

function yearOfCase(rule: Rule, data: CaseData, lastYear: boolean): Map<TableName, TableData> {
  const result = new Map<TableName, TableData>();
  for (const table of TABLE_NAMES) {
    const name = nameOfTable({ table, lastYear });
    const rows = data[name] ?? (neededTables(rule).includes(name) ? [] : undefined);
    if (rows !== undefined)
      result.set(table, tableOfCase(name, rows as readonly Record<string, string | number>[]));
  }
  return result;
}

function tableOfCase(name: TableOfYear, rows: readonly Record<string, string | number>[]): TableData {
  const { table, lastYear } = tableOfYear(name);
  const stated = derivedFields(table).filter((field) => rows.some((row) => field in row));
  const fields = [...uploadedFields(table), ...stated];
  const values = rows.map((row) => fields.map((field) => row[field] ?? (field === "CHILD" ? "1" : "")));
  const sheet = { name, firstRow: 0, firstColumn: 0, values: [fields, ...values] };
  const match = detectTable(sheet);
  if (match?.table !== table)
    throw new Error(`The case's ${name} was read as ${match?.table ?? "no table"}.`);
  return readTable({ ...match, lastYear }, sheet);
}

/** Returns fields that a return need not have, such as the Header's UASC. A case that names one gets a column for it. */
function derivedFields(table: TableName): string[] {
  const { fields } = tableDefinition(table);
  return Object.keys(fields).filter((field) => fieldDefinition(table, field)?.derived);
}

/** The year of a case that gives none. */
export function defaultYear(rule: Rule): CollectionYear {
  const preferred = "2025/26";
  if (rule.years.first > preferred) return rule.years.first;
  if (rule.years.last !== undefined && rule.years.last < preferred) return rule.years.last;
  return COLLECTION_YEARS.find((year) => year === preferred) ?? preferred;
}

function providerOfCase(provider: CaseProvider): Provider {
  return {
    urn: provider.urn,
    name: "Example House",
    kind: "Children's home",
    placementCodes: provider.placementCodes ?? [],
    providerCodes: provider.providerCodes ?? [],
    registered: provider.registered ? parseDay(provider.registered) : null,
    closed: provider.closed ? parseDay(provider.closed) : null,
    postcode: provider.postcode ?? null,
    authorityName: provider.authorityName ?? null,
  };
}
