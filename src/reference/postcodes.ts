/** The ONS Postcode Directory's entry for one postcode. */
export interface PostcodeEntry {
  /** ONS code of the district: E06, E07, E08, E09, W06, S12, N09, L99999999 or M99999999; null where none is given. */
  readonly district: string | null;
  /** Grid reference in metres; null where none is given (Channel Islands, Isle of Man and others). */
  readonly easting: number | null;
  readonly northing: number | null;
}

/** A loaded postcode directory. It includes terminated postcodes. */
export interface PostcodeDirectory {
  /** Month and year of the edition, for display: "November 2025". */
  readonly edition: string;
  /** Returns the entry of a postcode, ignoring case and spaces; null when the directory does not have it. */
  find(postcode: string): PostcodeEntry | null;
}

/** Returns a postcode in capitals without spaces: its key in directories. */
export function postcodeKey(postcode: string): string {
  return postcode.replace(/\s+/g, "").toUpperCase();
}

/** Makes a directory of a few postcodes, for trials, tests and practice data. */
export function directoryOf(
  edition: string,
  entries: Readonly<Record<string, PostcodeEntry>>,
): PostcodeDirectory {
  const byKey = new Map(Object.entries(entries).map(([postcode, entry]) => [postcodeKey(postcode), entry]));
  return { edition, find: (postcode) => byKey.get(postcodeKey(postcode)) ?? null };
}
