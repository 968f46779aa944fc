import type { PostcodeDirectory, PostcodeEntry } from "../postcodes";
import { DamagedArea, decodeArea } from "./area-codec";
import { NO_GRID, placeInTable, type AreaTable } from "./area-table";
import { checksumOf, type PostcodeManifest } from "./manifest";
import { areaName, areaNumber, numberPostcode, numberPostcodeText } from "./postcode-number";

/** Fetches the bytes of an area's file. Rejects when they are not available. */
export type FetchArea = (area: string) => Promise<Uint8Array>;

/**
 * Returns the areas of some postcodes, each once, in order. Texts that are not in the form of a postcode are skipped.
 */
export function areasOf(postcodes: Iterable<string | null>): string[] {
  const areas = new Set<string>();
  for (const postcode of postcodes) {
    const numbered = postcode === null ? null : numberPostcode(postcode);
    if (numbered) areas.add(numbered.area);
  }
  return [...areas].sort();
}

/**
 * A directory with only the requested areas in memory. `find` throws for a postcode in an area that the index has but
 * that is not loaded, so that a postcode that was not looked up is never taken for one that does not exist.
 */
export class LoadedPostcodes implements PostcodeDirectory {
  private readonly tables = new Map<string, AreaTable>();
  private readonly tableByNumber: (AreaTable | undefined)[] = [];
  private readonly numbered = { area: -1, number: -1 };

  constructor(
    readonly manifest: PostcodeManifest,
    private readonly fetchArea: FetchArea,
  ) {}

  get edition(): string {
    return this.manifest.edition;
  }

  /** Letters of the areas in memory. */
  get loadedAreas(): readonly string[] {
    return [...this.tables.keys()];
  }

  /**
   * Loads areas into memory. Skips those already loaded and those that the index does not have.
   * @throws DamagedArea when the bytes do not match the manifest; also whatever `fetchArea` rejects with
   */
  async load(areas: Iterable<string>): Promise<void> {
    for (const area of areas) {
      const expected = this.manifest.areas[area];
      if (!expected || this.tables.has(area)) continue;
      const bytes = await this.fetchArea(area);
      if (bytes.length !== expected.bytes || checksumOf(bytes) !== expected.checksum) {
        throw new DamagedArea(`Area ${area} of the postcode index is damaged.`);
      }
      const table = decodeArea(bytes);
      this.tables.set(area, table);
      this.tableByNumber[areaNumber(area)] = table;
    }
  }

  /** Loads all areas into memory: about 40 MB for the whole United Kingdom. */
  async loadAll(): Promise<void> {
    await this.load(Object.keys(this.manifest.areas));
  }

  /** Whether `find` can answer for a postcode: its area is in memory, or the index has no such area. */
  canFind(postcode: string): boolean {
    const numbered = numberPostcode(postcode);
    return !numbered || this.tables.has(numbered.area) || !(numbered.area in this.manifest.areas);
  }

  find(postcode: string): PostcodeEntry | null {
    numberPostcodeText(postcode, this.numbered);
    if (this.numbered.area < 0) return null;
    const table = this.tableByNumber[this.numbered.area];
    if (!table) {
      const area = areaName(this.numbered.area);
      if (!(area in this.manifest.areas)) return null;
      throw new Error(`The postcodes of area ${area} are not loaded.`);
    }
    const place = placeInTable(table, this.numbered.number);
    return place < 0 ? null : this.entryAt(table, place);
  }

  private entryAt(table: AreaTable, place: number): PostcodeEntry {
    const easting = table.eastings[place] ?? NO_GRID;
    const northing = table.northings[place] ?? NO_GRID;
    return {
      district: this.manifest.districts[(table.districts[place] ?? 0) - 1] ?? null,
      easting: easting === NO_GRID ? null : easting,
      northing: northing === NO_GRID ? null : northing,
    };
  }
}

/**
 * Returns an index with the given areas in memory.
 * @throws DamagedArea when the bytes do not match the manifest; also whatever `fetchArea` rejects with
 */
export async function loadAreas(
  manifest: PostcodeManifest,
  areas: Iterable<string>,
  fetchArea: FetchArea,
): Promise<LoadedPostcodes> {
  const postcodes = new LoadedPostcodes(manifest, fetchArea);
  await postcodes.load(areas);
  return postcodes;
}

/**
 * Returns a directory of the areas in memory; other postcodes count as not found. Use it for guesses, never for checks.
 */
export function loadedPartOf(postcodes: LoadedPostcodes): PostcodeDirectory {
  return {
    edition: postcodes.edition,
    find: (postcode) => (postcodes.canFind(postcode) ? postcodes.find(postcode) : null),
  };
}
