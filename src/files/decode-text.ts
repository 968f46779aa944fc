import { piecesOf, readPart, type ByteSource } from "./byte-source";

/** An encoding in which files of separated values are met. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Decodes the bytes of a text file: by its byte order mark; without one as UTF-16 when every other byte is zero, as
 * UTF-8 when it is well formed, else as Windows-1252, in which every sequence of bytes can be read.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOfStart(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  return new TextDecoder(encoding).decode(bytes);
}

/** The same for a file that is read piece by piece: without a mark it is read once to see whether it is UTF-8. */
export async function encodingOfFile(source: ByteSource, signal?: AbortSignal): Promise<TextEncoding> {
  const known = encodingOfStart(await readPart(source, 0, Math.min(source.size, 200)));
  if (known !== null) return known;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of piecesOf(source.stream(), signal)) {
    if (!decodes(() => decoder.decode(piece, { stream: true }))) return "windows-1252";
  }
  return decodes(() => decoder.decode()) ? "utf-8" : "windows-1252";
}

/** By the first bytes; null when they do not tell. */
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
