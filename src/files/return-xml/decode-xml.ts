/** Encodings that a return is met in; us-ascii is a part of windows-1252. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-16": "utf-16le",
};

/** A decoder for an XML file, by its byte order mark or what its declaration names; UTF-8 without either. */
export function xmlDecoder(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  const declaration = new TextDecoder("latin1").decode(start.subarray(0, 200));
  const named = /^\W*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1]?.toLowerCase();
  return new TextDecoder(ENCODINGS[named ?? "utf-8"] ?? "utf-8");
}
