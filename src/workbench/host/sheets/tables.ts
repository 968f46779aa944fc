import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { type Area, areaColumns, areaRows, formatArea, intersection, parseArea } from "../cells/addresses";
import { findCell, readText } from "../cells/cell-values";
import type { ExcelState } from "../excel-state";
import { HostError, invalidArgument, itemNotFound } from "../host-error";

/** One column of a table. `column` is the table's own description of it. */
export interface TableColumnHandle {
  readonly table: Table;
  readonly column: Table["model"]["columns"][number];
}

/** One data row of a table, counted from 0. */
export interface TableRowHandle {
  readonly table: Table;
  readonly index: number;
}

const DEFAULT_STYLE = "TableStyleMedium2";

/** Returns every table of a sheet, or of all sheets in their order. */
export function tablesOf(state: ExcelState, sheet: Worksheet | null): Table[] {
  const sheets = sheet === null ? state.workbook.worksheets : [sheet];
  return sheets.flatMap((each) => each.getTables());
}

/** Returns the cells of a table, including its header and total rows. */
export function tableArea(table: Table): Area {
  const area = parseArea(table.model.tableRef ?? table.model.ref);
  if (area === null) throw itemNotFound(`The cells of table ${table.name} were deleted.`);
  return area;
}

/** Returns the cells of a table's data rows. A table always has at least one. */
export function tableBodyArea(table: Table): Area {
  const area = tableArea(table);
  const top = area.top + (table.model.headerRow === false ? 0 : 1);
  const bottom = area.bottom - (table.model.totalsRow === true ? 1 : 0);
  return { ...area, top, bottom: Math.max(top, bottom) };
}

/** Returns the header row of a table. Throws if it is not shown. */
export function tableHeaderArea(table: Table): Area {
  if (table.model.headerRow === false) throw itemNotFound(`Table ${table.name} shows no header row.`);
  const area = tableArea(table);
  return { ...area, bottom: area.top };
}

/** Sets the cells that a table covers. */
export function setTableArea(table: Table, area: Area): void {
  const model = table.model;
  model.tableRef = formatArea(area);
  model.ref = formatArea({ ...area, bottom: area.top, right: area.left });
  model.tl = { address: model.ref, row: area.top + 1, col: area.left + 1 };
  model.autoFilterRef = formatArea({ ...area, bottom: area.top });
}

/**
 * Creates a table from cells that already have a header row.
 * @throws HostError InvalidArgument if another table is in the way
 */
export function addTable(state: ExcelState, sheet: Worksheet, area: Area): Table {
  const overlapping = sheet.getTables().find((table) => intersection(tableArea(table), area) !== null);
  if (overlapping !== undefined) throw invalidArgument(`A table cannot overlap table ${overlapping.name}.`);
  const name = freeName(tablesOf(state, null).map((table) => table.name));
  const names = headerNames(state, sheet, area);
  const rows = bodyRows(sheet, area);
  const table = sheet.addTable({
    name,
    displayName: name,
    ref: formatArea({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: DEFAULT_STYLE, showRowStripes: true },
    columns: names.map((column) => ({ name: column, filterButton: true })),
    rows,
  });
  setTableArea(table, area);
  return table;
}

/**
 * Returns what the body cells already hold. excelts writes a new table's rows into the sheet, so it is given the same
 * values.
 */
function bodyRows(sheet: Worksheet, area: Area): Table["model"]["rows"] {
  const rows: Table["model"]["rows"] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    rows.push(
      Array.from(
        { length: areaColumns(area) },
        (_, index) => findCell(sheet, row, area.left + index)?.value ?? null,
      ),
    );
  }
  return rows.length > 0 ? rows : [Array.from({ length: areaColumns(area) }, () => null)];
}

/** Returns header texts as Excel makes them: none blank, and no two the same. */
function headerNames(state: ExcelState, sheet: Worksheet, area: Area): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const text = readText(findCell(sheet, area.top, column), state.date1904);
    names.push(freeHeader(text === "" ? `Column${column - area.left + 1}` : text, names));
  }
  return names;
}

function freeHeader(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
  }
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    if (!used.has(`table${number}`)) return `Table${number}`;
  }
}

/** Renames a table. Throws InvalidArgument for a name that Excel refuses or another table has. */
export function renameTable(state: ExcelState, table: Table, name: unknown): void {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    throw invalidArgument(`${String(name)} is not a table name.`);
  }
  const taken = tablesOf(state, null).some(
    (other) => other !== table && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw invalidArgument(`There is already a table ${name}.`);
  const tables = table.worksheet.tables;
  delete tables[table.name];
  table.name = name;
  table.displayName = name;
  tables[name] = table;
}

/** Removes the table. Its cells stay as they are. */
export function removeTable(table: Table): void {
  table.worksheet.removeTable(table.name);
}

/** Throws ItemNotFound if the table was deleted after the client got it. */
export function requireTable(table: Table): void {
  if (table.worksheet.getTable(table.name) !== table) throw itemNotFound(`Table ${table.name} was deleted.`);
}

/** Updates a table's column names from what was written in its header cells. */
export function renameTableHeaders(sheet: Worksheet, written: Area): void {
  for (const table of sheet.getTables()) {
    if (table.model.headerRow === false) continue;
    const header = tableHeaderArea(table);
    const cut = intersection(header, written);
    if (cut === null) continue;
    for (let column = cut.left; column <= cut.right; column += 1) {
      const tableColumn = table.model.columns[column - header.left];
      const text = findCell(sheet, header.top, column)?.text ?? "";
      if (tableColumn !== undefined && text !== "") tableColumn.name = text;
    }
  }
}

/** Moves the tables of a sheet when cells are inserted or deleted. One whose cells are gone is removed. */
export function moveTables(sheet: Worksheet, move: (area: Area) => Area[]): void {
  for (const table of sheet.getTables()) {
    const before = tableArea(table);
    const after = move(before)[0];
    if (after === undefined || areaRows(after) < 1) {
      removeTable(table);
      continue;
    }
    setTableArea(table, after);
    if (areaColumns(after) !== areaColumns(before)) fitColumns(table, areaColumns(after));
  }
}

function fitColumns(table: Table, width: number): void {
  const { columns } = table.model;
  columns.length = Math.min(columns.length, width);
  while (columns.length < width) {
    const name = freeHeader(
      `Column${columns.length + 1}`,
      columns.map((column) => column.name),
    );
    columns.push({ name, filterButton: true });
  }
}

const identities = new WeakMap<Table, string>();
let identityCount = 0;

/** Returns an identifier that stays with the table while the workbook is open. */
export function tableId(table: Table): string {
  const known = identities.get(table);
  if (known !== undefined) return known;
  identityCount += 1;
  const id = `{00000000-000C-0000-FFFF-${identityCount.toString(16).toUpperCase().padStart(12, "0")}}`;
  identities.set(table, id);
  return id;
}

/** Finds a table of a sheet, or of the workbook, by name (in any case) or identifier. */
export function findTable(state: ExcelState, sheet: Worksheet | null, key: string): Table | undefined {
  return tablesOf(state, sheet).find(
    (table) => table.name.toLowerCase() === key.toLowerCase() || tableId(table) === key,
  );
}

/** Returns the cells of a table column: all, the header or the body. */
export function columnArea(handle: TableColumnHandle, part: "all" | "header" | "body"): Area {
  const index = handle.table.model.columns.indexOf(handle.column);
  if (index < 0) throw new HostError("ItemNotFound", `Column ${handle.column.name} was deleted.`);
  const areas = { all: tableArea, header: tableHeaderArea, body: tableBodyArea };
  const area = areas[part](handle.table);
  return { ...area, left: area.left + index, right: area.left + index };
}
