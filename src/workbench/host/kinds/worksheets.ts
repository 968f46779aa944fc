import type { Worksheet } from "@cj-tech-master/excelts";
import { WORKBOOK_TARGET } from "../events";
import { hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import type { ExcelState } from "../excel-state";
import { HostError } from "../host-error";
import { addSheet } from "../sheets/sheets";
import { eventMethods } from "./workbook";

const workbookTarget = (): string => WORKBOOK_TARGET;

function sheetObjects(state: ExcelState, visibleOnly: boolean): HostObject[] {
  return state.workbook.worksheets
    .filter((sheet) => !visibleOnly || sheet.state === "visible")
    .map((sheet) => hostObject("Worksheet", sheet));
}

function firstOrLast(objects: HostObject[], end: "first" | "last", state: ExcelState): HostObject {
  return objects.at(end === "first" ? 0 : -1) ?? hostObject("Worksheet", state.activeSheet);
}

function optionalSheet(sheet: Worksheet | undefined): HostObject | typeof NULL_OBJECT {
  return sheet === undefined ? NULL_OBJECT : hostObject("Worksheet", sheet);
}

export const worksheetsKind: Kind<null> = {
  items: (_, state) => sheetObjects(state, false),
  item: (_, args, state) => hostObject("Worksheet", state.requireSheet(args.text(0))),
  makers: {
    Add: (_, args, state) => hostObject("Worksheet", addSheet(state, args.optionalText(0))),
    GetItem: (_, args, state) => hostObject("Worksheet", state.requireSheet(args.text(0))),
    GetItemOrNullObject: (_, args, state) => optionalSheet(state.findSheet(args.text(0))),
    // Fails as reported in office-js issue 2444.
    GetActiveWorksheet: (_, _args, state) => {
      if (state.chartSheetShown) throw new HostError("UnsupportedSheet", "A chart sheet is shown.");
      return hostObject("Worksheet", state.activeSheet);
    },
    GetFirst: (_, args, state) => firstOrLast(sheetObjects(state, args.flag(0)), "first", state),
    GetLast: (_, args, state) => firstOrLast(sheetObjects(state, args.flag(0)), "last", state),
  },
  methods: {
    GetCount: (_, args, state) => sheetObjects(state, args.flag(0)).length,
    ...eventMethods("DataChanged", workbookTarget),
    ...eventMethods("Activated", workbookTarget),
    ...eventMethods("Deactivated", workbookTarget),
    ...eventMethods("Added", workbookTarget),
    ...eventMethods("Deleted", workbookTarget),
    ...eventMethods("SelectionChanged", workbookTarget),
    ...eventMethods("FormatChanged", workbookTarget),
    ...eventMethods("RowSorted", workbookTarget),
    ...eventMethods("ColumnSorted", workbookTarget),
    ...eventMethods("Calculated", workbookTarget),
    ...eventMethods("ProtectionChanged", workbookTarget),
    ...eventMethods("NameChanged", workbookTarget, "EventNameChanged"),
    ...eventMethods("VisibilityChanged", workbookTarget, "EventVisibilityChanged"),
  },
};
