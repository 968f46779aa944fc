import type { Worksheet } from "@cj-tech-master/excelts";
import { OWN_SHEETS } from "../../../src/report/annotations";
import { hasNameOfOwnSheet } from "../../../src/report/own-sheet-names";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";
import { withoutEmptyCells } from "./return-workbook";

/**
 * Everything of the workbook that is saved with it, as one text to compare: sheets, values, formats, settings. Not the
 * number that a sheet has inside the file, which nobody sees, nor how sheets of ours are printed, without which they are whole.
 */
export function stateOf({ workbook, settings }: SimulatedExcel): string {
  const sheets = modelsOf(workbook.worksheets).map((sheet) => ({ ...sheet, id: undefined }));
  return JSON.stringify({ sheets: withoutEmptyCells(sheets), settings: [...settings] });
}

/** The same without the sheet of runs: trying once more may add one. */
export function stateButRuns({ workbook, settings }: SimulatedExcel): string {
  const sheets = workbook.worksheets.filter(({ name }) => name !== OWN_SHEETS.history);
  const contents = modelsOf(sheets).map((sheet) => ({ ...sheet, id: undefined, orderNo: undefined }));
  return JSON.stringify({ sheets: withoutEmptyCells(contents), settings: [...settings] });
}

/** The user's sheets alone, without conditional formats: what the add-in must never change. */
export function dataOf({ workbook }: SimulatedExcel): string {
  const users = workbook.worksheets.filter(({ name }) => !hasNameOfOwnSheet(name));
  return JSON.stringify(modelsOf(users).map((sheet) => ({ ...sheet, conditionalFormattings: [] })));
}

function modelsOf(sheets: readonly Worksheet[]): Omit<Worksheet["model"], "pageSetup">[] {
  return sheets.map(({ name, model }) =>
    hasNameOfOwnSheet(name) ? { ...model, pageSetup: undefined } : model,
  );
}
