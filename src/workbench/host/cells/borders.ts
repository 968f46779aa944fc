import type { Border, BorderStyle } from "@cj-tech-master/excelts";
import { invalidArgument } from "../host-error";

/** The edges of a cell that can have a line, as Office.js names them but without "Edge". */
export type BorderEdge = "Top" | "Left" | "Bottom" | "Right" | "InsideHorizontal" | "InsideVertical";

const EDGES: Record<string, BorderEdge> = {
  edgetop: "Top",
  edgeleft: "Left",
  edgebottom: "Bottom",
  edgeright: "Right",
  insidehorizontal: "InsideHorizontal",
  insidevertical: "InsideVertical",
};

/** Converts "EdgeTop" and so on to an edge. Throws for an edge that the host does not draw. */
export function toEdge(index: string): BorderEdge {
  const edge = EDGES[index.toLowerCase()];
  if (edge === undefined) throw invalidArgument(`${index} is not a border this host draws.`);
  return edge;
}

/** Converts an edge to Office.js's `sideIndex`. */
export function sideIndex(edge: BorderEdge): string {
  return edge.startsWith("Inside") ? edge : `Edge${edge}`;
}

interface Line {
  style: string;
  weight: string;
}

const LINES: Partial<Record<BorderStyle, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** Returns the line of a border in Office.js's terms: style "None" if there is none. */
export function lineOf(border: Partial<Border> | undefined): Line {
  return (border?.style === undefined ? undefined : LINES[border.style]) ?? { style: "None", weight: "Thin" };
}

/** Returns the file's border style for an Office.js style and weight; null for "None". */
export function toBorderStyle(style: string, weight: string): BorderStyle | null {
  if (style === "None") return null;
  const entries = Object.entries(LINES) as [BorderStyle, Line][];
  const exact = entries.find(([, line]) => line.style === style && line.weight === weight);
  const found = exact ?? entries.find(([, line]) => line.style === style);
  if (found === undefined) throw invalidArgument(`${style} is not a border style.`);
  return found[0];
}
