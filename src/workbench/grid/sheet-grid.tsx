import { mergeClasses } from "@fluentui/react-components";
import type { CellFocusedEvent, GridApi, GridOptions, SuppressKeyboardEventParams } from "ag-grid-community";
import { useEffect, useMemo, useRef } from "react";
import { columnLetters } from "../host/cells/addresses";
import { strings } from "../strings";
import { followLink, pasteText, typeInCell } from "../user-actions";
import type { Workbench, WorkbenchState } from "../workbench";
import { columnDefinitions } from "./column-definitions";
import type { GridContext } from "./grid-context";
import { gridTheme } from "./grid-modules";
import { useGridStyles } from "./grid-styles";
import { isSelected, readSelection, type Selection } from "./selection";
import type { GridRow } from "./sheet-layout";
import { ShownSheet } from "./shown-sheet";
import { useGrid } from "./use-grid";

interface SheetGridProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/** The sheet on screen as a grid that can be scrolled, selected in and typed in. */
export function SheetGrid({ workbench, state }: SheetGridProps) {
  const { host } = workbench;
  const styles = useGridStyles();
  const frame = useRef<HTMLDivElement>(null);
  const shown = useShownSheet(workbench, state.content);
  const { address } = host.selection;
  const selection = useMemo(() => readSelection(address), [address]);
  const columns = useMemo(() => columnDefinitions(shown.layout), [shown.layout]);
  const context = useMemo<GridContext>(
    () => ({
      shown: () => shown,
      isActive: (row, column) => row === selection.row && column === selection.column,
      isSelected: (row, column) => isSelected(selection, row, column),
      type: (row, column, text) => {
        // Another workbook may have been opened while the user was typing.
        if (host.workbook.worksheets.includes(shown.sheet))
          typeInCell(workbench, shown.sheet.name, row, column, text);
      },
    }),
    [workbench, host, shown, selection],
  );
  const latest = useRef({ context, leave: (_backwards: boolean): false => false });
  const { container, api } = useGrid(
    useMemo(() => fixedOptions(workbench, latest), [workbench]),
    {
      context,
      columnDefs: columns,
      rowData: shown.layout.rows as GridRow[],
      pinnedTopRowData: shown.layout.frozenRows as GridRow[],
    },
  );
  const edges = useEdges(() => api && focusActiveCell(api, shown, readSelection(host.selection.address)));
  latest.current = { context, leave: edges.leave };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls; an edit elsewhere must not.
  useEffect(() => {
    if (api) bringIntoView(api, shown, selection, frame.current?.contains(document.activeElement) === true);
  }, [api, selection]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === "Delete") typeInCell(workbench, shown.sheet.name, selection.row, selection.column, "");
    if (event.key === "z" && event.ctrlKey) host.undoByUser();
    if (event.key === "Home" && event.ctrlKey) {
      host.selectByUser(host.activeSheet.name, `A${(shown.layout.rows[0]?.row ?? 0) + 1}`);
    }
    const link = shown.link(selection.row, selection.column);
    if (event.key === "Enter" && link) followLink(workbench, link);
  };

  const onPaste = (event: React.ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const text = event.clipboardData.getData("text/plain");
    if (text !== "") pasteText(workbench, text);
  };

  return (
    <div
      ref={frame}
      role="region"
      aria-label={strings.grid(shown.sheet.name)}
      className={mergeClasses(styles.frame, !shown.layout.gridlines && styles.withoutGridlines)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      <span ref={edges.before} {...edges.props} />
      <div ref={container} />
      <span ref={edges.after} {...edges.props} />
    </div>
  );
}

/** What the grid's handlers need in its latest state. */
interface Latest {
  readonly context: GridContext;
  /** Moves the focus out of the grid, to what comes after it or before it. */
  readonly leave: (backwards: boolean) => false;
}

/** The options of a grid that stay the same when its sheet changes. */
function fixedOptions(workbench: Workbench, latest: { readonly current: Latest }): GridOptions<GridRow> {
  const { host } = workbench;
  const shown = () => latest.current.context.shown();
  return {
    theme: gridTheme,
    defaultColDef: {
      sortable: false,
      resizable: false,
      suppressMovable: true,
      suppressKeyboardEvent: (params) => isHandledByPage(params, shown()),
    },
    getRowId: ({ data }) => String(data.row),
    getRowHeight: ({ data }) => data?.height,
    onCellFocused: (event) => {
      const cell = focusedCell(event);
      if (cell !== null && cell !== host.selection.address) host.selectByUser(host.activeSheet.name, cell);
    },
    onCellClicked: ({ data, column, event }) => {
      const onText = event?.target instanceof Element && event.target.closest(".cell-link") !== null;
      const link = onText && data ? shown().link(data.row, Number(column.getColId())) : null;
      if (link) followLink(workbench, link);
    },
    tabIndex: -1,
    tabToNextCell: ({ backwards }) => latest.current.leave(backwards),
    suppressHeaderFocus: true,
    suppressColumnMoveAnimation: true,
    suppressDragLeaveHidesColumns: true,
    enterNavigatesVerticallyAfterEdit: true,
    stopEditingWhenCellsLoseFocus: true,
    animateRows: false,
    ensureDomOrder: true,
  };
}

/** Returns the sheet as it is after the latest change. An unchanged layout stays the same object. */
function useShownSheet({ host }: Workbench, content: number): ShownSheet {
  const sheet = host.activeSheet;
  const previous = useRef<ShownSheet | null>(null);
  return useMemo(() => {
    const before = previous.current?.sheet === sheet ? previous.current.layout : null;
    const shown = new ShownSheet(sheet, host.workbook.properties.date1904 === true, before);
    previous.current = shown;
    return shown;
    // If the content changes, the same sheet must be read again.
  }, [host, sheet, content]);
}

/**
 * Returns two focus stops around the grid. Tab enters the grid through them, at the active cell, and leaves through
 * them. Without them, Tab would stop at every row of the grid.
 */
function useEdges(enter: () => void) {
  const before = useRef<HTMLSpanElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const leaving = useRef(false);
  return {
    before,
    after,
    props: {
      tabIndex: 0,
      onFocus: () => {
        if (!leaving.current) enter();
      },
      onBlur: () => {
        leaving.current = false;
      },
    },
    /** Moves the focus to the edge. The browser's own handling of Tab goes on from there. */
    leave: (backwards: boolean): false => {
      leaving.current = true;
      (backwards ? before : after).current?.focus();
      return false;
    },
  };
}

/** Whether the page handles a key itself, instead of the grid. */
function isHandledByPage(
  { event, editing, data, column }: SuppressKeyboardEventParams<GridRow>,
  shown: ShownSheet,
): boolean {
  if (editing) return false;
  if (event.key === "Delete" || event.key === "Backspace") return true;
  if ((event.key === "z" || event.key === "Home") && event.ctrlKey) return true;
  return (
    event.key === "Enter" && data !== undefined && shown.link(data.row, Number(column.getColId())) !== null
  );
}

function focusedCell({ api, rowIndex, rowPinned, column }: CellFocusedEvent<GridRow>): string | null {
  if (rowIndex === null || column === null || typeof column === "string") return null;
  const node = rowPinned === "top" ? api.getPinnedTopRow(rowIndex) : api.getDisplayedRowAtIndex(rowIndex);
  const index = Number(column.getColId());
  return node?.data && Number.isInteger(index) ? `${columnLetters(index)}${node.data.row + 1}` : null;
}

function bringIntoView(api: GridApi<GridRow>, shown: ShownSheet, selection: Selection, focus: boolean): void {
  const node = api.getRowNode(String(selection.row));
  if (node) api.ensureNodeVisible(node);
  if (api.getColumn(String(selection.column))) api.ensureColumnVisible(String(selection.column));
  if (focus) focusActiveCell(api, shown, selection);
}

function focusActiveCell(api: GridApi<GridRow>, { layout }: ShownSheet, { row, column }: Selection): boolean {
  const frozen = layout.frozenRows.findIndex((other) => other.row === row);
  if (frozen >= 0) api.setFocusedCell(frozen, String(column), "top");
  else {
    const node = api.getRowNode(String(row));
    if (node?.rowIndex === null || node?.rowIndex === undefined) return false;
    api.setFocusedCell(node.rowIndex, String(column));
  }
  return true;
}
