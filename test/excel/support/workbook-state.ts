import { OWN_SHEET_PREFIX } from "../../../src/return/detect-tables";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import { contentsOf } from "./return-workbook";

/**
 * Everything of the workbook that is saved with it, as one text to compare: sheets, values, formats, settings. Not the
 * number that a sheet has inside the file, which nobody sees.
 */
export function stateOf({ workbook, settings }: SimulatedExcel): string {
  const sheets = contentsOf(workbook.worksheets).map((sheet) => ({ ...sheet, id: undefined }));
  return JSON.stringify({ sheets, settings: [...settings] });
}

/** The user's sheets alone, without conditional formats: what the add-in must never change. */
export function dataOf({ workbook }: SimulatedExcel): string {
  const users = workbook.worksheets.filter(({ name }) => !name.startsWith(OWN_SHEET_PREFIX));
  return JSON.stringify(contentsOf(users).map((sheet) => ({ ...sheet, conditionalFormattings: [] })));
}
