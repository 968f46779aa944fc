import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import { CSS_PROPERTIES, type CellCss } from "./cell-look";
import type { GridContext } from "./grid-context";
import type { GridRow } from "./sheet-layout";

/** Draws the text of a cell: a link as a link, a long text across the blank cells beside it, and the mark of a note. */
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
    const { classList } = eGridCell;
    classList.toggle("cell-active", context.isActive(row, index));
    classList.toggle("cell-selected", context.isSelected(row, index));
    classList.toggle("cell-overflows", overflow !== null);
    const note = shown.note(row, index);
    classList.toggle("cell-noted", note !== "");
    if (eGridCell.title !== note) eGridCell.title = note;
    applyCss(eGridCell, shown.look(row, index));
  }
}

/** The style last given to each cell element. An element that is not here was never styled. */
const appliedStyles = new WeakMap<HTMLElement, CellCss>();

/** Gives a cell its style, changing only what differs. */
function applyCss(cell: HTMLElement, look: CellCss): void {
  const before = appliedStyles.get(cell);
  for (const property of CSS_PROPERTIES) {
    if ((before?.[property] ?? "") !== look[property]) cell.style[property] = look[property];
  }
  cell.classList.toggle("cell-filled", look.backgroundColor !== "");
  appliedStyles.set(cell, look);
}
