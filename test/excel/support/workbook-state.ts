import { OWN_SHEET_PREFIX } from "../../../src/return/detect-tables";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import { contentsOf } from "./return-workbook";

/** Everything of the workbook that is saved with it, as one text to compare: sheets, values, formats, settings. */
export function stateOf({ workbook, settings }: SimulatedExcel): string {
  return JSON.stringify({ sheets: contentsOf(workbook.worksheets), settings: [...settings] });
}

/** The user's sheets alone, without conditional formats: what the add-in must never change. */
export function dataOf({ workbook }: SimulatedExcel): string {
  const users = workbook.worksheets.filter(({ name }) => !name.startsWith(OWN_SHEET_PREFIX));
  return JSON.stringify(contentsOf(users).map((sheet) => ({ ...sheet, conditionalFormattings: [] })));
}
