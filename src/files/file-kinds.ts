import type { ZipEntry } from "./zip";

/** Whether the files in a zip are the parts of an Excel workbook, whatever the part that lists its sheets is called. */
export function isWorkbookZip(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => path === "xl/workbook.xml" || /^xl\/worksheets\/[^/]+\.xml$/.test(path));
}
