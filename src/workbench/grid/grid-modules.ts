import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextEditorModule,
  themeBalham,
} from "ag-grid-community";

/** Registers the parts of the grid library that the workbench uses. Called once, when the page starts. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    CellStyleModule,
    ClientSideRowModelModule,
    ColumnApiModule,
    PinnedRowModule,
    RenderApiModule,
    RowApiModule,
    ScrollApiModule,
    TextEditorModule,
  ]);
}

/**
 * As in Excel, cells are dark on white in every theme of the page, because the colours of workbooks are chosen for
 * that.
 */
export const gridTheme = themeBalham.withParams({
  fontFamily: ["Calibri", "Carlito", "Segoe UI", "Liberation Sans", "Arial", "sans-serif"],
  fontSize: 13,
  backgroundColor: "#FFFFFF",
  foregroundColor: "#1A1A1A",
  borderColor: "#D6D6D6",
  headerBackgroundColor: "#F0F0F0",
  headerTextColor: "#424242",
  headerHeight: 22,
  rowHeight: 20,
  cellHorizontalPadding: 4,
  columnBorder: true,
  rowBorder: true,
  headerColumnBorder: true,
  oddRowBackgroundColor: "#FFFFFF",
  rowHoverColor: "transparent",
  wrapperBorder: false,
  wrapperBorderRadius: 0,
});
