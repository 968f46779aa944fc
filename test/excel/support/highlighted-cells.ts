import type { Worksheet } from "@cj-tech-master/excelts";
import { HIGHLIGHT_FORMULA } from "../../../src/report/annotations";
import { columnLetters, parseArea } from "../../../src/workbench/host/cells/addresses";

/** Addresses of the cells of a sheet that a highlight of the add-in applies to, sorted. */
export function highlightedCells(sheet: Worksheet): string[] {
  const cells = new Set<string>();
  for (const { ref, rules } of sheet.conditionalFormattings) {
    const ours = rules.some((rule) => "formulae" in rule && `=${rule.formulae?.[0]}` === HIGHLIGHT_FORMULA);
    if (ours) for (const range of ref.split(" ")) addCells(cells, range);
  }
  return [...cells].sort();
}

function addCells(cells: Set<string>, range: string): void {
  const area = parseArea(range);
  if (!area) throw new Error(`${range} is no range.`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.add(`${columnLetters(column)}${row + 1}`);
    }
  }
}
