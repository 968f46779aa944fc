import { createGrid, type GridApi, type GridOptions } from "ag-grid-community";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { GridRow } from "./sheet-layout";

/** What may change while a grid is shown; the rest of its options is as it was when the grid was made. */
export type ChangingOptions = Required<
  Pick<GridOptions<GridRow>, "context" | "columnDefs" | "rowData" | "pinnedTopRowData">
>;

const CHANGING = ["context", "columnDefs", "rowData", "pinnedTopRowData"] as const;

/**
 * Makes a grid in an element when that is shown, and keeps it up to date; with a new context every cell is drawn again.
 * Answers where the element goes, and the grid, null before it is made.
 * @param lasting the options that never change: handlers among them must reach what is new by themselves
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
      // What is being typed when another sheet is shown is entered, as Excel does.
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
