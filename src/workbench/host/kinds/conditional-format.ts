import { Cells } from "../cells/cells";
import {
  addCustomFormat,
  clearConditionalFormats,
  conditionalFormatAreas,
  conditionalFormatById,
  type ConditionalFormatHandle,
  conditionalFormatId,
  conditionalFormatsOf,
  conditionalFormatsOn,
  conditionalFormatType,
  removeConditionalFormat,
  requireConditionalFormat,
} from "../sheets/conditional-formats";
import type { ExcelState } from "../excel-state";
import { HostError, itemNotFound } from "../host-error";
import { type Answer, hostObject, type Kind, NULL_OBJECT } from "../client/kind";
import { flag, number } from "../client/property-values";

function formatCells({ sheet, block }: ConditionalFormatHandle): Cells {
  return new Cells(sheet, conditionalFormatAreas(block));
}

/** Changes a conditional format, if Excel allows it. */
export function changeConditionalFormat(
  handle: ConditionalFormatHandle,
  state: ExcelState,
  edit: () => void,
): void {
  state.requireWritable(handle.sheet);
  requireConditionalFormat(handle);
  edit();
  state.formatsChanged(formatCells(handle));
}

function add(cells: Cells, type: string, state: ExcelState): Answer {
  state.requireWritable(cells.sheet);
  if (type !== "Custom") {
    throw new HostError(
      "NotImplemented",
      `The simulated Excel adds custom conditional formats only, not ${type}.`,
    );
  }
  cells.requireWithinLimit();
  return hostObject("ConditionalFormat", addCustomFormat(cells));
}

export const conditionalFormatsKind: Kind<Cells> = {
  items: (cells) => conditionalFormatsOn(cells).map((handle) => hostObject("ConditionalFormat", handle)),
  item: (cells, args) =>
    hostObject("ConditionalFormat", conditionalFormatById(conditionalFormatsOn(cells), args.text(0))),
  makers: {
    Add: (cells, args, state) => add(cells, args.text(0), state),
    GetItem: (cells, args) =>
      hostObject("ConditionalFormat", conditionalFormatById(conditionalFormatsOn(cells), args.text(0))),
    GetItemOrNullObject: (cells, args) => {
      const found = conditionalFormatsOn(cells).find(
        (handle) => conditionalFormatId(handle) === args.text(0),
      );
      return found === undefined ? NULL_OBJECT : hostObject("ConditionalFormat", found);
    },
    GetItemAt: (cells, args) => {
      const found = conditionalFormatsOn(cells)[args.integer(0)];
      if (found === undefined) throw itemNotFound(`There is no conditional format ${args.integer(0)}.`);
      return hostObject("ConditionalFormat", found);
    },
  },
  methods: {
    GetCount: (cells) => conditionalFormatsOn(cells).length,
    ClearAll: (cells, _args, state) => {
      state.requireWritable(cells.sheet);
      clearConditionalFormats(cells);
      state.formatsChanged(cells);
    },
  },
};

/** excelts does not store stop-if-true, so it lasts only while the workbook is open. */
const stopsIfTrue = new WeakSet<ConditionalFormatHandle["rule"]>();

function setPriority(handle: ConditionalFormatHandle, priority: number): void {
  const others = conditionalFormatsOf(handle.sheet).filter(({ rule }) => rule !== handle.rule);
  others.splice(priority, 0, handle);
  others.forEach(({ rule }, index) => {
    rule.priority = index + 1;
  });
}

/** Throws as Excel does for a format that came back when a person undid its deletion (builds of 2025 and 2026). */
function requireReadable({ rule }: ConditionalFormatHandle, state: ExcelState): void {
  if (state.unreadableFormats.has(rule)) throw itemNotFound("The requested resource doesn't exist.");
}

function customOrNull(handle: ConditionalFormatHandle): Answer {
  return conditionalFormatType(handle) === "Custom" ? hostObject("CustomFormat", handle) : NULL_OBJECT;
}

export const conditionalFormatKind: Kind<ConditionalFormatHandle> = {
  identity: (handle) => {
    requireConditionalFormat(handle);
    return { Id: conditionalFormatId(handle) };
  },
  properties: {
    Id: { read: conditionalFormatId },
    Type: { read: conditionalFormatType },
    Priority: {
      read: (handle) => conditionalFormatsOf(handle.sheet).findIndex(({ rule }) => rule === handle.rule),
      write: (handle, value, state) =>
        changeConditionalFormat(handle, state, () => setPriority(handle, number(value, "priority"))),
    },
    StopIfTrue: {
      read: ({ rule }) => stopsIfTrue.has(rule),
      write: (handle, value, state) =>
        changeConditionalFormat(handle, state, () => {
          if (flag(value, "stopIfTrue")) stopsIfTrue.add(handle.rule);
          else stopsIfTrue.delete(handle.rule);
        }),
    },
  },
  objects: {
    Custom: (handle, state) => {
      requireReadable(handle, state);
      if (conditionalFormatType(handle) === "Custom") return hostObject("CustomFormat", handle);
      throw new HostError("InvalidOperation", "This conditional format is not a custom one.");
    },
    CustomOrNullObject: customOrNull,
  },
  makers: {
    GetRange: (handle) => {
      const cells = formatCells(handle);
      if (cells.areas.length === 1) return hostObject("Range", cells);
      throw new HostError("InvalidOperation", "The conditional format applies to more than one range.");
    },
    GetRangeOrNullObject: (handle) => {
      const cells = formatCells(handle);
      return cells.areas.length === 1 ? hostObject("Range", cells) : NULL_OBJECT;
    },
    GetRanges: (handle, _args, state) => {
      requireReadable(handle, state);
      return hostObject("RangeAreas", formatCells(handle));
    },
  },
  methods: {
    Delete: (handle, _args, state) => {
      requireReadable(handle, state);
      state.requireWritable(handle.sheet);
      requireConditionalFormat(handle);
      removeConditionalFormat(handle);
      state.formatsChanged(formatCells(handle));
    },
  },
};
