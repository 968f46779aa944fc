import { createGrid, type GridApi, type GridOptions } from "ag-grid-community";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { GridRow } from "./sheet-layout";

/** The options that may change while a grid is shown. The others stay as they were when the grid was created. */
export type ChangingOptions = Required<
  Pick<GridOptions<GridRow>, "context" | "columnDefs" | "rowData" | "pinnedTopRowData">
>;

const CHANGING_OPTIONS = ["context", "columnDefs", "rowData", "pinnedTopRowData"] as const;

/**
 * Creates a grid in an element once the element is shown, and keeps it up to date. A new context redraws every cell.
 * Returns a ref for the element, and the grid, which is null until it is created.
 * @param fixed the options that never change; handlers among them must look up the latest state themselves
 */
export function useGrid(
  fixed: GridOptions<GridRow>,
  changing: ChangingOptions,
): { readonly container: RefObject<HTMLDivElement | null>; readonly api: GridApi<GridRow> | null } {
  const container = useRef<HTMLDivElement>(null);
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const initialOptions = useRef({ ...fixed, ...changing });

  useEffect(() => {
    if (!container.current) return undefined;
    const grid = createGrid(container.current, initialOptions.current);
    setApi(grid);
    return () => {
      setApi(null);
      // As in Excel, showing another sheet enters what the user was typing.
      grid.stopEditing();
      grid.destroy();
    };
  }, []);

  const applied = useRef(changing);
  useEffect(() => {
    if (!api) return;
    const before = applied.current;
    applied.current = changing;
    for (const option of CHANGING_OPTIONS) {
      if (changing[option] !== before[option]) api.setGridOption(option, changing[option]);
    }
    if (changing.context !== before.context) api.refreshCells({ force: true });
  });
  return { container, api };
}
