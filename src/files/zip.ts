import { piecesOf, readPart, type ByteSource } from "./byte-source";
import { Checksum } from "./checksum";
import { NOT_PACKED, unpacker } from "./unpack";

/** A file within a zip. */
export interface ZipEntry {
  /** Its path in the zip, with slashes. */
  readonly path: string;
  /** Bytes when packed and, in `size`, when unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** The checksum of its unpacked bytes. */
  readonly checksum: number;
  /** The position of its local header in the file. */
  readonly start: number;
}

/** A file that is not a zip, or a zip that is cut off or damaged. */
export class DamagedZip extends Error {
  override readonly name = "DamagedZip";
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const END_64_LOCATOR_MARK = 0x07064b50;
const END_64_LOCATOR_LENGTH = 20;
const END_64_MARK = 0x06064b50;
const END_64_LENGTH = 56;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const LARGEST_DIRECTORY = 50_000_000;
const STORED = 0;
const DEFLATED = 8;
/** Replaces a number that is in the 64-bit extension. */
const SEE_EXTENSION = 0xffffffff;

/**
 * Returns the files in a zip, from the list at its end. Does not read the rest of the file.
 * @throws DamagedZip
 */
export async function zipEntries(source: ByteSource): Promise<ZipEntry[]> {
  const { start, length } = await findDirectory(source);
  if (length > LARGEST_DIRECTORY || start + length > source.size) throw damaged();
  const view = viewOf(await readPart(source, start, start + length));
  const entries: ZipEntry[] = [];
  for (let at = 0; at < view.byteLength; ) {
    // Without this check, a list damaged in the middle would be taken for a shorter one.
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    entries.push(readEntry(view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

/**
 * Yields the unpacked bytes of a file within a zip, in pieces.
 * @param onPacked called with the number of packed bytes that were read
 * @throws DamagedZip, or the signal's reason if it is aborted
 */
export async function* unpackEntry(
  source: ByteSource,
  entry: ZipEntry,
  onPacked: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const header = viewOf(await readPart(source, entry.start, entry.start + LOCAL_LENGTH));
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL_MARK) throw damaged();
  const start = entry.start + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = piecesOf(source.stream(start, start + entry.packed), signal);
  const { push, finish } = entry.isDeflated ? unpacker("deflate") : NOT_PACKED;
  let length = 0;
  const checksum = new Checksum();
  for await (const piece of packed) {
    onPacked(piece.length);
    for (const bytes of orDamaged(() => push(piece))) {
      length += bytes.length;
      // A zip that unpacks to more than it states is stopped at once, not after it has all been unpacked.
      if (length > entry.size) throw damaged();
      checksum.add(bytes);
      yield bytes;
    }
  }
  for (const bytes of orDamaged(finish)) {
    length += bytes.length;
    checksum.add(bytes);
    yield bytes;
  }
  if (length !== entry.size || checksum.value !== entry.checksum) throw damaged();
}

function orDamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw damaged();
  }
}

async function findDirectory(source: ByteSource): Promise<{ start: number; length: number }> {
  const tailStart = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT - END_64_LOCATOR_LENGTH);
  const tail = viewOf(await readPart(source, tailStart, source.size));
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== END_MARK) at--;
  if (at < 0) throw damaged();
  const start = tail.getUint32(at + 16, true);
  const locator = at - END_64_LOCATOR_LENGTH;
  const hasLocator = locator >= 0 && tail.getUint32(locator, true) === END_64_LOCATOR_MARK;
  if (!hasLocator) return { start, length: tail.getUint32(at + 12, true) };
  const end64 = Number(tail.getBigUint64(locator + 8, true));
  const view = viewOf(await readPart(source, end64, end64 + END_64_LENGTH));
  if (view.byteLength < END_64_LENGTH || view.getUint32(0, true) !== END_64_MARK) throw damaged();
  return { start: Number(view.getBigUint64(48, true)), length: Number(view.getBigUint64(40, true)) };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw damaged();
  const [size, packed, start] = wideNumbers(view, at + ENTRY_LENGTH + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    path: new TextDecoder().decode(name).replaceAll("\\", "/"),
    packed,
    size,
    isDeflated: method === DEFLATED,
    checksum: view.getUint32(at + 16, true),
    start,
  };
}

/**
 * Returns numbers in full. Those too large for 32 bits are in an extension, in this order, each only if it is needed.
 */
function wideNumbers(
  view: DataView,
  extraStart: number,
  extraLength: number,
  narrow: [number, number, number],
): [number, number, number] {
  const extraEnd = extraStart + extraLength;
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    const wide = (number: number): number => {
      if (number !== SEE_EXTENSION) return number;
      if (place + 8 > extraEnd) throw damaged();
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    return [wide(narrow[0]), wide(narrow[1]), wide(narrow[2])];
  }
  return narrow;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): DamagedZip {
  return new DamagedZip("The zip file is damaged, cut off, encrypted or packed in an unusual way.");
}
