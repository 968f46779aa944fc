import { isErrorValue } from "../../rules/format/plain-text";
import { strToU8, zipSync, type Zippable } from "fflate";
import { leftOutSheets, type AssignedTables } from "../return/assign-tables";
import type { Return } from "../return/children";
import { CODE_SETS } from "../return/code-sets";
import type { CollectionYear } from "../return/collection-years";
import { proposeYear } from "../return/propose-year";
import { cellOf, isUnreadable, rowCount, textOf, type AnyRow, type TableData } from "../return/rows";
import { cellAddress } from "../return/sheets";
import {
  fieldDefinition,
  isIdentifier,
  TABLE_NAMES,
  uploadedFields,
  type FieldName,
  type TableName,
} from "../return/tables";
import { valueForReturn } from "./return-values";
import { writeReturnXml } from "./return-xml/write-return-xml";
import { csvFileName, writeReturnCsv } from "./write-return-csv";

/** Cells of a field that the user should know about before they are written. */
export interface CellsToReport {
  readonly field: string;
  readonly count: number;
  /** The addresses of the first of them, such as "F12". */
  readonly first: readonly string[];
}

/** A table as it will be written. */
export interface ExportedTable {
  readonly table: TableName;
  readonly sheet: string;
  readonly file: string;
  readonly rows: number;
  /**
   * Cells that hold an Excel error, or are not a date or number where one is expected. They are written as recorded.
   */
  readonly unreadable: readonly CellsToReport[];
  /**
   * Other cells with spaces where the field's values have none, as in an identifier. They are written with the
   * spaces.
   */
  readonly spaced: readonly CellsToReport[];
  /** Values that are no code of their field in the year, such as words for one: written as they are recorded. */
  readonly notCodes: readonly CellsToReport[];
  /** Identifiers stored as numbers. Leading zeros, which only a format can show, are not part of them. */
  readonly numbers: readonly CellsToReport[];
  /** Columns of the sheet that are not fields of the table. They are left out. */
  readonly extraColumns: readonly string[];
  /** Fields without a column in the sheet. They are written as blanks. */
  readonly missingFields: readonly string[];
}

/** What an export would contain, to tell the user before anything is written. */
export interface ExportContents {
  readonly year: CollectionYear | null;
  readonly tables: readonly ExportedTable[];
  /** Sheets with last year's tables. They are never written. */
  readonly lastYearSheets: readonly string[];
  /** Other sheets that hold a table of the return but are left out. They are not written either. */
  readonly leftOutSheets: readonly string[];
  /** What XML cannot carry, in words for the user. */
  readonly xmlNotes: readonly string[];
}

/** A file to save. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What to write: one table as CSV, all tables as CSV in a zip, or everything that XML can carry as XML. */
export type ExportForm =
  | { readonly form: "csv"; readonly table: TableName }
  | { readonly form: "zip" | "xml" };

/** The number of cells named for each field. */
const MAX_CELLS_NAMED = 3;

/**
 * Returns the year of a return that is exported: the one that the user chose, else the one that its dates tell; null
 * when there is neither. Its codes are those that the department takes, and the files are named after it.
 */
export function yearOfExport({ thisYear }: Return, chosenYear: CollectionYear | null): CollectionYear | null {
  return chosenYear ?? proposeYear(inOrder(thisYear));
}

/**
 * Describes what exporting this year's return would give.
 * @param year as `yearOfExport` returns it
 */
export function describeExport(
  { tables, assignments }: AssignedTables,
  year: CollectionYear | null,
): ExportContents {
  return {
    year,
    tables: exportedTables(tables, year),
    lastYearSheets: inOrder(tables.lastYear).map(({ sheet }) => sheet),
    leftOutSheets: leftOutSheets(assignments).map(({ sheet }) => sheet),
    xmlNotes: writeReturnXml(tables).notes,
  };
}

/**
 * Returns this year's tables as they will be written, in the department's order.
 * @param year whose codes may be written; null when it is not known: then those of any year may
 */
export function exportedTables({ thisYear }: Return, year: CollectionYear | null): ExportedTable[] {
  return inOrder(thisYear).map((data) => ({
    table: data.table,
    sheet: data.sheet,
    file: csvFileName(data.table),
    rows: rowCount(data),
    unreadable: cellsToReport(data, isNotReadable),
    spaced: cellsToReport(data, (row, field) => hasSpaces(row, field, year)),
    notCodes: cellsToReport(data, (row, field) => isNoCode(row, field, year)),
    numbers: cellsToReport(
      data,
      (row, field) =>
        isIdentifier(fieldDefinition(data.table, field)?.kind) && typeof cellOf(row, field) === "number",
    ),
    extraColumns: data.extraColumns,
    missingFields: data.missingFields,
  }));
}

/**
 * Writes this year's return in a form that the department accepts.
 * @param year as `yearOfExport` returns it, for the file's name
 * @param now the time given to files in a zip
 */
export function exportReturn(
  { tables }: AssignedTables,
  wanted: ExportForm,
  year: CollectionYear | null,
  now: Date,
): ExportedFile {
  const name = `SSDA903 ${year?.replace("/", "-") ?? "return"}`;
  switch (wanted.form) {
    case "xml":
      return { name: `${name}.xml`, type: "application/xml", content: writeReturnXml(tables).xml };
    case "zip": {
      const files: Zippable = {};
      for (const data of inOrder(tables.thisYear)) {
        files[csvFileName(data.table)] = [strToU8(writeReturnCsv(data)), { mtime: now }];
      }
      return { name: `${name} CSV.zip`, type: "application/zip", content: new Uint8Array(zipSync(files)) };
    }
    case "csv": {
      const data = tables.thisYear.get(wanted.table);
      if (!data) throw new Error(`The return has no table ${wanted.table}.`);
      return { name: csvFileName(wanted.table), type: "text/csv", content: writeReturnCsv(data) };
    }
  }
}

function inOrder(tables: ReadonlyMap<TableName, TableData>): TableData[] {
  return TABLE_NAMES.flatMap((table) => tables.get(table) ?? []);
}

function isNotReadable(row: AnyRow, field: string): boolean {
  return isUnreadable(row, field as FieldName) || isErrorValue(textOf(row, field));
}

/** Postcodes are left out, because they contain a space, and so are words in place of a code ("White British"). */
function hasSpaces(row: AnyRow, field: string, year: CollectionYear | null): boolean {
  return (
    fieldDefinition(row.table, field)?.kind !== "postcode" &&
    /\s/.test(valueForReturn(row, field)) &&
    !isNotReadable(row, field) &&
    !isNoCode(row, field, year)
  );
}

/** Fields of which every value is a code of a set. */
const KINDS_OF_CODES: ReadonlySet<string> = new Set(["code", "flag"]);

/**
 * Whether a value is none of the codes of its field, even without the spaces around it, and can be read.
 * @param year null when it is not known: then a code of any year will do
 */
function isNoCode(row: AnyRow, field: string, year: CollectionYear | null): boolean {
  const definition = fieldDefinition(row.table, field);
  const codes = definition?.codeSet ? CODE_SETS[definition.codeSet] : undefined;
  if (!codes || !KINDS_OF_CODES.has(definition?.kind ?? "")) return false;
  const value = valueForReturn(row, field).trim();
  if (value === "" || isNotReadable(row, field)) return false;
  return year === null ? codes.meaningOf(value) === undefined : !codes.has(value, year);
}

function cellsToReport(data: TableData, isOne: (row: AnyRow, field: string) => boolean): CellsToReport[] {
  return uploadedFields(data.table).flatMap((field) => {
    const rows = data.rows.filter((row) => isOne(row, field));
    if (rows.length === 0) return [];
    const column = data.columns.get(field) ?? 0;
    const first = rows.slice(0, MAX_CELLS_NAMED).map(({ line }) => cellAddress(column, line));
    return [{ field, count: rows.length, first }];
  });
}
