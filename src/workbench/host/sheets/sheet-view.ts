import type { Worksheet } from "@cj-tech-master/excelts";

type View = Worksheet["views"][number];

/** Returns the sheet's view. A loaded file without views has none, although the type says otherwise. */
function sheetView(sheet: Worksheet): View | undefined {
  return (sheet.views as View[] | undefined)?.[0];
}

/** Whether grid lines are shown. */
export function showsGridlines(sheet: Worksheet): boolean {
  return sheetView(sheet)?.showGridLines !== false;
}

/** Shows or hides grid lines. */
export function setGridlines(sheet: Worksheet, showGridLines: boolean): void {
  // A view without a state is a normal one, although the type asks for more.
  sheet.views = [{ ...sheetView(sheet), showGridLines } as View];
}

/** Returns the numbers of frozen rows and columns; 0 and 0 if there are none. */
export function frozenCounts(sheet: Worksheet): { rows: number; columns: number } {
  const view = sheetView(sheet);
  if (view === undefined || !("state" in view) || view.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** Freezes rows and columns. With 0 and 0, nothing is frozen. */
export function freeze(sheet: Worksheet, rows: number, columns: number): void {
  const showGridLines = showsGridlines(sheet);
  sheet.views =
    rows === 0 && columns === 0
      ? [{ state: "normal", showGridLines } as View]
      : [{ state: "frozen", xSplit: columns, ySplit: rows, showGridLines }];
}
