import type { WorkbenchPage } from "./workbench-page";

export type Severity = "error" | "query" | "unclear";

/** Severities by address. */
export type Highlights = Readonly<Record<string, Severity>>;

/** One screen of a sheet: the lines drawn, and their highlights as the browser shows them. */
export interface Screen {
  readonly lines: readonly number[];
  readonly highlights: Highlights;
}

/** Returns every cell of a sheet that the grid draws as highlighted, on or off the screen. */
export async function gridHighlights({ page }: WorkbenchPage, sheet: string): Promise<Highlights> {
  const looks = await page.evaluate((name) => window.workbench.highlightedLooks(name), sheet);
  const severity = (look: (typeof looks)[string]): Severity => {
    const framed = look.outline.includes("solid");
    if (look.backgroundColor === "#FFD9D9" && look.fontWeight === "600" && framed) return "error";
    if (look.backgroundColor === "#FFF2CC" && look.fontStyle === "italic" && framed) return "query";
    return "unclear";
  };
  return Object.fromEntries(Object.entries(looks).map(([address, look]) => [address, severity(look)]));
}

/**
 * Scrolls the shown sheet to a line and returns what is on that screen. The window must be wide enough for all columns.
 */
export async function screenAt(workbench: WorkbenchPage, sheet: string, line: number): Promise<Screen> {
  const grid = workbench.grid(sheet);
  await workbench.scrollTo(sheet, line);
  // A row that scrolls into view gets its cells in a later frame.
  await grid
    .locator(".ag-center-cols-container .ag-row:not(:has(.ag-cell))")
    .first()
    .waitFor({ state: "detached" });
  return grid.evaluate((element) => {
    const letters = (column: number): string =>
      (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
    const severityOf = (cell: Element): Severity | null => {
      const { backgroundColor, fontWeight, fontStyle, outlineStyle } = getComputedStyle(cell);
      const framed = outlineStyle === "solid";
      if (backgroundColor === "rgb(255, 217, 217)" && Number(fontWeight) >= 600 && framed) return "error";
      if (backgroundColor === "rgb(255, 242, 204)" && fontStyle === "italic" && framed) return "query";
      return backgroundColor === "rgba(0, 0, 0, 0)" && !framed ? null : "unclear";
    };
    const lines: number[] = [];
    const highlights: Record<string, Severity> = {};
    for (const row of element.querySelectorAll(".ag-center-cols-container .ag-row")) {
      const number = Number(row.getAttribute("row-id")) + 1;
      lines.push(number);
      for (const cell of row.querySelectorAll(".ag-cell")) {
        const severity = severityOf(cell);
        if (severity) highlights[`${letters(Number(cell.getAttribute("col-id")))}${number}`] = severity;
      }
    }
    return { lines, highlights };
  });
}
