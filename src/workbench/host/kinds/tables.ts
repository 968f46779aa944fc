import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { areaColumns, areaRows } from "../cells/addresses";
import { rangeByAddress } from "../cells/address-lookup";
import { Cells } from "../cells/cells";
import type { ExcelState } from "../excel-state";
import { invalidArgument, itemNotFound } from "../host-error";
import { type Answer, hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { flag, text } from "../client/property-values";
import { writeValues } from "../cells/range-access";
import { applyMovement, insertion } from "../sheets/structure";
import {
  addTable,
  findTable,
  removeTable,
  renameTable,
  requireTable,
  setTableArea,
  tableArea,
  tableBodyArea,
  tableHeaderArea,
  tableId,
  tablesOf,
} from "../sheets/tables";
import type { Arguments } from "../client/arguments";
import { hiddenRowsIn, showRows } from "./sheet-parts";

type Owner = Worksheet | null;

function requireFound(table: Table | undefined, key: string): HostObject {
  if (table === undefined) throw itemNotFound(`There is no table ${key}.`);
  return hostObject("Table", table);
}

function add(owner: Owner, args: Arguments, state: ExcelState): Answer {
  const cells = args.optionalCells(0) ?? rangeByAddress(state, owner ?? state.activeSheet, args.text(0));
  const { sheet, area } = cells;
  if (owner !== null && owner !== sheet)
    throw invalidArgument(`The table's cells are not on sheet ${owner.name}.`);
  state.requireWritable(sheet);
  if (args.flag(1)) {
    const table = addTable(state, sheet, area);
    state.cellsChanged(sheet, { ...area, bottom: area.top });
    return hostObject("Table", table);
  }
  // A table without a header row of its own gets one, and its cells move down by one row.
  applyMovement(state, sheet, area, insertion({ ...area, bottom: area.top }, "Down"));
  return hostObject("Table", addTable(state, sheet, { ...area, bottom: area.bottom + 1 }));
}

export const tablesKind: Kind<Owner> = {
  properties: { Count: { read: (owner, state) => tablesOf(state, owner).length } },
  items: (owner, state) => tablesOf(state, owner).map((table) => hostObject("Table", table)),
  item: (owner, args, state) => requireFound(findTable(state, owner, args.text(0)), args.text(0)),
  makers: {
    Add: add,
    GetItem: (owner, args, state) => requireFound(findTable(state, owner, args.text(0)), args.text(0)),
    GetItemOrNullObject: (owner, args, state) => {
      const table = findTable(state, owner, args.text(0));
      return table === undefined ? NULL_OBJECT : hostObject("Table", table);
    },
    GetItemAt: (owner, args, state) =>
      requireFound(tablesOf(state, owner)[args.integer(0)], `number ${args.integer(0)}`),
  },
  methods: { GetCount: (owner, _args, state) => tablesOf(state, owner).length },
};

export const tableListKind: Kind<Table[]> = {
  items: (tables) => tables.map((table) => hostObject("Table", table)),
  item: (tables, args) =>
    requireFound(
      tables.find((table) => table.name === args.text(0) || tableId(table) === args.text(0)),
      args.text(0),
    ),
  makers: { GetFirst: (tables) => requireFound(tables[0], "on these cells") },
  methods: { GetCount: (tables) => tables.length },
};

/** Changes a table's style, if Excel allows it. */
function change(
  table: Table,
  state: ExcelState,
  edit: (style: NonNullable<Table["model"]["style"]>) => void,
): void {
  state.requireWritable(table.worksheet);
  requireTable(table);
  edit((table.model.style ??= {}));
  state.formatsChanged(new Cells(table.worksheet, [tableArea(table)]));
}

function cellsOf(table: Table, area: (table: Table) => ReturnType<typeof tableArea>): Answer {
  requireTable(table);
  return hostObject("Range", new Cells(table.worksheet, [area(table)]));
}

function remove(table: Table, state: ExcelState): Cells {
  state.requireWritable(table.worksheet);
  requireTable(table);
  const cells = new Cells(table.worksheet, [tableArea(table)]);
  removeTable(table);
  state.formatsChanged(cells);
  return cells;
}

export const tableKind: Kind<Table> = {
  identity: (table) => {
    requireTable(table);
    return { Id: tableId(table) };
  },
  properties: {
    Id: { read: tableId },
    Name: {
      read: (table) => table.name,
      write: (table, value, state) => {
        state.requireWritable(table.worksheet);
        renameTable(state, table, value);
      },
    },
    Style: {
      read: (table) => table.model.style?.theme ?? "",
      write: (table, value, state) =>
        change(table, state, (style) => {
          style.theme = text(value, "table.style");
        }),
    },
    ShowHeaders: { read: (table) => table.model.headerRow !== false },
    ShowTotals: { read: (table) => table.model.totalsRow === true },
    ShowBandedRows: {
      read: (table) => table.model.style?.showRowStripes === true,
      write: (table, value, state) =>
        change(table, state, (style) => {
          style.showRowStripes = flag(value, "table.showBandedRows");
        }),
    },
    ShowBandedColumns: {
      read: (table) => table.model.style?.showColumnStripes === true,
      write: (table, value, state) =>
        change(table, state, (style) => {
          style.showColumnStripes = flag(value, "table.showBandedColumns");
        }),
    },
    HighlightFirstColumn: {
      read: (table) => table.model.style?.showFirstColumn === true,
      write: (table, value, state) =>
        change(table, state, (style) => {
          style.showFirstColumn = flag(value, "table.highlightFirstColumn");
        }),
    },
    ShowFilterButton: {
      read: (table) => table.model.columns.some((column) => column.filterButton === true),
      write: (table, value, state) =>
        change(table, state, () => {
          for (const column of table.model.columns)
            column.filterButton = flag(value, "table.showFilterButton");
        }),
    },
  },
  objects: {
    Worksheet: (table) => hostObject("Worksheet", table.worksheet),
    Columns: (table) => hostObject("TableColumns", table),
    Rows: (table) => hostObject("TableRows", table),
    AutoFilter: (table) => hostObject("TableAutoFilter", table),
  },
  makers: {
    GetRange: (table) => cellsOf(table, tableArea),
    GetHeaderRowRange: (table) => cellsOf(table, tableHeaderArea),
    GetDataBodyRange: (table) => cellsOf(table, tableBodyArea),
    ConvertToRange: (table, _args, state) => hostObject("Range", remove(table, state)),
  },
  methods: {
    Delete: (table, _args, state) => {
      // Unlike converting a table to a range, deleting it also deletes its cells' contents.
      const cells = remove(table, state);
      const rows = areaRows(cells.area);
      writeValues(
        cells,
        Array.from({ length: rows }, () => Array(areaColumns(cells.area)).fill("")),
        state,
      );
    },
    Resize: (table, args, state) => {
      state.requireWritable(table.worksheet);
      const { area } = args.optionalCells(0) ?? rangeByAddress(state, table.worksheet, args.text(0));
      if (areaColumns(area) !== table.width)
        throw invalidArgument("The simulated Excel resizes a table by rows only.");
      setTableArea(table, area);
      state.formatsChanged(new Cells(table.worksheet, [area]));
    },
    ClearFilters: (table, _args, state) => showRows(state, table.worksheet, tableArea(table)),
  },
};

export const tableAutoFilterKind: Kind<Table> = {
  properties: {
    Enabled: { read: (table) => table.model.columns.some((column) => column.filterButton === true) },
    IsDataFiltered: { read: (table) => hiddenRowsIn(table.worksheet, tableBodyArea(table)).length > 0 },
  },
  methods: { ClearCriteria: (table, _args, state) => showRows(state, table.worksheet, tableBodyArea(table)) },
};
