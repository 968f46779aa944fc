import type { ShownSheet } from "./shown-sheet";

/** What the grid's callbacks reach: they outlive the drawing in which they were made. */
export interface GridContext {
  /** The sheet as it is now. */
  shown(): ShownSheet;
  /** The selected areas of the sheet; the first cell of the first one is the active cell. */
  isActive(row: number, column: number): boolean;
  isSelected(row: number, column: number): boolean;
  /** Types text in a cell. */
  type(row: number, column: number, text: string): void;
}
