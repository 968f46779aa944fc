import type { Border, Font, Style } from "@cj-tech-master/excelts";
import { type BorderEdge, lineOf, sideIndex, toBorderStyle, toEdge } from "../cells/borders";
import { fromArgb, toArgb } from "../cells/colours";
import { hostObject, type Kind } from "../client/kind";
import { flag, oneOf, text } from "../client/property-values";
import type { ExcelState } from "../excel-state";
import { itemNotFound } from "../host-error";
import {
  type ConditionalFormatHandle,
  customFormula,
  ruleStyle,
  setCustomFormula,
} from "../sheets/conditional-formats";
import { changeConditionalFormat as change } from "./conditional-format";

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
