import { NO_GRID } from "../reference/postcode-index/area-table";
import type { IndexBuilder } from "../reference/postcode-index/index-builder";
import { numberPostcodeBytes, type NumberedArea } from "../reference/postcode-index/postcode-number";
import { findPostcodeColumns, type PostcodeColumns } from "./postcode-columns";

const [LINE_FEED, QUOTE, COMMA, ZERO, NINE, SPACE] = [10, 34, 44, 48, 57, 32];
/** The length of a code such as E06000047. */
const DISTRICT_LENGTH = 9;
/** More bytes than a heading row has. A file without a line end up to here is not a directory. */
const LONGEST_HEADING_ROW = 100_000;

/** The file has no heading row with the columns of a postcode directory. */
export class NoPostcodeColumns extends Error {
  override readonly name = "NoPostcodeColumns";
}

/**
 * Reads the rows of a postcode directory from the bytes of a CSV file as they arrive, straight into an index. A whole
 * directory is more than a gigabyte of text, of which only four columns are needed.
 */
export class PostcodeRows {
  /** The number of rows in which the postcode is not written like one. */
  skipped = 0;
  private columns: PostcodeColumns | null = null;
  private rest = new Uint8Array(0);
  private readonly starts: Int32Array = new Int32Array(4);
  private readonly ends: Int32Array = new Int32Array(4);
  private wanted: readonly number[] = [];
  private readonly postcode: NumberedArea = { area: -1, number: -1 };
  private readonly places = new Map<number, number>();

  constructor(private readonly builder: IndexBuilder) {}

  /**
   * @throws NoPostcodeColumns once the heading row is complete and is not a directory's
   */
  push(piece: Uint8Array): void {
    const bytes = this.rest.length === 0 ? piece : joined(this.rest, piece);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    this.readLines(bytes.subarray(0, end));
    this.rest = bytes.slice(end);
    if (!this.columns && this.rest.length > LONGEST_HEADING_ROW) throw noColumns();
  }

  /** Reads the last row, which may have no line end. Another file of the same directory may follow. */
  finish(): void {
    if (this.rest.length > 0) this.readLines(this.rest);
    if (!this.columns) throw noColumns();
    this.rest = new Uint8Array(0);
    this.columns = null;
  }

  private readLines(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const found = bytes.indexOf(LINE_FEED, at);
      const end = found < 0 ? bytes.length : found;
      if (this.columns) this.readLine(bytes, at, end, this.columns);
      else this.readHeadings(bytes.subarray(at, end));
      at = end + 1;
    }
  }

  private readHeadings(line: Uint8Array): void {
    const headings = new TextDecoder().decode(line).split(",");
    this.columns = findPostcodeColumns(headings);
    if (!this.columns) throw noColumns();
    const { postcode, easting, northing, district } = this.columns;
    this.wanted = [postcode, easting, northing, district];
  }

  private readLine(bytes: Uint8Array, start: number, end: number, columns: PostcodeColumns): void {
    this.findFields(bytes, start, end, columns);
    numberPostcodeBytes(bytes, this.starts[0] ?? 0, this.ends[0] ?? 0, this.postcode);
    const { area, number } = this.postcode;
    if (area < 0) {
      if (end - start > 1) this.skipped++;
      return;
    }
    this.builder.add(area, number, this.metres(bytes, 1), this.metres(bytes, 2), this.districtPlace(bytes));
  }

  /** Finds the start and end of the four wanted fields of a line, without quotes around them. */
  private findFields(bytes: Uint8Array, start: number, end: number, columns: PostcodeColumns): void {
    this.starts.fill(0);
    this.ends.fill(0);
    const last = Math.max(columns.postcode, columns.easting, columns.northing, columns.district);
    let at = start;
    for (let column = 0; column <= last && at <= end; column++) {
      const fieldEnd = endOfField(bytes, at, end);
      const slot = this.wanted.indexOf(column);
      if (slot >= 0) this.keepField(bytes, slot, at, fieldEnd);
      at = fieldEnd + 1;
    }
  }

  private keepField(bytes: Uint8Array, slot: number, start: number, end: number): void {
    let [from, to] = [start, end];
    while (from < to && isAround(bytes[from])) from++;
    while (to > from && isAround(bytes[to - 1])) to--;
    this.starts[slot] = from;
    this.ends[slot] = to;
  }

  /** Returns whole metres; `NO_GRID` for a blank and for anything that is not a number. */
  private metres(bytes: Uint8Array, slot: number): number {
    const [start, end] = [this.starts[slot] ?? 0, this.ends[slot] ?? 0];
    if (start === end) return NO_GRID;
    let metres = 0;
    for (let at = start; at < end; at++) {
      const digit = bytes[at] ?? 0;
      if (digit < ZERO || digit > NINE) return NO_GRID;
      metres = metres * 10 + digit - ZERO;
    }
    return metres;
  }

  /** Returns the number of a district. There are few districts, so each code is decoded to a string only once. */
  private districtPlace(bytes: Uint8Array): number {
    const [start, end] = [this.starts[3] ?? 0, this.ends[3] ?? 0];
    if (start === end || end - start > DISTRICT_LENGTH) return 0;
    let hash = 0;
    for (let at = start; at < end; at++) hash = hash * 37 + (bytes[at] ?? 0) - ZERO;
    let place = this.places.get(hash);
    if (place === undefined) {
      place = this.builder.districtPlace(new TextDecoder().decode(bytes.subarray(start, end)).toUpperCase());
      this.places.set(hash, place);
    }
    return place;
  }
}

function endOfField(bytes: Uint8Array, start: number, end: number): number {
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === COMMA && !isQuoted) return at;
  }
  return end;
}

/** Whether a byte is a quote or white space, including the carriage return at the end of a line. */
function isAround(byte: number | undefined): boolean {
  return byte === QUOTE || (byte !== undefined && byte <= SPACE);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function noColumns(): NoPostcodeColumns {
  return new NoPostcodeColumns("Columns for postcode, easting, northing and district were expected.");
}
