import { Workbook } from "@cj-tech-master/excelts";
import type { ReportSheet } from "../report/annotations";
import { annotateXlsx } from "./annotate-xlsx";
import { writeXlsx } from "./write-xlsx";

/** A new .xlsx workbook that holds nothing but these sheets. */
export async function workbookOfSheets(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  annotateXlsx(workbook, { highlights: [], sheets });
  return writeXlsx(workbook);
}
