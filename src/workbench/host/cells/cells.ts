import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, areaCells, formatArea, quoteSheetName } from "./addresses";
import { HostError } from "../host-error";

/** The most cells that Excel reads or writes at once. */
const CELLS_PER_RANGE = 5_000_000;

/**
 * The cells that a client's Range (one area) or RangeAreas (one or more) stands for. Inserting or deleting cells
 * changes `areas`, which is empty once all the cells have been deleted.
 */
export class Cells {
  constructor(
    readonly sheet: Worksheet,
    public areas: readonly Area[],
  ) {}

  /** The area, or the first of several. Throws if the cells were deleted. */
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

  /** "Sheet1!A1:B2", with areas separated by commas. */
  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }

  /** "A1:B2", with areas separated by commas. */
  get localAddress(): string {
    return this.areas.map(formatArea).join(",");
  }

  /** Throws if Excel would refuse to handle this many cells at once. */
  requireWithinLimit(): void {
    if (this.cellCount > CELLS_PER_RANGE) {
      throw new HostError(
        "RangeExceedsLimit",
        `${this.address} has ${this.cellCount} cells; Excel handles ${CELLS_PER_RANGE} at once.`,
      );
    }
  }
}
