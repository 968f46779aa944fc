import type { CellArea } from "./sheets";

/** Merges cells, added row by row, into one-column areas, so that a formula filled down a column is one area. */
export class AreaCollector {
  private readonly last = new Map<number, { row: number; column: number; rows: number; columns: number }>();
  private readonly found: CellArea[] = [];

  /** Adds a cell; row 0 is line 1 of the sheet, column 0 is A. */
  add(row: number, column: number): void {
    const above = this.last.get(column);
    if (above && above.row + above.rows === row) {
      above.rows++;
      return;
    }
    const area = { row, column, rows: 1, columns: 1 };
    this.last.set(column, area);
    this.found.push(area);
  }

  get areas(): readonly CellArea[] {
    return this.found;
  }
}
