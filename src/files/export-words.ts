import { count } from "../return/words";
import type { CellsToReport, ExportedTable } from "./export-return";

/**
 * Says which cells of a table the department may not accept as written, in words for the user: one sentence for each
 * field.
 */
export function describeCells({ unreadable, spaced, notCodes, numbers }: ExportedTable): string[] {
  return [
    ...unreadable.map(
      (cells) =>
        `${cells.field}: ${count(cells.count, "cell")} not readable, exported as recorded (${namesOf(cells)})`,
    ),
    ...spaced.map(
      (cells) =>
        `${cells.field}: ${count(cells.count, "cell has", "cells have")} spaces, exported with them (${namesOf(cells)})`,
    ),
    ...notCodes.map(
      (cells) =>
        `${cells.field}: ${count(cells.count, "cell holds", "cells hold")} no code of the field, exported as recorded (${namesOf(cells)})`,
    ),
    ...numbers.map(
      (cells) =>
        `${cells.field}: ${count(cells.count, "cell holds a number", "cells hold numbers")}, exported without leading zeros, which only a cell's format can show (${namesOf(cells)})`,
    ),
  ];
}

/** Names the first of the cells: "F12, F13, ...". */
function namesOf({ count: cells, first }: CellsToReport): string {
  return `${first.join(", ")}${cells > first.length ? ", ..." : ""}`;
}
