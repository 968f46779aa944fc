import type { Cell, CellHyperlinkValue } from "@cj-tech-master/excelts";
import { findCell } from "./cell-values";
import { formattedAreas } from "./cell-styles";
import type { Cells } from "./cells";
import type { ExcelState } from "../excel-state";
import { invalidArgument } from "../host-error";
import { eachCell } from "./range-access";

interface RangeHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** Returns the link of the first cell as Office.js reports it; null if there is none. */
export function readHyperlink(cells: Cells): RangeHyperlink | null {
  const value = linkOf(findCell(cells.sheet, cells.area.top, cells.area.left));
  if (value === null) return null;
  const screenTip = value.tooltip === undefined ? {} : { screenTip: value.tooltip };
  const reference = toReference(value.hyperlink);
  const target = reference === null ? { address: value.hyperlink } : { documentReference: reference };
  return { ...target, textToDisplay: value.text, ...screenTip };
}

function linkOf(cell: Cell | undefined): CellHyperlinkValue | null {
  const value = cell?.value;
  return typeof value === "object" && value !== null && "hyperlink" in value ? value : null;
}

/**
 * Returns a place in the workbook in its stored form, "#Sheet1!B2:B2". In any other form, excelts would write a
 * single cell both as a file and as a place, which Excel cannot follow.
 */
function toStoredTarget(reference: string): string {
  const cell = /!(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(reference)?.[1];
  return cell === undefined ? `#${reference}` : `#${reference}:${cell}`;
}

function toReference(target: string): string | null {
  if (!target.startsWith("#")) return /^[^:/\\]+![A-Za-z]+\d+$/.test(target) ? target : null;
  return target.slice(1).replace(/!([^:!]+):\1$/, "!$1");
}

/** Links every cell of the range. Null or undefined removes the links and leaves the text. */
export function writeHyperlink(cells: Cells, given: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  if (given === null || given === undefined) {
    removeHyperlinks(cells);
    return;
  }
  const link = readLink(given);
  const target = link.documentReference === undefined ? link.address : toStoredTarget(link.documentReference);
  if (target === undefined || target === "")
    throw invalidArgument("A hyperlink needs an address or a place.");
  for (const area of cells.areas) {
    eachCell(cells.sheet, area, (cell) => {
      const text = link.textToDisplay ?? (cell.text === "" ? (link.documentReference ?? target) : cell.text);
      const tooltip = link.screenTip === undefined ? {} : { tooltip: link.screenTip };
      cell.value = { text, hyperlink: target, ...tooltip };
    });
  }
  state.cellsChanged(cells.sheet, cells.area);
}

function readLink(given: unknown): RangeHyperlink {
  if (typeof given !== "object" || given === null) throw invalidArgument("A hyperlink is an object.");
  const link: RangeHyperlink = {};
  for (const key of ["address", "documentReference", "screenTip", "textToDisplay"] as const) {
    const value: unknown = Reflect.get(given, key);
    if (typeof value === "string") link[key] = value;
  }
  return link;
}

/** Removes the links and leaves the text. */
export function removeHyperlinks(cells: Cells): void {
  for (const area of formattedAreas(cells)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = findCell(cells.sheet, row, column);
        const link = linkOf(cell);
        if (cell !== undefined && link !== null) cell.value = link.text;
      }
    }
  }
}
