import type { Alignment, Font, Style } from "@cj-tech-master/excelts";
import type { Cells } from "../cells/cells";
import { commonFormat, restyleAll } from "../cells/cell-styles";
import { fromArgb, toArgb } from "../cells/colours";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../cells/dimensions";
import type { ExcelState } from "../excel-state";
import { hostObject, type Kind, type Property } from "../client/kind";
import { flag, number, oneOf, text } from "../client/property-values";

/** Changes the style of all cells, if Excel allows it. */
function change(cells: Cells, state: ExcelState, edit: (style: Partial<Style>) => Partial<Style>): void {
  state.requireWritable(cells.sheet);
  restyleAll(cells, edit);
  state.formatsChanged(cells);
}

function align(cells: Cells, state: ExcelState, patch: Partial<Alignment>): void {
  change(cells, state, (style) => ({ alignment: { ...style.alignment, ...patch } }));
}

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function wordFor<Word extends string>(
  words: Record<Word, string | undefined>,
  value: string | undefined,
): string | null {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value) ?? null;
}

export const formatKind: Kind<Cells> = {
  properties: {
    WrapText: {
      read: (cells) => commonFormat(cells, (style) => style.alignment?.wrapText === true),
      write: (cells, value, state) => align(cells, state, { wrapText: flag(value, "wrapText") }),
    },
    HorizontalAlignment: {
      read: (cells) => commonFormat(cells, (style) => wordFor(HORIZONTAL, style.alignment?.horizontal)),
      write: (cells, value, state) => {
        const word = oneOf(
          value,
          Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[],
          "horizontalAlignment",
        );
        align(cells, state, { horizontal: HORIZONTAL[word] });
      },
    },
    VerticalAlignment: {
      read: (cells) =>
        commonFormat(cells, (style) => wordFor(VERTICAL, style.alignment?.vertical ?? "bottom")),
      write: (cells, value, state) => {
        const word = oneOf(value, Object.keys(VERTICAL) as (keyof typeof VERTICAL)[], "verticalAlignment");
        align(cells, state, { vertical: VERTICAL[word] });
      },
    },
    IndentLevel: {
      read: (cells) => commonFormat(cells, (style) => style.alignment?.indent ?? 0),
      write: (cells, value, state) => align(cells, state, { indent: number(value, "indentLevel") }),
    },
    ColumnWidth: {
      read: columnWidth,
      write: (cells, value, state) => setColumnWidth(cells, number(value, "columnWidth"), state),
    },
    RowHeight: {
      read: rowHeight,
      write: (cells, value, state) => setRowHeight(cells, number(value, "rowHeight"), state),
    },
  },
  objects: {
    Fill: (cells) => hostObject("Fill", cells),
    Font: (cells) => hostObject("Font", cells),
    Borders: (cells) => hostObject("Borders", cells),
    Protection: (cells) => hostObject("FormatProtection", cells),
  },
  methods: {
    AutofitColumns: (cells, _args, state) => autofitColumns(cells, state),
    AutofitRows: (cells, _args, state) => autofitRows(cells, state),
  },
};

function fillColour(style: Partial<Style>): string {
  const fill = style.fill;
  return fill?.type === "pattern" && fill.pattern !== "none" ? fromArgb(fill.fgColor, "#FFFFFF") : "#FFFFFF";
}

export const fillKind: Kind<Cells> = {
  properties: {
    Color: {
      read: (cells) => commonFormat(cells, fillColour) ?? "",
      write: (cells, value, state) => {
        if (value === "") {
          change(cells, state, () => ({ fill: undefined }));
          return;
        }
        const argb = toArgb(value);
        change(cells, state, () => ({ fill: { type: "pattern", pattern: "solid", fgColor: { argb } } }));
      },
    },
  },
  methods: { Clear: (cells, _args, state) => change(cells, state, () => ({ fill: undefined })) },
};

const UNDERLINES = {
  None: undefined,
  Single: true,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function fontProperty(name: "bold" | "italic" | "strike"): Property<Cells> {
  return {
    read: (cells) => commonFormat(cells, (style) => style.font?.[name] === true),
    write: (cells, value, state) => setFont(cells, state, { [name]: flag(value, name) }),
  };
}

/**
 * The font of a cell without its own. It is written in full, because programs choose any typeface if a file names
 * none.
 */
const DEFAULT_FONT = { name: "Calibri", size: 11, family: 2 };

function setFont(cells: Cells, state: ExcelState, patch: Partial<Font>): void {
  change(cells, state, (style) => ({ font: { ...DEFAULT_FONT, ...style.font, ...patch } }));
}

export const fontKind: Kind<Cells> = {
  properties: {
    Bold: fontProperty("bold"),
    Italic: fontProperty("italic"),
    Strikethrough: fontProperty("strike"),
    Color: {
      read: (cells) => commonFormat(cells, (style) => fromArgb(style.font?.color, "#000000")) ?? "",
      write: (cells, value, state) => setFont(cells, state, { color: { argb: toArgb(value) } }),
    },
    Size: {
      read: (cells) => commonFormat(cells, (style) => style.font?.size ?? 11),
      write: (cells, value, state) => setFont(cells, state, { size: number(value, "font.size") }),
    },
    Name: {
      read: (cells) => commonFormat(cells, (style) => style.font?.name ?? "Calibri"),
      write: (cells, value, state) => setFont(cells, state, { name: text(value, "font.name") }),
    },
    Underline: {
      read: (cells) => commonFormat(cells, (style) => underlineWord(style.font?.underline)),
      write: (cells, value, state) => {
        const word = oneOf(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[], "font.underline");
        setFont(cells, state, { underline: UNDERLINES[word] });
      },
    },
  },
};

/** Converts a file's underline to Office.js's word. A file may also say "single", "none" or false. */
function underlineWord(underline: Font["underline"] | undefined): string {
  if (underline === undefined || underline === false || underline === "none") return "None";
  if (underline === true || underline === "single") return "Single";
  return underline === "double"
    ? "Double"
    : underline === "singleAccounting"
      ? "SingleAccountant"
      : "DoubleAccountant";
}

export const formatProtectionKind: Kind<Cells> = {
  properties: {
    Locked: {
      read: (cells) => commonFormat(cells, (style) => style.protection?.locked !== false),
      write: (cells, value, state) => {
        const locked = flag(value, "protection.locked");
        change(cells, state, (style) => ({ protection: { ...style.protection, locked } }));
      },
    },
  },
};
