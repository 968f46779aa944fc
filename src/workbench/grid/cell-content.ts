import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import type { GridRow } from "./sheet-layout";
import type { GridContext } from "./grid-context";

/** Draws the text of a cell: a link as one, and a long text over the blank cells beside it. */
export class CellContent implements ICellRendererComp<GridRow> {
  private readonly text = document.createElement("span");

  init(params: ICellRendererParams<GridRow, unknown, GridContext>): void {
    this.draw(params);
  }

  getGui(): HTMLElement {
    return this.text;
  }

  refresh(params: ICellRendererParams<GridRow, unknown, GridContext>): boolean {
    this.draw(params);
    return true;
  }

  private draw({
    data,
    column,
    context,
    valueFormatted,
    eGridCell,
  }: ICellRendererParams<GridRow, unknown, GridContext>): void {
    const row = data?.row ?? 0;
    const index = Number(column?.getColId() ?? 0);
    const shown = context.shown();
    const overflow = shown.overflow(row, index);
    this.text.textContent = valueFormatted ?? "";
    this.text.className = shown.link(row, index) ? "cell-text cell-link" : "cell-text";
    this.text.style.width = overflow === null ? "" : `${overflow}px`;
    eGridCell.classList.toggle("cell-overflows", overflow !== null);
    eGridCell.classList.toggle("cell-filled", shown.look(row, index).backgroundColor !== "");
  }
}
