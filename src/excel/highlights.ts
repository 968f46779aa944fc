import { HIGHLIGHT_FORMULA, HIGHLIGHT_LOOKS, type SheetHighlights } from "../report/annotations";

/** Excel takes addresses of several ranges up to 8,192 characters. */
const LONGEST_ADDRESSES = 8_000;

/** The highlights of a sheet in pieces that Excel takes: the addresses of each, separated by commas. */
export function addressesOf(ranges: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const range of ranges) {
    if (piece !== "" && piece.length + 1 + range.length > LONGEST_ADDRESSES) {
      pieces.push(piece);
      piece = "";
    }
    piece = piece === "" ? range : `${piece},${range}`;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** Queues the highlights of one sheet as conditional formats that carry our condition. */
export function addHighlights(
  context: Excel.RequestContext,
  highlights: SheetHighlights,
  addresses: string,
): void {
  const look = HIGHLIGHT_LOOKS[highlights.severity];
  const areas = context.workbook.worksheets.getItem(highlights.sheet).getRanges(addresses);
  const added = areas.conditionalFormats.add("Custom");
  added.custom.rule.formula = HIGHLIGHT_FORMULA;
  added.custom.format.fill.color = look.fill;
  added.custom.format.font.color = look.font;
  added.custom.format.font.bold = look.bold;
  added.custom.format.font.italic = look.italic;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = added.custom.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = look.border;
  }
}

/**
 * Deletes every conditional format of ours in the sheets, also those of an earlier session or another computer. Two round
 * trips to find them; the deletions are queued.
 * @returns how many there were
 */
export async function removeHighlights(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<number> {
  const ranges = sheets.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load("address");
    return used;
  });
  await context.sync();
  const collections = ranges
    .filter((range) => !range.isNullObject)
    .map((range) => {
      range.conditionalFormats.load("items/type,items/id");
      return range.conditionalFormats;
    });
  if (collections.length === 0) return 0;
  await context.sync();
  const custom = collections
    .flatMap((collection) => collection.items)
    .filter(({ type }) => type === "Custom")
    .map((format) => {
      format.custom.rule.load("formula");
      return format;
    });
  if (custom.length === 0) return 0;
  await context.sync();
  const ours = custom.filter((format) => sameFormula(format.custom.rule.formula));
  ours.forEach((format) => format.delete());
  return ours.length;
}

/** Excel may give a formula back with other spaces or capitals. */
function sameFormula(formula: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, "").replace(/^=/, "").toUpperCase();
  return plain(formula) === plain(HIGHLIGHT_FORMULA);
}
