import type { Table } from "@cj-tech-master/excelts";
import { areaRows } from "../cells/addresses";
import { Cells } from "../cells/cells";
import type { ExcelState } from "../excel-state";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { readValues, writeValues } from "../cells/range-access";
import { applyMovement, insertion } from "../sheets/structure";
import {
  columnArea,
  setTableArea,
  tableArea,
  tableBodyArea,
  type TableColumnHandle,
  type TableRowHandle,
} from "../sheets/tables";

function columns(table: Table): HostObject[] {
  return table.model.columns.map((column) => hostObject("TableColumn", { table, column }));
}

/** Finds a column by name (in any case), or by its identifier, which counts columns from 1. */
function findColumn(table: Table, key: unknown): HostObject | undefined {
  const index = table.model.columns.findIndex(
    (column, number) => number + 1 === key || column.name.toLowerCase() === String(key).toLowerCase(),
  );
  return index < 0 ? undefined : columns(table)[index];
}

function requireColumn(table: Table, key: unknown): HostObject {
  const found = findColumn(table, key);
  if (found === undefined) throw itemNotFound(`Table ${table.name} has no column ${String(key)}.`);
  return found;
}

export const tableColumnsKind: Kind<Table> = {
  properties: { Count: { read: (table) => table.model.columns.length } },
  items: columns,
  item: (table, args) => requireColumn(table, args.value(0)),
  makers: {
    GetItem: (table, args) => requireColumn(table, args.value(0)),
    GetItemAt: (table, args) => requireColumn(table, args.integer(0) + 1),
    GetItemOrNullObject: (table, args) => findColumn(table, args.value(0)) ?? NULL_OBJECT,
  },
  methods: { GetCount: (table) => table.model.columns.length },
};

function columnCells(handle: TableColumnHandle, part: "all" | "header" | "body"): Cells {
  return new Cells(handle.table.worksheet, [columnArea(handle, part)]);
}

export const tableColumnKind: Kind<TableColumnHandle> = {
  identity: ({ table, column }) => ({ Id: table.model.columns.indexOf(column) + 1 }),
  properties: {
    Id: { read: ({ table, column }) => table.model.columns.indexOf(column) + 1 },
    Index: { read: ({ table, column }) => table.model.columns.indexOf(column) },
    Name: { read: ({ column }) => column.name },
    Values: {
      read: (handle, state) => readValues(columnCells(handle, "all"), state),
      write: (handle, value, state) => writeValues(columnCells(handle, "all"), value, state),
    },
  },
  makers: {
    GetRange: (handle) => hostObject("Range", columnCells(handle, "all")),
    GetHeaderRowRange: (handle) => hostObject("Range", columnCells(handle, "header")),
    GetDataBodyRange: (handle) => hostObject("Range", columnCells(handle, "body")),
  },
};

/** Inserts rows of values in a table, before one of its rows or after the last. The cells below move down. */
function addRows(table: Table, index: number | undefined, values: unknown, state: ExcelState): void {
  state.requireWritable(table.worksheet);
  const rows: unknown[] = Array.isArray(values) ? values : [];
  const body = tableBodyArea(table);
  const top = index === undefined || index < 0 ? body.bottom + 1 : body.top + index;
  if (rows.length === 0 || top > body.bottom + 1) throw invalidArgument("The table has no such row.");
  const added = { ...body, top, bottom: top + rows.length - 1 };
  const whole = tableArea(table);
  applyMovement(state, table.worksheet, added, insertion(added, "Down"));
  setTableArea(table, { ...whole, bottom: whole.bottom + rows.length });
  writeValues(new Cells(table.worksheet, [added]), rows, state);
}

function tableRow(table: Table, index: number): HostObject {
  return hostObject("TableRow", { table, index });
}

function rowCells({ table, index }: TableRowHandle): Cells {
  const body = tableBodyArea(table);
  const row = body.top + index;
  if (index < 0 || row > body.bottom) throw itemNotFound(`Table ${table.name} has no row ${index}.`);
  return new Cells(table.worksheet, [{ ...body, top: row, bottom: row }]);
}

export const tableRowKind: Kind<TableRowHandle> = {
  properties: {
    Index: { read: ({ index }) => index },
    Values: {
      read: (handle, state) => readValues(rowCells(handle), state),
      write: (handle, value, state) => writeValues(rowCells(handle), value, state),
    },
  },
  makers: { GetRange: (handle) => hostObject("Range", rowCells(handle)) },
};

export const tableRowsKind: Kind<Table> = {
  properties: { Count: { read: (table) => areaRows(tableBodyArea(table)) } },
  items: (table) =>
    Array.from({ length: areaRows(tableBodyArea(table)) }, (_, index) => tableRow(table, index)),
  makers: {
    Add: (table, args, state) => {
      const index = args.optionalInteger(0);
      const before = areaRows(tableBodyArea(table));
      addRows(table, index, args.value(1), state);
      return tableRow(table, index === undefined || index < 0 ? before : index);
    },
    GetItemAt: (table, args) => tableRow(table, args.integer(0)),
  },
  methods: {
    GetCount: (table) => areaRows(tableBodyArea(table)),
    DeleteRowsAt: (table, args, state) => {
      state.requireWritable(table.worksheet);
      const body = tableBodyArea(table);
      const top = body.top + args.integer(0);
      const area = { ...body, top, bottom: top + (args.optionalInteger(1) ?? 1) - 1 };
      if (args.integer(0) < 0 || area.bottom > body.bottom)
        throw invalidArgument("The table has no such rows.");
      const count = -areaRows(area);
      applyMovement(state, table.worksheet, area, {
        axis: "rows",
        at: top,
        count,
        from: area.left,
        to: area.right,
      });
    },
  },
};
