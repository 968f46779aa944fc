import { intersection, parseArea, type Area } from "../host/cells/addresses";

/** What is selected on the sheet on screen: the active cell, and the selected areas. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

/** Reads "A1" or "A1:B2,D4"; the first cell is the active one. */
export function readSelection(address: string): Selection {
  const areas = address.split(",").flatMap((part) => parseArea(part) ?? []);
  return { row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0, areas };
}

/** Whether a cell is in a selection of several cells. */
export function isSelected({ areas }: Selection, row: number, column: number): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  return areas.some((area) => intersection(area, cell) !== null);
}
