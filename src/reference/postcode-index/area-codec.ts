import { deflateSync, inflateSync } from "fflate";
import { emptyAreaTable, type AreaTable } from "./area-table";

/** Raised when what is in an area's file changes its form. */
const FORM = 1;

/** The bytes of an area's file are not those of one. */
export class DamagedArea extends Error {
  override readonly name = "DamagedArea";
}

/**
 * An area as the bytes of its file: every array as the steps from one postcode to the next, which are small numbers,
 * each array by itself so that like stands beside like, then deflated. Three to four bytes a postcode.
 */
export function encodeArea(table: AreaTable): Uint8Array {
  const writer = new NumberWriter();
  writer.write(FORM);
  writer.write(table.numbers.length);
  for (const values of arraysOf(table)) {
    let before = 0;
    for (const value of values) {
      writer.write(zigzag(value - before));
      before = value;
    }
  }
  return deflateSync(writer.bytes(), { level: 9 });
}

/**
 * Reads the bytes that `encodeArea` made.
 * @throws DamagedArea when they are something else
 */
export function decodeArea(bytes: Uint8Array): AreaTable {
  const reader = new NumberReader(inflated(bytes));
  if (reader.read() !== FORM) throw new DamagedArea("Not an area of this form of the postcode index.");
  const table = emptyAreaTable(reader.readCount());
  for (const values of arraysOf(table)) {
    let before = 0;
    for (let index = 0; index < values.length; index++) {
      before += unzigzag(reader.read());
      values[index] = before;
    }
  }
  return table;
}

function arraysOf(table: AreaTable): readonly (Uint32Array | Int32Array | Uint16Array)[] {
  return [table.numbers, table.eastings, table.northings, table.districts];
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch {
    throw new DamagedArea("The bytes of this area of the postcode index cannot be unpacked.");
  }
}

/** Steps down and up as whole numbers from 0: 0, -1, 1, -2 become 0, 1, 2, 3. */
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function unzigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** Writes whole numbers of up to 32 bits, seven bits a byte, the lowest first; the top bit says that more follow. */
class NumberWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  write(number: number): void {
    if (this.length + 5 > this.buffer.length) {
      const larger = new Uint8Array(this.buffer.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    let rest = number;
    while (rest > 127) {
      this.buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}

class NumberReader {
  private place = 0;

  constructor(private readonly bytes: Uint8Array) {}

  read(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.place++];
      if (byte === undefined) break;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
    throw new DamagedArea("The bytes of this area of the postcode index end too early.");
  }

  /** A count of postcodes, each of which takes at least four bytes of what follows. */
  readCount(): number {
    const count = this.read();
    if (count * 4 > this.bytes.length) {
      throw new DamagedArea("The bytes of this area of the postcode index end too early.");
    }
    return count;
  }
}
