import type { Border, Font, Style } from "@cj-tech-master/excelts";
import { type BorderEdge, lineOf, sideIndex, toBorderStyle, toEdge } from "../borders";
import { Cells } from "../cells";
import { fromArgb, toArgb } from "../colours";
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
  customFormula,
  removeConditionalFormat,
  requireConditionalFormat,
  ruleStyle,
  setCustomFormula,
} from "../conditional-formats";
import type { ExcelState } from "../excel-state";
import { HostError, itemNotFound } from "../host-error";
import { type Answer, hostObject, type Kind, NULL_OBJECT } from "../kind";
import { flag, number, oneOf, text } from "../property-values";

function formatCells({ sheet, block }: ConditionalFormatHandle): Cells {
  return new Cells(sheet, conditionalFormatAreas(block));
}

/** Changes a conditional format, once Excel lets it. */
function change(handle: ConditionalFormatHandle, state: ExcelState, edit: () => void): void {
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

/** excelts keeps no stop-if-true mark, so it lasts as long as the workbook is open. */
const stopsIfTrue = new WeakSet<ConditionalFormatHandle["rule"]>();

function setPriority(handle: ConditionalFormatHandle, priority: number): void {
  const others = conditionalFormatsOf(handle.sheet).filter(({ rule }) => rule !== handle.rule);
  others.splice(priority, 0, handle);
  others.forEach(({ rule }, index) => {
    rule.priority = index + 1;
  });
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
        change(handle, state, () => setPriority(handle, number(value, "priority"))),
    },
    StopIfTrue: {
      read: ({ rule }) => stopsIfTrue.has(rule),
      write: (handle, value, state) =>
        change(handle, state, () => {
          if (flag(value, "stopIfTrue")) stopsIfTrue.add(handle.rule);
          else stopsIfTrue.delete(handle.rule);
        }),
    },
  },
  objects: {
    Custom: (handle) => {
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
    GetRanges: (handle) => hostObject("RangeAreas", formatCells(handle)),
  },
  methods: {
    Delete: (handle, _args, state) => {
      state.requireWritable(handle.sheet);
      requireConditionalFormat(handle);
      removeConditionalFormat(handle);
      state.formatsChanged(formatCells(handle));
    },
  },
};

export const customFormatKind: Kind<ConditionalFormatHandle> = {
  objects: {
    Rule: (handle) => hostObject("CustomRule", handle),
    Format: (handle) => hostObject("CustomRangeFormat", handle),
  },
};

export const customRuleKind: Kind<ConditionalFormatHandle> = {
  properties: {
    Formula: {
      read: customFormula,
      write: (handle, value, state) =>
        change(handle, state, () => setCustomFormula(handle, text(value, "rule.formula"))),
    },
    FormulaLocal: { read: customFormula },
  },
};

export const customRangeFormatKind: Kind<ConditionalFormatHandle> = {
  objects: {
    Fill: (handle) => hostObject("CustomFill", handle),
    Font: (handle) => hostObject("CustomFont", handle),
    Borders: (handle) => hostObject("CustomBorders", handle),
  },
};

function ruleFillColour(style: Partial<Style> | undefined): string {
  const fill = style?.fill;
  return fill?.type === "pattern" ? fromArgb(fill.bgColor ?? fill.fgColor, "") : "";
}

export const customFillKind: Kind<ConditionalFormatHandle> = {
  properties: {
    Color: {
      read: ({ rule }) => ruleFillColour(rule.style),
      write: (handle, value, state) =>
        change(handle, state, () => {
          const bgColor = { argb: toArgb(value) };
          ruleStyle(handle).fill = { type: "pattern", pattern: "solid", bgColor };
        }),
    },
  },
  methods: { Clear: (handle, _args, state) => change(handle, state, () => delete ruleStyle(handle).fill) },
};

function setFont(handle: ConditionalFormatHandle, state: ExcelState, patch: Partial<Font>): void {
  change(handle, state, () => {
    const style = ruleStyle(handle);
    style.font = { ...style.font, ...patch };
  });
}

export const customFontKind: Kind<ConditionalFormatHandle> = {
  properties: {
    Color: {
      read: ({ rule }) => fromArgb(rule.style?.font?.color, ""),
      write: (handle, value, state) => setFont(handle, state, { color: { argb: toArgb(value) } }),
    },
    Bold: {
      read: ({ rule }) => rule.style?.font?.bold ?? null,
      write: (handle, value, state) => setFont(handle, state, { bold: flag(value, "font.bold") }),
    },
    Italic: {
      read: ({ rule }) => rule.style?.font?.italic ?? null,
      write: (handle, value, state) => setFont(handle, state, { italic: flag(value, "font.italic") }),
    },
    Strikethrough: {
      read: ({ rule }) => rule.style?.font?.strike ?? null,
      write: (handle, value, state) => setFont(handle, state, { strike: flag(value, "font.strikethrough") }),
    },
    Underline: {
      read: ({ rule }) => {
        const underline = rule.style?.font?.underline;
        return underline === "double" ? "Double" : underline ? "Single" : "None";
      },
      write: (handle, value, state) => {
        const word = oneOf(value, ["None", "Single", "Double"], "font.underline");
        const underline = { None: undefined, Single: true, Double: "double" } as const;
        setFont(handle, state, { underline: underline[word] });
      },
    },
  },
  methods: { Clear: (handle, _args, state) => change(handle, state, () => delete ruleStyle(handle).font) },
};

const EDGES: readonly BorderEdge[] = ["Top", "Bottom", "Left", "Right"];

function borderObject(
  handle: ConditionalFormatHandle,
  edge: BorderEdge | undefined,
): ReturnType<typeof hostObject> {
  if (edge === undefined || !EDGES.includes(edge))
    throw itemNotFound("A conditional format has four borders.");
  return hostObject("CustomBorder", { handle, edge });
}

export const customBordersKind: Kind<ConditionalFormatHandle> = {
  properties: { Count: { read: () => EDGES.length } },
  items: (handle) => EDGES.map((edge) => borderObject(handle, edge)),
  item: (handle, args) => borderObject(handle, toEdge(args.text(0))),
  objects: {
    Top: (handle) => borderObject(handle, "Top"),
    Bottom: (handle) => borderObject(handle, "Bottom"),
    Left: (handle) => borderObject(handle, "Left"),
    Right: (handle) => borderObject(handle, "Right"),
  },
  makers: {
    GetItem: (handle, args) => borderObject(handle, toEdge(args.text(0))),
    GetItemAt: (handle, args) => borderObject(handle, EDGES[args.integer(0)]),
  },
};

interface BorderSubject {
  handle: ConditionalFormatHandle;
  edge: BorderEdge;
}

function ruleLine({ handle, edge }: BorderSubject): Partial<Border> | undefined {
  return handle.rule.style?.border?.[edge.toLowerCase() as "top"];
}

function setLine({ handle, edge }: BorderSubject, state: ExcelState, line: Partial<Border> | null): void {
  change(handle, state, () => {
    const style = ruleStyle(handle);
    const border = { ...style.border };
    const side = edge.toLowerCase() as "top";
    if (line === null) delete border[side];
    else border[side] = line;
    style.border = border;
  });
}

export const customBorderKind: Kind<BorderSubject> = {
  identity: ({ edge }) => ({ Id: sideIndex(edge) }),
  properties: {
    SideIndex: { read: ({ edge }) => sideIndex(edge) },
    Style: {
      read: (subject) => lineOf(ruleLine(subject)).style,
      write: (subject, value, state) => {
        const style = toBorderStyle(text(value, "border.style"), "Thin");
        setLine(subject, state, style === null ? null : { ...ruleLine(subject), style });
      },
    },
    Color: {
      read: (subject) => fromArgb(ruleLine(subject)?.color, "#000000"),
      write: (subject, value, state) =>
        setLine(subject, state, { style: "thin", ...ruleLine(subject), color: { argb: toArgb(value) } }),
    },
  },
};
