import type { Border, Borders } from "@cj-tech-master/excelts";
import { type BorderEdge, lineOf, sideIndex, toBorderStyle, toEdge } from "../cells/borders";
import { commonFormat, formattedAreas, restyleAll } from "../cells/cell-styles";
import { Cells } from "../cells/cells";
import { fromArgb, toArgb } from "../cells/colours";
import { hostObject, type Kind } from "../client/kind";
import { text } from "../client/property-values";
import type { ExcelState } from "../excel-state";

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

/** Returns the cells that draw an edge of a range, and on which side they draw it. */
function edgeCells(cells: Cells, edge: BorderEdge): { cells: Cells; side: Side } {
  const cutEach = (cut: (area: ReturnType<typeof formattedAreas>[number]) => typeof area): Cells =>
    new Cells(
      cells.sheet,
      formattedAreas(cells)
        .map(cut)
        .filter((area) => area.top <= area.bottom && area.left <= area.right),
    );
  switch (edge) {
    case "Top":
      return { cells: cutEach((area) => ({ ...area, bottom: area.top })), side: "top" };
    case "Bottom":
      return { cells: cutEach((area) => ({ ...area, top: area.bottom })), side: "bottom" };
    case "Left":
      return { cells: cutEach((area) => ({ ...area, right: area.left })), side: "left" };
    case "Right":
      return { cells: cutEach((area) => ({ ...area, left: area.right })), side: "right" };
    case "InsideHorizontal":
      return { cells: cutEach((area) => ({ ...area, bottom: area.bottom - 1 })), side: "bottom" };
    case "InsideVertical":
      return { cells: cutEach((area) => ({ ...area, right: area.right - 1 })), side: "right" };
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
  return commonFormat(cells, (style) => read(style.border?.[side]));
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
