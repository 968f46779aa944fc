import { chunksBySize } from "../return/grouping";
import { HIGHLIGHT_FORMULA, HIGHLIGHT_LOOKS, type SheetHighlights } from "../report/annotations";
import { isUnreadable, loadEach } from "./load-each";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** Excel accepts an address of several ranges up to 8,192 characters long. */
const MAX_ADDRESSES_LENGTH = 8_000;

/** Joins ranges with commas into addresses short enough for Excel. */
export function addressesOf(ranges: readonly string[]): string[] {
  const withComma = (range: string) => range.length + 1;
  return chunksBySize(ranges, withComma, MAX_ADDRESSES_LENGTH).map((piece) => piece.join(","));
}

/** Queues highlights in one sheet as a conditional format with the add-in's condition. */
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

/**
 * The conditional formats of a sheet: the add-in's with the cells that they cover, and the identifiers of the others.
 */
export interface FoundHighlights {
  readonly sheet: string;
  readonly ours: readonly { readonly id: string; readonly address: string; readonly fill: string }[];
  readonly others: readonly string[];
}

/**
 * Reads the conditional formats of sheets, in two round trips unless some cannot be read. One that cannot be read is
 * not taken for the add-in's.
 */
export async function describeHighlights(
  context: Excel.RequestContext,
  sheets: readonly string[],
  operation: LongOperation,
): Promise<FoundHighlights[]> {
  const found = await formatsOf(context, sheets, operation);
  const looks = await loadEach(context, operation, found, ({ format }) => look(format), sheetOf);
  const formats = found.map(({ sheet, format }, index) => {
    const areas = looks[index]?.areas ?? null;
    return { sheet, format, areas: areas && isOurs(format) ? areas : null };
  });
  return sheets.map((sheet) => {
    const here = formats.filter((one) => one.sheet === sheet);
    return {
      sheet,
      ours: here.flatMap(({ format, areas }) =>
        areas ? [{ id: format.id, address: areas.address, fill: format.custom.format.fill.color }] : [],
      ),
      others: here.filter(({ areas }) => !areas).map(({ format }) => format.id),
    };
  });
}

interface FormatOfSheet {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

const sheetOf = ({ sheet }: FormatOfSheet) => sheet;

/** Returns the conditional formats of sheets with only their type and identifier loaded. */
async function formatsOf(
  context: Excel.RequestContext,
  sheets: readonly string[],
  operation: LongOperation,
): Promise<FormatOfSheet[]> {
  const collections = await loadEach(context, operation, sheets, (sheet) =>
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/type,items/id"),
  );
  return sheets.flatMap((sheet, index) =>
    (collections[index]?.items ?? []).map((format) => ({ sheet, format })),
  );
}

/**
 * Queues loading what tells whether a conditional format is the add-in's, its fill colour, and the cells that it
 * covers.
 */
function look(format: Excel.ConditionalFormat) {
  if (format.type !== "Custom") return { areas: null };
  format.custom.rule.load("formula");
  format.custom.format.fill.load("color");
  return { areas: format.getRanges().load("address") };
}

/** The add-in's conditional formats that could be read. */
export interface SheetHighlightFormats {
  readonly formats: readonly Excel.ConditionalFormat[];
  /** The identifiers of formats that Excel could not read. Some may be the add-in's. */
  readonly unread: readonly string[];
}

/**
 * Finds all the add-in's conditional formats in the sheets, including those on emptied cells and those from an
 * earlier session or another computer. At most two round trips, unless Excel cannot read some.
 */
export async function findHighlights(
  context: Excel.RequestContext,
  sheets: readonly string[],
  operation: LongOperation,
): Promise<SheetHighlightFormats> {
  const found = await formatsOf(context, sheets, operation);
  const custom = found.filter(({ format }) => format.type === "Custom");
  const load = ({ format }: FormatOfSheet) => {
    format.custom.rule.load("formula");
    return format;
  };
  const read = await loadEach(context, operation, custom, load, sheetOf);
  const readable = read.filter((format) => format !== null);
  const unread = custom.flatMap(({ format }, index) => (read[index] ? [] : [format.id]));
  return { formats: readable.filter(isOurs), unread };
}

/**
 * Deletes the add-in's conditional formats, in one round trip. Excel refuses to delete some that a person copied
 * (office-js issue 5222). If it does, the formats are looked up again and deleted one by one.
 * @param sheets the sheets to look in
 * @returns the identifiers of formats that are left, and of formats that Excel could not read on the second look
 */
export async function deleteHighlights(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  sheets: readonly string[],
  operation: LongOperation,
): Promise<readonly string[]> {
  if (formats.length === 0) return [];
  const areDeleted = await roundTrip(context, operation, () => {
    for (const format of formats) format.delete();
    return true;
  }).catch(falseIfUnreadable);
  if (areDeleted) return [];
  const again = await findHighlights(context, sheets, operation);
  const left = [...again.unread];
  for (const format of again.formats) {
    const isDeleted = await roundTrip(context, operation, () => {
      format.delete();
      return true;
    }).catch(falseIfUnreadable);
    if (!isDeleted) left.push(format.id);
  }
  return left;
}

function falseIfUnreadable(error: unknown): false {
  if (isUnreadable(error)) return false;
  throw error;
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return sameFormula(format.custom.rule.formula);
}

/** Excel may return a formula with different spaces or capitals. */
function sameFormula(formula: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, "").replace(/^=/, "").toUpperCase();
  return plain(formula) === plain(HIGHLIGHT_FORMULA);
}
