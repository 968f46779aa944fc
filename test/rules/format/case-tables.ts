import type { TableOfYear } from "../../../rules/rule";
import { nameOfTable, tableOfYear } from "../../../src/engine/inputs";
import type { CellValue } from "../../../src/return/cells";
import type { Return } from "../../../src/return/children";
import { detectTable, readTable } from "../../../src/return/detect-tables";
import type { TableData } from "../../../src/return/rows";
import type { CellArea, Sheet } from "../../../src/return/sheets";
import { TABLE_NAMES, uploadedFields, type TableName } from "../../../src/return/tables";
import type { FormatCase } from "./format-cases";

type CaseLine = Readonly<Record<string, CellValue>> | null;

/** The tables of a case, by the same road as a workbook: cells, heading row, tables, rows. */
export function tablesOfFormatCase(data: FormatCase): Return {
  return { thisYear: tablesOfYear(data, false), lastYear: tablesOfYear(data, true) };
}

function tablesOfYear(data: FormatCase, lastYear: boolean): Map<TableName, TableData> {
  const tables = new Map<TableName, TableData>();
  for (const table of TABLE_NAMES) {
    const name = nameOfTable({ table, lastYear });
    const lines = data[name] as readonly CaseLine[] | undefined;
    if (lines) tables.set(table, readSheet(sheetOf(name, lines, data), lastYear));
  }
  return tables;
}

function readSheet(sheet: Sheet, lastYear: boolean): TableData {
  const match = detectTable(sheet);
  if (!match) throw new Error(`The case's ${sheet.name} was read as no table.`);
  return readTable({ ...match, lastYear }, sheet);
}

function sheetOf(name: TableOfYear, lines: readonly CaseLine[], data: FormatCase): Sheet {
  const fields = uploadedFields(tableOfYear(name).table);
  const unknown = lines.flatMap((line) => Object.keys(line ?? {})).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw new Error(`The case names ${unknown}, which is no column of ${name}.`);
  const values = lines.map((line) => fields.map((field) => cellOfCase(line, field)));
  const isHere = (cell: string) => cell.startsWith(`${name} `);
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    values: [fields, ...values],
    formulas: (data.formulas ?? []).filter(isHere).map((cell) => areaOf(cell, cell)),
    merged: (data.merged ?? []).filter(([first]) => isHere(first)).map((pair) => areaOf(...pair)),
  };
}

function cellOfCase(line: CaseLine, field: string): CellValue {
  if (line === null) return "";
  return line[field] ?? (field === "CHILD" ? "1" : "");
}

/** The area between two cells, each given as "Episodes 1 DECOM". */
function areaOf(first: string, last: string): CellArea {
  const [from, to] = [placeOf(first), placeOf(last)];
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function placeOf(cell: string): { row: number; column: number } {
  const [name = "", line = "", field = ""] = cell.split(" ");
  const column = uploadedFields(tableOfYear(name as TableOfYear).table).indexOf(field);
  if (column < 0) throw new Error(`The case names ${cell}, which is no cell of ${name}.`);
  return { row: Number(line), column };
}
