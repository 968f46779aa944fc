import type { Border, Cell, Style } from "@cj-tech-master/excelts";

/** The CSS properties that depend on a cell's formats. */
export const CSS_PROPERTIES = [
  "backgroundColor",
  "color",
  "fontWeight",
  "fontStyle",
  "fontSize",
  "textDecoration",
  "justifyContent",
  "alignItems",
  "textAlign",
  "whiteSpace",
  "boxShadow",
  "outline",
] as const;

/** How a cell is drawn, as CSS. Every property is present; "" means none. */
export type CellCss = Readonly<Record<(typeof CSS_PROPERTIES)[number], string>>;

const PLAIN: CellCss = {
  backgroundColor: "",
  color: "",
  fontWeight: "",
  fontStyle: "",
  fontSize: "",
  textDecoration: "",
  justifyContent: "",
  alignItems: "",
  textAlign: "",
  whiteSpace: "",
  boxShadow: "",
  outline: "",
};

const HORIZONTAL_ALIGNMENT: Readonly<Record<string, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
};
const VERTICAL_ALIGNMENT: Readonly<Record<string, string>> = {
  top: "flex-start",
  middle: "center",
  bottom: "flex-end",
};
const DEFAULT_FONT_SIZE = 11;

/**
 * Returns the style of a cell: its own format, overlaid by that of a conditional format.
 * @param value the cell's value as Excel reports it. Numbers are aligned right unless the format says otherwise
 */
export function lookOf(
  cell: Cell | undefined,
  value: string | number | boolean,
  highlight: Partial<Style> | null,
): CellCss {
  const style: Partial<Style> = cell?.style ?? {};
  const font = { ...style.font, ...highlight?.font };
  const horizontal = HORIZONTAL_ALIGNMENT[style.alignment?.horizontal ?? ""] ?? defaultAlignment(value);
  return {
    ...PLAIN,
    backgroundColor: fillOf(highlight) || fillOf(style),
    color: colourOf(font.color),
    fontWeight: font.bold === true ? "600" : "",
    fontStyle: font.italic === true ? "italic" : "",
    fontSize:
      font.size === undefined || font.size === DEFAULT_FONT_SIZE ? "" : `${Math.round(font.size * 1.2)}px`,
    textDecoration: font.underline === true || font.underline === "single" ? "underline" : "",
    justifyContent: horizontal,
    textAlign: horizontal === "flex-end" ? "right" : horizontal === "center" ? "center" : "left",
    alignItems: VERTICAL_ALIGNMENT[style.alignment?.vertical ?? ""] ?? "flex-end",
    whiteSpace: style.alignment?.wrapText === true ? "pre-wrap" : "pre",
    boxShadow: edgesOf(style),
    outline: frameOf(highlight),
  };
}

function defaultAlignment(value: string | number | boolean): string {
  if (typeof value === "number") return "flex-end";
  return typeof value === "boolean" ? "center" : "flex-start";
}

/**
 * Returns the fill colour of a style. A conditional format stores it as background, a cell's own format as foreground
 * of a solid pattern.
 */
function fillOf(style: Partial<Style> | null): string {
  const fill = style?.fill;
  if (fill?.type !== "pattern" || fill.pattern === "none") return "";
  return colourOf(fill.fgColor) || colourOf(fill.bgColor);
}

function colourOf(colour: { argb?: string } | undefined): string {
  return colour?.argb === undefined ? "" : `#${colour.argb.slice(-6)}`;
}

/** Returns a frame for all sides. An outline stays visible if the system forces its own colours. */
function frameOf(highlight: Partial<Style> | null): string {
  const top = highlight?.border?.top;
  return top?.style === undefined ? "" : `1px solid ${colourOf(top.color) || "#000000"}`;
}

function edgesOf(style: Partial<Style>): string {
  const { top, right, bottom, left } = style.border ?? {};
  return [edge(top, "0", 1), edge(bottom, "0", -1), edge(left, 1, "0"), edge(right, -1, "0")]
    .filter((shadow) => shadow !== "")
    .join(", ");
}

function edge(border: Partial<Border> | undefined, x: number | string, y: number | string): string {
  if (border?.style === undefined) return "";
  const width = border.style === "medium" || border.style === "thick" ? 2 : 1;
  const offset = (side: number | string) => (typeof side === "number" ? `${side * width}px` : side);
  return `inset ${offset(x)} ${offset(y)} 0 0 ${colourOf(border.color) || "#000000"}`;
}
