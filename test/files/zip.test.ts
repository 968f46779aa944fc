import { strToU8, zipSync } from "fflate";
import { sourceOfBlob } from "../../src/files/byte-source";
import { Checksum } from "../../src/files/checksum";
import { readFiles } from "../../src/files/import/read-files";

const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n123,F,01/01/2010,WBRI,UN1,0,\r\n";
const REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n123,01/01/2010,01/06/2025,PN1\r\n";

function zipOf(level: 0 | 6): Uint8Array<ArrayBuffer> {
  return zipSync({ "a.csv": strToU8(HEADER), "b.csv": strToU8(REVIEWS) }, { level });
}

/** Spoils bytes behind a text in the zip. */
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

test("both files of a whole zip are read, packed or not", async () => {
  for (const level of [0, 6] as const) {
    expect(await read(new Blob([zipOf(level)]))).toEqual({ tables: ["Header", "Reviews"], problems: [] });
  }
});

test.each([
  ["a.csv", ["Reviews"]],
  ["b.csv", ["Header"]],
])("of a zip in which %s is damaged the other file is read, and that one is named", async (file, tables) => {
  const zip = spoiled(zipOf(6), file, [0xff, 0xff, 0xff, 0xff]);
  expect(await read(zip)).toEqual({
    tables,
    problems: [`return.zip/${file} is damaged. Make the zip file again.`],
  });
});

test("one letter that is not as it was packed is noticed", async () => {
  const zip = spoiled(zipOf(0), "REVIEW_CODE\r\n", ["9".charCodeAt(0)]);
  const { tables, problems } = await read(zip);
  expect({ tables, problems }).toEqual({
    tables: ["Header"],
    problems: ["return.zip/b.csv is damaged. Make the zip file again."],
  });
});

test("the checksum of bytes is that of the standard, in one piece or in several", () => {
  const checksum = new Checksum();
  checksum.add(strToU8("12345"));
  checksum.add(strToU8("6789"));
  expect(checksum.value.toString(16)).toBe("cbf43926");
});
