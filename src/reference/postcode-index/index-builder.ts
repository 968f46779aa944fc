import { encodeArea } from "./area-codec";
import { NO_GRID, emptyAreaTable, type AreaTable } from "./area-table";
import { checksumOf, type PostcodeManifest } from "./manifest";
import { areaName } from "./postcode-number";

/** An index ready to be written: its manifest and the bytes of each area's file. */
export interface PostcodeIndex {
  readonly manifest: PostcodeManifest;
  readonly areas: ReadonlyMap<string, Uint8Array>;
}

/** Builds an index from the postcodes of a directory, which are added one by one in any order. */
export class IndexBuilder {
  private readonly areas = new Map<number, GrowingArea>();
  private readonly districts: string[] = [];
  private readonly placeOfDistrict = new Map<string, number>();

  /**
   * @param areaNumber the area as `numberPostcodeBytes` gives it
   * @param number the postcode within its area
   * @param easting metres, or `NO_GRID`; likewise the northing
   * @param district position of the district, from `districtPlace`
   */
  add(areaNumber: number, number: number, easting: number, northing: number, district: number): void {
    let area = this.areas.get(areaNumber);
    if (!area) this.areas.set(areaNumber, (area = new GrowingArea()));
    const hasGrid = easting !== NO_GRID && northing !== NO_GRID;
    area.add(number, hasGrid ? easting : NO_GRID, hasGrid ? northing : NO_GRID, district);
  }

  /** Returns the position of a district in the index's list, adding it when new; 0 for a blank. */
  districtPlace(code: string): number {
    if (code === "") return 0;
    let place = this.placeOfDistrict.get(code);
    if (place === undefined) {
      place = this.districts.push(code);
      this.placeOfDistrict.set(code, place);
    }
    return place;
  }

  /** Encodes the areas in alphabetical order, yielding after each. */
  *finish(edition: string, source: string): Generator<number, PostcodeIndex> {
    const files = new Map<string, Uint8Array>();
    const areas: PostcodeManifest["areas"] = {};
    let postcodes = 0;
    const named = [...this.areas].map(([number, area]) => ({ name: areaName(number), area }));
    named.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, area } of named) {
      const table = area.toSorted();
      const bytes = encodeArea(table);
      files.set(name, bytes);
      areas[name] = { postcodes: table.numbers.length, bytes: bytes.length, checksum: checksumOf(bytes) };
      postcodes += table.numbers.length;
      yield files.size / named.length;
    }
    const { districts } = this;
    return {
      manifest: { format: "ssda903-postcodes-1", edition, source, postcodes, districts, areas },
      areas: files,
    };
  }
}

/** An area to which postcodes are still being added. */
class GrowingArea {
  private table = emptyAreaTable(1024);
  private count = 0;
  private isSorted = true;

  add(number: number, easting: number, northing: number, district: number): void {
    if (this.count === this.table.numbers.length) this.grow();
    if (this.count > 0 && number <= (this.table.numbers[this.count - 1] ?? 0)) this.isSorted = false;
    this.table.numbers[this.count] = number;
    this.table.eastings[this.count] = easting;
    this.table.northings[this.count] = northing;
    this.table.districts[this.count] = district;
    this.count++;
  }

  /** Returns the postcodes in order of their numbers. If a postcode was added more than once, the last one counts. */
  toSorted(): AreaTable {
    const { numbers } = this.table;
    const order = Array.from({ length: this.count }, (_, place) => place);
    if (this.isSorted) return pickEntries(this.table, order);
    order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
    const single = order.filter((place, index) => numbers[place] !== numbers[order[index + 1] ?? -1]);
    return pickEntries(this.table, single);
  }

  private grow(): void {
    const grown = emptyAreaTable(this.table.numbers.length * 2);
    grown.numbers.set(this.table.numbers);
    grown.eastings.set(this.table.eastings);
    grown.northings.set(this.table.northings);
    grown.districts.set(this.table.districts);
    this.table = grown;
  }
}

function pickEntries(table: AreaTable, places: readonly number[]): AreaTable {
  const result = emptyAreaTable(places.length);
  places.forEach((place, index) => {
    result.numbers[index] = table.numbers[place] ?? 0;
    result.eastings[index] = table.eastings[place] ?? NO_GRID;
    result.northings[index] = table.northings[place] ?? NO_GRID;
    result.districts[index] = table.districts[place] ?? 0;
  });
  return result;
}
