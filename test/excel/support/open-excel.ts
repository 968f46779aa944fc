import type { Workbook } from "@cj-tech-master/excelts";
import { openWorkbook } from "../../../src/excel/open-workbook";
import type { LongOperation, OpenWorkbook } from "../../../src/excel/types";
import type { CheckOutcome } from "../../../src/taskpane/worker/check-return";
import { validate } from "../../../src/taskpane/validate";
import { checkerClient } from "../../taskpane/support/checker";
import { createExcel, type TestExcel } from "../harness";

/** A workbook open in the simulated Excel, and the add-in's view of it through Microsoft's client. */
export interface ExcelWithAddin extends TestExcel {
  readonly addin: OpenWorkbook;
}

/**
 * Opens a workbook in the simulated Excel.
 * @param excelApi the newest ExcelApi that this Excel claims; "1.18" for notes, which it has not by default
 */
export function openInExcel(workbook: Workbook, excelApi?: string): ExcelWithAddin {
  const excel = createExcel(workbook, excelApi);
  return { ...excel, addin: inPageOf(excel, () => openWorkbook((batch) => excel.Excel.run(batch))) };
}

/** Does something that asks Office what this Excel has, as in a page with Office.js. */
function inPageOf<T>({ Office }: TestExcel, act: () => T): T {
  const page = globalThis as { Office?: unknown };
  page.Office = Office;
  try {
    return act();
  } finally {
    delete page.Office;
  }
}

/** Validates the open workbook, as the pane's button does. */
export async function validateIn(
  { addin }: ExcelWithAddin,
  { signal, onProgress }: LongOperation = {},
): Promise<CheckOutcome> {
  const { outcome } = await validate({
    workbook: addin,
    checker: checkerClient(),
    signal: signal ?? new AbortController().signal,
    onProgress: ({ done, total }) => onProgress?.(done, total),
    choices: {},
    year: "2025/26",
    localAuthority: "E08000012",
    checkedAt: "22/11/2026 09:00",
    version: "0.1.0",
  });
  return outcome;
}
