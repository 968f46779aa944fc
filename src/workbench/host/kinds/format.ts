import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import { type BorderEdge, lineOf, sideIndex, toBorderStyle, toEdge } from "../borders";
import { Cells } from "../cells";
import { common, formattedAreas, restyleAll } from "../cell-styles";
import { fromArgb, toArgb } from "../colours";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../dimensions";
import type { ExcelState } from "../excel-state";
import { hostObject, type Kind, type Property } from "../kind";
import { flag, number, oneOf, text } from "../property-values";

/** Changes the style of all cells, once Excel lets it. */
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
      read: (cells) => common(cells, (style) => style.alignment?.wrapText === true),
      write: (cells, value, state) => align(cells, state, { wrapText: flag(value, "wrapText") }),
    },
    HorizontalAlignment: {
      read: (cells) => common(cells, (style) => wordFor(HORIZONTAL, style.alignment?.horizontal)),
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
      read: (cells) => common(cells, (style) => wordFor(VERTICAL, style.alignment?.vertical ?? "bottom")),
      write: (cells, value, state) => {
        const word = oneOf(value, Object.keys(VERTICAL) as (keyof typeof VERTICAL)[], "verticalAlignment");
        align(cells, state, { vertical: VERTICAL[word] });
      },
    },
    IndentLevel: {
      read: (cells) => common(cells, (style) => style.alignment?.indent ?? 0),
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
      read: (cells) => common(cells, fillColour) ?? "",
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
    read: (cells) => common(cells, (style) => style.font?.[name] === true),
    write: (cells, value, state) => setFont(cells, state, { [name]: flag(value, name) }),
  };
}

function setFont(cells: Cells, state: ExcelState, patch: Partial<Font>): void {
  change(cells, state, (style) => ({ font: { ...style.font, ...patch } }));
}

export const fontKind: Kind<Cells> = {
  properties: {
    Bold: fontProperty("bold"),
    Italic: fontProperty("italic"),
    Strikethrough: fontProperty("strike"),
    Color: {
      read: (cells) => common(cells, (style) => fromArgb(style.font?.color, "#000000")) ?? "",
      write: (cells, value, state) => setFont(cells, state, { color: { argb: toArgb(value) } }),
    },
    Size: {
      read: (cells) => common(cells, (style) => style.font?.size ?? 11),
      write: (cells, value, state) => setFont(cells, state, { size: number(value, "font.size") }),
    },
    Name: {
      read: (cells) => common(cells, (style) => style.font?.name ?? "Calibri"),
      write: (cells, value, state) => setFont(cells, state, { name: text(value, "font.name") }),
    },
    Underline: {
      read: (cells) => common(cells, (style) => underlineWord(style.font?.underline)),
      write: (cells, value, state) => {
        const word = oneOf(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[], "font.underline");
        setFont(cells, state, { underline: UNDERLINES[word] });
      },
    },
  },
};

/** A file may also say "single", "none" or false. */
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
      read: (cells) => common(cells, (style) => style.protection?.locked !== false),
      write: (cells, value, state) => {
        const locked = flag(value, "protection.locked");
        change(cells, state, (style) => ({ protection: { ...style.protection, locked } }));
      },
    },
  },
};

const ALL_EDGES: readonly BorderEdge[] = [
  "Top",
  "Bottom",
  "Left",
  "Right",
  "InsideVertical",
  "InsideHorizontal",
];

export const bordersKind: Kind<Cells> = {
  properties: { Count: { read: () => ALL_EDGES.length } },
  items: (cells) => ALL_EDGES.map((edge) => hostObject("Border", { cells, edge })),
  item: (cells, args) => hostObject("Border", { cells, edge: toEdge(args.text(0)) }),
  makers: {
    GetItem: (cells, args) => hostObject("Border", { cells, edge: toEdge(args.text(0)) }),
    GetItemAt: (cells, args) => hostObject("Border", { cells, edge: ALL_EDGES[args.integer(0)] ?? "Top" }),
  },
};

type Side = "top" | "bottom" | "left" | "right";

/** The cells whose side draws an edge of a range, and which side it is. */
function edgeCells(cells: Cells, edge: BorderEdge): { cells: Cells; side: Side } {
  const at = (cut: (area: ReturnType<typeof formattedAreas>[number]) => typeof area): Cells =>
    new Cells(
      cells.sheet,
      formattedAreas(cells)
        .map(cut)
        .filter((area) => area.top <= area.bottom && area.left <= area.right),
    );
  switch (edge) {
    case "Top":
      return { cells: at((area) => ({ ...area, bottom: area.top })), side: "top" };
    case "Bottom":
      return { cells: at((area) => ({ ...area, top: area.bottom })), side: "bottom" };
    case "Left":
      return { cells: at((area) => ({ ...area, right: area.left })), side: "left" };
    case "Right":
      return { cells: at((area) => ({ ...area, left: area.right })), side: "right" };
    case "InsideHorizontal":
      return { cells: at((area) => ({ ...area, bottom: area.bottom - 1 })), side: "bottom" };
    case "InsideVertical":
      return { cells: at((area) => ({ ...area, right: area.right - 1 })), side: "right" };
  }
}

type BorderSubject = { cells: Cells; edge: BorderEdge };

function setBorder(
  { cells, edge }: BorderSubject,
  state: ExcelState,
  edit: (line: Partial<Border>) => Partial<Border> | null,
): void {
  state.requireWritable(cells.sheet);
  const target = edgeCells(cells, edge);
  restyleAll(target.cells, (style) => {
    const border: Partial<Borders> = { ...style.border };
    const line = edit(border[target.side] ?? {});
    if (line === null) delete border[target.side];
    else border[target.side] = line;
    return { border };
  });
  state.formatsChanged(cells);
}

function readBorder<Value>(
  subject: BorderSubject,
  read: (line: Partial<Border> | undefined) => Value,
): Value | null {
  const { cells, side } = edgeCells(subject.cells, subject.edge);
  return common(cells, (style) => read(style.border?.[side]));
}

export const borderKind: Kind<BorderSubject> = {
  identity: ({ edge }) => ({ Id: sideIndex(edge) }),
  properties: {
    SideIndex: { read: ({ edge }) => sideIndex(edge) },
    Style: {
      read: (subject) => readBorder(subject, (line) => lineOf(line).style),
      write: (subject, value, state) => {
        const style = text(value, "border.style");
        setBorder(subject, state, (line) => withStyle(line, style, lineOf(line).weight));
      },
    },
    Weight: {
      read: (subject) => readBorder(subject, (line) => lineOf(line).weight),
      write: (subject, value, state) => {
        const weight = text(value, "border.weight");
        setBorder(subject, state, (line) => {
          const { style } = lineOf(line);
          return withStyle(line, style === "None" ? "Continuous" : style, weight);
        });
      },
    },
    Color: {
      read: (subject) => readBorder(subject, (line) => fromArgb(line?.color, "#000000")),
      write: (subject, value, state) => {
        const argb = toArgb(value);
        setBorder(subject, state, (line) => ({ style: "thin", ...line, color: { argb } }));
      },
    },
  },
};

function withStyle(line: Partial<Border>, style: string, weight: string): Partial<Border> | null {
  const borderStyle = toBorderStyle(style, weight);
  return borderStyle === null ? null : { ...line, style: borderStyle };
}
