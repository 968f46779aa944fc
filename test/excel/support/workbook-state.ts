import type { Worksheet } from "@cj-tech-master/excelts";
import { OWN_SHEETS } from "../../../src/report/annotations";
import { hasNameOfOwnSheet } from "../../../src/report/own-sheet-names";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import { withoutEmptyCells } from "./return-workbook";

/**
 * Returns everything that is saved with the workbook as one text for comparison: sheets, values, formats, settings.
 * Leaves out the number of a sheet inside the file, which nobody sees, and print settings of our sheets, which are not
 * essential.
 */
export function stateOf({ workbook, settings }: SimulatedExcel): string {
  const sheets = modelsOf(workbook.worksheets).map((sheet) => ({ ...sheet, id: undefined }));
  return JSON.stringify({ sheets: withoutEmptyCells(sheets), settings: [...settings] });
}

/** Returns the same without the History sheet, because another try may add a run. */
export function stateWithoutHistory({ workbook, settings }: SimulatedExcel): string {
  const sheets = workbook.worksheets.filter(({ name }) => name !== OWN_SHEETS.history);
  const contents = modelsOf(sheets).map((sheet) => ({ ...sheet, id: undefined, orderNo: undefined }));
  return JSON.stringify({ sheets: withoutEmptyCells(contents), settings: [...settings] });
}

/** Returns only the user's sheets, without conditional formats: what the add-in must never change. */
export function dataOf({ workbook }: SimulatedExcel): string {
  const users = workbook.worksheets.filter(({ name }) => !hasNameOfOwnSheet(name));
  return JSON.stringify(modelsOf(users).map((sheet) => ({ ...sheet, conditionalFormattings: [] })));
}

function modelsOf(sheets: readonly Worksheet[]): Omit<Worksheet["model"], "pageSetup">[] {
  return sheets.map(({ name, model }) =>
    hasNameOfOwnSheet(name) ? { ...model, pageSetup: undefined } : model,
  );
}
