/** A difference between the data now and when they were first checked. */
export interface Change {
  /** A cell with another value, a whole row added or removed, or a field whose column was not there at first. */
  readonly kind: "cell" | "row-added" | "row-removed" | "column-added";
  readonly sheet: string;
  /** Line of the sheet, from 1; for a removed row, the line it had when that was noticed; for a column, its heading's. */
  readonly line: number;
  /** "" for a row without CHILD, and for a column. */
  readonly child: string;
  /** "" for a whole row. */
  readonly field: string;
  /**
   * As displayed, "(blank)" for a blank. For a whole row, its filled cells; "" where there was none. For a column, words
   * that say so.
   */
  readonly before: string;
  readonly after: string;
  /** The check that first noticed it, as displayed. */
  readonly noticed: string;
  readonly by: "suggestion" | "hand";
  /** Whether the cell is known to have held a formula and holds none now. */
  readonly overFormula: boolean;
}
