const UTF_16_MARKS = { little: [0xff, 0xfe], big: [0xfe, 0xff] };

/**
 * Returns a decoder for an XML file, chosen by its byte order mark, by a zero byte in its first character, or by the
 * encoding that its declaration names; UTF-8 if none of these shows it. A declaration that can be read byte by byte
 * is not in UTF-16, whatever it says: some programs declare UTF-16 and then write UTF-8.
 */
export function xmlDecoder(start: Uint8Array): TextDecoder {
  if (startsWith(start, UTF_16_MARKS.little) || (start[0] !== 0 && start[1] === 0)) {
    return new TextDecoder("utf-16le");
  }
  if (startsWith(start, UTF_16_MARKS.big) || (start[0] === 0 && start[1] !== 0)) {
    return new TextDecoder("utf-16be");
  }
  const declaration = new TextDecoder("latin1").decode(start.subarray(0, 200));
  const named = /^\W*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1];
  return named === undefined || /^utf-?16/i.test(named) ? new TextDecoder("utf-8") : decoderOf(named);
}

/**
 * Returns the decoder for an encoding's name as browsers know it, or for UTF-8 if unknown. Browsers read us-ascii and
 * iso-8859-1 as windows-1252.
 */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder("utf-8");
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
