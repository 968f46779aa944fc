import type { Row, Worksheet } from "@cj-tech-master/excelts";
import { linesOf } from "../../report/wrapped-text";
import { STANDARD_HEIGHT_POINTS, STANDARD_WIDTH_CHARACTERS, charactersToPoints } from "../host/cells/sizes";
import { frozenCounts, showsGridlines } from "../host/sheets/sheet-view";

const PIXELS_PER_POINT = 4 / 3;
const STANDARD_HEIGHT_PIXELS = STANDARD_HEIGHT_POINTS * PIXELS_PER_POINT;
/** Excel shows blank rows and columns around the data. */
const BLANK_ROWS = 30;
const BLANK_COLUMNS = 2;
const MIN_ROWS = 60;
const MIN_COLUMNS = 26;
const PIXELS_PER_LINE = 18;
/** Average width of a character in the grid's font, slightly overestimated. */
const PIXELS_PER_CHARACTER = 6.6;
const CELL_PADDING = 10;

/** A row as the grid lists it. */
export interface GridRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** In pixels. */
  readonly height: number;
}

export interface GridColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** In pixels. */
  readonly width: number;
}

/**
 * The rows and columns of a sheet that are shown, and their sizes. As in Excel, hidden and filtered ones are left
 * out.
 */
export interface SheetLayout {
  readonly frozenRows: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly frozenColumns: number;
  readonly gridlines: boolean;
}

export function layOut(sheet: Worksheet): SheetLayout {
  const columns = columnsOf(sheet);
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  const frozen = frozenCounts(sheet);
  const frozenRows: GridRow[] = [];
  const rows: GridRow[] = [];
  const rowCount = Math.max(MIN_ROWS, sheet.rowCount + BLANK_ROWS);
  for (let row = 0; row < rowCount; row++) {
    if (sheet.findRow(row + 1)?.hidden === true) continue;
    (row < frozen.rows ? frozenRows : rows).push({ row, height: heightOf(sheet, row, widths) });
  }
  return { frozenRows, rows, columns, frozenColumns: frozen.columns, gridlines: showsGridlines(sheet) };
}

/**
 * Sets the height of rows whose wrapped texts need more than one line to the height with which they are shown, as
 * Excel does in the files it saves, because not every program works it out. Returns a function that undoes this.
 */
export function fitRows(sheet: Worksheet): () => void {
  const widths = new Map(columnsOf(sheet).map(({ column, width }) => [column, width]));
  const fitted: Row[] = [];
  sheet.eachRow((row, line) => {
    if (row.height !== undefined) return;
    const height = heightOf(sheet, line - 1, widths);
    if (height <= STANDARD_HEIGHT_PIXELS) return;
    row.height = height / PIXELS_PER_POINT;
    fitted.push(row);
  });
  return () => {
    for (const row of fitted) row.height = undefined;
  };
}

/** Whether two layouts are the same, so that the grid need not be built again. */
export function isSameLayout(one: SheetLayout, other: SheetLayout): boolean {
  return (
    one.gridlines === other.gridlines &&
    one.frozenColumns === other.frozenColumns &&
    areSameItems(one.columns, other.columns, (a, b) => a.column === b.column && a.width === b.width) &&
    areSameItems(one.frozenRows, other.frozenRows, isSameRow) &&
    areSameItems(one.rows, other.rows, isSameRow)
  );
}

function isSameRow(one: GridRow, other: GridRow): boolean {
  return one.row === other.row && one.height === other.height;
}

function areSameItems<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && isSame(item, counterpart);
    })
  );
}

function columnsOf(sheet: Worksheet): GridColumn[] {
  const known = (sheet.columns as Worksheet["columns"] | null) ?? [];
  const count = Math.max(MIN_COLUMNS, sheet.columnCount + BLANK_COLUMNS);
  const standard = sheet.properties.defaultColWidth ?? STANDARD_WIDTH_CHARACTERS;
  return Array.from({ length: count }, (_, column) => column)
    .filter((column) => known[column]?.hidden !== true)
    .map((column) => ({ column, width: pixels(charactersToPoints(known[column]?.width ?? standard)) }));
}

/**
 * Returns the height of a row in pixels. Without a height of its own, a row is as high as its wrapped texts need, as
 * in Excel.
 */
function heightOf(sheet: Worksheet, row: number, widths: ReadonlyMap<number, number>): number {
  const sheetRow = sheet.findRow(row + 1);
  if (sheetRow?.height !== undefined) return pixels(sheetRow.height);
  let height = pixels(STANDARD_HEIGHT_POINTS);
  sheetRow?.eachCell({ includeEmpty: false }, (cell, line) => {
    const { alignment, font } = cell.style;
    const size = font?.size ?? 11;
    if (size > 12) height = Math.max(height, Math.round(size * 1.8));
    if (alignment?.wrapText !== true) return;
    const capacity = ((widths.get(line - 1) ?? 64) - CELL_PADDING) / PIXELS_PER_CHARACTER;
    const lines = linesOf(cell.text, Math.max(1, Math.floor(capacity)));
    height = Math.max(height, lines * PIXELS_PER_LINE + 4);
  });
  return height;
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
