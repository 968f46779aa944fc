import { addOwnSheet, removeOwnSheet } from "./add-own-sheet";
import { annotate, removeAnnotations } from "./annotate";
import { problemOf, runBatch, type ExcelRun } from "./batch";
import { forgetChoices, readChoices, saveChoices } from "./choices";
import { goTo } from "./go-to";
import { importSheets } from "./import-sheets";
import { hasNotes, removeNotes, replaceNotes } from "./notes";
import { writeRowCodes } from "./row-codes";
import { readTypedSheets } from "./read-sheets";
import { readStableSheets } from "./read-stable-sheets";
import { saveStatuses } from "./save-statuses";
import { AnnotationsChanged } from "./problem";
import type { OpenWorkbook, WorkbookNotes } from "./types";
import { watchSelection } from "./watch-selection";
import { restoreCells, writeCells } from "./write-cells";

/**
 * Returns the workbook that is open in Excel.
 * @param run `Excel.run` of the page's Office.js; by default, the global one
 */
export function openWorkbook(run: ExcelRun = (batch) => Excel.run(batch)): OpenWorkbook {
  const formatsLeft = new Set<string>();
  return {
    read: (operation = {}) => readStableSheets((batch) => runBatch(run, batch), operation),
    readTyped: (operation = {}) => runBatch(run, (context) => readTypedSheets(context, operation)),
    annotate: (plan, operation = {}, read = []) =>
      runBatch(run, (context) => annotate(context, plan, operation, formatsLeft, read)),
    addOwnSheet: (sheet, operation = {}, read = []) =>
      runBatch(run, (context) => addOwnSheet(context, sheet, operation, { show: true, read })),
    renewOwnSheet: (sheet, operation = {}) =>
      runBatch(run, (context) => addOwnSheet(context, sheet, operation, { show: false })),
    removeOwnSheet: (name, operation = {}) =>
      runBatch(run, (context) => removeOwnSheet(context, name, operation)),
    writeRowCodes: (codes, operation = {}) =>
      runBatch(run, (context) => writeRowCodes(context, codes, operation)),
    removeAnnotations: (operation = {}, keep = []) =>
      runBatch(run, async (context) => {
        const removed = await removeAnnotations(context, operation, keep);
        try {
          const forgotten = await forgetChoices(context, operation);
          return { ...removed, any: removed.any || forgotten };
        } catch (error) {
          throw new AnnotationsChanged(problemOf(error));
        }
      }),
    writeCells: (writes, operation = {}) =>
      runBatch(run, (context) => writeCells(context, writes, operation)),
    restoreCells: (cells, operation = {}) =>
      runBatch(run, (context) => restoreCells(context, cells, operation)),
    importSheets: (sheets, operation = {}) =>
      runBatch(run, (context) => importSheets(context, sheets, operation)),
    saveStatuses: (sheet, writes, operation = {}) =>
      runBatch(run, (context) => saveStatuses(context, sheet, writes, operation)),
    goTo: (sheet, address) => runBatch(run, (context) => goTo(context, sheet, address)),
    watchSelection: (onSelect) => watchSelection(run, onSelect),
    readChoices: (operation) => runBatch(run, (context) => readChoices(context, operation)),
    saveChoices: (choices, operation) => runBatch(run, (context) => saveChoices(context, choices, operation)),
    ...(hasNotes() ? { notes: workbookNotes(run) } : {}),
  };
}

function workbookNotes(run: ExcelRun): WorkbookNotes {
  return {
    replace: (notes, operation = {}) => runBatch(run, (context) => replaceNotes(context, notes, operation)),
    remove: (operation = {}) => runBatch(run, (context) => removeNotes(context, operation)),
  };
}
