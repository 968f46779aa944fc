import { MAX_COLUMNS, MAX_ROWS } from "../../../return/sheets";
import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, formatArea, parseArea } from "../cells/addresses";
import { Cells } from "../cells/cells";
import { rangeByAddress } from "../cells/address-lookup";
import type { ExcelState } from "../excel-state";
import { freeze, frozenCounts } from "../sheets/sheet-view";
import { hostObject, type Kind, NULL_OBJECT } from "../client/kind";

function setFrozen(sheet: Worksheet, rows: number, columns: number, state: ExcelState): void {
  state.requireWritable(sheet);
  freeze(sheet, rows, columns);
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}

function frozenArea(sheet: Worksheet): Area | null {
  const { rows, columns } = frozenCounts(sheet);
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  };
}

export const freezePanesKind: Kind<Worksheet> = {
  makers: {
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area === null ? NULL_OBJECT : hostObject("Range", new Cells(sheet, [area]));
    },
  },
  methods: {
    FreezeRows: (sheet, args, state) => setFrozen(sheet, args.integer(0), 0, state),
    FreezeColumns: (sheet, args, state) => setFrozen(sheet, 0, args.integer(0), state),
    FreezeAt: (sheet, args, state) => {
      const { area } = args.optionalCells(0) ?? rangeByAddress(state, sheet, args.text(0));
      setFrozen(sheet, area.bottom + 1, area.right + 1, state);
    },
    Unfreeze: (sheet, _args, state) => setFrozen(sheet, 0, 0, state),
  },
};

export const protectionKind: Kind<Worksheet> = {
  properties: { Protected: { read: (sheet, state) => state.isProtected(sheet) } },
  methods: {
    Protect: (sheet, args, state) => {
      const options = args.value(0);
      state.protect(
        sheet,
        typeof options === "object" && options !== null ? options : {},
        args.optionalText(1),
      );
    },
    Unprotect: (sheet, args, state) => state.unprotect(sheet, args.optionalText(0)),
  },
};

/** Returns the area of the sheet's filter, headings first; null if it has none. */
export function filterArea(sheet: Worksheet): Area | null {
  return typeof sheet.autoFilter === "string" ? parseArea(sheet.autoFilter) : null;
}

/** Returns the hidden rows of an area. The simulated Excel keeps no other trace of a filter. */
export function hiddenRowsIn(sheet: Worksheet, area: Area): number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row += 1) {
    if (sheet.findRow(row + 1)?.hidden === true) rows.push(row);
  }
  return rows;
}

/** Shows the rows of an area again, as clearing a filter does. */
export function showRows(state: ExcelState, sheet: Worksheet, area: Area): void {
  state.requireWritable(sheet);
  for (const row of hiddenRowsIn(sheet, area)) sheet.getRow(row + 1).hidden = false;
  state.formatsChanged(new Cells(sheet, [area]));
}

export const sheetAutoFilterKind: Kind<Worksheet> = {
  properties: {
    Enabled: { read: (sheet) => filterArea(sheet) !== null },
    IsDataFiltered: {
      read: (sheet) => {
        const area = filterArea(sheet);
        return area !== null && hiddenRowsIn(sheet, area).length > 0;
      },
    },
  },
  makers: {
    GetRangeOrNullObject: (sheet) => {
      const area = filterArea(sheet);
      return area === null ? NULL_OBJECT : hostObject("Range", new Cells(sheet, [area]));
    },
  },
  methods: {
    // No condition is applied: the buttons appear, and no row is hidden.
    Apply: (sheet, args, state) => {
      state.requireWritable(sheet);
      const { area } = args.optionalCells(0) ?? rangeByAddress(state, sheet, args.text(0));
      sheet.autoFilter = formatArea(area);
      state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
    },
    ClearCriteria: (sheet, _args, state) => {
      const area = filterArea(sheet);
      if (area !== null) showRows(state, sheet, area);
    },
    Remove: (sheet, _args, state) => {
      state.requireWritable(sheet);
      sheet.autoFilter = null;
    },
  },
};
