import type { Worksheet } from "@cj-tech-master/excelts";
import { WHOLE_SHEET } from "../cells/addresses";
import { areasOf, rangeByAddress, rangeByIndexes } from "../cells/address-lookup";
import { Cells } from "../cells/cells";
import { fromArgb, toArgb } from "../cells/colours";
import type { ExcelState } from "../excel-state";
import { hostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { flag, number } from "../client/property-values";
import { setGridlines, showsGridlines } from "../sheets/sheet-view";
import { deleteSheet, renameSheet, setPosition, setVisibility } from "../sheets/sheets";
import { charactersToPoints, STANDARD_HEIGHT_POINTS, STANDARD_WIDTH_CHARACTERS } from "../cells/sizes";
import { FIRST_CELL, usedArea } from "../cells/used-range";
import { eventMethods } from "./workbook";

const sheetTarget = (sheet: Worksheet, state: ExcelState): string => state.sheetId(sheet);

function writeGridlines(sheet: Worksheet, value: unknown, state: ExcelState): void {
  state.requireWritable(sheet);
  setGridlines(sheet, flag(value, "worksheet.showGridlines"));
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}

function setTabColour(sheet: Worksheet, value: unknown, state: ExcelState): void {
  state.requireWritable(sheet);
  if (value === "") delete sheet.properties.tabColor;
  else sheet.properties.tabColor = { argb: toArgb(value) };
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}

export const worksheetKind: Kind<Worksheet> = {
  identity: (sheet, state) => {
    state.requirePresent(sheet);
    return { Id: state.sheetId(sheet) };
  },
  properties: {
    Id: { read: (sheet, state) => state.sheetId(sheet) },
    Name: { read: (sheet) => sheet.name, write: (sheet, value, state) => renameSheet(state, sheet, value) },
    Position: {
      read: (sheet, state) => state.workbook.worksheets.indexOf(sheet),
      write: (sheet, value, state) => setPosition(state, sheet, number(value, "worksheet.position")),
    },
    Visibility: {
      read: (sheet, state) => state.visibility(sheet),
      write: (sheet, value, state) => setVisibility(state, sheet, value),
    },
    TabColor: { read: (sheet) => fromArgb(sheet.properties.tabColor, ""), write: setTabColour },
    ShowGridlines: { read: showsGridlines },
    // The client reads ShowGridlines but sets Gridlines.
    Gridlines: { write: writeGridlines },
    StandardHeight: { read: () => STANDARD_HEIGHT_POINTS },
    StandardWidth: { read: () => charactersToPoints(STANDARD_WIDTH_CHARACTERS) },
  },
  objects: {
    Tables: (sheet) => hostObject("Tables", sheet),
    Names: (sheet) => hostObject("Names", sheet),
    Notes: (sheet) => hostObject("Notes", sheet),
    Charts: (sheet) => hostObject("Charts", sheet),
    FreezePanes: (sheet) => hostObject("FreezePanes", sheet),
    PageLayout: (sheet) => hostObject("PageLayout", sheet),
    Protection: (sheet) => hostObject("Protection", sheet),
    AutoFilter: (sheet) => hostObject("SheetAutoFilter", sheet),
  },
  makers: {
    GetRange: (sheet, args, state) => {
      const address = args.optionalText(0);
      return hostObject(
        "Range",
        address ? rangeByAddress(state, sheet, address) : new Cells(sheet, [WHOLE_SHEET]),
      );
    },
    GetRangeByIndexes: (sheet, args) =>
      hostObject(
        "Range",
        rangeByIndexes(sheet, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      ),
    GetCell: (sheet, args) =>
      hostObject("Range", rangeByIndexes(sheet, args.integer(0), args.integer(1), 1, 1)),
    GetRanges: (sheet, args) => {
      const address = args.optionalText(0);
      return hostObject("RangeAreas", new Cells(sheet, address ? areasOf(sheet, address) : [WHOLE_SHEET]));
    },
    GetUsedRange: (sheet, args) =>
      hostObject("Range", new Cells(sheet, [usedArea(sheet, args.flag(0)) ?? FIRST_CELL])),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = usedArea(sheet, args.flag(0));
      return area === null ? NULL_OBJECT : hostObject("Range", new Cells(sheet, [area]));
    },
    GetNextOrNullObject: (sheet, args, state) => neighbour(sheet, 1, args.flag(0), state),
    GetPreviousOrNullObject: (sheet, args, state) => neighbour(sheet, -1, args.flag(0), state),
    _GetSheetById: (_, args, state) => hostObject("Worksheet", state.requireSheet(args.text(0))),
  },
  methods: {
    Activate: (sheet, _args, state) => {
      state.requirePresent(sheet);
      state.activate(sheet);
    },
    Delete: (sheet, _args, state) => deleteSheet(state, sheet),
    ...eventMethods("DataChanged", sheetTarget),
    ...eventMethods("Activated", sheetTarget),
    ...eventMethods("Deactivated", sheetTarget),
    ...eventMethods("SelectionChanged", sheetTarget),
    ...eventMethods("FormatChanged", sheetTarget),
    ...eventMethods("RowSorted", sheetTarget),
    ...eventMethods("ColumnSorted", sheetTarget),
    ...eventMethods("Calculated", sheetTarget),
    ...eventMethods("ProtectionChanged", sheetTarget),
    ...eventMethods("NameChanged", sheetTarget, "EventNameChanged"),
    ...eventMethods("VisibilityChanged", sheetTarget, "EventVisibilityChanged"),
  },
};

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean, state: ExcelState) {
  const sheets = state.workbook.worksheets.filter(
    (each) => each === sheet || !visibleOnly || each.state === "visible",
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  return next === undefined ? NULL_OBJECT : hostObject("Worksheet", next);
}
