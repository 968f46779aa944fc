import { createGrid, type GridApi, type GridOptions } from "ag-grid-community";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { GridRow } from "./sheet-layout";

/** The options that may change while a grid is shown. The others stay as they were when the grid was created. */
export type ChangingOptions = Required<
  Pick<GridOptions<GridRow>, "context" | "columnDefs" | "rowData" | "pinnedTopRowData">
>;

const CHANGING = ["context", "columnDefs", "rowData", "pinnedTopRowData"] as const;

/**
 * Creates a grid in an element once the element is shown, and keeps it up to date. A new context redraws every cell.
 * Returns a ref for the element, and the grid, which is null until it is created.
 * @param lasting the options that never change; handlers among them must find the newest state themselves
 */
export function useGrid(
  lasting: GridOptions<GridRow>,
  changing: ChangingOptions,
): { readonly place: RefObject<HTMLDivElement | null>; readonly api: GridApi<GridRow> | null } {
  const place = useRef<HTMLDivElement>(null);
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const first = useRef({ ...lasting, ...changing });

  useEffect(() => {
    if (!place.current) return undefined;
    const made = createGrid(place.current, first.current);
    setApi(made);
    return () => {
      setApi(null);
      // As in Excel, showing another sheet enters what the user was typing.
      made.stopEditing();
      made.destroy();
    };
  }, []);

  const set = useRef(changing);
  useEffect(() => {
    if (!api) return;
    const before = set.current;
    set.current = changing;
    for (const option of CHANGING) {
      if (changing[option] !== before[option]) api.setGridOption(option, changing[option]);
    }
    if (changing.context !== before.context) api.refreshCells({ force: true });
  });
  return { place, api };
}
