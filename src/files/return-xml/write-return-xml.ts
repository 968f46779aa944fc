import type { Child, Return } from "../../return/children";
import { groupByChild } from "../../return/group-by-child";
import { childAt, rowCount, type AnyRow, type TableData } from "../../return/rows";
import { count } from "../../return/words";
import { valueForReturn } from "../return-values";
import { escapeXml } from "../xml-text";
import {
  CHILD,
  ELEMENT_OF_FIELD,
  GROUPS_IN_HEADER,
  HEADER,
  HEADER_FIELDS,
  HEADER_FIELDS_AFTER_GROUPS,
  IDENTIFIER,
  ROOT,
  ROW_ELEMENTS,
  ROW_FIELDS,
} from "./layout";
import type { TableName } from "../../return/tables";

/** A return as XML, and what XML cannot carry. */
export interface WrittenXml {
  readonly xml: string;
  /** Sentences for the user about what was left out, and why. */
  readonly notes: readonly string[];
}

/**
 * Writes this year's return in the department's XML. A child without a Header row cannot be written. Nor can social
 * worker episodes and deprivation of liberty orders, because their form in XML is not published.
 */
export function writeReturnXml(tables: Return): WrittenXml {
  const children = groupByChild({ thisYear: tables.thisYear, lastYear: new Map() }).all();
  const written = children.filter(({ id, thisYear }) => id !== null && thisYear.Header.length > 0);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${ROOT}>`,
    ...written.flatMap(childLines),
    `</${ROOT}>`,
    "",
  ];
  const left = children.filter(({ id, thisYear }) => id !== null && thisYear.Header.length === 0).length;
  return { xml: lines.join("\n"), notes: notesOf(tables, written, left) };
}

/** Tables with one row for each child in XML, because their fields are in HEADER itself. */
const TABLES_WITH_ONE_ROW_PER_CHILD: readonly TableName[] = [
  "Header",
  ...(Object.keys(GROUPS_IN_HEADER) as TableName[]),
];

function notesOf(tables: Return, children: readonly Child[], withoutHeader: number): string[] {
  const rowsWithoutChild = [...tables.thisYear.values()].reduce((sum, data) => sum + rowsWithoutId(data), 0);
  const repeated = TABLES_WITH_ONE_ROW_PER_CHILD.filter((table) =>
    children.some(({ thisYear }) => thisYear[table].length > 1),
  );
  const left = (["SWEpisodes", "DoLo"] as const).filter((table) => {
    const data = tables.thisYear.get(table);
    return data !== undefined && rowCount(data) > 0;
  });
  return [
    ...left.map(
      (table) => `${table} is not in the XML file: its XML format is not published. Upload it as CSV.`,
    ),
    ...(repeated.length > 0
      ? [
          `${repeated.join(", ")}: several rows for one identifier. The XML file holds the first of them; remove the others.`,
        ]
      : []),
    ...(isUascUnknown(tables)
      ? [
          "UASC is blank for every child in the XML file, because the return has no UASC table. Add the table, with only its headings if no child has the status.",
        ]
      : []),
    ...SHARED_FIELDS.flatMap((field) => {
      const rows = children.reduce((sum, child) => sum + rowsThatDiffer(child, field), 0);
      return rows === 0
        ? []
        : [
            `${count(rows, "row has", "rows have")} a different ${field} from the Header. The XML file holds only the Header's.`,
          ];
    }),
    ...(withoutHeader > 0
      ? [
          `${count(withoutHeader, "identifier")} without a row in Header: not in the XML file, which groups everything under Header rows.`,
        ]
      : []),
    ...(rowsWithoutChild > 0
      ? [
          `${count(rowsWithoutChild, "row")} without CHILD: not in the XML file, where every row needs an identifier.`,
        ]
      : []),
  ];
}

/** Whether nothing in the return gives the UASC flag of its children. */
function isUascUnknown({ thisYear }: Return): boolean {
  const header = thisYear.get("Header");
  return header !== undefined && !header.columns.has("UASC") && !thisYear.has("UASC");
}

function rowsWithoutId(data: TableData): number {
  let rows = 0;
  for (let row = 0; row < rowCount(data); row++) if (childAt(data, row) === null) rows++;
  return rows;
}

/** Fields that other tables repeat, but that XML holds once, in HEADER. */
const SHARED_FIELDS = ["DOB", "SEX"] as const;

/** Counts a child's rows in which a shared field is filled in and differs from the Header row. */
function rowsThatDiffer({ thisYear }: Child, field: (typeof SHARED_FIELDS)[number]): number {
  const header = thisYear.Header[0];
  if (!header) return 0;
  const expected = valueForReturn(header, field);
  const tables = Object.values(thisYear) as (readonly AnyRow[])[];
  return tables
    .flat()
    .filter((row) => row.source.columns.has(field) && row.table !== "Header")
    .filter((row) => !["", expected].includes(valueForReturn(row, field))).length;
}

function childLines({ thisYear }: Child): string[] {
  const header = thisYear.Header[0];
  if (!header) return [];
  return [
    `  <${CHILD}>`,
    `    <${HEADER}>`,
    element(IDENTIFIER, valueForReturn(header, "CHILD"), 6),
    ...HEADER_FIELDS.map((field) => element(field, headerValue(header, field), 6)),
    ...groupLines(thisYear),
    ...rowLines(thisYear, "AMISSING", 6),
    ...rowLines(thisYear, "AREVIEW", 6),
    ...HEADER_FIELDS_AFTER_GROUPS.map((field) => element(field, valueForReturn(header, field), 6)),
    ...rowLines(thisYear, "PERMANENCE", 6),
    ...rowLines(thisYear, "OC2", 6),
    ...rowLines(thisYear, "AD_PLACED", 6),
    `    </${HEADER}>`,
    ...rowLines(thisYear, "EPISODE", 4),
    `  </${CHILD}>`,
  ];
}

/** Returns a value of the Header row. The UASC flag is derived if the sheet has no such column. */
function headerValue(header: Child["thisYear"]["Header"][number], field: string): string {
  return field === "UASC" ? (header.UASC ?? "") : valueForReturn(header, field);
}

function groupLines(rows: Child["thisYear"]): string[] {
  return (Object.entries(GROUPS_IN_HEADER) as [TableName, readonly string[]][]).flatMap(([table, fields]) => {
    const row = rows[table][0] as AnyRow | undefined;
    return row ? fields.map((field) => element(field, valueForReturn(row, field), 6)) : [];
  });
}

function rowLines(rows: Child["thisYear"], name: string, indent: number): string[] {
  const table = ROW_ELEMENTS.get(name);
  if (!table) return [];
  const pad = " ".repeat(indent);
  return (rows[table] as readonly AnyRow[]).flatMap((row) => [
    `${pad}<${name}>`,
    ...(ROW_FIELDS[name] ?? []).map((field) =>
      element(ELEMENT_OF_FIELD[field] ?? field, valueForReturn(row, field), indent + 2),
    ),
    `${pad}</${name}>`,
  ]);
}

function element(name: string, value: string, indent: number): string {
  const pad = " ".repeat(indent);
  return value === "" ? `${pad}<${name} />` : `${pad}<${name}>${escapeXml(value)}</${name}>`;
}
