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

/** Registers the parts of the grid that the workbench uses; called once, when the page starts. */
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

/** Cells are dark on white in every theme of the page, as in Excel: the colours of a workbook are made for that. */
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
