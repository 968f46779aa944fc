import type { ColDef, ValueGetterParams, ValueSetterParams } from "ag-grid-community";
import { columnLetters } from "../host/cells/addresses";
import { CellContent } from "./cell-content";
import type { GridContext } from "./grid-context";
import type { GridColumn, GridRow, SheetLayout } from "./sheet-layout";

/** Identifier of the column that holds the row numbers. */
const ROW_NUMBER_COLUMN = "row-numbers";

/** The grid's columns for a sheet: the row numbers, then A, B, C ... */
export function columnDefinitions({ columns, frozenColumns, rows }: SheetLayout): ColDef<GridRow>[] {
  const digits = String((rows[rows.length - 1]?.row ?? 0) + 1).length;
  return [
    rowNumberColumn(digits),
    ...columns.map((column) => sheetColumn(column, column.column < frozenColumns)),
  ];
}

function rowNumberColumn(digits: number): ColDef<GridRow> {
  return {
    colId: ROW_NUMBER_COLUMN,
    headerName: "#",
    valueGetter: ({ data }) => (data ? data.row + 1 : ""),
    width: 20 + digits * 8,
    pinned: "left",
    lockPinned: true,
    editable: false,
    suppressNavigable: true,
    cellClass: "row-number",
    cellAriaRole: "rowheader",
  };
}

function sheetColumn({ column, width }: GridColumn, frozen: boolean): ColDef<GridRow> {
  const context = (params: { context: GridContext }) => params.context;
  return {
    colId: String(column),
    headerName: columnLetters(column),
    width,
    pinned: frozen ? "left" : null,
    editable: true,
    cellEditor: "agTextCellEditor",
    cellRenderer: CellContent,
    valueGetter: (params: ValueGetterParams<GridRow>) =>
      context(params)
        .shown()
        .content(params.data?.row ?? 0, column),
    valueFormatter: (params) =>
      context(params)
        .shown()
        .text(params.data?.row ?? 0, column),
    valueSetter: (params: ValueSetterParams<GridRow>) => {
      const typed = String(params.newValue ?? "");
      if (typed === params.oldValue) return false;
      context(params).type(params.data.row, column, typed);
      return true;
    },
  };
}
