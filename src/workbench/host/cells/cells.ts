import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, areaCells, formatArea, quoteSheetName } from "./addresses";
import { HostError } from "../host-error";

/** Excel refuses to read or write more cells than this at once. */
const CELLS_PER_RANGE = 5_000_000;

/**
 * What a Range (one area) or a RangeAreas (one or more) object of the client stands for.
 * Inserting and deleting cells moves the areas of those that are kept, so `areas` changes;
 * it is empty once all their cells were deleted.
 */
export class Cells {
  constructor(
    readonly sheet: Worksheet,
    public areas: readonly Area[],
  ) {}

  /** The one area, or the first of several; throws when the cells were deleted. */
  get area(): Area {
    const first = this.areas[0];
    if (first === undefined) {
      throw new HostError("InvalidReference", `The cells on sheet ${this.sheet.name} were deleted.`);
    }
    return first;
  }

  get cellCount(): number {
    return this.areas.reduce((total, area) => total + areaCells(area), 0);
  }

  /** "Sheet1!A1:B2", areas separated by a comma. */
  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }

  /** "A1:B2", areas separated by a comma. */
  get localAddress(): string {
    return this.areas.map(formatArea).join(",");
  }

  /** Throws when Excel would refuse to handle so many cells at once. */
  requireWithinLimit(): void {
    if (this.cellCount > CELLS_PER_RANGE) {
      throw new HostError(
        "RangeExceedsLimit",
        `${this.address} has ${this.cellCount} cells; Excel handles ${CELLS_PER_RANGE} at once.`,
      );
    }
  }
}
