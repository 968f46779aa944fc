import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  CELL_LOOKS,
  isWrappedColumn,
  type ReportCell,
  type ReportChoice,
  type ReportSheet,
} from "../report/annotations";
import { LINE_HEIGHT, linesOf } from "../report/wrapped-text";
import { freeTableName } from "../report/free-table-name";
import { MARGINS, printingOf } from "../report/printing";
import { truncateToCell } from "../return/cells";
import { columnLetters, quoteSheetName } from "../return/sheets";
import { setCharts } from "./charts/sheet-charts";

/** A cell with its own font must name the font too, because programs assume different ones if the name is missing. */
const DEFAULT_FONT = { name: "Calibri", size: 11, family: 2 };

/** The tallest row that Excel draws, in points. */
const MAX_ROW_HEIGHT = 409;

/**
 * Adds one of the add-in's sheets to a workbook that holds only sheets to be added.
 * @param takenTables names that the sheet's table must not have
 */
export function addReportSheet(workbook: Workbook, sheet: ReportSheet, takenTables: readonly string[]): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { tabColor: argb(sheet.tabColour) },
    views: [{ state: "frozen", ySplit: sheet.frozenRows, showGridLines: false }],
    pageSetup: pageSetupOf(sheet),
  });
  sheet.columnWidths.forEach((width, column) => {
    worksheet.getColumn(column + 1).width = width;
  });
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => writeCell(worksheet, sheet, cell, rowIndex, column));
    const height = heightOf(sheet, rowIndex);
    if (height > LINE_HEIGHT) worksheet.getRow(rowIndex + 1).height = height;
  });
  if (sheet.table) addFilters(worksheet, sheet.table, sheet, takenTables);
  for (const choice of sheet.choices ?? []) offerChoice(worksheet, choice);
  const charts = sheet.charts ?? [];
  setCharts(
    worksheet,
    charts.map((chart) => ({ ...chart, name: chart.title })),
  );
}

type PageSetup = NonNullable<Parameters<Workbook["addWorksheet"]>[1]>["pageSetup"];

const A4 = 9;

function pageSetupOf(sheet: ReportSheet): PageSetup {
  const { pagesWide, area, repeatedRow, repeatsFirstColumn } = printingOf(sheet);
  return {
    orientation: "landscape",
    paperSize: A4,
    margins: { ...MARGINS, header: 0.3, footer: 0.3 },
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    ...(area !== null && { printArea: area }),
    ...(repeatedRow !== null && { printTitlesRow: `${repeatedRow}:${repeatedRow}` }),
    ...(repeatsFirstColumn && { printTitlesColumn: "A:A" }),
  };
}

/**
 * Gives a column a drop-down list with a single rule, because a rule for each of thousands of cells would swell the
 * file.
 */
function offerChoice(worksheet: Worksheet, choice: ReportChoice): void {
  const { column, firstRow, rowCount, values, prompt } = choice;
  const letters = columnLetters(column);
  worksheet.dataValidations.add(`${letters}${firstRow + 1}:${letters}${firstRow + rowCount}`, {
    type: "list",
    allowBlank: true,
    formulae: [`"${values.join(",")}"`],
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.text,
    showErrorMessage: true,
  });
}

function writeCell(
  worksheet: Worksheet,
  sheet: ReportSheet,
  content: ReportCell,
  rowIndex: number,
  column: number,
): void {
  // A blank cell is not written, so that a text to its left can run over it. In a table it is, because somebody may
  // type in it.
  const isBlank = content.value === "" && content.style === undefined;
  if (isBlank && !isInTable(sheet, rowIndex)) return;
  const cell = worksheet.getCell(rowIndex + 1, column + 1);
  if (!isBlank) {
    cell.value = content.link
      ? {
          text: String(content.value),
          hyperlink: `${quoteSheetName(content.link.sheet)}!${content.link.address}`,
        }
      : typeof content.value === "string"
        ? truncateToCell(content.value)
        : content.value;
  }
  if (typeof content.value === "string") cell.numFmt = "@";
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: isWrapped(sheet, rowIndex, column) };
  const look = CELL_LOOKS[content.style ?? "text"];
  if (look.colour) {
    const { bold, italic, underline, size } = look;
    cell.font = {
      ...DEFAULT_FONT,
      color: argb(look.colour),
      bold,
      italic,
      underline,
      ...(size ? { size } : {}),
    };
  }
  if (look.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(look.fill) };
}

function isInTable({ table }: ReportSheet, rowIndex: number): boolean {
  return table !== null && rowIndex > table.headingRow && rowIndex <= table.headingRow + table.rowCount;
}

/** Returns the height in points that a row needs, because not every program works it out. */
function heightOf(sheet: ReportSheet, rowIndex: number): number {
  const heights = (sheet.rows[rowIndex] ?? []).map(({ value, style }, column) => {
    const lines = isWrapped(sheet, rowIndex, column)
      ? linesOf(String(value), sheet.columnWidths[column] ?? 0)
      : 1;
    return lines * Math.max(LINE_HEIGHT, (CELL_LOOKS[style ?? "text"].size ?? 0) * 1.5);
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(LINE_HEIGHT, ...heights));
}

/**
 * Whether a cell is wrapped, as sentences are. A row's only cell is a title or note, which runs over the cells beside
 * it.
 */
function isWrapped(sheet: ReportSheet, rowIndex: number, column: number): boolean {
  if (!isWrappedColumn(sheet, column)) return false;
  return (sheet.rows[rowIndex]?.length ?? 0) > 1 && rowIndex !== sheet.table?.headingRow;
}

function addFilters(
  worksheet: Worksheet,
  table: NonNullable<ReportSheet["table"]>,
  sheet: ReportSheet,
  takenTables: readonly string[],
): void {
  const headings = sheet.rows[table.headingRow] ?? [];
  worksheet.addTable({
    name: freeTableName(table.name, takenTables),
    ref: `A${table.headingRow + 1}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headings.map(({ value }) => ({ name: String(value), filterButton: true })),
    rows: Array.from({ length: table.rowCount }, (_, index) => {
      const line = table.headingRow + 2 + index;
      return headings.map((_heading, column) => worksheet.getCell(line, column + 1).value);
    }),
  });
}

function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1)}` };
}
