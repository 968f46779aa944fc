import type { Workbook } from "@cj-tech-master/excelts";
import { openLiveWorkbook } from "../../../src/excel/open-live-workbook";
import { Session } from "../../../src/taskpane/session";
import { checkerClient } from "../../taskpane/support/checker";
import { fileServicePort } from "../../taskpane/support/file-service";
import { openInExcel, type ExcelWithAddin } from "./open-excel";

/** A workbook open in the simulated Excel, with the pane's session on it. */
export interface ExcelWithPane extends ExcelWithAddin {
  readonly session: Session;
}

/**
 * Opens a workbook in the simulated Excel with the pane's session on it.
 * @param live whether edits are followed
 * @param excelApi the newest ExcelApi that this Excel claims; "1.18" for notes, which it has not by default
 */
export function openWithPane(
  workbook: Workbook,
  { live = false, excelApi }: { live?: boolean; excelApi?: string } = {},
): ExcelWithPane {
  const excel = openInExcel(workbook, excelApi);
  const session = new Session({
    workbook: excel.addin,
    ...(live ? { live: openLiveWorkbook((batch) => excel.Excel.run(batch)) } : {}),
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "0.1.0",
  });
  return { ...excel, session };
}
