import { chunksBySize } from "../return/grouping";
import {
  CELL_LOOKS,
  isWrappedColumn,
  OWN_SHEET_TITLE,
  type CellStyle,
  type ReportCell,
  type ReportSheet,
} from "../report/annotations";
import { columnLetters, quoteSheetName } from "../return/sheets";
import { addressesOf } from "./highlights";
import { textContent } from "./text-content";

/** Excel's column width in points for one character of the usual font. */
export const POINTS_PER_CHARACTER = 5.6;

/**
 * Characters in a block. Excel on the web accepts requests up to 5 MB; this stays below that, including the JSON
 * around the texts.
 */
export const CHARACTERS_PER_BLOCK = 1_500_000;

const TEXT_FORMAT = "@";
const NUMBER_FORMAT = "0";
const FORMULA_FORMAT = "General";

/** Rows of a report sheet that are written together. */
export interface RowBlock {
  readonly firstRow: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/**
 * Adds a report sheet after the other sheets, without showing it. It gets the beginning of its title at once, so that
 * it is recognised as the add-in's if writing stops halfway. The whole title comes last, so that an unfinished sheet
 * is never taken for one that people have typed in.
 */
export function addReportSheet(context: Excel.RequestContext, sheet: ReportSheet): void {
  const worksheet = context.workbook.worksheets.add(sheet.name);
  worksheet.getRange("A1").values = [[OWN_SHEET_TITLE]];
  worksheet.tabColor = sheet.tabColour;
  worksheet.showGridlines = false;
}

/** Splits the rows of a sheet into blocks of about this many characters. */
export function blocksOf(sheet: ReportSheet, charactersPerBlock: number): RowBlock[] {
  let firstRow = 0;
  return chunksBySize(sheet.rows, charactersIn, charactersPerBlock).map((rows) => {
    const block = { firstRow, rows };
    firstRow += rows.length;
    return block;
  });
}

/** Returns roughly how many characters a row takes up in a request. */
function charactersIn(row: readonly ReportCell[]): number {
  return row.reduce((sum, { value, link }) => sum + String(value).length + (link ? 80 : 20), 0);
}

/** Queues the values of a block. Texts go into cells of text format, so that none becomes a formula. */
export function writeBlock(context: Excel.RequestContext, sheet: ReportSheet, block: RowBlock): void {
  const width = sheet.columnWidths.length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const range = context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(block.firstRow, 0, block.rows.length, width);
  range.numberFormat = block.rows.map((row) => columns.map((column) => formatOf(row[column])));
  const values = block.rows.map((row) => columns.map((column) => contentOf(row[column])));
  if (block.firstRow === 0 && values[0]) values[0][0] = OWN_SHEET_TITLE;
  range.values = values;
}

/** Queues everything except values that a sheet needs: column widths, styles, and a table with filters. */
export function formatSheet(context: Excel.RequestContext, sheet: ReportSheet): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const rows = Math.max(sheet.rows.length, 1);
  const all = worksheet.getRangeByIndexes(0, 0, rows, sheet.columnWidths.length);
  all.format.verticalAlignment = "Top";
  all.format.horizontalAlignment = "Left";
  sheet.columnWidths.forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, rows, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  if (sheet.table) {
    const { headingRow, rowCount, columns, name } = sheet.table;
    const table = worksheet.tables.add(
      worksheet.getRangeByIndexes(headingRow, 0, rowCount + 1, columns),
      true,
    );
    table.name = name;
    table.style = "TableStyleLight1";
  }
  wrapSentences(worksheet, sheet);
  for (const [style, ranges] of rangesByStyle(sheet.rows)) {
    for (const addresses of addressesOf(ranges)) applyStyle(worksheet.getRanges(addresses), style);
  }
  const title = sheet.rows[0]?.[0];
  if (title) worksheet.getRange("A1").values = [[title.value]];
}

/** Returns the rows below the heading of a sheet or of its table; null if there are none. */
export function rowsBelowHeading(sheet: ReportSheet): { first: number; count: number } | null {
  const first = sheet.table ? sheet.table.headingRow + 1 : sheet.rows.findIndex((row) => row.length > 1);
  const count = sheet.rows.length - first;
  return first < 0 || count <= 0 ? null : { first, count };
}

/** Wraps sentences below the heading of the sheet. The heading itself runs across the columns. */
function wrapSentences(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  const below = rowsBelowHeading(sheet);
  if (!below) return;
  sheet.columnWidths.forEach((_characters, column) => {
    if (!isWrappedColumn(sheet, column)) return;
    worksheet.getRangeByIndexes(below.first, column, below.count, 1).format.wrapText = true;
  });
}

function formatOf(cell: ReportCell | undefined): string {
  if (cell === undefined) return FORMULA_FORMAT;
  if (cell.link) return FORMULA_FORMAT;
  return typeof cell.value === "number" ? NUMBER_FORMAT : TEXT_FORMAT;
}

function contentOf(cell: ReportCell | undefined): string | number {
  if (cell === undefined) return "";
  if (cell.link) return linkFormula(String(cell.value), cell.link.sheet, cell.link.address);
  return typeof cell.value === "string" ? textContent(cell.value) : cell.value;
}

/**
 * Returns a link that works in plain Excel. Thousands of formulas are one write; thousands of hyperlinks would be
 * thousands of calls.
 */
function linkFormula(text: string, sheet: string, address: string): string {
  const inFormula = (part: string) => part.replaceAll('"', '""');
  return `=HYPERLINK("#${inFormula(quoteSheetName(sheet))}!${address}","${inFormula(text)}")`;
}

/** Groups cells of the same style into ranges within their column. Plain cells need no range. */
function rangesByStyle(rows: readonly (readonly ReportCell[])[]): Map<CellStyle, string[]> {
  const ranges = new Map<CellStyle, string[]>();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    const letters = columnLetters(column);
    for (let first = 0; first < rows.length; ) {
      const style = rows[first]?.[column]?.style;
      let last = first;
      while (last + 1 < rows.length && rows[last + 1]?.[column]?.style === style) last++;
      if (style && style !== "text" && style !== "number") {
        ranges.set(style, [...(ranges.get(style) ?? []), `${letters}${first + 1}:${letters}${last + 1}`]);
      }
      first = last + 1;
    }
  }
  return ranges;
}

function applyStyle(areas: Excel.RangeAreas, style: CellStyle): void {
  const look = CELL_LOOKS[style];
  if (look.colour) areas.format.font.color = look.colour;
  if (look.bold) areas.format.font.bold = true;
  if (look.italic) areas.format.font.italic = true;
  if (look.size) areas.format.font.size = look.size;
  if (look.underline) areas.format.font.underline = "Single";
  if (look.fill) areas.format.fill.color = look.fill;
}
