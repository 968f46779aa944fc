import { areaCells, WHOLE_SHEET } from "../cells/addresses";
import { Cells } from "../cells/cells";
import { specialAreas } from "../cells/special-cells";
import type { Arguments } from "../client/arguments";
import { type Answer, hostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { oneOf } from "../client/property-values";
import { HostError, itemNotFound } from "../host-error";

const TYPES = [
  "Formulas",
  "Constants",
  "Blanks",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** Finds cells of the type asked for. If asked about a single cell, Excel searches the whole sheet. */
function findSpecialCells({ sheet, areas }: Cells, args: Arguments): Cells | null {
  const type = oneOf(args.value(0), TYPES, "cellType");
  if ((type !== "Formulas" && type !== "Constants") || (args.optionalText(1) ?? "All") !== "All") {
    throw new HostError(
      "NotImplemented",
      "The simulated Excel finds formulas and constants of all types only.",
    );
  }
  const [first] = areas;
  const isOneCell = areas.length === 1 && first !== undefined && areaCells(first) === 1;
  const found = specialAreas(sheet, isOneCell ? [WHOLE_SHEET] : areas, type);
  return found.length === 0 ? null : new Cells(sheet, found);
}

/** Methods of Range and RangeAreas that find cells by what they hold. */
export const specialCellMakers: NonNullable<Kind<Cells>["makers"]> = {
  GetSpecialCells: (cells, args): Answer => {
    const found = findSpecialCells(cells, args);
    if (found === null) throw itemNotFound(`${cells.address} has no such cells.`);
    return hostObject("RangeAreas", found);
  },
  GetSpecialCellsOrNullObject: (cells, args): Answer => {
    const found = findSpecialCells(cells, args);
    return found === null ? NULL_OBJECT : hostObject("RangeAreas", found);
  },
};
