import { FileProblem } from "./problem";
import type { ZipEntry } from "./zip";

/** Whether a file is a zip, as every .xlsx workbook is, by its first bytes. */
export function isZip(start: Uint8Array): boolean {
  return startsWith(start, [0x50, 0x4b]);
}

/** Whether a file is packed by gzip, by its first bytes. */
export function isGzip(start: Uint8Array): boolean {
  return startsWith(start, [0x1f, 0x8b]);
}

/** Throws a FileProblem for an old .xls workbook, and an .xlsx workbook with a password: both start alike. */
export function refuseOldWorkbook(name: string, start: Uint8Array): void {
  if (!startsWith(start, [0xd0, 0xcf])) return;
  throw new FileProblem(
    name,
    `${name} has a password or is in the old .xls format. Open it in Excel, save it as an .xlsx workbook without a password, and try again.`,
  );
}

/** Whether the files in a zip are the parts of an Excel workbook, whatever the part that lists its sheets is called. */
export function isWorkbookZip(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => path === "xl/workbook.xml" || /^xl\/worksheets\/[^/]+\.xml$/.test(path));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
