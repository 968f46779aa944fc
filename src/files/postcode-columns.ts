/** The positions of the columns that are kept from an ONS Postcode Directory. */
export interface PostcodeColumns {
  readonly postcode: number;
  readonly easting: number;
  readonly northing: number;
  readonly district: number;
}

/**
 * Column names in all editions, in lower case: those of the directory itself, of its sister product NSPL, and the
 * long names in the portal's spreadsheet export. If several match, the earliest pattern counts.
 */
const NAMES: Readonly<Record<keyof PostcodeColumns, readonly RegExp[]>> = {
  postcode: [/^pcds$/, /^pcd7?$/, /^pcd[28]$/, /^postcode \([78] char\)$/, /^postcode( variable length.*)?$/],
  easting: [/^oseast1m$/, /^east1m$/, /easting/],
  northing: [/^osnrth1m$/, /^north1m$/, /northing/],
  district: [/^oslaua$/, /^lad\d\dcd$/, /^laua$/, /^local authority district code( \(\d{4}\))?$/],
};

/** Finds the columns in a heading row; null if any is missing. */
export function findPostcodeColumns(headings: readonly string[]): PostcodeColumns | null {
  const names = headings.map((heading) =>
    heading
      .replace(/["\uFEFF]/g, "")
      .trim()
      .toLowerCase(),
  );
  const place = (column: keyof PostcodeColumns): number => {
    const patterns = NAMES[column];
    const places = patterns.map((pattern) => names.findIndex((name) => pattern.test(name)));
    return places.find((found) => found >= 0) ?? -1;
  };
  const columns = {
    postcode: place("postcode"),
    easting: place("easting"),
    northing: place("northing"),
    district: place("district"),
  };
  return Object.values(columns).includes(-1) ? null : columns;
}
