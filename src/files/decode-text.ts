import { piecesOf, readPart, type ByteSource } from "./byte-source";

/** An encoding in which files of separated values are found. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Decodes the bytes of a text file according to its byte order mark. Without a mark it is UTF-16 if every other byte
 * is zero, UTF-8 if it is well formed, and otherwise Windows-1252, in which any bytes can be read.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOfStart(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Returns the encoding, by the same rules, of a file that is read in pieces. A file that its first bytes do not
 * settle is read once to see whether it is UTF-8.
 */
export async function encodingOfFile(source: ByteSource, signal?: AbortSignal): Promise<TextEncoding> {
  const known = encodingOfStart(await readPart(source, 0, Math.min(source.size, 200)));
  if (known !== null) return known;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of piecesOf(source.stream(), signal)) {
    if (!decodes(() => decoder.decode(piece, { stream: true }))) return "windows-1252";
  }
  return decodes(() => decoder.decode()) ? "utf-8" : "windows-1252";
}

/** Returns the encoding according to the first bytes; null if they do not show it. */
function encodingOfStart(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 200);
  if (start.length > 3 && start.every((byte, index) => index % 2 === 0 || byte === 0)) return "utf-16le";
  if (start.length > 3 && start.every((byte, index) => index % 2 === 1 || byte === 0)) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function decodes(decode: () => unknown): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}
