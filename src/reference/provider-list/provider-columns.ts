import { cellText } from "../../return/cells";
import type { Sheet } from "../../return/sheets";

/** Columns of a provider sheet, as indexes into its rows; null where the sheet has none. */
export interface ProviderColumns {
  readonly urn: number;
  readonly name: number | null;
  readonly kind: number | null;
  readonly sector: number | null;
  readonly authority: number | null;
  readonly postcode: number | null;
  readonly registered: number | null;
  readonly closed: number | null;
  /** Every column of placement or provider codes; the contents tell which they are. */
  readonly codes: readonly number[];
}

/** A sheet recognised as a list of providers. */
export interface ProviderSheet {
  readonly sheet: Sheet;
  /** Index of the heading row in the sheet's values. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: ProviderColumns;
}

/** The number of rows from the top that are searched for the heading row: some lists have a title above it. */
const ROWS_SEARCHED = 20;

/**
 * Headings of all layouts since 2022, in lower case. If a sheet has several, the one listed first counts: where both
 * the setting's own address and the provider's office are given, the child lives at the setting.
 */
const HEADINGS = {
  urn: ["urn"],
  name: ["setting name", "provider name", "name"],
  kind: ["provider type", "provision type"],
  sector: ["sector"],
  authority: ["setting local authority", "local authority", "provider local authority"],
  postcode: ["setting address postcode", "setting postcode", "provider postcode", "postcode"],
  registered: ["registration date", "date registered"],
  closed: ["deregistration date", "closed date", "date closed"],
} as const;

const CODE_HEADINGS: ReadonlySet<string> = new Set([
  "placement code",
  "placement codes",
  "provider code",
  "provider codes",
  "placement provider code",
  "provider placement code",
]);

/**
 * Recognises a list of providers in a sheet by its heading row: URN, and at least one column of codes, dates or
 * postcodes. Whole headings are compared, ignoring case and spaces. Null when the sheet is not such a list.
 */
export function findProviderSheet(sheet: Sheet): ProviderSheet | null {
  for (let index = 0; index < Math.min(sheet.values.length, ROWS_SEARCHED); index++) {
    const headings = (sheet.values[index] ?? []).map(cellText);
    const columns = findColumns(headings.map(normaliseHeading));
    if (columns) return { sheet, headingRow: index, headings, columns };
  }
  return null;
}

function findColumns(names: readonly string[]): ProviderColumns | null {
  const place = (column: keyof typeof HEADINGS): number | null => {
    for (const heading of HEADINGS[column]) {
      const found = names.indexOf(heading);
      if (found >= 0) return found;
    }
    return null;
  };
  const urn = place("urn");
  if (urn === null) return null;
  const columns: ProviderColumns = {
    urn,
    name: place("name"),
    kind: place("kind"),
    sector: place("sector"),
    authority: place("authority"),
    postcode: place("postcode"),
    registered: place("registered"),
    closed: place("closed"),
    codes: names.flatMap((name, index) => (CODE_HEADINGS.has(name) ? [index] : [])),
  };
  const { postcode, registered, closed, codes } = columns;
  const isList = codes.length > 0 || postcode !== null || registered !== null || closed !== null;
  return isList ? columns : null;
}

function normaliseHeading(heading: string): string {
  return heading.replace(/\s+/g, " ").trim().toLowerCase();
}
