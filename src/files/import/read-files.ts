import { readPart, sourceOfBlob, type ByteSource } from "../byte-source";
import { openCsv } from "../csv/open-csv";
import {
  SIGNATURE_BYTES,
  isWorkbookZip,
  isZip,
  kindByContent,
  refuseOldWorkbook,
  unlikeItsName,
} from "../file-kinds";
import type { LongFileOperation } from "../long-operation";
import { FileProblem } from "../problem";
import { emptyFile } from "../read-csv";
import { XML_TABLES } from "../return-xml/layout";
import { notesOnXml, readReturnXml } from "../return-xml/open-return-xml";
import { XML_HEADINGS } from "../return-xml/read-return-xml";
import { DamagedZip, unpackEntry, zipEntries, type ZipEntry } from "../zip";
import { FoundFilesCollector, type FoundFiles } from "./found-files";
import { readWorkbookFile } from "./read-workbook-file";
import { TableCollector } from "./table-collector";

/** Size limits in bytes, far above any return. */
const LARGEST_TEXT = 500_000_000;
const LARGEST_WORKBOOK = 100_000_000;
/** Size limit in bytes of a workbook or zip once it is unpacked. */
const LARGEST_UNPACKED = 500_000_000;

/** Entries in a zip that are not data: folders, hidden files, and files added by a Mac. */
const NO_DATA = /\/$|(?:^|\/)(?:__MACOSX\/|\.)/;

/**
 * Finds the tables of a return in files: separated values, the department's XML, .xlsx workbooks, and zip files of
 * these. Files are recognised by what they hold, not by their names. If a file cannot be read, it is named among the
 * problems and the others are still read.
 * @throws the signal's reason if it is aborted
 */
export async function readFiles(
  sources: readonly ByteSource[],
  { onProgress, signal }: LongFileOperation = {},
): Promise<FoundFiles> {
  const found = new FoundFilesCollector();
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const source of sources) {
    const start = before;
    await readOne(source, found, {
      onProgress: (done) => onProgress?.(start + done, total),
      ...(signal && { signal }),
    });
    before += source.size;
    onProgress?.(before, total);
  }
  return found;
}

async function readOne(
  source: ByteSource,
  found: FoundFilesCollector,
  operation: LongFileOperation,
): Promise<void> {
  try {
    await readByContent(source, found, operation, false);
  } catch (error) {
    if (operation.signal?.aborted) throw error;
    if (error instanceof FileProblem) found.problems.push(error.message);
    else if (error instanceof DamagedZip) found.problems.push(unreadableZip(source.name));
    else if (isUnreadable(error)) found.problems.push(gone(source.name));
    else throw error;
  }
}

async function readByContent(
  source: ByteSource,
  found: FoundFilesCollector,
  operation: LongFileOperation,
  withinZip: boolean,
): Promise<void> {
  const { name } = source;
  if (source.size === 0) throw emptyFile(name);
  const start = await readPart(source, 0, Math.min(source.size, SIGNATURE_BYTES));
  refuseOldWorkbook(name, start);
  if (isZip(start)) return readZip(source, found, operation, withinZip);
  if (source.size > LARGEST_TEXT) throw tooLarge(name, LARGEST_TEXT);
  if (kindByContent(start) === "xml") return readXml(source, found, operation);
  return readCsvFile(source, found, operation);
}

async function readCsvFile(
  source: ByteSource,
  found: FoundFilesCollector,
  operation: LongFileOperation,
): Promise<void> {
  const { name } = source;
  const collector = new TableCollector(name, name, true);
  await openCsv(source, (cells, line) => collector.add(cells, line), operation);
  const collected = collector.finish();
  if (collected.table === null && collected.candidates.length === 0) {
    const unlike = unlikeItsName(name, "text");
    throw new FileProblem(
      name,
      [
        `${unlike === null ? name : `${name} ${unlike}, and`} fits no table of the return. It needs a heading row in the first 20 lines, with CHILD and at least half of the other field names of a table.`,
        ...collected.notes,
      ].join(" "),
    );
  }
  found.tables.push({ ...collected, file: name, sheet: null, container: null });
}

async function readXml(
  source: ByteSource,
  found: FoundFilesCollector,
  operation: LongFileOperation,
): Promise<void> {
  const { name } = source;
  const collectors = new Map(
    XML_TABLES.map((table) => {
      const collector = new TableCollector(name, name, false);
      collector.add(XML_HEADINGS.get(table) ?? [], 1);
      return [table, collector] as const;
    }),
  );
  const end = await readReturnXml(
    source,
    (table, cells, line) => void collectors.get(table)?.add(cells, line),
    operation,
  );
  const tables = [...collectors.values()].map((collector) => collector.finish());
  for (const table of tables) found.tables.push({ ...table, file: name, sheet: null, container: name });
  const year = tables.find(({ table }) => table === "Episodes")?.proposedYear ?? null;
  found.notes.push(...notesOnXml(name, end, year));
}

async function readZip(
  source: ByteSource,
  found: FoundFilesCollector,
  operation: LongFileOperation,
  withinZip: boolean,
): Promise<void> {
  const { name } = source;
  const entries = await zipEntries(source);
  const other = otherFormat(entries);
  if (other !== null) {
    throw new FileProblem(
      name,
      `${name} is ${other}, which cannot be read here. Open it in Excel, save it as an .xlsx workbook, and choose that.`,
    );
  }
  const isWorkbook = isWorkbookZip(entries);
  const data = isWorkbook ? entries : entries.filter(({ path }) => !NO_DATA.test(path));
  const unpacked = data.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LARGEST_UNPACKED) throw tooLarge(name, LARGEST_UNPACKED, "unpacked ");
  if (isWorkbook) {
    if (source.size > LARGEST_WORKBOOK) throw tooLarge(name, LARGEST_WORKBOOK);
    return readWorkbookFile(source, entries, found);
  }
  if (withinZip)
    throw new FileProblem(name, `${name} is a zip within a zip. Unpack it and choose its files.`);
  if (data.length === 0)
    throw new FileProblem(name, `${name} is a zip file with no files of a return in it.`);
  for (const entry of data) await readEntry(source, entry, found, operation.signal);
}

/**
 * Returns what a zip is if it belongs to another program or is an Excel workbook in another format; null for any
 * other zip.
 */
function otherFormat(entries: readonly ZipEntry[]): string | null {
  const has = (wanted: string) => entries.some(({ path }) => path === wanted);
  if (has("content.xml") && has("META-INF/manifest.xml")) return "an OpenDocument file (.ods)";
  if (has("xl/workbook.bin")) return "a binary workbook (.xlsb)";
  if (entries.some(({ path }) => path.endsWith(".iwa"))) return "a Numbers file";
  return has("word/document.xml") ? "a Word document" : null;
}

/** Reads one file of a zip. If something is wrong with it, adds a problem, so that the others are still read. */
async function readEntry(
  zip: ByteSource,
  entry: ZipEntry,
  found: FoundFilesCollector,
  signal?: AbortSignal,
): Promise<void> {
  const name = `${zip.name}/${entry.path}`;
  try {
    const blob = await unpackedBlob(zip, entry, signal);
    await readByContent(sourceOfBlob(name, blob), found, signal ? { signal } : {}, true);
  } catch (error) {
    if (error instanceof DamagedZip) found.problems.push(`${name} is damaged. Make the zip file again.`);
    else if (error instanceof FileProblem) found.problems.push(error.message);
    else throw error;
  }
}

async function unpackedBlob(source: ByteSource, entry: ZipEntry, signal?: AbortSignal): Promise<Blob> {
  const pieces: BlobPart[] = [];
  for await (const piece of unpackEntry(source, entry, () => undefined, signal)) pieces.push(piece.slice());
  return new Blob(pieces);
}

function tooLarge(name: string, limit: number, how = ""): FileProblem {
  return new FileProblem(
    name,
    `${name} is ${how}larger than ${limit / 1e6} MB, far more than any return, and was not read.`,
  );
}

/**
 * Returns the text for a zip that cannot be read. A workbook is a zip too, so there is no telling what it was meant
 * to be.
 */
function unreadableZip(name: string): string {
  return `${name} cannot be read: it is damaged, cut off, has a password or is packed in an unusual way. If it is a workbook, save it again in Excel. If it is a zip file, unpack it and choose the files in it.`;
}

/** Whether an error means that a file was moved, changed or locked after it was chosen. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(error.name);
}

function gone(name: string): string {
  return `${name} can no longer be read: it has been moved, changed or opened by another program. Choose it again.`;
}
