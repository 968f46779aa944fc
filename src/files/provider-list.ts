import {
  isProviderSheet,
  readProviderList,
  type ProviderListReading,
  type ProviderWorkbook,
} from "../reference/read-provider-list";
import type { Sheet } from "../return/sheets";
import { readPart, type ByteSource } from "./byte-source";
import { isWorkbookZip, isZip } from "./file-kinds";
import { FileProblem } from "./problem";
import { openXlsx, sheetsOf } from "./read-xlsx";
import { readXlsxValues } from "./xlsx-values";
import { DamagedZip, zipEntries } from "./zip";

/**
 * In bytes. Ofsted's workbooks are a few megabytes; a much larger file is something else, and would take minutes to
 * read.
 */
const LARGEST_FILE = 40_000_000;
/** In bytes, unpacked, over all parts. */
const LARGEST_UNPACKED = 600_000_000;
const EXPECTED =
  "Choose Ofsted's list of social care providers: an .xlsx workbook with a sheet that has the column URN, and placement codes, dates or postcodes.";

/**
 * Reads one or several workbooks of Ofsted's provider list and combines what they hold.
 * @throws FileProblem for the first file that is too large, damaged, has a password, or holds no list of providers;
 * the signal's reason if it is aborted
 */
export async function readProviderFiles(
  sources: readonly ByteSource[],
  signal?: AbortSignal,
): Promise<ProviderListReading> {
  const workbooks: ProviderWorkbook[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    workbooks.push(await readProviderWorkbook(source));
  }
  signal?.throwIfAborted();
  return readProviderList(workbooks);
}

async function readProviderWorkbook(source: ByteSource): Promise<ProviderWorkbook> {
  const { name } = source;
  if (source.size === 0) throw problem(name, "is empty");
  if (source.size > LARGEST_FILE)
    throw problem(name, `is ${megabytes(source.size)} MB, too large for the list`);
  await refuseOtherZips(source);
  const bytes = await readPart(source, 0, source.size);
  const sheets = readXlsxValues(bytes) ?? (await readSheetsFully(name, bytes));
  if (!sheets.some(isProviderSheet)) throw problem(name, "holds no list of providers");
  return { file: name, sheets };
}

/**
 * Reads sheets with the full reader. It is slower, but it reads files from programs other than Excel and says what is
 * wrong with a file.
 */
async function readSheetsFully(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return sheetsOf(await openXlsx(name, bytes));
  } catch (error) {
    throw error instanceof FileProblem ? new FileProblem(name, `${error.message} ${EXPECTED}`) : error;
  }
}

/**
 * Refuses a zip that is not a workbook, or is far too large, by reading only its list of parts. Other files are left
 * to the reader.
 */
async function refuseOtherZips(source: ByteSource): Promise<void> {
  if (!isZip(await readPart(source, 0, 3))) return;
  let unpacked = 0;
  try {
    const entries = await zipEntries(source);
    if (!isWorkbookZip(entries)) throw problem(source.name, "is not a workbook");
    unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    throw error instanceof DamagedZip ? problem(source.name, "is damaged") : error;
  }
  if (unpacked > LARGEST_UNPACKED) {
    throw problem(source.name, `unpacks to ${megabytes(unpacked)} MB, too large for the list`);
  }
}

function problem(file: string, what: string): FileProblem {
  return new FileProblem(file, `${file} ${what}. Nothing was changed. ${EXPECTED}`);
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString("en-GB");
}
