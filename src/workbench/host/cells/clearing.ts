import { intersection } from "./addresses";
import { restyleAll, formattedAreas } from "./cell-styles";
import type { Cells } from "./cells";
import { clearConditionalFormats } from "../sheets/conditional-formats";
import type { ExcelState } from "../excel-state";
import { findCell } from "./cell-values";
import { writtenRows } from "./range-access";
import { removeHyperlinks } from "./hyperlinks";
import { unmergeWithin } from "./merging";
import { validationArea } from "./validation-areas";

export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears what Office.js's `clear` names. As in Excel, "All" includes conditional formats and data validation. */
export function clearCells(cells: Cells, applyTo: ClearApplyTo, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") removeHyperlinks(cells);
  if (applyTo === "All" || applyTo === "Contents") clearContents(cells);
  if (applyTo === "All" || applyTo === "Formats") clearFormats(cells);
  if (applyTo === "All") clearDataValidation(cells);
  if (applyTo === "All" || applyTo === "Contents") state.cellsChanged(cells.sheet, cells.area);
  if (applyTo !== "Contents") state.formatsChanged(cells);
}

function clearContents(cells: Cells): void {
  for (const area of formattedAreas(cells)) {
    for (const row of writtenRows(cells.sheet, area).rows) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = findCell(cells.sheet, row, column);
        if (cell !== undefined) cell.value = null;
      }
    }
  }
}

function clearFormats(cells: Cells): void {
  unmergeWithin(cells);
  restyleAll(cells, () => ({
    font: undefined,
    fill: undefined,
    border: undefined,
    alignment: undefined,
    numFmt: undefined,
    protection: undefined,
  }));
  clearConditionalFormats(cells);
}

/** Removes every data validation rule that covers any of the cells. */
export function clearDataValidation(cells: Cells): void {
  const { model } = cells.sheet.dataValidations;
  for (const key of Object.keys(model)) {
    const area = validationArea(key);
    if (area === null) continue;
    if (cells.areas.some((each) => intersection(each, area) !== null)) delete model[key];
  }
}
