import { decodeText } from "./decode-text";
import { FileProblem } from "./problem";
import type { ZipEntry } from "./zip";

/**
 * The third byte of a zip: a file follows, the zip is empty, or it is split into parts. A text may begin with PK too.
 */
const ZIP_THIRD_BYTES: readonly (number | undefined)[] = [3, 5, 7];

/** Whether a file is a zip, as every .xlsx workbook is, judged by its first bytes. Needs at least three. */
export function isZip(start: Uint8Array): boolean {
  return startsWith(start, [0x50, 0x4b]) && ZIP_THIRD_BYTES.includes(start[2]);
}

/** Whether a file is compressed with gzip, judged by its first bytes. */
export function isGzip(start: Uint8Array): boolean {
  return startsWith(start, [0x1f, 0x8b]);
}

/**
 * Throws a FileProblem for an old .xls workbook or an .xlsx workbook with a password; both begin with the same bytes.
 */
export function refuseOldWorkbook(name: string, start: Uint8Array): void {
  if (!isOldWorkbook(start)) return;
  throw new FileProblem(
    name,
    `${name} has a password or is in the old .xls format. Open it in Excel, save it as an .xlsx workbook without a password, and try again.`,
  );
}

/**
 * Whether the files in a zip are the parts of an Excel workbook, whatever the part that lists its sheets is called.
 */
export function isWorkbookZip(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => path === "xl/workbook.xml" || /^xl\/worksheets\/[^/]+\.xml$/.test(path));
}

/** The kinds of file that a return may come in. */
export type FileKind = "workbook" | "xml" | "text";

/** The number of bytes needed to tell what a file holds. */
export const SIGNATURE_BYTES = 400;

const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  workbook: "a workbook",
  xml: "XML",
  text: "plain text",
};

/**
 * Returns the kind of file according to its extension, old workbooks included; null for an extension that no return has.
 */
export function kindByName(name: string): FileKind | null {
  if (/\.xls[xm]?$/i.test(name)) return "workbook";
  if (/\.xml$/i.test(name)) return "xml";
  return /\.(csv|tsv|txt)$/i.test(name) ? "text" : null;
}

/**
 * Returns the kind of file according to its first bytes; a web page counts as XML. Null if it is blank or none of
 * these kinds.
 */
export function kindByContent(start: Uint8Array): FileKind | null {
  if (isZip(start) || isOldWorkbook(start)) return "workbook";
  const text = decodeText(start.subarray(0, SIGNATURE_BYTES)).trimStart();
  if (text === "" || text.includes("\0")) return null;
  return text.startsWith("<") ? "xml" : "text";
}

/** Says that a file does not hold what its extension says, as words to follow its name; null if the two agree. */
export function unlikeItsName(name: string, kind: FileKind): string | null {
  const named = kindByName(name);
  if (named === null || named === kind) return null;
  return `holds ${KIND_NAMES[kind]}, not ${KIND_NAMES[named]} as its file extension says`;
}

function isOldWorkbook(start: Uint8Array): boolean {
  return startsWith(start, [0xd0, 0xcf]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
