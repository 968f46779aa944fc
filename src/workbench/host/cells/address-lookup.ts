import { MAX_COLUMNS, MAX_ROWS } from "../../../return/sheets";
import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, parseArea, splitSheetName } from "./addresses";
import { Cells } from "./cells";
import type { ExcelState } from "../excel-state";
import { invalidArgument } from "../host-error";
import { ADDRESS_TEXT_LIMIT } from "../limits";
import { nameCells } from "../sheets/names";
import { findTable, tableBodyArea } from "../sheets/tables";

/**
 * Returns the range that an address, a defined name or a table's name means on a sheet. Throws InvalidArgument if
 * there is none.
 */
export function rangeByAddress(state: ExcelState, sheet: Worksheet, address: string): Cells {
  const { sheetName, cells } = splitSheetName(address);
  const area = parseArea(cells);
  if (area !== null) return new Cells(sheetName === null ? sheet : sheetOf(state, sheetName), [area]);
  const named = sheetName === null ? nameCells(state, address) : null;
  if (named !== null) return named;
  const table = findTable(state, null, address);
  if (table !== undefined) return new Cells(table.worksheet, [tableBodyArea(table)]);
  throw invalidArgument(`${address} is not an address.`);
}

function sheetOf(state: ExcelState, name: string): Worksheet {
  const sheet = state.findSheet(name);
  if (sheet === undefined) throw invalidArgument(`There is no sheet ${name}.`);
  return sheet;
}

/**
 * Returns the areas of "A1,B2:B9,Sheet1!C1" on a sheet. Throws InvalidArgument for an unreadable address, or a text
 * over Excel's limit.
 */
export function areasOf(sheet: Worksheet, addresses: string): Area[] {
  if (addresses.length > ADDRESS_TEXT_LIMIT) {
    throw invalidArgument(
      `The address text has ${addresses.length} characters; the limit is ${ADDRESS_TEXT_LIMIT}.`,
    );
  }
  return addresses.split(",").map((address) => {
    const { sheetName, cells } = splitSheetName(address.trim());
    const area = parseArea(cells);
    const elsewhere = sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase();
    if (area === null || elsewhere)
      throw invalidArgument(`${address} is not an address on sheet ${sheet.name}.`);
    return area;
  });
}

/** Returns the range at a row and column (from 0) with a size. Throws InvalidArgument if it leaves the sheet. */
export function rangeByIndexes(
  sheet: Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Cells {
  return new Cells(sheet, [
    requireOnSheet({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
  ]);
}

/** Throws InvalidArgument for an area that is empty or leaves the sheet. */
export function requireOnSheet(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (inside && area.top <= area.bottom && area.left <= area.right) return area;
  throw invalidArgument("The range is not on the sheet.");
}
