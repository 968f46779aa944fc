import type { ProblemKind } from "../../excel/problem";

const CAUSES: Readonly<Record<ProblemKind, string>> = {
  "protected-sheet": "a sheet is protected",
  "read-only": "the workbook is read-only or protected",
  "sheet-gone": "a sheet was deleted or renamed",
  "other-workbook": "another workbook, or a sheet without cells, came to the front",
  "sheet-hidden": "a sheet is hidden",
  "cell-hidden": "a row or a column is hidden",
  "name-taken": "a sheet of the same name was added",
  "columns-missing": "a column was deleted or renamed",
  "typed-meanwhile": "somebody typed in a sheet of the add-in",
  "being-changed": "rows were being moved",
  "cell-edit-mode": "a cell is being edited",
  "connection-lost": "the connection was lost",
  "no-answer": "it did not answer",
  "too-large": "a part of the workbook is too large for it",
  "excel-too-old": "this version lacks a function that the add-in needs",
  cancelled: "it was cancelled",
  unexpected: "it reported an error",
};

/** Words for when Excel keeps the add-in waiting, or stops in the middle. */
export const waitingStrings = {
  excelTooOld:
    "This version of Excel is too old for the add-in. Nothing was changed. Use Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.",
  excelWaits: {
    "cell-edit": "Excel is waiting for a cell that is being edited. Press Enter or Esc there.",
    "no-answer": "Excel has not answered yet. You can wait, or press Cancel.",
  },
  undoStopped: (kind: ProblemKind) =>
    `Excel stopped while corrections were being undone: ${CAUSES[kind]}. Each cell holds either the correction or what it held before. Press Undo again to finish.`,
} as const;
