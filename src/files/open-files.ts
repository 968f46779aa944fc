import { detectTable, otherTableOf } from "../return/detect-tables";
import type { CollectionYear } from "../return/collection-years";
import { otherLineReader } from "../return/other-lines";
import { YearCounter } from "../return/propose-year";
import type { Sheet } from "../return/sheets";
import type { WorkbookFile } from "./annotate/annotate-xlsx";
import { sourceOfBlob } from "./byte-source";
import { RowWidths } from "./csv/row-widths";
import { FileProblem } from "./problem";
import { isBlankCsv, readCsv } from "./read-csv";
import { notesOnXml, openReturnXml } from "./return-xml/open-return-xml";
import type { TypedContents } from "../report/annotations";
import { openXlsx, sheetsOf, typedSheetsOf } from "./read-xlsx";
import { freeSheetName } from "../return/sheet-names";

/** A file as it was given: its name, and how to get at its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** A return as it came: its sheets, and the workbook if it came as one. */
export interface OpenedReturn {
  readonly sheets: readonly Sheet[];
  /** Names of all sheets of the workbook, also of those that hold nothing of the return. */
  readonly sheetNames: readonly string[];
  /** Sheets of our own in which people type, as they left them. */
  readonly typedSheets: readonly TypedContents[];
  /** The workbook that was given; null when there was none. */
  readonly workbook: WorkbookFile | null;
  /** What the files could not tell, in words for the user. */
  readonly notes: readonly string[];
}

/**
 * Opens one workbook, or makes a workbook of an XML file or of CSV files, with a sheet for each table or file.
 * @throws FileProblem naming the file that cannot be read, or does not go with the others
 */
export async function openFiles(files: readonly GivenFile[]): Promise<OpenedReturn> {
  const [only] = files;
  if (files.length === 1 && only && isWorkbook(only.name)) {
    const bytes = await only.read();
    const workbook = await openXlsx(only.name, bytes);
    return {
      sheets: sheetsOf(workbook),
      sheetNames: workbook.worksheets.map((sheet) => sheet.name),
      typedSheets: typedSheetsOf(workbook),
      workbook: { bytes, workbook },
      notes: [],
    };
  }
  if (files.length === 1 && only && isXml(only.name)) return openXml(only);
  const other = files.find(({ name }) => !isCsv(name));
  if (other) {
    throw new FileProblem(
      other.name,
      files.length === 1
        ? `${other.name} cannot be read here: an .xlsx workbook, an XML file or CSV files were expected. ${
            /\.(zip|7z|rar|gz)$/i.test(other.name)
              ? "Unpack it, and choose the files in it."
              : "If Excel can open it, save it as an .xlsx workbook and try again."
          }`
        : `${other.name}: expected one .xlsx workbook, one XML file, or CSV files, not a mixture.`,
    );
  }
  return openCsvFiles(files);
}

async function openCsvFiles(files: readonly GivenFile[]): Promise<OpenedReturn> {
  const sheets: Sheet[] = [];
  const notes: string[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await file.read();
    // Of a kind of which an authority has no case, some systems export an empty file.
    const isLastHope = sheets.length === 0 && index === files.length - 1;
    if (isBlankCsv(bytes) && !isLastHope) {
      notes.push(`${file.name} is empty and was left out.`);
      continue;
    }
    const lines: number[] = [];
    const read = readCsv(file.name, bytes, (_cells, line) => lines.push(line));
    notes.push(...notesOnWidths(read, lines).map((note) => `${file.name}: ${note}`));
    const name = freeSheetName(
      read.name,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push({ ...read, name });
  }
  return ofSheets(sheets, notes);
}

/**
 * What is said of rows that have another number of values than there are headings.
 * @param lines the line of the file in which each row begins
 */
function notesOnWidths({ values, ...sheet }: Sheet, lines: readonly number[]): string[] {
  const match = detectTable({ ...sheet, values });
  if (!match) return [];
  const first = match.headingLine - sheet.firstRow;
  const rows = (values as readonly string[][]).slice(first);
  const widths = new RowWidths((values[first - 1] ?? []) as readonly string[], true);
  const otherLineOf = otherLineReader({ ...match, firstColumn: 0 });
  for (const [index, cells] of rows.entries()) {
    if (otherTableOf(cells, match, 0) !== null) break;
    const isRow = otherLineOf(cells, match.headingLine + 1 + index) === null;
    if (isRow) widths.look(cells, lines[first + index] ?? 0);
  }
  return widths.notes();
}

function ofSheets(sheets: readonly Sheet[], notes: readonly string[]): OpenedReturn {
  return { sheets, sheetNames: sheets.map(({ name }) => name), typedSheets: [], workbook: null, notes };
}

async function openXml(file: GivenFile): Promise<OpenedReturn> {
  const bytes = await file.read();
  const { sheets, ...end } = await openReturnXml(sourceOfBlob(file.name, new Blob([bytes.slice()])));
  return ofSheets(sheets, notesOnXml(file.name, end, yearOfEpisodes(sheets)));
}

/** The collection year that the dates of the episodes speak for; null when they do not tell. */
function yearOfEpisodes(sheets: readonly Sheet[]): CollectionYear | null {
  const sheet = sheets.find(({ name }) => name === "Episodes");
  const match = sheet ? detectTable(sheet) : null;
  if (!sheet || !match) return null;
  const counter = new YearCounter("Episodes", match.columns);
  for (const cells of sheet.values.slice(1)) counter.add(cells);
  return counter.proposedYear();
}

/** Whether a file's name says that it is XML. */
function isXml(name: string): boolean {
  return name.toLowerCase().endsWith(".xml");
}

/** Whether a file's name says that it is a workbook, old ones included: what they hold tells whether they can be read. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]?$/i.test(name);
}

/** Whether a file's name says that it is a return by itself. */
export function isWhole(name: string): boolean {
  return isWorkbook(name) || isXml(name);
}

/** Whether a file's name says that it holds separated values. */
export function isCsv(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}
