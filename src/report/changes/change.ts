/** A difference of the data from how they were when they were first checked. */
export interface Change {
  /** A cell that holds something else, or a whole row that came or went. */
  readonly kind: "cell" | "row-added" | "row-removed";
  readonly sheet: string;
  /** Line of the sheet; for a row that went, where it stood when that was noticed. 1 is the first. */
  readonly line: number;
  /** "" for a row without CHILD. */
  readonly child: string;
  /** "" for a whole row. */
  readonly field: string;
  /** As a person reads it, "(blank)" for a blank; of a whole row its filled cells, "" where there was none. */
  readonly before: string;
  readonly after: string;
  /** The check that noticed it first, as the user reads it. */
  readonly noticed: string;
  readonly by: "suggestion" | "hand";
  /** Where the cell held a formula, as far as that is known, and holds none now. */
  readonly overFormula: boolean;
}
