import { columnLetters } from "./host/cells/addresses";
import { HostError } from "./host/host-error";
import type { CellLink } from "./grid/cell-link";
import { strings } from "./strings";
import type { Workbench } from "./workbench";

/** Types text in a cell of the shown sheet; where Excel refuses it, the user is told why. Row and column from 0. */
export function typeInCell(workbench: Workbench, row: number, column: number, text: string): void {
  const sheet = workbench.host.activeSheet.name;
  try {
    workbench.host.setCellByUser(sheet, row, column, text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const address = `${columnLetters(column)}${row + 1}`;
    const refusal =
      error.code === "AccessDenied" ? strings.sheetProtected(sheet) : strings.editRefused(address);
    workbench.notify({ intent: "error", text: refusal });
  }
}

/** Goes where a link leads; where that is not to be seen, the user is told why. */
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
