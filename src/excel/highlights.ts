import { HIGHLIGHT_FORMULA, HIGHLIGHT_LOOKS, type SheetHighlights } from "../report/annotations";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

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
  highlights: Pick<SheetHighlights, "sheet" | "severity">,
  addresses: string,
): Excel.ConditionalFormat {
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
  return added;
}

/** The conditional formats of a sheet: ours with the cells that they cover, and the identifiers of the others. */
export interface FoundHighlights {
  readonly sheet: string;
  readonly ours: readonly { readonly id: string; readonly address: string; readonly fill: string }[];
  readonly others: readonly string[];
}

/** Looks at the conditional formats of sheets, in two round trips. */
export async function describeHighlights(
  context: Excel.RequestContext,
  sheets: readonly string[],
  operation: LongOperation,
): Promise<FoundHighlights[]> {
  const found = await roundTrip(context, operation, () =>
    sheets.map((sheet) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      return { sheet, formats: formats.load("items/type,items/id") };
    }),
  );
  const looks = await roundTrip(context, operation, () =>
    found.map(({ sheet, formats }) => ({ sheet, formats: formats.items.map(look) })),
  );
  return looks.map(({ sheet, formats }) => {
    const ours = formats.filter(({ format, areas }) => areas && sameFormula(format.custom.rule.formula));
    return {
      sheet,
      ours: ours.map(({ format, areas }) => ({
        id: format.id,
        address: areas?.address ?? "",
        fill: format.custom.format.fill.color,
      })),
      others: formats.filter((one) => !ours.includes(one)).map(({ format }) => format.id),
    };
  });
}

/** Queues what tells whether a conditional format is ours, its look, and the cells that it covers. */
function look(format: Excel.ConditionalFormat) {
  if (format.type !== "Custom") return { format, areas: null };
  format.custom.rule.load("formula");
  format.custom.format.fill.load("color");
  return { format, areas: format.getRanges().load("address") };
}

/**
 * Every conditional format of ours in the sheets, also those of an earlier session or another computer. At most three round
 * trips.
 */
export async function findHighlights(
  context: Excel.RequestContext,
  sheets: readonly string[],
  operation: LongOperation,
): Promise<Excel.ConditionalFormat[]> {
  const ranges = await roundTrip(context, operation, () =>
    sheets.map((name) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
      used.load("address");
      return used;
    }),
  );
  const filled = ranges.filter((range) => !range.isNullObject);
  if (filled.length === 0) return [];
  const collections = await roundTrip(context, operation, () =>
    filled.map((range) => range.conditionalFormats.load("items/type,items/id")),
  );
  const custom = collections.flatMap(({ items }) => items).filter(({ type }) => type === "Custom");
  if (custom.length === 0) return [];
  await roundTrip(context, operation, () => custom.forEach((format) => format.custom.rule.load("formula")));
  return custom.filter((format) => sameFormula(format.custom.rule.formula));
}

/** Excel may give a formula back with other spaces or capitals. */
function sameFormula(formula: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, "").replace(/^=/, "").toUpperCase();
  return plain(formula) === plain(HIGHLIGHT_FORMULA);
}
