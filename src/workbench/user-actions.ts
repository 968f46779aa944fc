import type { Worksheet } from "@cj-tech-master/excelts";
import { readSelection } from "./grid/selection";
import { cellArea, columnLetters, formatArea, type Area } from "./host/cells/addresses";
import { usedArea } from "./host/cells/used-range";
import { filterArea } from "./host/kinds/sheet-parts";
import { HostError } from "./host/host-error";
import type { CellLink } from "./grid/cell-link";
import { strings } from "./strings";
import type { Workbench } from "./workbench";

/** Types text in a cell of a sheet. If Excel refuses it, the user is told why. Row and column count from 0. */
export function typeInCell(
  workbench: Workbench,
  sheet: string,
  row: number,
  column: number,
  text: string,
): void {
  const refusal = strings.editRefused(`${columnLetters(column)}${row + 1}`);
  attempt(workbench, sheet, refusal, () => workbench.host.setCellByUser(sheet, row, column, text));
}

/** Pastes text from the clipboard at the selected cell. Tabs separate cells, and line breaks separate rows. */
export function pasteText(workbench: Workbench, text: string): void {
  const { host } = workbench;
  const { row, column } = readSelection(host.selection.address);
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const block = lines.map((line) => line.split("\t"));
  actOnSheet(workbench, (sheet) => host.pasteByUser(sheet, row, column, block));
}

/** Inserts as many rows as are selected, above the selected ones. */
export function insertRows(workbench: Workbench): void {
  const { row, count } = selectedRows(workbench);
  actOnSheet(workbench, (sheet) => workbench.host.insertRowsByUser(sheet, row, count));
}

/** Deletes the selected rows. */
export function deleteRows(workbench: Workbench): void {
  const { row, count } = selectedRows(workbench);
  actOnSheet(workbench, (sheet) => workbench.host.deleteRowsByUser(sheet, row, count));
}

/**
 * Sorts by the column of the selected cell: the rows below the filter's headings or, without a filter, those below
 * the first filled row.
 */
export function sortByColumn(workbench: Workbench, ascending: boolean): void {
  const { host } = workbench;
  const { column } = readSelection(host.selection.address);
  const filtered = filterArea(host.activeSheet);
  const isInFilter = filtered !== null && filtered.left <= column && column <= filtered.right;
  const sorted = isInFilter ? filtered : areaFromHeadings(host.activeSheet);
  if (sorted === null || sorted.top === sorted.bottom) return;
  const address = formatArea({ ...sorted, top: sorted.top + 1 });
  actOnSheet(workbench, (sheet) => host.sortByUser(sheet, address, column, ascending));
}

/**
 * Returns the filled area of a sheet from its headings down: from the first row of which more than half is filled, below
 * any title. Null if the sheet is blank.
 */
function areaFromHeadings(sheet: Worksheet): Area | null {
  const used = usedArea(sheet, true);
  if (used === null) return null;
  const half = (used.right - used.left + 1) / 2;
  const isFilled = (row: number) => {
    const columns = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
    return columns.filter((column) => usedArea(sheet, true, cellArea(row, column)) !== null).length > half;
  };
  for (let top = used.top; top < used.bottom; top += 1) if (isFilled(top)) return { ...used, top };
  return used;
}

function selectedRows({ host }: Workbench): { row: number; count: number } {
  const area = readSelection(host.selection.address).areas[0];
  return area ? { row: area.top, count: area.bottom - area.top + 1 } : { row: 0, count: 1 };
}

function actOnSheet(workbench: Workbench, act: (sheet: string) => void): void {
  const sheet = workbench.host.activeSheet.name;
  attempt(workbench, sheet, strings.actRefused(sheet), () => act(sheet));
}

function attempt(workbench: Workbench, sheet: string, refusal: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const text = error.code === "AccessDenied" ? strings.sheetProtected(sheet) : refusal;
    workbench.notify({ intent: "error", text });
  }
}

/** Follows a link. If its target cannot be shown, the user is told why. */
export function followLink(workbench: Workbench, link: CellLink): void {
  if (link.kind === "web") {
    window.open(link.address, "_blank", "noopener");
    return;
  }
  const { host } = workbench;
  const name = link.sheet ?? host.activeSheet.name;
  const sheet = host.workbook.worksheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!sheet) {
    workbench.notify({ intent: "error", text: strings.linkBroken(`${name}!${link.address}`) });
  } else if (sheet.state !== "visible") {
    workbench.notify({ intent: "error", text: strings.linkHidden(sheet.name) });
  } else {
    host.selectByUser(sheet.name, link.address);
  }
}
