import { sourceOfBlob, type ByteSource } from "../../src/files/byte-source";
import { openCsv } from "../../src/files/csv/open-csv";
import { decodeText, encodingOfFile } from "../../src/files/decode-text";

const utf16 = (text: string, order: "little" | "big") => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "big" ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, "latin1");
/** Longer than the part that is searched for zero bytes. */
const LONG = `${"a".repeat(100)}\u0416`;

test.each<[string, Buffer, string, string]>([
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffé"), "utf-8", "é"],
  ["UTF-8 without one", Buffer.from("é"), "utf-8", "é"],
  ["nothing", Buffer.from(""), "utf-8", ""],
  ["UTF-16, the lower byte first, with a mark", utf16("\ufeff\u0416", "little"), "utf-16le", "\u0416"],
  ["UTF-16, the higher byte first, with a mark", utf16("\ufeff\u0416", "big"), "utf-16be", "\u0416"],
  ["UTF-16, the lower byte first, without one", utf16("ab", "little"), "utf-16le", "ab"],
  ["UTF-16, the higher byte first, without one", utf16("ab", "big"), "utf-16be", "ab"],
  ["UTF-16 with a letter of two bytes further on", utf16(LONG, "little"), "utf-16le", LONG],
  ["the same, the higher byte first", utf16(LONG, "big"), "utf-16be", LONG],
  ["Windows-1252", latin("caf\u00e9"), "windows-1252", "caf\u00e9"],
  ["Windows-1252 with the first byte of a mark", latin("\u00ffa"), "windows-1252", "\u00ffa"],
  ["the same of the other order", latin("\u00fea"), "windows-1252", "\u00fea"],
  ["Windows-1252 with the second byte of a mark", latin("a\u00fe"), "windows-1252", "a\u00fe"],
  ["the same of the other order", latin("a\u00ff"), "windows-1252", "a\u00ff"],
  [
    "Windows-1252 with two bytes of the mark of UTF-8",
    latin("\u00ef\u00bba"),
    "windows-1252",
    "\u00ef\u00bba",
  ],
  ["a letter cut off at the end", latin("a\u00c3"), "windows-1252", "a\u00c3"],
])("%s", async (_what, bytes, encoding, text) => {
  expect(decodeText(bytes)).toBe(text);
  const source = sourceOfBlob("a.csv", new Blob([Uint8Array.from(bytes)]));
  await expect(encodingOfFile(source)).resolves.toBe(encoding);
});

/** A file whose bytes come in pieces of a given length. */
function inPieces(text: string, length: number): ByteSource {
  const bytes = new TextEncoder().encode(text);
  const stream = (start = 0, end = bytes.length) =>
    new ReadableStream<Uint8Array>({
      start(pieces) {
        for (let at = start; at < end; at += length)
          pieces.enqueue(bytes.slice(at, Math.min(end, at + length)));
        pieces.close();
      },
    });
  return { name: "a.csv", size: bytes.length, stream };
}

test("a two-byte letter split between two pieces of a file is read as one", async () => {
  const source = inPieces("aa\u00e9,b\r\n", 3);
  await expect(encodingOfFile(source)).resolves.toBe("utf-8");
  const rows: string[][] = [];
  await openCsv(source, (cells) => rows.push(cells) > 0);
  expect(rows).toEqual([["aa\u00e9", "b"]]);
});

describe("a CSV file that is read piece by piece", () => {
  const LINES = Array.from({ length: 20_000 }, (_, index) => `${index};x`);
  const rowsOf = async (text: string, wanted = Number.POSITIVE_INFINITY) => {
    const rows: string[][] = [];
    const lines: number[] = [];
    const progress: number[] = [];
    const onRow = (cells: string[], line: number) => {
      lines.push(line);
      return rows.push(cells) < wanted;
    };
    await openCsv(inPieces(text, 50_000), onRow, { onProgress: (done) => void progress.push(done) });
    return { rows, lines, progress };
  };

  test("gives all its rows, and reports its progress", async () => {
    const text = LINES.join("\n");
    const { rows, lines, progress } = await rowsOf(text);
    expect(rows.map((cells) => cells.join(";")).join("\n") === text).toBe(true);
    expect(lines.every((line, index) => line === index + 1)).toBe(true);
    expect(text.length).toBeGreaterThan(100_000);
    expect(progress).toEqual([50_000, 100_000, text.length]);
  });

  test("is read no further than needed", async () => {
    const { rows, progress } = await rowsOf(LINES.join("\n"), 3);
    expect(rows).toEqual([
      ["0", "x"],
      ["1", "x"],
      ["2", "x"],
    ]);
    expect(progress).toEqual([50_000, 100_000]);
  });

  test("counts the line with Excel's hint, but does not give it as a row", async () => {
    const { rows, lines } = await rowsOf("sep=|\na|b;c;d\nsep=|\n");
    expect(rows).toEqual([
      ["a", "b;c;d"],
      ["sep=", ""],
    ]);
    expect(lines).toEqual([2, 3]);
  });

  test("is refused if it is empty, or has something anywhere that no text file can", async () => {
    await expect(rowsOf(" \r\n")).rejects.toThrow("a.csv is empty. It needs a heading row.");
    await expect(rowsOf("a,b\n1,\0")).rejects.toThrow("a.csv is not a text file");
    await expect(rowsOf(`${LINES.join("\n")}\0`)).rejects.toThrow("a.csv is not a text file");
    await expect(rowsOf(`${LINES.join("\n")}\n1;"`)).rejects.toThrow(
      "line 20001: a quotation mark is opened",
    );
  });
});
