import type { Worksheet } from "@cj-tech-master/excelts";

type View = Worksheet["views"][number];

/** How a sheet is shown; a loaded file without views has none, whatever the type says. */
function sheetView(sheet: Worksheet): View | undefined {
  return (sheet.views as View[] | undefined)?.[0];
}

/** Whether the lines between the cells are shown. */
export function showsGridlines(sheet: Worksheet): boolean {
  return sheetView(sheet)?.showGridLines !== false;
}

/** Shows or hides the lines between the cells. */
export function setGridlines(sheet: Worksheet, showGridLines: boolean): void {
  // A view without a state is a normal one, although the type asks for more.
  sheet.views = [{ ...sheetView(sheet), showGridLines } as View];
}

/** Rows and columns that stay in sight; 0 and 0 when none do. */
export function frozenCounts(sheet: Worksheet): { rows: number; columns: number } {
  const view = sheetView(sheet);
  if (view === undefined || !("state" in view) || view.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** Keeps rows and columns in sight; 0 and 0 lets all move. */
export function freeze(sheet: Worksheet, rows: number, columns: number): void {
  const showGridLines = showsGridlines(sheet);
  sheet.views =
    rows === 0 && columns === 0
      ? [{ state: "normal", showGridLines } as View]
      : [{ state: "frozen", xSplit: columns, ySplit: rows, showGridLines }];
}
