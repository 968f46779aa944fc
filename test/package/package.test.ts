import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/command";
import { buildIndexFromFile } from "../../src/files/build-postcode-index";
import { sourceOfPath, writeIndexFolder } from "../../src/files/node-files";

const PROJECT = join(__dirname, "../..");
const PRACTICE = join(PROJECT, "assets/practice/practice-return.xlsx");

/** Somebody else's project, with the package installed. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-package-"));
  const installed = join(folder, "node_modules/ssda903-validator");
  mkdirSync(installed, { recursive: true });
  writeFileSync(
    join(installed, "package.json"),
    JSON.stringify({ name: "ssda903-validator", type: "module", exports: "./index.js" }),
  );
  const bundle = `import("./scripts/bundle-package.mjs").then((it) => it.bundlePackage(${JSON.stringify(join(installed, "index.js"))}))`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", bundle], { cwd: PROJECT });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runProgram(name: string, source: string | null, ...words: string[]): string {
  const program = join(folder, name);
  if (source === null) cpSync(join(PROJECT, "docs/examples", name), program);
  else writeFileSync(program, source);
  return execFileSync(process.execPath, [program, ...words], { cwd: folder, encoding: "utf8" });
}

async function commandLine(...words: string[]): Promise<unknown> {
  const json = join(folder, "findings.json");
  await runCommand([...words, "--json", json], { out: () => {}, err: () => {}, now: new Date(2026, 10, 26) });
  return JSON.parse(readFileSync(json, "utf8"));
}

test("the package finds in the practice workbook what the command line finds", async () => {
  const lists = join(PROJECT, "assets/practice/provider-list.xlsx");
  const printed = runProgram(
    "check.mjs",
    `import { checkReturn, readProviders, readReturnFile } from "ssda903-validator";
     const [workbook, list] = process.argv.slice(2);
     const sheets = await readReturnFile(workbook);
     const providers = await readProviders(list);
     console.log(JSON.stringify(checkReturn({ sheets, providers, localAuthority: "E08000012" })));`,
    PRACTICE,
    lists,
  );
  expect(JSON.parse(printed)).toEqual(
    await commandLine(PRACTICE, "--providers", lists, "--authority", "E08000012"),
  );
});

test("the postcodes of an index are found, and one that is damaged or not there is refused in a sentence", async () => {
  const { index } = await buildIndexFromFile(
    await sourceOfPath(join(PROJECT, "assets/practice/postcodes.csv")),
  );
  const [whole, damaged] = [join(folder, "index"), join(folder, "damaged")];
  await writeIndexFolder(whole, index);
  await writeIndexFolder(damaged, index);
  writeFileSync(join(damaged, "L.bin"), "other");
  const cut = join(folder, "cut");
  await writeIndexFolder(cut, index);
  rmSync(join(cut, "L.bin"));
  const printed = runProgram(
    "postcodes.mjs",
    `import { FileProblem, readPostcodes } from "ssda903-validator";
     const [whole, ...others] = process.argv.slice(2);
     console.log((await readPostcodes(whole)).find("l11pz").district);
     for (const folder of others) {
       try { await readPostcodes(folder); } catch (error) { console.log(error instanceof FileProblem, error.message); }
     }`,
    ...[whole, damaged, cut, "nosuch"],
  );
  expect(printed.trim().split("\n")).toEqual([
    "E08000012",
    `true ${damaged}: Area L of the postcode index is damaged. Make the index again with npm run postcodes.`,
    expect.stringMatching(/^true The postcodes of area L could not be read from .*cut\./),
    expect.stringMatching(/^true nosuch has no postcodes.json/),
  ]);
});

test("the example in the documents checks a folder of CSV files, with last year's return", async () => {
  const [thisYear, lastYear] = [join(folder, "this"), join(folder, "last")];
  await commandLine(PRACTICE, "--out-csv", thisYear);
  mkdirSync(lastYear);
  cpSync(join(thisYear, "header.csv"), join(lastYear, "header.csv"));
  const printed = runProgram("check-folder.mjs", null, thisYear, lastYear);
  expect(printed).toMatch(/^2025\/26: \d+ findings, \d+ rules not run\n/);
  expect(printed).toMatch(/^ +\d+ {2}101 {2}SEX is blank or not a recognised code for the year$/m);
});

test("the example says that a missing folder is missing, and ends with 2", () => {
  cpSync(join(PROJECT, "docs/examples/check-folder.mjs"), join(folder, "check-folder.mjs"));
  const { status, stderr } = spawnSync(process.execPath, ["check-folder.mjs", "nosuch"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "nosuch was not found, or is not a folder.\n" });
});

test("last year's sheets may be called as sheets of this year that say so themselves", () => {
  const printed = runProgram(
    "names.mjs",
    `import { checkReturn } from "ssda903-validator";
     const values = [["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"], ["1", "F", "01/05/2012", "WBRI", "UN1", "0", ""]];
     const header = { name: "Header", firstRow: 0, firstColumn: 0, values };
     const notes = { ...header, name: "Header (last year)", values: [["a", "b"]] };
     const { tables } = checkReturn({ sheets: [header, notes], lastYear: [header], year: "2025/26" });
     console.log(JSON.stringify(tables));`,
  );
  expect(JSON.parse(printed)).toEqual({ Header: 1 });
});

test("untyped input that does not fit is refused in a sentence", () => {
  const printed = runProgram(
    "untyped.mjs",
    `import { checkReturn, ReturnProblem } from "ssda903-validator";
     const values = [["CHILD", "SEX", "DOB", "ETHNIC"], ["1", "F", "01/05/2012", "WBRI"]];
     const whole = { name: "Header", firstRow: 0, firstColumn: 0, values };
     for (const given of [
       {},
       { sheets: [{ name: "Header", values }] },
       { sheets: [{ ...whole, values: [["CHILD"], [new Date()]] }] },
       { sheets: [whole], lastYear: "Header" },
       { sheets: [whole], localAuthority: 5 },
       { sheets: [whole], providers: Promise.resolve() },
       { sheets: [whole], postcodes: "postcodes" },
       undefined,
     ]) {
       try {
         checkReturn(given && { year: "2025/26", ...given });
       } catch (error) {
         console.log(error instanceof ReturnProblem, error.message);
       }
     }`,
  );
  expect(printed.trim().split("\n")).toEqual([
    expect.stringMatching(/^true sheets is not a list of sheets/),
    expect.stringMatching(/^true sheets\[0\] is not a sheet: name, firstRow/),
    expect.stringMatching(/^true sheets\[0\] is not a sheet/),
    expect.stringMatching(/^true lastYear is not a list of sheets/),
    "true 5 is not the ONS code of an upper-tier English authority.",
    "true providers is not what readProviders gives. Is an await missing?",
    "true postcodes is not what readPostcodes gives. Is an await missing?",
    expect.stringMatching(/^true sheets is not a list of sheets/),
  ]);
});

test("what is wrong with a return is said in a sentence", () => {
  const printed = runProgram(
    "wrong.mjs",
    `import { checkReturn, FileProblem, readReturnFile, ReturnProblem } from "ssda903-validator";
     const nothing = { name: "Notes", firstRow: 0, firstColumn: 0, values: [["a", "b"]] };
     const header = { name: "Header", firstRow: 0, firstColumn: 0, values: [["CHILD", "SEX", "DOB", "ETHNIC"], ["1", "F", "01/05/2012", "WBRI"]] };
     const named = (...names) => names.map((name) => ({ ...header, name }));
     for (const given of [
       { sheets: [nothing] },
       { sheets: named("a", "b", "c") },
       { sheets: named("a"), lastYear: named("b", "c") },
     ]) {
       try { checkReturn({ ...given, year: "2025/26" }); } catch (error) { console.log(error instanceof ReturnProblem, error.message); }
     }
     try { await readReturnFile("none.csv"); } catch (error) { console.log(error instanceof FileProblem, error.message); }`,
  );
  expect(printed).toContain("true No sheet holds a table of this year's return");
  expect(printed).toContain(
    "true a, b and c all fit this year's table One child (Header). If several hold rows of it, put all the rows in one; if one is a copy, leave it out; if one is last year's, give it as lastYear.",
  );
  expect(printed).toContain("true b and c both fit last year's table One child (Header).");
  expect(printed).toContain("true none.csv was not found");
});
