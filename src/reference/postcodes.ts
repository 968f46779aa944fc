/** What the ONS Postcode Directory says of one postcode. */
export interface PostcodeEntry {
  /** ONS code of the district: E06, E07, E08, E09, W06, S12, N09, L99999999 or M99999999; null where none is given. */
  readonly district: string | null;
  /** Grid reference in metres; null where none is given (Channel Islands, Isle of Man and others). */
  readonly easting: number | null;
  readonly northing: number | null;
}

/** A loaded postcode directory. Terminated postcodes are in it and count. */
export interface PostcodeDirectory {
  /** Month and year of the edition, for display: "November 2025". */
  readonly edition: string;
  /** The entry of a postcode, whatever its case and spaces; null when the directory does not have it. */
  find(postcode: string): PostcodeEntry | null;
}

/** A postcode without spaces, in capitals: the key under which directories hold it. */
export function postcodeKey(postcode: string): string {
  return postcode.replace(/\s+/g, "").toUpperCase();
}

/** A directory of a few postcodes, for trials, tests and practice data. */
export function directoryOf(
  edition: string,
  entries: Readonly<Record<string, PostcodeEntry>>,
): PostcodeDirectory {
  const byKey = new Map(Object.entries(entries).map(([postcode, entry]) => [postcodeKey(postcode), entry]));
  return { edition, find: (postcode) => byKey.get(postcodeKey(postcode)) ?? null };
}
