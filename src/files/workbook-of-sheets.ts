import { Workbook } from "@cj-tech-master/excelts";
import type { ReportSheet } from "../report/annotations";
import { addReportSheet } from "./add-report-sheet";
import { writeXlsx } from "./write-xlsx";

/** Returns a new .xlsx workbook that holds only these sheets. */
export async function workbookOfSheets(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) addReportSheet(workbook, sheet, []);
  return writeXlsx(workbook);
}
