import { strToU8, zipSync } from "fflate";
import { sourceOfBlob } from "../../src/files/byte-source";
import { Checksum } from "../../src/files/checksum";
import { readFiles } from "../../src/files/import/read-files";

const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n123,F,01/01/2010,WBRI,UN1,0,\r\n";
const REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n123,01/01/2010,01/06/2025,PN1\r\n";

function zipOf(level: 0 | 6): Uint8Array<ArrayBuffer> {
  return zipSync({ "a.csv": strToU8(HEADER), "b.csv": strToU8(REVIEWS) }, { level });
}

/** Overwrites bytes after a text in the zip. */
function spoiled(zip: Uint8Array<ArrayBuffer>, text: string, bytes: readonly number[]): Blob {
  const copy = zip.slice();
  const at = Buffer.from(copy).indexOf(text) + text.length;
  copy.set(bytes, at);
  return new Blob([copy]);
}

async function read(zip: Blob) {
  const { tables, problems } = await readFiles([sourceOfBlob("return.zip", zip)]);
  return { tables: tables.map(({ table }) => table), problems };
}

test("both files in an undamaged zip are read, compressed or not", async () => {
  for (const level of [0, 6] as const) {
    expect(await read(new Blob([zipOf(level)]))).toEqual({ tables: ["Header", "Reviews"], problems: [] });
  }
});

test.each([
  ["a.csv", ["Reviews"]],
  ["b.csv", ["Header"]],
])(
  "in a zip where %s is damaged, the other file is read and the damaged one is named",
  async (file, tables) => {
    const zip = spoiled(zipOf(6), file, [0xff, 0xff, 0xff, 0xff]);
    expect(await read(zip)).toEqual({
      tables,
      problems: [`return.zip/${file} is damaged. Make the zip file again.`],
    });
  },
);

test("one changed letter is noticed", async () => {
  const zip = spoiled(zipOf(0), "REVIEW_CODE\r\n", ["9".charCodeAt(0)]);
  const { tables, problems } = await read(zip);
  expect({ tables, problems }).toEqual({
    tables: ["Header"],
    problems: ["return.zip/b.csv is damaged. Make the zip file again."],
  });
});

const DAMAGED = [
  "return.zip cannot be read: it is damaged, cut off, has a password or is packed in an unusual way. If it is a workbook, save it again in Excel. If it is a zip file, unpack it and choose the files in it.",
];
const BOTH = { tables: ["Header", "Reviews"], problems: [] };

/** Sets a number in the list at the end of a zip, in the entry of each file. */
function withInEachEntry(at: number, number: number): Blob {
  const zip = zipOf(6).slice();
  for (const start of entriesOf(zip)) new DataView(zip.buffer).setUint16(start + at, number, true);
  return new Blob([zip]);
}

/** Where the entries of the list at the end begin. */
function entriesOf(zip: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = zip.indexOf(0x50); at >= 0; at = zip.indexOf(0x50, at + 1)) {
    if (new DataView(zip.buffer).getUint32(at, true) === 0x02014b50) starts.push(at);
  }
  return starts;
}

test("a zip whose list of files is damaged is refused altogether, as files might be missing", async () => {
  const zip = zipOf(6).slice();
  const [, second = 0] = entriesOf(zip);
  zip[second] = 0;
  expect(await read(new Blob([zip]))).toEqual({ tables: [], problems: DAMAGED });
});

test.each([
  ["is encrypted", 8, 1],
  ["is compressed in an unusual way", 10, 9],
  ["has a file name longer than its list", 28, 60_000],
])("a zip that %s is refused", async (_what, at, number) => {
  expect(await read(withInEachEntry(at, number))).toEqual({ tables: [], problems: DAMAGED });
});

test("a zip whose list of files ends within one of them is refused", async () => {
  const zip = zipOf(6).slice();
  const length = new DataView(zip.buffer, zip.length - 10);
  length.setUint32(0, length.getUint32(0, true) - 30, true);
  expect(await read(new Blob([zip]))).toEqual({ tables: [], problems: DAMAGED });
});

test("a zip that is cut off before its list of files is refused", async () => {
  const zip = zipOf(6);
  const [first = 0] = entriesOf(zip);
  const withoutList = [zip.subarray(0, first), zip.subarray(zip.length - 22)];
  expect(await read(new Blob(withoutList))).toEqual({ tables: [], problems: DAMAGED });
});

test("a zip with a comment at its end, and one with folders named as in Windows, are read", async () => {
  const [remark, zip] = [new Uint8Array(60_000).fill(65), zipOf(6).slice()];
  new DataView(zip.buffer).setUint16(zip.length - 2, remark.length, true);
  expect(await read(new Blob([zip, remark]))).toEqual(BOTH);
  const folders = zipSync({ "__MACOSX\\._a.csv": strToU8("x"), "in\\a.csv": strToU8(HEADER) });
  expect(await read(new Blob([folders]))).toEqual({ tables: ["Header"], problems: [] });
});

/** The same zip as programs write it that do not know its final size: with numbers of 64 bits. */
function in64Bits(zip: Uint8Array<ArrayBuffer>): Blob {
  const view = new DataView(zip.buffer);
  const starts = entriesOf(zip);
  const listStart = starts[0] ?? 0;
  const list = starts.flatMap((start) => {
    const [nameLength, extraLength] = [28, 30].map((at) => view.getUint16(start + at, true)) as [
      number,
      number,
    ];
    const entry = zip.slice(start, start + 46 + nameLength + extraLength);
    const entryView = new DataView(entry.buffer);
    const numbers = [24, 20, 42].map((at) => entryView.getUint32(at, true));
    for (const at of [24, 20, 42]) entryView.setUint32(at, 0xffffffff, true);
    const extra = new DataView(new ArrayBuffer(4 + 24));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    numbers.forEach((number, index) => extra.setBigUint64(4 + 8 * index, BigInt(number), true));
    entryView.setUint16(30, extraLength + extra.byteLength, true);
    return [entry, new Uint8Array(extra.buffer)];
  });
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(40, BigInt(length), true);
  end64.setBigUint64(48, BigInt(listStart), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(listStart + length), true);
  const end = zip.slice(-22);
  new DataView(end.buffer).setUint32(12, 0xffffffff, true);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  return new Blob([zip.subarray(0, listStart), ...list, end64.buffer, locator.buffer, end]);
}

test("a zip with the exact times of its files is read, even if its numbers have 64 bits", async () => {
  const extra = { 0x5455: Uint8Array.of(1, 0, 0, 0, 0) };
  const zip = zipSync({ "a.csv": [strToU8(HEADER), { extra }], "b.csv": [strToU8(REVIEWS), { extra }] });
  expect(await read(new Blob([zip]))).toEqual(BOTH);
  expect(await read(in64Bits(zip))).toEqual(BOTH);
});

test("the checksum of bytes follows the standard, in one piece or in several", () => {
  const checksum = new Checksum();
  checksum.add(strToU8("12345"));
  checksum.add(strToU8("6789"));
  expect(checksum.value.toString(16)).toBe("cbf43926");
});
