import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import readXlsxFile, { readSheet } from "read-excel-file/node";
import { strFromU8, unzipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/command";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import type { FindingsJson } from "../../src/report/findings-export";
import type { TableName } from "../../src/return/tables";
import { highlightedCells, highlightedCellsBySheet } from "../excel/support/highlighted-cells";
import { cellsOfAnswerKey, PRACTICE_FILE } from "../support/answer-key";
import { expectSame } from "../support/expect-same";
import { csvOf, SAMPLE } from "./sample";

const HEADING_LINE = 3;
const PROJECT = join(__dirname, "..", "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-"));
  mkdirSync(join(folder, "csv"));
  for (const [table, rows] of Object.entries(SAMPLE)) {
    writeFileSync(join(folder, "csv", `${table.toLowerCase()}.csv`), csvOf(table as TableName, rows));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command; words that name files are taken from the sample's folder. */
async function validate(...words: string[]): Promise<CommandResult> {
  const texts = { out: "", err: "" };
  const places = words.map((word) => (/^(--|20|E\d)/.test(word) ? word : join(folder, word)));
  const code = await runCommand(places, {
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
    now: new Date(2026, 10, 22, 23, 5),
  });
  return { code, ...texts };
}

const file = (name: string) => join(folder, name);
const silent = { out: () => {}, err: () => {}, now: new Date(2026, 10, 22) };

describe("a folder of CSV files", () => {
  let run: CommandResult;
  beforeAll(async () => {
    run = await validate("csv", "--json", "f.json", "--csv", "f.csv", "--out", "out.xlsx");
  });

  test("ends with exit code 1, and prints counts by rule and what was not run", () => {
    expect(run.code).toBe(1);
    expect(run.out).toContain("Collection year 2024/25, authority not given, 3 children");
    expect(run.out).toMatch(/^141 +1 +1 {2}error {2}DECOM is not a readable date$/m);
    expect(run.out).toMatch(/Not run: .*INT05/);
    expect(run.out).toContain("Needs the OC2 table.");
    expect(run.err).toBe("");
  });

  test("writes the findings as JSON, with rows as a person counts them", () => {
    const json = JSON.parse(readFileSync(file("f.json"), "utf8")) as FindingsJson;
    expect(json.year).toBe("2024/25");
    expect(json.authority).toBeNull();
    expect(json.tables).toEqual({ Header: 3, Episodes: 3 });
    expect(json.findings).toContainEqual({
      rule: "302",
      child: "A2",
      cells: [
        { table: "Episodes", lastYear: false, row: 3, field: "DECOM" },
        { table: "Header", lastYear: false, row: 3, field: "DOB" },
      ],
    });
    expect(json.rules.run).toContain("141");
    expect(json.rules.notRun.find(({ rule }) => rule === "INT05")?.reason).toBe("Needs the OC2 table.");
    expect(json.rules.failed).toEqual([]);
  });

  test("writes the findings as CSV, in which no value can become a formula", () => {
    const rows = Papa.parse<string[]>(readFileSync(file("f.csv"), "utf8").replace("\uFEFF", ""), {
      skipEmptyLines: true,
    }).data;
    expect(rows[0]?.slice(0, 8)).toEqual([
      "child",
      "rule",
      "severity",
      "table",
      "last year",
      "sheet",
      "cell",
      "field",
    ]);
    expect(rows.some(([child, rule]) => child === "A1" && rule === "141")).toBe(true);
    expect(rows.some(([child]) => child === "'=A3")).toBe(true);
    expect(rows.some(([child]) => child?.startsWith("="))).toBe(false);
  });

  test("writes a workbook with the unchanged data, a summary and the findings, as another reader shows", async () => {
    const sheets = await readXlsxFile(file("out.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "episodes",
      "header",
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    const episodes = await readSheet(file("out.xlsx"), "episodes");
    const original = Papa.parse<string[]>(csvOf("Episodes", SAMPLE.Episodes ?? []), {
      skipEmptyLines: true,
    }).data;
    expect(episodes.map((row) => row.map((cell) => cell ?? ""))).toEqual(original);
    const workbook = await openXlsx("out.xlsx", readFileSync(file("out.xlsx")));
    // What is typed over it also stays text.
    expect(workbook.getWorksheet("episodes")?.getCell("B2").numFmt).toBe("@");
    const findings = await readSheet(file("out.xlsx"), "903 Findings");
    expect(findings[2]?.slice(0, 6)).toEqual(["Child", "Cell", "Field", "Value", "Rule", "Severity"]);
    const found = findings.find((row) => row[4] === "141");
    expect(found?.slice(0, 6)).toEqual(["A1", "episodes!B2", "DECOM", "31/04/2024", "141", "Error"]);
    expect(findings.some((row) => row[0] === "=A3")).toBe(true);
  });

  test("the workbook's highlights have our mark, its links stay within the workbook, and its findings have filters", () => {
    const parts = unzipSync(readFileSync(file("out.xlsx")));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part("xl/worksheets/sheet1.xml")).toContain("<formula>N(&quot;SSDA903&quot;)=0</formula>");
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<conditionalFormatting sqref="[^"]*\bB2\b/);
    expect(part("xl/worksheets/sheet4.xml")).toMatch(
      /<hyperlink ref="B\d+" location="&apos;episodes&apos;!B2"\/>/,
    );
    expect(part("xl/worksheets/_rels/sheet4.xml.rels")).toContain("/table");
    expect(part("xl/worksheets/_rels/sheet4.xml.rels")).not.toContain("/hyperlink");
    expect(part("xl/tables/table1.xml")).toContain("<autoFilter");
    expect(part("xl/worksheets/sheet4.xml")).not.toContain("<f>");
  });

  test("the workbook highlights the cells of the findings and no others", async () => {
    const workbook = await openXlsx("out.xlsx", readFileSync(file("out.xlsx")));
    const { findings } = JSON.parse(readFileSync(file("f.json"), "utf8")) as FindingsJson;
    for (const table of ["Header", "Episodes"] as const) {
      const sheet = workbook.getWorksheet(table.toLowerCase())!;
      const headings = sheet.getRow(1).values as readonly unknown[];
      const cells = findings
        .flatMap((finding) => finding.cells)
        .filter((cell) => cell.table === table && cell.field !== null && headings.includes(cell.field))
        .map(({ row, field }) => sheet.getCell(row, headings.indexOf(field)).address);
      expect([table, highlightedCells(sheet)]).toEqual([table, [...new Set(cells)].sort()]);
    }
  });

  test("the printed findings are one page wide up to the note, with their headings on each page", () => {
    const parts = unzipSync(readFileSync(file("out.xlsx")));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part("xl/worksheets/sheet4.xml")).toMatch(
      /<pageSetup[^>]* orientation="landscape"[^>]* fitToHeight="0"/,
    );
    expect(part("xl/workbook.xml").replaceAll("&apos;", "'")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'903 Findings\'!$3:$3</definedName>',
    );
    expect(part("xl/workbook.xml").replaceAll("&apos;", "'")).toMatch(
      /<definedName name="_xlnm.Print_Area" localSheetId="3">'903 Findings'!\$A\$1:\$J\$\d+<\/definedName>/,
    );
  });
});

describe("a workbook", () => {
  beforeAll(async () => {
    const workbook = new Workbook();
    for (const [table, rows] of Object.entries(SAMPLE)) {
      const sheet = workbook.addWorksheet(`My ${table}`);
      for (const line of csvOf(table as TableName, rows)
        .trim()
        .split("\r\n"))
        sheet.addRow(line.split(","));
    }
    const notes = workbook.addWorksheet("Notes");
    notes.getCell("B7").value = { formula: "1+1", result: 2 };
    notes.getCell("B8").value = new Date(Date.UTC(2024, 4, 1));
    notes.getCell("B8").numFmt = "dd/mm/yyyy";
    await workbook.xlsx.writeFile(file("in.xlsx"));
  });

  test("keeps its other sheets, values and formats, and a second run replaces the first", async () => {
    expect((await validate("in.xlsx", "--out", "once.xlsx")).code).toBe(1);
    expect((await validate("once.xlsx", "--out", "twice.xlsx")).code).toBe(1);
    const names = (await readXlsxFile(file("twice.xlsx"))).map(({ sheet }) => sheet);
    expect(names).toEqual([
      "My Header",
      "My Episodes",
      "Notes",
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    for (const sheet of ["My Header", "My Episodes", "Notes"]) {
      expect(await readSheet(file("twice.xlsx"), sheet)).toEqual(await readSheet(file("in.xlsx"), sheet));
    }
    const highlights = (name: string) =>
      strFromU8(unzipSync(readFileSync(file(name)))["xl/worksheets/sheet2.xml"] ?? new Uint8Array()).match(
        /<conditionalFormatting/g,
      );
    expect(highlights("twice.xlsx")).toEqual(highlights("once.xlsx"));
  });

  test("keeps a sheet of the user's that has the name of one of ours", async () => {
    const workbook = await openXlsx("once.xlsx", readFileSync(file("once.xlsx")));
    workbook.getWorksheet("903 Summary")!.getCell("A1").value = "What we agreed";
    writeFileSync(file("own-summary.xlsx"), await writeXlsx(workbook));
    await validate("own-summary.xlsx", "--out", "both.xlsx");
    const { worksheets } = await openXlsx("both.xlsx", readFileSync(file("both.xlsx")));
    const summaries = worksheets.filter(({ name }) => name.startsWith("903 Summary"));
    expect(summaries.map(({ name }) => name)).toEqual(["903 Summary", "903 Summary (2)"]);
    expect(summaries[0]?.getCell("A1").text).toBe("What we agreed");
  });

  test("keeps a sheet of findings that was renamed, and gives the table in the new one another name", async () => {
    const workbook = await openXlsx("once.xlsx", readFileSync(file("once.xlsx")));
    workbook.getWorksheet("903 Findings")!.name = "903 Findings of March";
    writeFileSync(file("kept-findings.xlsx"), await writeXlsx(workbook));
    await validate("kept-findings.xlsx", "--out", "beside.xlsx");
    const { worksheets } = await openXlsx("beside.xlsx", readFileSync(file("beside.xlsx")));
    expect(
      worksheets.flatMap((sheet) => sheet.getTables().map(({ name }) => `${sheet.name}: ${name}`)),
    ).toEqual([
      "903 Findings of March: SSDA903_Findings",
      "903 Findings: SSDA903_Findings_2",
      "903 Children: SSDA903_Children",
      "903 History: SSDA903_History",
    ]);
  });
});

test("the practice workbook is highlighted only in the cells of its answer key, and its values are unchanged", async () => {
  const out = file("practice.xlsx");
  await runCommand([PRACTICE_FILE, "--out", out], silent);
  expect(highlightedCellsBySheet(await openXlsx(out, readFileSync(out)))).toEqual(await cellsOfAnswerKey());
  const original = await readXlsxFile(PRACTICE_FILE);
  expectSame((await readXlsxFile(out)).slice(0, original.length), original);
});

describe("statuses in an annotated workbook", () => {
  /** The columns of a sheet of findings, by heading, below its heading row. */
  async function rowsOf(name: string, sheet: string): Promise<Record<string, unknown>[]> {
    const rows = await readSheet(file(name), sheet);
    const start = rows.findIndex((row) => row.includes("Child") && row.includes("Rule"));
    const headings = rows[start] ?? [];
    return rows
      .slice(start + 1)
      .map((row) =>
        Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ""])),
      );
  }

  const TYPED = { Status: "Accepted with reason", Owner: "Sam", Note: "Agreed with the school" };

  test("are kept when it is checked again, even once the finding is gone", async () => {
    await validate("csv", "--out", "first.xlsx");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file("first.xlsx"));
    const findings = workbook.getWorksheet("903 Findings");
    const before = await rowsOf("first.xlsx", "903 Findings");
    const line = before.findIndex(({ Child, Rule }) => Child === "A1" && Rule === "141") + HEADING_LINE + 1;
    Object.entries(TYPED).forEach(([heading, text]) => {
      const column = Object.keys(before[0] ?? {}).indexOf(heading) + 1;
      if (findings) findings.getCell(line, column).value = text;
    });
    await workbook.xlsx.writeFile(file("typed.xlsx"));

    expect((await validate("typed.xlsx", "--out", "again.xlsx")).code).toBe(1);
    const again = (await rowsOf("again.xlsx", "903 Findings")).filter(({ Owner }) => Owner === "Sam");
    expect(again).toMatchObject([{ Child: "A1", Rule: "141", New: "", ...TYPED }]);

    await workbook.xlsx.readFile(file("again.xlsx"));
    const episodes = workbook.getWorksheet("episodes");
    if (episodes) episodes.getCell("B2").value = "30/04/2024";
    await workbook.xlsx.writeFile(file("corrected.xlsx"));
    await validate("corrected.xlsx", "--out", "gone.xlsx");
    expect(await rowsOf("gone.xlsx", "903 No longer found")).toMatchObject([
      {
        Child: "A1",
        Rule: "141",
        Outcome: "No longer found",
        Status: "Fixed",
        Owner: "Sam",
        Note: TYPED.Note,
      },
    ]);
    const history = await readSheet(file("gone.xlsx"), "903 History");
    expect(history.filter(([checked]) => checked === "22/11/2026 23:05")).toHaveLength(3);
  });

  test("a date typed as a note stays a date", async () => {
    await validate("csv", "--out", "first.xlsx");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file("first.xlsx"));
    const headings = Object.keys((await rowsOf("first.xlsx", "903 Findings"))[0] ?? {});
    const cell = workbook
      .getWorksheet("903 Findings")
      ?.getCell(HEADING_LINE + 1, headings.indexOf("Note") + 1);
    if (cell) Object.assign(cell, { value: new Date(Date.UTC(2026, 5, 12)), numFmt: "dd/mm/yyyy" });
    await workbook.xlsx.writeFile(file("dated.xlsx"));

    await validate("dated.xlsx", "--out", "again.xlsx");
    const notes = (await rowsOf("again.xlsx", "903 Findings")).map(({ Note }) => Note);
    expect(notes.filter(Boolean)).toEqual(["12/06/2026"]);
  });
});

describe("last year's return", () => {
  test("is read from its own folder and lets the rules on it run", async () => {
    mkdirSync(file("last"));
    const lastEpisodes = [{ CHILD: "A1", DECOM: "01/05/2023", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4" }];
    writeFileSync(file("last/episodes.csv"), csvOf("Episodes", lastEpisodes));
    const run = await validate("csv", "--last-year", "last", "--json", "l.json", "--out", "l.xlsx");
    expect(run.err).toBe("");
    const json = JSON.parse(readFileSync(file("l.json"), "utf8")) as FindingsJson;
    expect(json.rules.run).toContain("503A");
    expect(json.tables).toEqual({ Header: 3, Episodes: 3 });
    expect(run.out).toContain("Episodes (last year): 1 row, sheet episodes (last year)");
  });
});

describe("what cannot be run ends with exit code 2 and a reason", () => {
  test.each([
    ["no input", [], "No return was given."],
    ["a file that is not there", ["nowhere.xlsx"], "nowhere.xlsx was not found."],
    ["an unknown year", ["csv", "--year", "2019/20"], "--year 2019/20 is not a collection year"],
    [
      "an unknown authority",
      ["csv", "--authority", "E99999999"],
      "--authority E99999999 is not the ONS code",
    ],
    ["an unknown option", ["csv", "--colour"], "colour"],
    [
      "an annotated workbook with another extension",
      ["csv", "--out", "out.csv"],
      "out.csv must end in .xlsx: the annotated return is an Excel workbook.",
    ],
    [
      "a folder that cannot be written to",
      ["csv", "--json", "no/such/folder/f.json"],
      "could not be written",
    ],
  ])("%s", async (_name, words, message) => {
    const run = await validate(...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.out).toBe("");
  });

  test.each([
    ["an option that is not known", ["csv", "--colour"]],
    ["no return", []],
  ])("%s is reported with the list of options", async (_name, words) => {
    expect((await validate(...words)).err).toContain("--last-year <input>");
  });

  test.each([
    ["an authority that is not known", ["csv", "--authority", "E99999999"], "--authority E99999999 is not "],
    ["a year that is not known", ["csv", "--year", "2019/20"], "--year 2019/20 is not "],
    ["no date to tell the year", ["dateless"], "There is no event date, such as DECOM"],
    ["an output in place of the input", ["csv", "--out-csv", "csv"], "--out-csv "],
  ])("%s is reported without the list of options, but with how to see it", async (_name, words, reason) => {
    mkdirSync(file("dateless"), { recursive: true });
    writeFileSync(file("dateless/header.csv"), csvOf("Header", SAMPLE.Header ?? []));
    const { err } = await validate(...words);
    expect(err).toMatch(/^[^\n]+\nAll options are listed with --help\.\n$/);
    expect(err.startsWith(reason)).toBe(true);
  });

  const OLD_WORKBOOK = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);

  test.each<[string, string | Uint8Array, string]>([
    ["empty.csv", "", "empty.csv is empty"],
    ["other.csv", "a,b\n1,2\n", "other.csv. A sheet needs a heading row"],
    ["damaged.xlsx", "PK\u0003\u0004 but no zip", "damaged.xlsx could not be read"],
    ["blank.xlsx", "", "blank.xlsx is not an .xlsx workbook. If Excel"],
    ["old.xls", OLD_WORKBOOK, "old.xls has a password or is in the old .xls format"],
    ["page.xls", "<table><tr><td>CHILD", "page.xls is not an Excel workbook: it holds XML or a web page."],
    ["sheet.ods", "PK", "sheet.ods cannot be read. Choose an .xlsx workbook, an XML file or CSV files."],
    ["binary.xlsb", "PK", "binary.xlsb cannot be read. Choose"],
  ])("%s", async (name, content, message) => {
    writeFileSync(file(name), content);
    const run = await validate(name);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });

  test.each([
    [
      "the workbook",
      ["kept.xlsx", "--json", "kept.xlsx"],
      /--json \S*kept.xlsx is a file that is being read/,
    ],
    [
      "the workbook, by another path",
      ["kept.xlsx", "--out", "./csv/../kept.xlsx"],
      /--out \S*kept.xlsx is a file that is being read/,
    ],
    [
      "last year's workbook",
      ["csv", "--last-year", "kept.xlsx", "--csv", "kept.xlsx"],
      /--csv \S*kept.xlsx is a file that is being read/,
    ],
    [
      "the folder of CSV files",
      ["csv", "--out-csv", "csv"],
      /--out-csv \S*csv is a folder that files are being read from/,
    ],
    [
      "the folder of CSV files that are given one by one",
      ["csv/header.csv", "csv/episodes.csv", "--out-csv", "csv"],
      /--out-csv \S*csv is a folder that files are being read from/,
    ],
    [
      "a file of the folder that is read",
      ["csv", "--csv", "csv/header.csv"],
      /--csv \S*csv.header.csv is a file that is being read, or is in a folder that is being read/,
    ],
    [
      "an output with the return's files",
      ["csv", "--csv", "o/header.csv", "--out-csv", "o"],
      /--csv \S*o.header.csv is in the folder of --out-csv/,
    ],
    [
      "one output with another",
      ["csv", "--json", "f.json", "--csv", "f.json"],
      /--json and --csv both name \S*f.json/,
    ],
  ])("overwriting %s", async (_what, words, message) => {
    writeFileSync(file("kept.xlsx"), "as it was");
    const run = await validate(...words);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(message);
    expect(readFileSync(file("kept.xlsx"), "utf8")).toBe("as it was");
  });

  test("overwriting a file that is read, through a link", async () => {
    writeFileSync(file("linked.xlsx"), "as it was");
    symlinkSync(file("linked.xlsx"), file("link.json"));
    const run = await validate("linked.xlsx", "--json", "link.json");
    expect(run.err).toMatch(/--json \S*link.json is a file that is being read/);
    expect(readFileSync(file("linked.xlsx"), "utf8")).toBe("as it was");
  });

  test("two files for one table", async () => {
    mkdirSync(file("two"));
    writeFileSync(file("two/a.csv"), csvOf("Episodes", SAMPLE.Episodes ?? []));
    writeFileSync(file("two/b.csv"), csvOf("Episodes", SAMPLE.Episodes ?? []));
    const run = await validate("two");
    expect(run.code).toBe(2);
    expect(run.err).toContain("a and b both fit this year's table Episodes of care (Episodes)");
  });
});

test("the annotated workbook has the possible corrections, as the pane writes them", async () => {
  mkdirSync(file("letters"));
  writeFileSync(
    file("letters/episodes.csv"),
    csvOf("Episodes", [
      {
        CHILD: "A1",
        DECOM: "01/05/2024",
        RNE: "S",
        LS: "c-1",
        CIN: "N1",
        PLACE: "U4",
        PLACE_PROVIDER: "PR1",
      },
    ]),
  );
  await validate("letters", "--out", "letters.xlsx");
  const rows = await readSheet(file("letters.xlsx"), "903 Findings");
  const column = rows[HEADING_LINE - 1]?.indexOf("Possible correction") ?? -1;
  const correction = rows.find((row) => row[4] === "144")?.[column];
  expect(correction).toMatch(
    /^LS: c-1 → C1\. Possible match in the codes of LS for 2024\/25: .*clears .*144/,
  );
});

test("a return without findings ends with exit code 0", async () => {
  mkdirSync(file("clean"));
  writeFileSync(
    file("clean/reviews.csv"),
    csvOf("Reviews", [{ CHILD: "A1", DOB: "01/01/2012", REVIEW: "03/05/2024", REVIEW_CODE: "PN1" }]),
  );
  const run = await validate("clean", "--year", "2024/25");
  expect(run.out).toContain("No check found anything.");
  expect(run.code).toBe(0);
});

test("while waiting, the user sees what is being done, and none of it stays on the screen", async () => {
  const shown: (string | null)[] = [];
  await runCommand([file("csv"), "--out", file("shown.xlsx")], {
    ...silent,
    progress: (text) => shown.push(text),
  });
  expect(shown).toEqual([
    "Reading the return ...",
    "Checking: 0 of 3 children ...",
    "Looking for corrections: 0 of 3 children ...",
    `Writing ${file("shown.xlsx")} ...`,
    null,
  ]);
  shown.length = 0;
  await runCommand([file("nothing")], { ...silent, progress: (text) => shown.push(text) });
  expect(shown.at(-1)).toBeNull();
});

test("--help shows the options and ends with exit code 0", async () => {
  const run = await validate("--help");
  expect(run.code).toBe(0);
  expect(run.out).toContain("--authority E08000012");
});

test("the command in package.json runs in the folder where it was typed, and passes on the exit code", () => {
  const result = spawnSync(process.execPath, [join(PROJECT, "scripts/validate.mjs"), "csv"], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
  expect(result.stdout).toContain("3 children");
  expect(result.status).toBe(1);
}, 60_000);

test("an unexpected failure elsewhere in the program ends with exit code 2 and a sentence", () => {
  // Throws once the command is listening for that.
  const failing = `const wait = () => {
    if (process.listenerCount("uncaughtException") === 0) return setTimeout(wait, 1);
    throw new RangeError("offset is out of bounds");
  };
  wait();`;
  writeFileSync(file("failing.cjs"), failing);
  const result = spawnSync(process.execPath, [join(PROJECT, "scripts/validate.mjs"), "csv"], {
    cwd: folder,
    env: {
      ...process.env,
      INIT_CWD: folder,
      NODE_OPTIONS: `--require=${JSON.stringify(file("failing.cjs"))}`,
    },
    encoding: "utf8",
  });
  expect(result.stderr).toBe("The checks stopped with an unexpected error: offset is out of bounds\n");
  expect(result.status).toBe(2);
}, 60_000);
