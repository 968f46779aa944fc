import { MAX_COLUMNS, MAX_ROWS } from "../../../return/sheets";
import type { Worksheet } from "@cj-tech-master/excelts";
import {
  type Area,
  areaColumns,
  areaRows,
  boundingArea,
  cellArea,
  intersection,
  isWholeColumns,
  isWholeRows,
} from "../cells/addresses";
import { rangeByAddress, requireOnSheet } from "../cells/address-lookup";
import type { Arguments } from "../client/arguments";
import { Cells } from "../cells/cells";
import { clearCells, type ClearApplyTo } from "../cells/clearing";
import type { ExcelState } from "../excel-state";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { MERGED_AREAS_LIMIT } from "../limits";
import { readHyperlink, writeHyperlink } from "../cells/hyperlinks";
import { type Answer, hostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { mergeCells, mergedAreas, unmergeCells } from "../cells/merging";
import { oneOf } from "../client/property-values";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from "../cells/range-access";
import { applyMovement, deletion, insertion } from "../sheets/structure";
import { specialCellMakers } from "./special-cells";
import { tableArea, tablesOf } from "../sheets/tables";
import { FIRST_CELL, usedArea } from "../cells/used-range";
import { hiddenColumns, hiddenRows, setHidden } from "../cells/visibility";

function range(sheet: Worksheet, area: Area): Answer {
  return hostObject("Range", new Cells(sheet, [requireOnSheet(area)]));
}

function rangeOrNull(sheet: Worksheet, area: Area | null): Answer {
  return area === null ? NULL_OBJECT : hostObject("Range", new Cells(sheet, [area]));
}

function otherCells(cells: Cells, args: Arguments, index: number, state: ExcelState): Cells {
  return args.optionalCells(index) ?? rangeByAddress(state, cells.sheet, args.text(index));
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.bottom + rows, right: area.right + columns };
}

function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/**
 * Returns the direction in which cells move. As in Excel, whole rows and whole columns ignore the direction given.
 */
function shiftOf<Rows extends string, Columns extends string>(
  area: Area,
  given: unknown,
  rows: Rows,
  columns: Columns,
): Rows | Columns {
  if (isWholeRows(area)) return rows;
  if (isWholeColumns(area)) return columns;
  return oneOf<Rows | Columns>(given, [rows, columns], "shift");
}

function insertCells(cells: Cells, given: unknown, state: ExcelState): Answer {
  state.requireWritable(cells.sheet);
  const { area } = cells;
  applyMovement(state, cells.sheet, area, insertion(area, shiftOf(area, given, "Down", "Right")));
  return range(cells.sheet, area);
}

function deleteCells(cells: Cells, given: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const { area } = cells;
  applyMovement(state, cells.sheet, area, deletion(area, shiftOf(area, given, "Up", "Left")));
}

/** Properties that Range and RangeAreas share. */
export const sharedRangeProperties: NonNullable<Kind<Cells>["properties"]> = {
  Address: { read: (cells) => requireCells(cells).address },
  AddressLocal: { read: (cells) => requireCells(cells).address },
  CellCount: { read: (cells) => (cells.cellCount > 2 ** 31 - 1 ? -1 : cells.cellCount) },
  IsEntireColumn: { read: (cells) => cells.areas.every(isWholeColumns) },
  IsEntireRow: { read: (cells) => cells.areas.every(isWholeRows) },
};

/** Throws if the cells were deleted. */
function requireCells(cells: Cells): Cells {
  void cells.area;
  return cells;
}

export const rangeIdentity = (cells: Cells, state: ExcelState): Record<string, unknown> => {
  state.requirePresent(cells.sheet);
  const id = state.references.idOf(cells);
  return id === undefined ? {} : { _ReferenceId: id };
};

export const rangeKind: Kind<Cells> = {
  identity: rangeIdentity,
  properties: {
    ...sharedRangeProperties,
    Values: { read: readValues, write: writeValues },
    Formulas: { read: readFormulas, write: writeValues },
    FormulasLocal: { read: readFormulas, write: writeValues },
    Text: { read: readTexts },
    ValueTypes: { read: readValueTypes },
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    RowIndex: { read: (cells) => cells.area.top },
    ColumnIndex: { read: (cells) => cells.area.left },
    RowCount: { read: (cells) => areaRows(cells.area) },
    ColumnCount: { read: (cells) => areaColumns(cells.area) },
    Hyperlink: { read: readHyperlink, write: writeHyperlink },
    RowHidden: { read: hiddenRows, write: (cells, value, state) => setHidden(cells, "rows", value, state) },
    ColumnHidden: {
      read: hiddenColumns,
      write: (cells, value, state) => setHidden(cells, "columns", value, state),
    },
    Hidden: {
      read: (cells) => {
        const [rows, columns] = [hiddenRows(cells), hiddenColumns(cells)];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
  },
  objects: {
    Worksheet: (cells) => hostObject("Worksheet", cells.sheet),
    Format: (cells) => hostObject("Format", cells),
    ConditionalFormats: (cells) => hostObject("ConditionalFormats", cells),
    DataValidation: (cells) => hostObject("DataValidation", cells),
  },
  makers: {
    ...specialCellMakers,
    GetCell: ({ sheet, area }, args) =>
      range(sheet, cellArea(area.top + args.integer(0), area.left + args.integer(1))),
    GetRow: ({ sheet, area }, args) => {
      const row = area.top + args.integer(0);
      return range(sheet, { ...area, top: row, bottom: row });
    },
    GetColumn: ({ sheet, area }, args) => {
      const column = area.left + args.integer(0);
      return range(sheet, { ...area, left: column, right: column });
    },
    GetLastCell: ({ sheet, area }) => range(sheet, cellArea(area.bottom, area.right)),
    GetLastRow: ({ sheet, area }) => range(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }) => range(sheet, { ...area, left: area.right }),
    GetOffsetRange: ({ sheet, area }, args) => range(sheet, offset(area, args.integer(0), args.integer(1))),
    GetResizedRange: ({ sheet, area }, args) => range(sheet, resized(area, args.integer(0), args.integer(1))),
    GetAbsoluteResizedRange: ({ sheet, area }, args) =>
      range(sheet, {
        ...area,
        bottom: area.top + args.integer(0) - 1,
        right: area.left + args.integer(1) - 1,
      }),
    GetRowsBelow: ({ sheet, area }, args) =>
      range(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + (args.optionalInteger(0) ?? 1) }),
    GetRowsAbove: ({ sheet, area }, args) =>
      range(sheet, { ...area, top: area.top - (args.optionalInteger(0) ?? 1), bottom: area.top - 1 }),
    GetColumnsAfter: ({ sheet, area }, args) =>
      range(sheet, { ...area, left: area.right + 1, right: area.right + (args.optionalInteger(0) ?? 1) }),
    GetColumnsBefore: ({ sheet, area }, args) =>
      range(sheet, { ...area, left: area.left - (args.optionalInteger(0) ?? 1), right: area.left - 1 }),
    GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetBoundingRect: (cells, args, state) =>
      range(cells.sheet, boundingArea(cells.area, otherCells(cells, args, 0, state).area)),
    GetIntersection: (cells, args, state) => {
      const area = intersection(cells.area, otherCells(cells, args, 0, state).area);
      if (area === null) throw itemNotFound("The ranges have no cells in common.");
      return range(cells.sheet, area);
    },
    GetIntersectionOrNullObject: (cells, args, state) =>
      rangeOrNull(cells.sheet, intersection(cells.area, otherCells(cells, args, 0, state).area)),
    GetUsedRange: ({ sheet, area }, args) => range(sheet, usedArea(sheet, args.flag(0), area) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: ({ sheet, area }, args) =>
      rangeOrNull(sheet, usedArea(sheet, args.flag(0), area)),
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = mergedAreas(sheet, area);
      if (areas.length > MERGED_AREAS_LIMIT) {
        throw new HostError("GeneralException", `There are ${areas.length} merged areas.`);
      }
      return areas.length === 0 ? NULL_OBJECT : hostObject("RangeAreas", new Cells(sheet, areas));
    },
    GetTables: ({ sheet, area }, _args, state) => {
      const touching = tablesOf(state, sheet).filter(
        (table) => intersection(tableArea(table), area) !== null,
      );
      return hostObject("TableList", touching);
    },
    Insert: (cells, args, state) => insertCells(cells, args.value(0), state),
  },
  methods: {
    Select: (cells, _args, state) => {
      state.requirePresent(cells.sheet);
      state.select(new Cells(cells.sheet, [cells.area]));
    },
    Clear: (cells, args, state) => clearCells(cells, readClearScope(args.value(0)), state),
    Delete: (cells, args, state) => deleteCells(cells, args.value(0), state),
    Merge: (cells, args, state) => mergeCells(cells, args.flag(0), state),
    Unmerge: (cells, _args, state) => unmergeCells(cells, state),
    Calculate: () => undefined,
    _KeepReference: (cells, _args, state) => void state.references.keep(cells, "Range"),
    _ValidateArraySize: (cells, args) => {
      const fits = areaRows(cells.area) === args.integer(0) && areaColumns(cells.area) === args.integer(1);
      if (!fits) throw invalidArgument(`The array does not have the shape of ${cells.address}.`);
    },
  },
};

export function readClearScope(value: unknown): ClearApplyTo {
  const words = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
  return value === undefined ? "All" : oneOf(value, words, "clear");
}
