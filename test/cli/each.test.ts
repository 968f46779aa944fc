import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/command";
import { returnsInFolder } from "../../src/cli/each/returns-in-folder";
import { checkInWorkers } from "../../src/cli/each/worker-pool";
import { readOptions } from "../../src/cli/options";
import type { TableName } from "../../src/return/tables";
import { csvOf, SAMPLE } from "./sample";

jest.setTimeout(120_000);

const PROJECT = join(__dirname, "..", "..");
let folder: string;

function writeReturn(place: string): void {
  mkdirSync(place, { recursive: true });
  for (const [table, rows] of Object.entries(SAMPLE)) {
    writeFileSync(join(place, `${table.toLowerCase()}.csv`), csvOf(table as TableName, rows));
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-each-"));
  writeReturn(join(folder, "Liverpool"));
  writeReturn(join(folder, "Liverpool", "last year"));
  writeReturn(join(folder, "E08000003 Manchester"));
  mkdirSync(join(folder, "Leeds"));
  writeFileSync(join(folder, "Leeds", "reviews.csv"), "Person ID,DOB,REVIEW,REVIEW_CODE\r\n");
  cpSync(join(PROJECT, "assets/practice/practice-return.xlsx"), join(folder, "Practice.xlsx"));
  writeFileSync(join(folder, "read me.txt"), "no return");
  writeReturn(join(folder, "bristol"));
  writeFileSync(join(folder, "bristol", "uasc.csv"), "");
  writeFileSync(join(folder, "bristol", "old.xlsx"), "of before");
  writeFileSync(join(folder, "bristol", "extract.zip"), "PK");
  mkdirSync(join(folder, "bristol", "drafts"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leftOut = () =>
  `read me.txt in ${folder} was left out: each return is a folder, a workbook or an XML file.\n`;

function expectFiveLines(out: string): void {
  const lines = out.trimEnd().split("\n").sort();
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(
    /^E08000003 Manchester: 2024\/25, E08000003, 3 children, \d+ findings for \d children, \d+ checks run, \d+ not run$/,
  );
  expect(lines[1]).toMatch(
    /^Leeds: could not be checked\. No table of the return was recognised .* reviews: It has headings of Reviews, but not CHILD/,
  );
  expect(lines[2]).toMatch(/^Liverpool: 2024\/25, E08000012, 3 children, \d+ findings/);
  expect(lines[4]).toMatch(
    /^bristol: 2024\/25, E06000023, 3 children, .* not run\. extract\.zip and old\.xlsx beside the CSV files were left out: only CSV files are read from a folder\. The folder drafts was left out: put the files in it beside the others if they belong to the return\. uasc\.csv is empty and was left out\.$/,
  );
  expect(lines[3]).toMatch(/^Practice: 2025\/26, authority not known, \d+ children, \d+ findings/);
}

test("a folder of returns gives one line for each, and one that cannot be read does not stop the others", async () => {
  const texts = { out: "", err: "" };
  const code = await runCommand(["--each", folder], {
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
    now: new Date(2026, 10, 22, 23, 5),
  });
  expectFiveLines(texts.out);
  expect(texts.err).toBe(leftOut());
  expect(code).toBe(2);
});

test("the lines are the same with several workers", () => {
  const run = spawnSync(process.execPath, ["scripts/validate.mjs", "--each", folder, "--workers", "2"], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: PROJECT },
  });
  expect(run.stderr).toBe(leftOut());
  expectFiveLines(run.stdout);
  expect(run.status).toBe(2);
});

test.each([
  ["outputs for a single return", ["--json", "f.json"], "not with --json."],
  ["zero workers", ["--workers", "0"], "--workers 0 is not a number of returns to check at a time"],
])("%s are refused with many returns", async (_, options, message) => {
  let err = "";
  const code = await runCommand(["--each", folder, ...options], {
    out: () => {},
    err: (text) => (err += text),
    now: new Date(2026, 10, 22),
  });
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("workers are refused with a single return", async () => {
  let err = "";
  const surroundings = { out: () => {}, err: (text: string) => (err += text), now: new Date(2026, 10, 22) };
  expect(await runCommand([folder, "--workers", "2"], surroundings)).toBe(2);
  expect(err).toContain("--workers can only be used with --each.");
});

test("the name of a folder gives its authority, by code or by name, however it is written", async () => {
  const many = mkdtempSync(join(tmpdir(), "ssda903-named-"));
  const authorities = {
    "Bath & North-East Somerset": "E06000022",
    "E08000003 of 2025": "E08000003",
    herefordshire: "E06000019",
    "st helens": "E08000013",
    "York City": null,
  };
  for (const name of Object.keys(authorities)) writeReturn(join(many, name));
  const { returns } = await returnsInFolder(many);
  expect(Object.fromEntries(returns.map(({ name, authority }) => [name, authority]))).toEqual(authorities);
  rmSync(many, { recursive: true });
});

test("a file that is named last year's but is not a file of a return is left out with a note", async () => {
  const many = mkdtempSync(join(tmpdir(), "ssda903-last-"));
  writeReturn(join(many, "Leeds"));
  for (const name of ["header last year.csv", "letter of last year.docx"])
    writeFileSync(join(many, "Leeds", name), "CHILD");
  const { returns } = await returnsInFolder(many);
  expect(returns).toMatchObject([
    {
      lastYear: [join(many, "Leeds", "header last year.csv")],
      notes: [expect.stringContaining("letter of last year.docx beside the CSV files was left out")],
    },
  ]);
  rmSync(many, { recursive: true });
});

test("if last year's tables are there twice, it says which are left out and what to do, and names no option that nobody gave", async () => {
  const many = mkdtempSync(join(tmpdir(), "ssda903-twice-"));
  const place = join(many, "Liverpool");
  writeReturn(join(place, "last year"));
  cpSync(join(PROJECT, "assets/practice/practice-return.xlsx"), join(place, "return.xlsx"));
  let out = "";
  await runCommand(["--each", many], {
    out: (text) => (out += text),
    err: () => {},
    now: new Date(2026, 10, 22),
  });
  expect(out).toContain(
    "Left out, because last year holds last year's table too. To use this one instead, take that out of the folder.",
  );
  expect(out).not.toContain("--last-year");
  rmSync(many, { recursive: true });
});

test("when a worker breaks down, only the return it was checking is lost", async () => {
  const place = mkdtempSync(join(tmpdir(), "ssda903-worker-"));
  const program = join(place, "worker.cjs");
  writeFileSync(
    program,
    `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ name }) => {
      if (name === "large") throw new Error("out of memory");
      parentPort.postMessage({ line: name, findings: 0 });
    });`,
  );
  const returns = ["first", "large", "last"].map((name) => ({
    name,
    inputs: [],
    lastYear: [],
    notes: [],
    authority: null,
  }));
  const reported: unknown[] = [];
  const options = readOptions(["--each", folder, "--workers", "1"]);
  await checkInWorkers(program)(returns, options, new Date(2026, 10, 22), (checked, index) =>
    reported.push([index, checked.line, checked.findings]),
  );
  expect(reported).toEqual([
    [0, "first", 0],
    [1, "large: could not be checked. out of memory", null],
    [2, "last", 0],
  ]);
  rmSync(place, { recursive: true });
});
