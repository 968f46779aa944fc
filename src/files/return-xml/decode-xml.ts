const UTF_16_MARKS = { little: [0xff, 0xfe], big: [0xfe, 0xff] };

/**
 * A decoder for an XML file, by its byte order mark, by zero bytes in its first character, or by what its declaration
 * names; UTF-8 where none of them tells. A declaration that can be read byte by byte is not in UTF-16, whatever it says:
 * some programs name UTF-16 and then write UTF-8.
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

/** By the names that browsers know, of which us-ascii and iso-8859-1 stand for windows-1252. */
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
