import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { SHEETS_OF_TEXTS, typedSheetOf, type TypedContents } from "../report/annotations";
import { isOwnSheet } from "../report/own-sheet-names";
import type { CellValue } from "../return/cells";
import { formatDay, serialOfDay } from "../return/days";
import type { CellArea, Sheet } from "../return/sheets";
import { AreaCollector } from "../return/area-collector";
import { isZip, kindByContent, refuseOldWorkbook } from "./file-kinds";
import { withMendedParts } from "./mended-parts";
import { FileProblem } from "./problem";
import { markupFile } from "./read-csv";
import { takePicturesInPieces } from "./take-pictures-in-pieces";

const MILLISECONDS_PER_DAY = 86_400_000;
/** The day from which JavaScript counts dates, as a day number; days in this project are counted from there too. */
const START_OF_1970 = 0;

/** How a date in a cell is read. */
type ReadDate = (date: Date) => CellValue;

/**
 * Opens an .xlsx file.
 * @throws FileProblem if it is not one, is damaged, or needs a password
 */
export async function openXlsx(fileName: string, bytes: Uint8Array): Promise<Workbook> {
  refuseOldWorkbook(fileName, bytes);
  if (kindByContent(bytes) === "xml") throw markupFile(fileName, "an Excel workbook");
  if (!isZip(bytes)) {
    throw new FileProblem(
      fileName,
      `${fileName} is not an .xlsx workbook. If Excel can open it, save it as an .xlsx workbook and try again.`,
    );
  }
  const workbook = new Workbook();
  takePicturesInPieces(workbook);
  try {
    await workbook.xlsx.load(withMendedParts(bytes));
  } catch {
    throw new FileProblem(
      fileName,
      `${fileName} could not be read: it is damaged, or is not an .xlsx workbook. Open it in Excel, save it again and try again.`,
    );
  }
  if (workbook.worksheets.length === 0) {
    throw new FileProblem(
      fileName,
      `${fileName} has no worksheets. Choose an .xlsx workbook that holds the return.`,
    );
  }
  return workbook;
}

/**
 * Returns the values of a workbook's sheets as Excel would report them. The add-in's own sheets and empty sheets are
 * left out.
 */
export function sheetsOf(workbook: Workbook): Sheet[] {
  const date1904 = workbook.properties.date1904 === true;
  return workbook.worksheets
    .filter((worksheet) => !isOwn(worksheet))
    .map((worksheet) => sheetOf(worksheet, asSerial(date1904), date1904))
    .filter(({ values }) => values.length > 0);
}

/** Returns the add-in's sheets that people type in, with what they hold. A date typed among texts is dd/mm/yyyy. */
export function typedSheetsOf(workbook: Workbook): TypedContents[] {
  const date1904 = workbook.properties.date1904 === true;
  return workbook.worksheets.filter(isOwn).flatMap((worksheet) => {
    const holds = typedSheetOf(worksheet.getCell("A1").text);
    if (holds === null) return [];
    const readDate = SHEETS_OF_TEXTS.has(holds) ? asText : asSerial(date1904);
    return [{ holds, sheet: sheetOf(worksheet, readDate, date1904) }];
  });
}

/** Whether the add-in wrote the sheet. */
export function isOwn(worksheet: Worksheet): boolean {
  return isOwnSheet(worksheet.name, worksheet.getCell("A1").text);
}

function sheetOf(worksheet: Worksheet, readDate: ReadDate, date1904: boolean): Sheet {
  const values: CellValue[][] = [];
  const formulas = new AreaCollector();
  const merged = new Map<Cell, CellArea>();
  worksheet.eachRow({ includeEmpty: false }, (row, line) => {
    const cells: CellValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (isFormula(cell)) formulas.add(line - 1, column - 1);
      if (cell.isMerged) addMerged(merged, cell, line - 1, column - 1);
      const value = isHiddenByMerge(cell) ? null : valueOfCell(cell, readDate);
      if (value !== null) cells[column - 1] = value;
    });
    if (cells.length > 0) values[line - 1] = Array.from(cells, (cell) => cell ?? "");
  });
  return {
    name: worksheet.name,
    firstRow: 0,
    firstColumn: 0,
    values: Array.from(values, (row) => row ?? []),
    date1904,
    formulas: formulas.areas,
    merged: [...merged.values()],
  };
}

function isFormula({ value }: Cell): boolean {
  return typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value);
}

/**
 * Whether merging hides the cell's value. Excel keeps only the value of the first merged cell; the library repeats it
 * in the others.
 */
function isHiddenByMerge(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** Extends the area of the cell's merge. Cells arrive row by row, and the first cell of a merge arrives first. */
function addMerged(merged: Map<Cell, CellArea>, { master }: Cell, row: number, column: number): void {
  const known = merged.get(master) ?? { row, column, rows: 1, columns: 1 };
  const rows = Math.max(known.rows, row - known.row + 1);
  const columns = Math.max(known.columns, column - known.column + 1);
  merged.set(master, { ...known, rows, columns });
}

/** Returns a cell's value as Office.js reports it, except for dates: a formula as its result, an error as its text. */
function valueOfCell(cell: Cell, readDate: ReadDate): CellValue {
  return plainValue(cell.value, readDate);
}

function plainValue(value: unknown, readDate: ReadDate): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return readDate(value);
  if (typeof value !== "object") return String(value);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((part: { text?: string }) => part.text ?? "").join("");
  }
  if ("error" in value) return String(value.error);
  if ("formula" in value || "sharedFormula" in value) {
    return plainValue("result" in value ? value.result : null, readDate);
  }
  if ("text" in value) return plainValue(value.text, readDate);
  return null;
}

/** Reads dates as Office.js reports them: as serial numbers. */
function asSerial(date1904: boolean): ReadDate {
  return (date) => date.getTime() / MILLISECONDS_PER_DAY + serialOfDay(START_OF_1970, date1904);
}

function asText(date: Date): string {
  return formatDay(Math.floor(date.getTime() / MILLISECONDS_PER_DAY));
}
