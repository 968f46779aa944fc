/** The postcodes of one area as parallel arrays, in order of their numbers. */
export interface AreaTable {
  /** Numbers of the postcodes within their area, ascending. */
  readonly numbers: Uint32Array;
  /** Grid reference in metres; `NO_GRID` where the directory has none. */
  readonly eastings: Int32Array;
  readonly northings: Int32Array;
  /** Position of the district in the index's list of districts, from 1; 0 where the directory has none. */
  readonly districts: Uint16Array;
}

/** Stands for an easting or northing that the directory does not give. */
export const NO_GRID = -1;

/** Makes an empty table for a number of postcodes. */
export function emptyAreaTable(count: number): AreaTable {
  return {
    numbers: new Uint32Array(count),
    eastings: new Int32Array(count),
    northings: new Int32Array(count),
    districts: new Uint16Array(count),
  };
}

/** Returns the index of a postcode in a table; -1 when it is not there. */
export function placeInTable({ numbers }: AreaTable, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
