import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  CELL_LOOKS,
  HIGHLIGHT_FORMULA,
  HIGHLIGHT_LOOKS,
  WRAPPED_FROM,
  type AnnotationPlan,
  type ReportCell,
  type ReportChoice,
  type ReportSheet,
  type SheetHighlights,
} from "../report/annotations";
import { freeTableName } from "../report/free-table-name";
import { printingOf } from "../report/printing";
import { LINES_SEARCHED_FOR_HEADINGS, ROW_CODES_HEADING } from "../return/detect-tables";
import { columnLetters, quoteSheetName } from "../return/sheets";
import { setCharts } from "./charts/sheet-charts";
import { isOwn } from "./read-xlsx";

/** A cell with a font of its own needs its name as well: programs differ in what they take otherwise. */
const USUAL_FONT = { name: "Calibri", size: 11, family: 2 };

/** Points a line of text takes; a wrapped line holds somewhat fewer characters than the column is wide. */
const LINE_HEIGHT = 15;
const SHARE_OF_WIDTH_FILLED = 1;

/** Spreadsheet programs grow slow, or refuse the file, when one conditional format has many thousands of ranges. */
const RANGES_A_FORMAT = 1_000;

/** Writes annotations into an opened workbook, in place of any of before. Values and formats of the user stay. */
export function annotateXlsx(workbook: Workbook, plan: AnnotationPlan): void {
  for (const worksheet of workbook.worksheets.filter(isOwn)) workbook.removeWorksheet(worksheet.id);
  for (const worksheet of workbook.worksheets) {
    removeHighlights(worksheet);
    removeRowCodes(worksheet);
  }
  for (const highlights of plan.highlights) addHighlights(workbook, highlights);
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
}

function removeHighlights(worksheet: Worksheet): void {
  const own = HIGHLIGHT_FORMULA.slice(1);
  worksheet.removeConditionalFormatting(
    ({ rules }) => !rules.some((rule) => "formulae" in rule && rule.formulae?.[0] === own),
  );
}

/** Rule codes that the pane wrote beside the rows are of an earlier run. */
function removeRowCodes(worksheet: Worksheet): void {
  for (let line = 1; line <= Math.min(worksheet.rowCount, LINES_SEARCHED_FOR_HEADINGS); line++) {
    worksheet.findRow(line)?.eachCell((heading, column) => {
      if (heading.value !== ROW_CODES_HEADING) return;
      for (let below = line; below <= worksheet.rowCount; below++) {
        const cell = worksheet.findCell(below, column);
        if (cell) cell.value = null;
      }
    });
  }
}

function addHighlights(workbook: Workbook, { sheet, severity, ranges }: SheetHighlights): void {
  const look = HIGHLIGHT_LOOKS[severity];
  const edge = { style: "thin" as const, color: argb(look.border) };
  const style = {
    font: { bold: look.bold, italic: look.italic, color: argb(look.font) },
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: argb(look.fill) },
    border: { top: edge, bottom: edge, left: edge, right: edge },
  };
  for (let first = 0; first < ranges.length; first += RANGES_A_FORMAT) {
    workbook.getWorksheet(sheet)?.addConditionalFormatting({
      ref: ranges.slice(first, first + RANGES_A_FORMAT).join(" "),
      rules: [{ type: "expression", priority: 1, formulae: [HIGHLIGHT_FORMULA.slice(1)], style }],
    });
  }
}

function addSheet(workbook: Workbook, sheet: ReportSheet): void {
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
  if (sheet.table) addFilters(worksheet, sheet.table, sheet);
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
  const { pagesWide, repeatedRow, repeatsFirstColumn } = printingOf(sheet);
  return {
    orientation: "landscape",
    paperSize: A4,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    ...(repeatedRow !== null && { printTitlesRow: `${repeatedRow}:${repeatedRow}` }),
    ...(repeatsFirstColumn && { printTitlesColumn: "A:A" }),
  };
}

/** One rule for the whole column: a rule for each of thousands of cells would swell the file. */
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
  // A blank cell stays blank, so that a text at its left can run over it; in a table somebody may type into it.
  const isBlank = content.value === "" && content.style === undefined;
  if (isBlank && !isInTable(sheet, rowIndex)) return;
  const cell = worksheet.getCell(rowIndex + 1, column + 1);
  if (!isBlank) {
    cell.value = content.link
      ? {
          text: String(content.value),
          hyperlink: `${quoteSheetName(content.link.sheet)}!${content.link.address}`,
        }
      : content.value;
  }
  if (typeof content.value === "string") cell.numFmt = "@";
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: isWrapped(sheet, rowIndex, column) };
  const look = CELL_LOOKS[content.style ?? "text"];
  if (look.colour) {
    const { bold, italic, underline, size } = look;
    cell.font = {
      ...USUAL_FONT,
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

/** Points that the highest cell of a row takes: not every program works out the height by itself. */
function heightOf(sheet: ReportSheet, rowIndex: number): number {
  const heights = (sheet.rows[rowIndex] ?? []).map(({ value, style }, column) => {
    const characters = (sheet.columnWidths[column] ?? 0) * SHARE_OF_WIDTH_FILLED;
    const lines = isWrapped(sheet, rowIndex, column) ? Math.ceil(String(value).length / characters) : 1;
    return lines * Math.max(LINE_HEIGHT, (CELL_LOOKS[style ?? "text"].size ?? 0) * 1.5);
  });
  return Math.max(LINE_HEIGHT, ...heights);
}

/** Sentences are wrapped; a single cell of a row is a title or note and runs over the columns beside it. */
function isWrapped(sheet: ReportSheet, rowIndex: number, column: number): boolean {
  if ((sheet.columnWidths[column] ?? 0) < WRAPPED_FROM) return false;
  return (sheet.rows[rowIndex]?.length ?? 0) > 1 && rowIndex !== sheet.table?.headingRow;
}

function addFilters(
  worksheet: Worksheet,
  table: NonNullable<ReportSheet["table"]>,
  sheet: ReportSheet,
): void {
  const headings = sheet.rows[table.headingRow] ?? [];
  const others = worksheet.workbook.worksheets.flatMap((one) => one.getTables().map(({ name }) => name));
  worksheet.addTable({
    name: freeTableName(table.name, others),
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
