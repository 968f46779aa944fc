import { parseArea, splitSheetName } from "../cells/addresses";
import { Cells } from "../cells/cells";
import type { ExcelState } from "../excel-state";

/** Returns every defined name that refers to cells, with its address. */
export function definedNames(state: ExcelState): { name: string; address: string }[] {
  return state.workbook.definedNames.model.flatMap(({ name, ranges }) => {
    const address = ranges[0];
    // Print areas and filters are stored as names; Excel does not list them.
    return address === undefined || name.startsWith("_xlnm.") ? [] : [{ name, address }];
  });
}

/** Returns the cells that a defined name refers to; null if there is no such name or its cells are gone. */
export function nameCells(state: ExcelState, name: string): Cells | null {
  const found = definedNames(state).find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return null;
  const { sheetName, cells } = splitSheetName(found.address);
  const sheet = sheetName === null ? undefined : state.findSheet(sheetName);
  const area = parseArea(cells);
  return sheet === undefined || area === null ? null : new Cells(sheet, [area]);
}
