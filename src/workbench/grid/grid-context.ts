import type { ShownSheet } from "./shown-sheet";

/** What the grid's callbacks use. They outlive the render in which they were created. */
export interface GridContext {
  /** Returns the sheet as it is now. */
  shown(): ShownSheet;
  /** Whether a cell is the active cell: the first cell of the first selected area. */
  isActive(row: number, column: number): boolean;
  isSelected(row: number, column: number): boolean;
  /** Types text in a cell. */
  type(row: number, column: number, text: string): void;
}
