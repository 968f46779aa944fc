import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea, quoteSheetName } from "../cells/addresses";
import { rangeByAddress } from "../cells/address-lookup";
import type { ExcelState } from "../excel-state";
import { HostError, itemNotFound } from "../host-error";
import { type Answer, hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { definedNames, nameCells } from "../sheets/names";

/** excelts supports only names of the whole workbook, so a sheet has none of its own. */
function namesOf(owner: Worksheet | null, state: ExcelState): string[] {
  return owner === null ? definedNames(state).map(({ name }) => name) : [];
}

function findName(owner: Worksheet | null, state: ExcelState, key: string): HostObject | undefined {
  const found = namesOf(owner, state).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : hostObject("Name", found);
}

function requireName(owner: Worksheet | null, state: ExcelState, key: string): HostObject {
  const found = findName(owner, state, key);
  if (found === undefined) throw itemNotFound(`There is no name ${key}.`);
  return found;
}

function absolute(state: ExcelState, name: string): string {
  const cells = nameCells(state, name);
  if (cells === null) return "#REF!";
  const area = formatArea(cells.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheetName(cells.sheet.name)}!${area}`;
}

export const namesKind: Kind<Worksheet | null> = {
  properties: { Count: { read: (owner, state) => namesOf(owner, state).length } },
  items: (owner, state) => namesOf(owner, state).map((name) => hostObject("Name", name)),
  item: (owner, args, state) => requireName(owner, state, args.text(0)),
  makers: {
    Add: (owner, args, state): Answer => {
      state.requireWritableWorkbook();
      const name = args.text(0);
      if (findName(owner, state, name) !== undefined) {
        throw new HostError("ItemAlreadyExists", `There is already a name ${name}.`);
      }
      const cells =
        args.optionalCells(1) ?? rangeByAddress(state, state.activeSheet, args.text(1).replace(/^=/, ""));
      const [start = "", end = start] = formatArea(cells.area)
        .replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")
        .split(":");
      const sheet = `'${cells.sheet.name.replaceAll("'", "''")}'`;
      state.workbook.definedNames.add(`${sheet}!${start}${end === start ? "" : `:${end}`}`, name);
      return hostObject("Name", name);
    },
    GetItem: (owner, args, state) => requireName(owner, state, args.text(0)),
    GetItemOrNullObject: (owner, args, state) => findName(owner, state, args.text(0)) ?? NULL_OBJECT,
  },
  methods: { GetCount: (owner, _args, state) => namesOf(owner, state).length },
};

export const nameKind: Kind<string> = {
  identity: (name) => ({ _Id: name }),
  properties: {
    Name: { read: (name) => name },
    Type: { read: () => "Range" },
    Value: { read: (name, state) => absolute(state, name) },
    Formula: { read: (name, state) => `=${absolute(state, name)}` },
    Visible: { read: () => true },
    Scope: { read: () => "Workbook" },
    Comment: { read: () => "" },
  },
  makers: {
    GetRange: (name, _args, state) => {
      const cells = nameCells(state, name);
      if (cells === null) throw itemNotFound(`The name ${name} means no cells.`);
      return hostObject("Range", cells);
    },
    GetRangeOrNullObject: (name, _args, state) => {
      const cells = nameCells(state, name);
      return cells === null ? NULL_OBJECT : hostObject("Range", cells);
    },
  },
  methods: {
    Delete: (name, _args, state) => {
      state.requireWritableWorkbook();
      const { definedNames: names } = state.workbook;
      names.model = names.model.filter((each) => each.name !== name);
    },
  },
};
