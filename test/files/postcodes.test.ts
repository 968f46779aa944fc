import { gzipSync, strToU8, zipSync } from "fflate";
import { buildIndexFromFile } from "../../src/files/build-postcode-index";
import { sourceOfBlob, type ByteSource } from "../../src/files/byte-source";
import { editionFromFileName } from "../../src/files/postcode-edition";
import { loadAreas } from "../../src/reference/postcode-index/loaded-postcodes";

const CURRENT = `pcd7,east1m,north1m,lad25cd
L1  8JQ,334970,389790,E08000012
ZE3 9JX,439200,1009900,S12000027
JE2 3AB,,,L99999999
`;
const OLDER = `"pcd","pcd2","pcds","dointr","doterm","oscty","oslaua","oseast1m","osnrth1m","osgrdind"\r
"L1  8JQ","L1   8JQ","L1 8JQ","198001","","E99999999","E08000012","334970","0389790","1"\r
"ZE3 9JX","ZE3  9JX","ZE3 9JX","198001","201204","S99999999","S12000027","439200","1009900","1"\r
"JE2 3AB","JE2  3AB","JE2 3AB","198001","","L99999999","L99999999","","","9"`;
const SISTER = `PCDS,LAUA,EAST1M,NORTH1M\nL1 8JQ,E08000012,334970,389790\nZE3 9JX,S12000027,439200,1009900\nJE2 3AB,L99999999,,\n`;
const EXPORT = `Postcode (7 char),Local Authority District Code (2025),National Grid Easting,National Grid Northing\nL1  8JQ,E08000012,334970,389790\nZE3 9JX,S12000027,439200,1009900\nJE2 3AB,L99999999,,\n`;

function sourceOf(name: string, content: string | Uint8Array): ByteSource {
  return sourceOfBlob(name, new Blob([typeof content === "string" ? content : Uint8Array.from(content)]));
}

/** The same bytes in pieces of three. */
function inSmallPieces(source: ByteSource): ByteSource {
  return {
    ...source,
    stream: (start, end) =>
      source.stream(start, end).pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            for (let at = 0; at < piece.length; at += 3) controller.enqueue(piece.slice(at, at + 3));
          },
        }),
      ),
  };
}

async function lookedUp(source: ByteSource) {
  const { index } = await buildIndexFromFile(source);
  const { manifest, areas } = index;
  const postcodes = await loadAreas(
    manifest,
    areas.keys(),
    async (area) => areas.get(area) ?? new Uint8Array(),
  );
  return {
    edition: manifest.edition,
    count: manifest.postcodes,
    entries: ["L1 8JQ", "ZE3 9JX", "JE2 3AB"].map((postcode) => postcodes.find(postcode)),
  };
}

const ENTRIES = [
  { district: "E08000012", easting: 334970, northing: 389790 },
  { district: "S12000027", easting: 439200, northing: 1009900 },
  { district: "L99999999", easting: null, northing: null },
];

test.each([
  ["the edition of November 2025", CURRENT],
  ["older editions, with quotes, padding and carriage returns", OLDER],
  ["the sister product, columns in capitals and another order", SISTER],
  ["the portal's spreadsheet export with long names", EXPORT],
  ["a byte order mark", `\uFEFF${CURRENT}`],
])("reads %s", async (_, text) => {
  const source = sourceOf("ONSPD_NOV_2025_UK.csv", text);
  const expected = { edition: "November 2025", count: 3, entries: ENTRIES };
  expect(await lookedUp(source)).toEqual(expected);
  expect(await lookedUp(inSmallPieces(source))).toEqual(expected);
});

test("reads a field with a comma, and leaves blank what is not a number or code", async () => {
  const text = `pcds,place,oseast1m,osnrth1m,oslaua
"L1 8JQ","Liverpool, central",334970,389790,e08000012
ZE3 9JX,,4392OO,1009900,S12000027
JE2 3AB,,,,not in a district
`;
  const { entries } = await lookedUp(sourceOf("a.csv", text));
  expect(entries).toEqual([
    ENTRIES[0],
    { district: "S12000027", easting: null, northing: null },
    { district: null, easting: null, northing: null },
  ]);
});

test("reads a gzipped file", async () => {
  const source = sourceOf("onspd-2025-11.csv.gz", gzipSync(strToU8(CURRENT)));
  expect(await lookedUp(source)).toEqual({ edition: "November 2025", count: 3, entries: ENTRIES });
});

describe("a zip", () => {
  const [heading = "", ...lines] = CURRENT.trim().split("\n");

  test("is read from the file with the whole directory, not from the same rows by area as well", async () => {
    const zip = zipSync({
      "User Guide/guide.csv": strToU8("no,postcodes\n"),
      "data/multi_csv/ONSPD_FEB_2026_UK_L.csv": strToU8(`${heading}\nL9 9ZZ,1,2,E08000012\n`),
      "data/ONSPD_FEB_2026_UK.csv": strToU8(CURRENT),
    });
    const source = inSmallPieces(sourceOf("download.zip", zip));
    expect(await lookedUp(source)).toEqual({ edition: "February 2026", count: 3, entries: ENTRIES });
  });

  test("is read from the files by area if there is no file with the whole directory", async () => {
    const files = lines.map((line) => [
      `Data/multi_csv/ONSPD_AUG_2025_UK_${line.slice(0, 2).trim()}.csv`,
      strToU8(`${heading}\n${line}`),
    ]);
    const source = sourceOf("download.zip", zipSync(Object.fromEntries(files), { level: 0 }));
    expect(await lookedUp(source)).toEqual({ edition: "August 2025", count: 3, entries: ENTRIES });
  });

  test("with one CSV file is read, whatever that is called, and its own name may give the edition", async () => {
    const zip = zipSync({ "postcodes.csv": strToU8(CURRENT), "__MACOSX/._postcodes.csv": strToU8("x") });
    const source = sourceOf("ONSPD November 2025.zip", zip);
    expect(await lookedUp(source)).toEqual({ edition: "November 2025", count: 3, entries: ENTRIES });
  });

  test("with several CSV files, none of them named like the directory, is refused", async () => {
    const zip = zipSync({ "one.csv": strToU8(CURRENT), "two.csv": strToU8(CURRENT) });
    await expect(buildIndexFromFile(sourceOf("postcodes.zip", zip))).rejects.toThrow(
      "postcodes.zip is not a postcode directory",
    );
  });

  test("with something else is refused", async () => {
    const source = sourceOf("providers.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
    await expect(buildIndexFromFile(source)).rejects.toThrow("providers.xlsx is not a postcode directory");
  });

  test("that is cut off is refused", async () => {
    const zip = zipSync({ "Data/ONSPD_NOV_2025_UK.csv": strToU8(CURRENT) });
    const source = sourceOf("ONSPD.zip", zip.subarray(0, zip.length - 30));
    await expect(buildIndexFromFile(source)).rejects.toThrow(
      "ONSPD.zip is damaged or was not downloaded completely. Nothing was changed. Choose the ONS Postcode Directory",
    );
  });
});

test.each([
  ["an empty file", "", "is not a postcode directory"],
  ["another CSV file", "CHILD,DOB\n1,01/01/2010\n", "is not a postcode directory"],
  ["a text without lines", "x".repeat(200_000), "is not a postcode directory"],
  ["a directory without rows", CURRENT.slice(0, CURRENT.indexOf("\n")), "has no row with a postcode"],
  ["a damaged gzip file", gzipSync(strToU8(CURRENT)).subarray(0, 40), "is damaged"],
])("refuses %s and names it", async (_, content, message) => {
  await expect(buildIndexFromFile(sourceOf("my file.csv", content))).rejects.toMatchObject({
    name: "FileProblem",
    message: expect.stringMatching(new RegExp(`^my file\\.csv ${message}.*Nothing was changed\\. Choose `)),
  });
});

test("counts the rows that do not start with a postcode", async () => {
  const { index, skipped } = await buildIndexFromFile(sourceOf("a.csv", `${CURRENT}total,1,2,E08000012\n\n`));
  expect({ postcodes: index.manifest.postcodes, skipped }).toEqual({ postcodes: 3, skipped: 1 });
});

test("reports its progress, up to the end", async () => {
  const progress: number[] = [];
  await buildIndexFromFile(sourceOf("a.csv", CURRENT), { onProgress: (done) => progress.push(done) });
  expect(progress.at(-1)).toBe(1);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
});

test("stops when it is cancelled", async () => {
  const cancel = new AbortController();
  const source = inSmallPieces(sourceOf("a.csv", CURRENT));
  const building = buildIndexFromFile(source, { signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(building).rejects.toMatchObject({ name: "AbortError" });
});

test.each([
  ["ONSPD_NOV_2025_UK.csv", "November 2025"],
  ["onspd-2025-11.csv.gz", "November 2025"],
  ["ONS Postcode Directory (August 2026).zip", "August 2026"],
  ["postcodes.csv", null],
  ["Junction 2025.csv", null],
  ["ref 12025-11.csv", null],
  ["copy 20251301.csv", null],
])("the edition of %s is %s", (name, edition) => expect(editionFromFileName(name)).toBe(edition));
