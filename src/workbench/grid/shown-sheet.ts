import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { findCell, readText, readValue } from "../host/cells/cell-values";
import { linkOf, type CellLink } from "./cell-link";
import { contentOf, noteAt } from "./cell-texts";
import { lookOf, type CellCss } from "./cell-look";
import { highlightsOf, type HighlightAt } from "./highlights";
import { isSameLayout, layOut, type SheetLayout } from "./sheet-layout";

const PIXELS_PER_CHARACTER = 7.5;
const CELL_PADDING = 10;

/** What the grid shows of a sheet at one moment. Rows and columns count from 0. */
export class ShownSheet {
  readonly layout: SheetLayout;
  private readonly highlightAt: HighlightAt;
  private readonly widths: ReadonlyMap<number, number>;

  constructor(
    readonly sheet: Worksheet,
    private readonly date1904: boolean,
    /** The previous layout. It is kept if it is still right, so that the grid is not built again. */
    previous: SheetLayout | null,
  ) {
    const layout = layOut(sheet);
    this.layout = previous !== null && isSameLayout(previous, layout) ? previous : layout;
    this.highlightAt = highlightsOf(sheet);
    this.widths = new Map(this.layout.columns.map(({ column, width }) => [column, width]));
  }

  private cell(row: number, column: number): Cell | undefined {
    return findCell(this.sheet, row, column);
  }

  /** Returns the text of a cell, shown with its number format. */
  text(row: number, column: number): string {
    return readText(this.cell(row, column), this.date1904);
  }

  /** Returns what to type to get the cell's content. */
  content(row: number, column: number): string {
    return contentOf(this.sheet, row, column, this.date1904);
  }

  /** Whether a conditional format styles the cell. */
  isHighlighted(row: number, column: number): boolean {
    return this.highlightAt(row, column) !== null;
  }

  look(row: number, column: number): CellCss {
    const cell = this.cell(row, column);
    return lookOf(cell, readValue(cell, this.date1904), this.highlightAt(row, column));
  }

  /** Returns the text of the cell's note or comment; "" if it has none. */
  note(row: number, column: number): string {
    return noteAt(this.sheet, row, column);
  }

  link(row: number, column: number): CellLink | null {
    return linkOf(this.cell(row, column));
  }

  /** Returns how far, in pixels, a long text runs over the blank cells to its right; null if it stays in its cell. */
  overflow(row: number, column: number): number | null {
    const cell = this.cell(row, column);
    if (!cell || cell.style.alignment?.wrapText === true) return null;
    if (typeof readValue(cell, this.date1904) !== "string") return null;
    const textWidth =
      this.text(row, column).length * PIXELS_PER_CHARACTER * ((cell.style.font?.size ?? 11) / 11);
    let available = (this.widths.get(column) ?? 0) - CELL_PADDING;
    if (textWidth <= available) return null;
    let next = column + 1;
    while (
      available < textWidth &&
      this.widths.has(next) &&
      readValue(this.cell(row, next), this.date1904) === ""
    ) {
      available += this.widths.get(next) ?? 0;
      next += 1;
    }
    return next === column + 1 ? null : available;
  }
}
