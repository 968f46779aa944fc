import { deflateSync, inflateSync } from "fflate";
import { emptyAreaTable, type AreaTable } from "./area-table";

/** Version of the format of an area's file. Increase it when the format changes. */
const FORM = 1;

/** Thrown when the bytes of an area's file are damaged or of another format. */
export class DamagedArea extends Error {
  override readonly name = "DamagedArea";
}

/**
 * Encodes an area as the bytes of its file. Each array holds the differences from one postcode to the next, which are
 * small numbers. Arrays are stored one after the other, so that similar numbers are together, and then deflated. The
 * result is three to four bytes a postcode.
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
 * Decodes the bytes made by `encodeArea`.
 * @throws DamagedArea when they are anything else
 */
export function decodeArea(bytes: Uint8Array): AreaTable {
  const reader = new NumberReader(inflate(bytes));
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

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch {
    throw new DamagedArea("The bytes of this area of the postcode index cannot be unpacked.");
  }
}

/** Maps negative and positive steps to whole numbers from 0: 0, -1, 1, -2 become 0, 1, 2, 3. */
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function unzigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/**
 * Writes whole numbers of up to 32 bits, seven bits a byte, lowest first. The top bit says whether more bytes follow.
 */
class NumberWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  write(number: number): void {
    if (this.length + 5 > this.buffer.length) {
      const grown = new Uint8Array(this.buffer.length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
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

  /** Reads a count of postcodes and checks it against the bytes left: each postcode takes at least four. */
  readCount(): number {
    const count = this.read();
    if (count * 4 > this.bytes.length) {
      throw new DamagedArea("The bytes of this area of the postcode index end too early.");
    }
    return count;
  }
}
