import { type Cell, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { type Area, cellArea } from "./addresses";
import { usedArea } from "./used-range";

/** The types of cell that the simulated Excel can find: those with a formula, and those with any other value. */
export type SpecialCellType = "Formulas" | "Constants";

/**
 * Returns where the cells of a type are, hidden ones included. Neighbouring cells of a row form one area, and so do
 * such areas directly below one another that span the same columns. Cells in two of the given areas are reported
 * twice.
 */
export function specialAreas(sheet: Worksheet, within: readonly Area[], type: SpecialCellType): Area[] {
  return within.flatMap((area) => {
    const used = usedArea(sheet, true, area);
    return used === null ? [] : areasWithin(sheet, used, type);
  });
}

function areasWithin(sheet: Worksheet, area: Area, type: SpecialCellType): Area[] {
  const finished: Area[] = [];
  let openAreas: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const runs = runsOf(sheet, row, area, type);
    finished.push(...openAreas.filter((above) => !runs.some((run) => spansSameColumns(run, above))));
    openAreas = runs.map((run) => ({
      ...run,
      top: openAreas.find((above) => spansSameColumns(run, above))?.top ?? row,
    }));
  }
  return [...finished, ...openAreas].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Returns the runs of neighbouring cells of this type in one row. */
function runsOf(sheet: Worksheet, row: number, { left, right }: Area, type: SpecialCellType): Area[] {
  const sheetRow = sheet.findRow(row + 1);
  const runs: Area[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isOfType(sheetRow?.findCell(column + 1), type)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(cellArea(row, column));
  }
  return runs;
}

function spansSameColumns(one: Area, other: Area): boolean {
  return one.left === other.left && one.right === other.right;
}

function isOfType(cell: Cell | undefined, type: SpecialCellType): boolean {
  if (cell === undefined || cell.type === ValueType.Null || cell.type === ValueType.Merge) return false;
  return (cell.type === ValueType.Formula) === (type === "Formulas");
}
