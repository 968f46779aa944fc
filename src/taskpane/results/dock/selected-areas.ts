import { cellOfAddress, readableAreasOfAddress } from "../../../excel/areas";
import type { SelectedCells } from "../../../excel/types";
import type { CellArea } from "../../../return/sheets";
import type { LocatedFinding } from "../../worker/results";

/** Returns the findings that name a selected cell, in their own order. */
export function findingsOfCells(
  findings: readonly LocatedFinding[],
  { sheet, address }: SelectedCells,
): LocatedFinding[] {
  const areas = readableAreasOfAddress(address);
  const isSelected = (cell: string) => {
    const at = cellOfAddress(cell);
    return at !== null && areas.some((area) => holds(area, at));
  };
  return findings.filter(({ cells }) =>
    cells.some((cell) => cell.sheet === sheet && isSelected(cell.address)),
  );
}

function holds(area: CellArea, { row, column }: Pick<CellArea, "row" | "column">): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}
