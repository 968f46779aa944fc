import { detectTable, otherTableOf } from "../return/detect-tables";
import type { CollectionYear } from "../return/collection-years";
import { otherLineReader } from "../return/other-lines";
import { YearCounter } from "../return/propose-year";
import type { Sheet } from "../return/sheets";
import type { WorkbookFile } from "./annotate/annotate-xlsx";
import { sourceOfBlob } from "./byte-source";
import { RowWidths } from "./csv/row-widths";
import { kindByContent, kindByName, unlikeItsName, type FileKind } from "./file-kinds";
import { FileProblem } from "./problem";
import { isBlankCsv, readCsv } from "./read-csv";
import { notesOnXml, openReturnXml } from "./return-xml/open-return-xml";
import type { TypedContents } from "../report/annotations";
import { openXlsx, sheetsOf, typedSheetsOf } from "./read-xlsx";
import { freeSheetName } from "../return/sheet-names";

/** A file as it was given: its name, and a function that reads its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** An opened return: its sheets, and the workbook if it came as one. */
export interface OpenedReturn {
  readonly sheets: readonly Sheet[];
  /** The names of all sheets of the workbook, including those that hold nothing of the return. */
  readonly sheetNames: readonly string[];
  /** The add-in's sheets that people type in, with what they hold. */
  readonly typedSheets: readonly TypedContents[];
  /** The workbook that was given; null if there was none. */
  readonly workbook: WorkbookFile | null;
  /** What the files could not say, in words for the user. */
  readonly notes: readonly string[];
}

/** A file that was read, and the kind that it is opened as. */
interface FileOfKind {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
}

/**
 * Opens one workbook, one XML file or several CSV files as sheets: a sheet for each table of the XML, or for each CSV
 * file. If a workbook or plain text has the wrong ending, it is opened as what it holds.
 * @throws FileProblem naming the file that cannot be read or does not go with the others
 */
export async function openFiles(given: readonly GivenFile[]): Promise<OpenedReturn> {
  const unknown = given.find(({ name }) => kindByName(name) === null);
  if (unknown) throw given.length === 1 ? unreadable(unknown.name) : mixedContentProblem(unknown.name);
  const files = await Promise.all(given.map(withKind));
  const [only] = files;
  const opened =
    files.length === 1 && only && only.kind !== "text" ? await openWhole(only) : openCsvFiles(files);
  const notes = files.flatMap(({ name, kind }) => {
    const unlike = unlikeItsName(name, kind);
    return unlike === null ? [] : [`${name} ${unlike}. It was read by its contents.`];
  });
  return { ...opened, notes: [...notes, ...opened.notes] };
}

async function withKind({ name, read }: GivenFile): Promise<FileOfKind> {
  const bytes = await read();
  const held = kindByContent(bytes);
  // What looks like XML may be a web page. Only the ending shows that it is meant as XML.
  const told = held === "xml" ? null : held;
  return { name, bytes, kind: told ?? kindByName(name) ?? "text" };
}

async function openWhole({ name, bytes, kind }: FileOfKind): Promise<OpenedReturn> {
  if (kind === "xml") return openXml(name, bytes);
  const workbook = await openXlsx(name, bytes);
  return {
    sheets: sheetsOf(workbook),
    sheetNames: workbook.worksheets.map((sheet) => sheet.name),
    typedSheets: typedSheetsOf(workbook),
    workbook: { bytes, workbook },
    notes: [],
  };
}

function unreadable(name: string): FileProblem {
  const advice = /\.(zip|7z|rar|gz)$/i.test(name)
    ? "Unpack it, and choose the .xlsx workbook, XML file or CSV files in it."
    : "Choose an .xlsx workbook, an XML file or CSV files. If Excel can open this one, save it as an .xlsx workbook and try again.";
  return new FileProblem(name, `${name} cannot be read. ${advice}`);
}

function mixedContentProblem(name: string, unlike: string | null = null): FileProblem {
  return new FileProblem(
    name,
    `${unlike === null ? name : `${name} ${unlike}`}: choose one .xlsx workbook, one XML file, or CSV files, not a mixture.`,
  );
}

function openCsvFiles(files: readonly FileOfKind[]): OpenedReturn {
  const other = files.find(({ kind }) => kind !== "text");
  if (other) throw mixedContentProblem(other.name, unlikeItsName(other.name, other.kind));
  const sheets: Sheet[] = [];
  const notes: string[] = [];
  for (const [index, file] of files.entries()) {
    const { bytes } = file;
    // Some systems export an empty file for a table in which an authority has no cases.
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
 * Returns what to say about rows whose number of values differs from the number of headings.
 * @param lines the line of the file where each row begins
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

async function openXml(name: string, bytes: Uint8Array): Promise<OpenedReturn> {
  const { sheets, ...end } = await openReturnXml(sourceOfBlob(name, new Blob([bytes.slice()])));
  return ofSheets(sheets, notesOnXml(name, end, yearOfEpisodes(sheets)));
}

/** Returns the collection year that the dates of the episodes point to; null if they do not show it. */
function yearOfEpisodes(sheets: readonly Sheet[]): CollectionYear | null {
  const sheet = sheets.find(({ name }) => name === "Episodes");
  const match = sheet ? detectTable(sheet) : null;
  if (!sheet || !match) return null;
  const counter = new YearCounter("Episodes", match.columns);
  for (const cells of sheet.values.slice(1)) counter.add(cells);
  return counter.proposedYear();
}

/** Whether a file's name says that the file is a whole return: a workbook, old ones included, or an XML file. */
export function isWhole(name: string): boolean {
  return kindByName(name) === "workbook" || kindByName(name) === "xml";
}

/** Whether a file's name says that it holds separated values. */
export function isCsv(name: string): boolean {
  return kindByName(name) === "text";
}
