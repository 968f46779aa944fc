import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { strToU8 } from "fflate";
import { runCommand } from "../../src/cli/command";
import { readOptions } from "../../src/cli/options";
import { readReferences } from "../../src/cli/read-references";
import { buildIndexFromFile } from "../../src/files/build-postcode-index";
import { sourceOfPath, writeIndexFolder } from "../../src/files/node-files";
import { readCsv } from "../../src/files/read-csv";
import type { FindingsJson } from "../../src/report/findings-export";
import { assignTables } from "../../src/return/assign-tables";
import { csvOf, SAMPLE } from "./sample";

const PROJECT = join(__dirname, "..", "..");
const PRACTICE = join(PROJECT, "assets", "practice");
const RETURN = join(PRACTICE, "practice-return.xlsx");
const PROVIDERS = join(PRACTICE, "provider-list.xlsx");
const POSTCODES = join(PRACTICE, "postcodes.csv");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-lists-"));
  writeFileSync(join(folder, "episodes.csv"), csvOf("Episodes", SAMPLE.Episodes ?? []));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

/** Makes the index as `npm run postcodes` does. */
function makeIndex() {
  const tsx = join(PROJECT, "node_modules", ".bin", "tsx");
  const words = [join(PROJECT, "scripts/postcodes.ts"), POSTCODES, "--out", "index"];
  const env = { ...process.env, INIT_CWD: folder };
  const result = spawnSync(tsx, words, { cwd: folder, env, encoding: "utf8" });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

async function validate(...words: string[]) {
  const printed = { out: "", err: "" };
  const code = await runCommand(words, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    now: new Date(2026, 10, 22, 9),
  });
  return { code, ...printed };
}
const findingsOf = (name: string) => JSON.parse(readFileSync(inFolder(name), "utf8")) as FindingsJson;

describe("the practice return with its lists", () => {
  let printed: Awaited<ReturnType<typeof validate>>;
  beforeAll(async () => {
    const lists = ["--providers", PROVIDERS, "--postcodes", POSTCODES];
    printed = await validate(RETURN, "--authority", "E08000012", ...lists, "--json", inFolder("csv.json"));
  }, 60_000);

  test("is checked with every rule that needs them", () => {
    const { run: done, notRun, failed } = findingsOf("csv.json").rules;
    expect(notRun.filter(({ reason }) => /provider list|postcode directory|authority/.test(reason))).toEqual(
      [],
    );
    expect(failed).toEqual([]);
    for (const code of ["219", "221", "224", "227", "228", "229", "241", "1008", "392c"]) {
      expect(done).toContain(code);
    }
  });

  test("is reported with their names and dates", () => {
    expect(printed.code).toBe(1);
    expect(printed.out).toMatch(/^ {2}Ofsted provider list of .+ \(\d+ providers\)$/m);
    expect(printed.out).toContain("  ONS Postcode Directory, edition not stated (152 postcodes)");
    expect(printed.err).toBe("");
  });

  test("has the same findings with the index made by npm run postcodes", async () => {
    const made = makeIndex();
    expect([made.code, made.err]).toEqual([0, ""]);
    expect(made.out).toContain("152 postcodes");
    await validate(
      RETURN,
      ...["--providers", PROVIDERS, "--postcodes", inFolder("index")],
      ...["--authority", "E08000012", "--json", inFolder("index.json")],
    );
    expect(findingsOf("index.json").findings).toEqual(findingsOf("csv.json").findings);
  }, 60_000);
});

test.each([
  [
    "--providers",
    "damaged.xlsx",
    "PK\u0003\u0004 damaged",
    "damaged.xlsx is damaged. Nothing was changed. Choose Ofsted's list",
  ],
  ["--postcodes", "other.csv", "CHILD,DOB\n1,01/01/2010\n", "other.csv is not a postcode directory"],
])(
  "%s %s ends with exit code 2 and says what was expected",
  async (option, name, content, message) => {
    writeFileSync(inFolder(name), content);
    const { code, out, err } = await validate(inFolder("episodes.csv"), option, inFolder(name));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  },
  60_000,
);

test.each([
  [["--providers", "other.xlsx"], "other.xlsx was not found"],
  [["--postcodes", "nowhere"], "nowhere was not found. Give the folder that npm run postcodes made"],
  [["--postcodes", PRACTICE], "has no postcodes.json. It must be a folder that"],
])("%p says what was expected", async (words, message) => {
  const tables = { thisYear: new Map(), lastYear: new Map() };
  await expect(readReferences(readOptions(words), tables)).rejects.toThrow(message);
});

test("several workbooks may follow --providers, and the return may come last", () => {
  expect(readOptions(["a.xlsx", "--providers", "b.xlsx", "c.xlsx", "--year", "2025/26"])).toMatchObject({
    inputs: ["a.xlsx"],
    providers: ["b.xlsx", "c.xlsx"],
  });
  expect(readOptions(["--providers", "b.xlsx", "--providers", "c.xlsx", "a.xlsx"])).toMatchObject({
    inputs: ["a.xlsx"],
    providers: ["b.xlsx", "c.xlsx"],
  });
});

test("a year may be written with a hyphen, and the code of an authority in lower case", () => {
  expect(readOptions(["a.xlsx", "--year", "2025-26", "--authority", " e08000012"])).toMatchObject({
    year: "2025/26",
    authority: "E08000012",
  });
});

describe("lists with damaged or unreadable parts", () => {
  test("an index with a damaged area says so, and how to make it again", async () => {
    const { index } = await buildIndexFromFile(await sourceOfPath(POSTCODES));
    await writeIndexFolder(inFolder("damaged"), index);
    writeFileSync(inFolder("damaged/L.bin"), "L");
    const rows = [{ CHILD: "A1", DECOM: "01/05/2025", PL_POST: "L1 8JQ" }];
    const { tables } = assignTables([readCsv("episodes.csv", strToU8(csvOf("Episodes", rows)))]);
    await expect(
      readReferences(readOptions(["--postcodes", inFolder("damaged")]), tables),
    ).rejects.toMatchObject({
      name: "FileProblem",
      message: expect.stringMatching(/damaged: .* Make the index again with npm run postcodes\.$/),
    });
  });

  test("the first ten rows of a provider list that cannot be read are named, with how many more there are", async () => {
    const workbook = new Workbook();
    const rows = Array.from({ length: 11 }, (_, row) => [`SC0000${row + 10}`, "K2", "PR4", "soon"]);
    workbook
      .addWorksheet("Providers")
      .addRows([["URN", "Placement code", "Placement provider code", "Registration date"], ...rows]);
    await workbook.xlsx.writeFile(inFolder("soon.xlsx"));
    const tables = { thisYear: new Map(), lastYear: new Map() };
    const { notes } = await readReferences(readOptions(["--providers", inFolder("soon.xlsx")]), tables);
    expect(notes).toHaveLength(11);
    expect(notes[0]).toBe(
      'soon.xlsx, Providers, line 2: The registration date "soon" cannot be read and is treated as blank.',
    );
    expect(notes.at(-1)).toBe("1 more row of the provider list could not be read in full.");
  });
});
