/**
 * Decodes the bytes of a text file: by its byte order mark; without one as UTF-16 when every other byte is zero, as
 * UTF-8 when it is well formed, else as Windows-1252, in which every sequence of bytes can be read.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 200);
  if (start.length > 3 && start.every((byte, index) => index % 2 === 0 || byte === 0)) return "utf-16le";
  if (start.length > 3 && start.every((byte, index) => index % 2 === 1 || byte === 0)) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
