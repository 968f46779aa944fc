import { HIGHLIGHT_FORMULA, HIGHLIGHT_LOOKS, type SheetHighlights } from "../../report/annotations";
import { edit, textOf, type Parts } from "../package-parts";
import { inNamespace, placeFor, prefixOf } from "../xml-children";
import { escapeXml, plainText } from "../xml-text";
import { addLooks } from "./merge-styles";
import { SPREADSHEET, WORKSHEET_ORDER } from "./spreadsheet-xml";

/** Spreadsheet programs slow down, or refuse the file, if one conditional format has many thousands of ranges. */
const RANGES_PER_FORMAT = 1_000;

const OWN_FORMULA = HIGHLIGHT_FORMULA.slice(1);

/**
 * Removes the add-in's earlier highlights from a sheet and puts these in. Everything else in the sheet stays as it
 * is.
 */
export function setHighlights(parts: Parts, part: string, highlights: readonly SheetHighlights[]): void {
  const before = textOf(parts, part);
  const without = withoutHighlights(before);
  if (highlights.length === 0 && without === before) return;
  const looks = addLooks(
    parts,
    highlights.map(({ severity }) => lookOf(severity)),
  );
  const formats = highlights.flatMap(({ ranges }, index) =>
    piecesOf(ranges).map((piece) => ({ ranges: piece, look: looks[index] ?? 0 })),
  );
  edit(parts, part, () => {
    const moved = withPrioritiesFrom(formats.length + 1, without);
    const written = formats.map(
      ({ ranges, look }, index) =>
        `<conditionalFormatting sqref="${ranges.join(" ")}"><cfRule type="expression" dxfId="${look}" priority="${index + 1}"><formula>${escapeXml(OWN_FORMULA)}</formula></cfRule></conditionalFormatting>`,
    );
    const at = placeOfFormats(moved);
    return moved.slice(0, at) + inNamespace(prefixOf(moved), SPREADSHEET, written) + moved.slice(at);
  });
}

function piecesOf(ranges: readonly string[]): string[][] {
  const count = Math.ceil(ranges.length / RANGES_PER_FORMAT);
  return Array.from({ length: count }, (_, index) =>
    ranges.slice(index * RANGES_PER_FORMAT, (index + 1) * RANGES_PER_FORMAT),
  );
}

function withoutHighlights(sheet: string): string {
  if (!plainText(sheet.slice(cellsOf(sheet).end)).includes(OWN_FORMULA)) return sheet;
  return sheet.replace(
    /<((?:\w+:)?)conditionalFormatting\b[^>]*?(?:\/>|>[^]*?<\/\1conditionalFormatting>)/g,
    (format, prefix: string) => {
      const rule = new RegExp(`<${prefix}cfRule\\b[^>]*?(?:/>|>[^]*?</${prefix}cfRule>)`, "g");
      const rest = format.replace(rule, (text) => (plainText(text).includes(`>${OWN_FORMULA}<`) ? "" : text));
      return rest === format || rest.includes(`<${prefix}cfRule`) ? rest : "";
    },
  );
}

/** Makes room for the add-in's conditional formats to come first. The user's keep their order among themselves. */
function withPrioritiesFrom(first: number, sheet: string): string {
  const priority = /(<(?:\w+:)?cfRule\s[^>]*?\bpriority=["'])(\d+)/g;
  const lowest = [...sheet.matchAll(priority)].reduce((low, [, , one]) => Math.min(low, Number(one)), first);
  if (lowest === first) return sheet;
  return sheet.replace(
    priority,
    (_, start: string, one: string) => `${start}${Number(one) + first - lowest}`,
  );
}

/**
 * Returns where conditional formats may be inserted. The sheet's cells, of which there may be many, are left out of
 * the search.
 */
function placeOfFormats(sheet: string): number {
  const cells = cellsOf(sheet);
  const shortened = `${sheet.slice(0, cells.start)}${sheet.slice(cells.end)}`;
  const place = placeFor(shortened, WORKSHEET_ORDER, "conditionalFormatting");
  return place <= cells.start ? cells.end : place + cells.end - cells.start;
}

/** Returns where a sheet's cells begin and end in its XML. */
function cellsOf(sheet: string): { start: number; end: number } {
  const tag = /<((?:\w+:)?sheetData)\b[^>]*>/.exec(sheet);
  if (!tag) return { start: 0, end: 0 };
  const isEmpty = tag[0].endsWith("/>");
  const closing = `</${tag[1]}>`;
  const end = isEmpty ? tag.index + tag[0].length : sheet.lastIndexOf(closing) + closing.length;
  return { start: tag.index, end };
}

function lookOf(severity: SheetHighlights["severity"]): string {
  const look = HIGHLIGHT_LOOKS[severity];
  const colour = (hex: string) => `rgb="FF${hex.slice(1)}"`;
  const edge = (side: string) => `<${side} style="thin"><color ${colour(look.border)}/></${side}>`;
  return (
    `<dxf><font>${look.bold ? "<b/>" : ""}${look.italic ? "<i/>" : ""}<color ${colour(look.font)}/></font>` +
    `<fill><patternFill patternType="solid"><bgColor ${colour(look.fill)}/></patternFill></fill>` +
    `<border>${["left", "right", "top", "bottom"].map(edge).join("")}</border></dxf>`
  );
}
