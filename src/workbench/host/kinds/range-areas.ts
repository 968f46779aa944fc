import { MAX_COLUMNS, MAX_ROWS } from "../../../return/sheets";
import { intersection } from "../cells/addresses";
import { areasOf } from "../cells/address-lookup";
import { Cells } from "../cells/cells";
import { clearCells } from "../cells/clearing";
import { invalidArgument } from "../host-error";
import { hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { specialCellMakers } from "./special-cells";
import { rangeIdentity, readClearScope, sharedRangeProperties } from "./range";

export const rangeAreasKind: Kind<Cells> = {
  identity: rangeIdentity,
  properties: { ...sharedRangeProperties, AreaCount: { read: (cells) => cells.areas.length } },
  objects: {
    Areas: (cells) => hostObject("Areas", cells),
    Worksheet: (cells) => hostObject("Worksheet", cells.sheet),
    Format: (cells) => hostObject("Format", cells),
    ConditionalFormats: (cells) => hostObject("ConditionalFormats", cells),
    DataValidation: (cells) => hostObject("DataValidation", cells),
  },
  makers: {
    ...specialCellMakers,
    GetEntireRow: ({ sheet, areas }) =>
      hostObject(
        "RangeAreas",
        new Cells(
          sheet,
          areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
        ),
      ),
    GetEntireColumn: ({ sheet, areas }) =>
      hostObject(
        "RangeAreas",
        new Cells(
          sheet,
          areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
        ),
      ),
    GetIntersectionOrNullObject: ({ sheet, areas }, args) => {
      const others = args.optionalCells(0)?.areas ?? areasOf(sheet, args.text(0));
      const cuts = areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
      return cuts.length === 0 ? NULL_OBJECT : hostObject("RangeAreas", new Cells(sheet, cuts));
    },
  },
  methods: {
    Clear: (cells, args, state) => clearCells(cells, readClearScope(args.value(0)), state),
    Calculate: () => undefined,
    _KeepReference: (cells, _args, state) => void state.references.keep(cells, "RangeAreas"),
  },
};

function areaObjects(cells: Cells): HostObject[] {
  return cells.areas.map((area) => hostObject("Range", new Cells(cells.sheet, [area])));
}

export const areasKind: Kind<Cells> = {
  items: areaObjects,
  makers: {
    GetItemAt: (cells, args) => {
      const found = areaObjects(cells)[args.integer(0)];
      if (found === undefined) throw invalidArgument(`There is no area ${args.integer(0)}.`);
      return found;
    },
  },
  methods: { GetCount: (cells) => cells.areas.length },
};
