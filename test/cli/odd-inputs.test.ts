import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { devNull, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommand } from "../../src/cli/command";
import { readOptions } from "../../src/cli/options";
import { formatReport } from "../../src/cli/print-report";
import { validate as check } from "../../src/cli/validate";
import type { FindingsJson } from "../../src/report/findings-export";
import { csvOf } from "./sample";

let root: string;
let folders = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ssda903-odd-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const header = csvOf("Header", [
  { CHILD: "A1", SEX: "M", DOB: "01/01/2020", ETHNIC: "WBRI", UPN: "UN2" },
  { CHILD: "A2", SEX: "M", DOB: "02/02/2020", ETHNIC: "XXXX", UPN: "UN2" },
]);
const episodes = csvOf("Episodes", [
  { CHILD: "A1", DECOM: "01/05/2025", RNE: "S", LS: "C1", CIN: "N1", PLACE: "P1", PLACE_PROVIDER: "PR0" },
  { CHILD: "A2", DECOM: "01/06/2025", RNE: "S", LS: "C1", CIN: "N1", PLACE: "P1", PLACE_PROVIDER: "PR0" },
]);
const usual = { "header.csv": header, "episodes.csv": episodes };

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(files: Files): string {
  const folder = join(root, `folder ${++folders}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: FindingsJson | null;
}

async function validate(...words: string[]): Promise<CommandResult> {
  const file = join(root, "findings.json");
  rmSync(file, { force: true });
  const texts = { out: "", err: "" };
  const code = await runCommand([...words, "--year", "2025/26", "--no-format", "--json", file], {
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
    now: new Date(2026, 4, 22, 23, 5),
  });
  const json = code === 2 ? null : (JSON.parse(readFileSync(file, "utf8")) as FindingsJson);
  return { code, ...texts, json };
}

/** The findings as "103 A2 Header 3 ETHNIC", the row as a person counts it. */
function found({ json }: CommandResult): string[] {
  return (json?.findings ?? []).map(({ rule, child, cells }) =>
    [rule, child, ...cells.map(({ table, row, field }) => `${table} ${row} ${field}`)].join(" "),
  );
}

/** The usual files as the sheets of a workbook. */
function usualWorkbook(): Workbook {
  const workbook = new Workbook();
  for (const [name, text] of [
    ["People", header],
    ["Placements", episodes],
  ] as const) {
    const sheet = workbook.addWorksheet(name);
    for (const line of text.trim().split("\r\n")) sheet.addRow(line.split(","));
  }
  return workbook;
}

async function sheetNamesOf(file: string): Promise<string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map(({ name }) => name);
}

/** The workbook as Excel saves one with macros. */
function withMacros(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx);
  const types = strFromU8(files["[Content_Types].xml"] ?? new Uint8Array());
  const plainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  if (!types.includes(plainType)) throw new Error("The workbook has another content type.");
  const withBinary = types
    .replace(plainType, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    .replace(
      "</Types>",
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
  return zipSync({
    ...files,
    "[Content_Types].xml": strToU8(withBinary),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  });
}

const UNKNOWN_ETHNIC = "103 A2 Header 3 ETHNIC";

test("the JSON file has exactly the documented keys", async () => {
  const { json } = await validate(folderOf(usual));
  expect(Object.keys(json ?? {})).toEqual(["version", "year", "authority", "tables", "rules", "findings"]);
  expect(Object.keys(json?.rules ?? {})).toEqual(["run", "notRun", "failed"]);
  expect(json?.rules.notRun.every((one) => Object.keys(one).join() === "rule,reason")).toBe(true);
  expect(Object.keys(json?.findings[0] ?? {})).toEqual(["rule", "child", "cells"]);
  expect(Object.keys(json?.findings[0]?.cells[0] ?? {})).toEqual(["table", "lastYear", "row", "field"]);
  expect(json).toMatchObject({ year: "2025/26", authority: null, tables: { Header: 2, Episodes: 2 } });
});

const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("read as intended", () => {
  test.each<[string, Files]>([
    ["the usual files", usual],
    ["a byte order mark", { ...usual, "header.csv": `\uFEFF${header}` }],
    ["Windows-1252", { ...usual, "header.csv": latin(header.replace("UN2", "UN2\u00e9")) }],
    ["UTF-16", { ...usual, "header.csv": new Uint8Array(Buffer.from(`\uFEFF${header}`, "utf16le")) }],
    [
      "headings in lower case",
      { ...usual, "header.csv": header.replace(/^.*/, (line) => line.toLowerCase()) },
    ],
    [
      "an extra column",
      { ...usual, "header.csv": header.replace(/\r\n(?=.)/g, ",x\r\n").replace(/,x/, ",TEAM") },
    ],
    [
      "a first column named PK, like the beginning of a zip file",
      { ...usual, "header.csv": `PK,${header.replace(/\r\n(?=.)/g, "\r\n1,")}` },
    ],
    ["semicolons", { ...usual, "header.csv": header.replaceAll(",", ";") }],
    ["every value in quotation marks", { ...usual, "header.csv": header.replace(/[^,\r\n]+/g, '"$&"') }],
    ["only line feeds", { ...usual, "header.csv": header.replaceAll("\r\n", "\n") }],
    ["file extensions in capitals", { "HEADER.CSV": header, "EPISODES.CSV": episodes }],
    [
      "names with the year in which the collection starts",
      { "SSDA903_2025_header.csv": header, "SSDA903_2025_episodes.csv": episodes },
    ],
    [
      "names with the date of the last update",
      { "header_last_updated.csv": header, "episodes_last_run.csv": episodes },
    ],
    ["the lock file of a file that is open in Excel", { ...usual, "~$header.csv": latin("\u0005user\0\0") }],
    ["what macOS leaves beside a copied file", { ...usual, "._header.csv": latin("\0\u0005") }],
  ])("%s", async (_name, files) => {
    const run = await validate(folderOf(files));
    expect(run.err).toBe("");
    expect(run.code).toBe(1);
    expect(run.json?.tables).toEqual({ Header: 2, Episodes: 2 });
    expect(found(run)).toContain(UNKNOWN_ETHNIC);
  });

  test("lines above the headings and between the rows count as a person counts them", async () => {
    const run = await validate(
      folderOf({
        ...usual,
        "header.csv": `Header 2025/26\r\n\r\n${header.replace("A2", ",,,,,,\r\n\r\nA2")}`,
      }),
    );
    expect(found(run)).toContain("103 A2 Header 7 ETHNIC");
  });

  test("Excel's hint on the separator counts as a line but not as a row", async () => {
    const run = await validate(
      folderOf({ ...usual, "header.csv": `sep=;\r\n${header.replaceAll(",", ";")}` }),
    );
    expect(run.json?.tables).toEqual({ Header: 2, Episodes: 2 });
    expect(found(run)).toContain("103 A2 Header 4 ETHNIC");
  });

  test("a file with only a heading row is a table without rows, and the rules on it run", async () => {
    const run = await validate(folderOf({ ...usual, "uasc.csv": csvOf("UASC", []) }));
    expect(run.json?.tables).toEqual({ Header: 2, Episodes: 2, UASC: 0 });
    expect(run.json?.rules.run).toEqual(expect.arrayContaining(["104", "INT09", "INT36"]));
  });

  test("a row without CHILD is checked on its own, and repeated rows are all found", async () => {
    const rows = episodes.trim().split("\r\n");
    const withoutChild = (rows[1] ?? "").replace("A1", "");
    const run = await validate(
      folderOf({
        "header.csv": `${header}A1,M,01/01/2020,WBRI,UN2,,\r\n`,
        "episodes.csv": [...rows, withoutChild, ""].join("\r\n"),
      }),
    );
    expect(run.json?.tables).toEqual({ Header: 3, Episodes: 3 });
    expect(run.json?.findings).toContainEqual({
      rule: "INT03",
      child: null,
      cells: [{ table: "Episodes", lastYear: false, row: 4, field: "CHILD" }],
    });
    expect(found(run)).toEqual(
      expect.arrayContaining(["INT32 A1 Header 2 CHILD", "INT32 A1 Header 4 CHILD"]),
    );
  });

  test("a date with the year first is unreadable", async () => {
    const run = await validate(
      folderOf({ ...usual, "episodes.csv": episodes.replace("01/05/2025", "2025-05-01") }),
    );
    expect(found(run)).toContain("141 A1 Episodes 2 DECOM");
  });

  test("spaces around a number do not matter, but a code with spaces around it is not a code", async () => {
    const oc2 = csvOf("OC2", [
      { CHILD: "A1", DOB: "01/01/2020", SDQ_SCORE: " 12 ", CONVICTED: " 0 " },
      { CHILD: "A2", DOB: "02/02/2020", SDQ_SCORE: " 41 ", SDQ_REASON: " sdq1 " },
    ]);
    const run = await validate(folderOf({ ...usual, "oc2.csv": oc2 }));
    expect(found(run).filter((text) => /^(180|181|196) /.test(text))).toEqual([
      "180 A2 OC2 3 SDQ_SCORE",
      "181 A1 OC2 2 CONVICTED",
      "196 A2 OC2 3 SDQ_REASON",
    ]);
  });

  test("a workbook gives the same findings as the CSV files, and its empty sheets are not mentioned", async () => {
    const workbook = usualWorkbook();
    workbook.addWorksheet("Sheet3");
    const file = join(root, "return.xlsx");
    await workbook.xlsx.writeFile(file);
    const [fromWorkbook, fromCsv] = [await validate(file), await validate(folderOf(usual))];
    expect(fromWorkbook.json?.findings).toEqual(fromCsv.json?.findings);
    expect(fromWorkbook.json?.rules).toEqual(fromCsv.json?.rules);
    expect(fromWorkbook.out).not.toContain("Sheet3");
  });

  test("a workbook named as a CSV file, and the other way round, with a note", async () => {
    const xlsx = new Uint8Array(await usualWorkbook().xlsx.writeBuffer());
    const folder = folderOf({ "return.csv": xlsx, "header.xlsx": header, "episodes.xml": episodes });
    const workbook = await validate(join(folder, "return.csv"), "--out", join(folder, "annotated.xlsx"));
    expect(found(workbook)).toContain(UNKNOWN_ETHNIC);
    expect(workbook.out).toContain(
      "return.csv holds a workbook, not plain text as its file extension says. It was read by its contents.",
    );
    const texts = await validate(join(folder, "header.xlsx"), join(folder, "episodes.xml"));
    expect(found(texts)).toEqual(found(workbook));
    expect(texts.out).toContain("header.xlsx holds plain text, not a workbook as its file extension says");
    expect(texts.out).toContain("episodes.xml holds plain text, not XML as its file extension says");
  });

  test("a workbook with macros gives the same findings, and the annotated copy has none", async () => {
    const plain = usualWorkbook();
    const file = join(root, "return.xlsm");
    writeFileSync(file, withMacros(new Uint8Array(await plain.xlsx.writeBuffer())));
    const annotated = join(root, "annotated.xlsx");
    const [fromWorkbook, fromCsv] = [
      await validate(file, "--out", annotated),
      await validate(folderOf(usual)),
    ];
    expect(fromWorkbook.json?.findings).toEqual(fromCsv.json?.findings);
    const written = unzipSync(new Uint8Array(readFileSync(annotated)));
    expect(Object.keys(written)).not.toContain("xl/vbaProject.bin");
    expect(strFromU8(written["[Content_Types].xml"] ?? new Uint8Array())).not.toContain("macroEnabled");
  });

  test("an XML file gives rows by table, and says what XML cannot hold", async () => {
    const xml = `<?xml version="1.0" encoding="us-ascii"?>
      <EXPSSDA903>
        <CHILD>
          <HEADER>
            <CHILDID>A1</CHILDID><UPN>UN2</UPN><SEX>M</SEX><DOB>01/01/2020</DOB><ETHNIC>XXXX</ETHNIC><UASC />
            <AREVIEW><REVIEW>01/06/2025</REVIEW></AREVIEW>
          </HEADER>
          <EPISODE><DECOM>31/04/2025</DECOM><RNE>S</RNE><DEC></DEC></EPISODE>
        </CHILD>
      </EXPSSDA903>`;
    const file = join(root, "return.xml");
    writeFileSync(file, xml);
    const run = await validate(file);
    expect(run.json?.tables).toMatchObject({ Header: 1, Episodes: 1, Reviews: 1, UASC: 0, AD1: 0 });
    expect(found(run)).toEqual(
      expect.arrayContaining(["103 A1 Header 2 ETHNIC", "105 A1 Header 2 UASC", "141 A1 Episodes 2 DECOM"]),
    );
    expect(run.out).toContain(
      "return.xml does not hold social worker episodes (SWEpisodes) and deprivation of",
    );
    expect(run.json?.rules.notRun).toContainEqual({
      rule: "SW06STG2",
      reason: "Needs the SWEpisodes table.",
    });
  });

  test.each([
    ["2022", "return.xml does not hold", false],
    [
      "2025",
      "return.xml does not hold social worker episodes (SWEpisodes): XML files do not include them.",
      true,
    ],
    ["2025", "DoLo", false],
    ["2026", "social worker episodes (SWEpisodes) and deprivation of liberty orders (DoLo)", true],
  ])("whether the note on an XML file with dates of %s says %j: %s", async (year, text, isShown) => {
    const file = join(root, "return.xml");
    const episode = `<EPISODE><DECOM>01/05/${year}</DECOM><RNE>S</RNE></EPISODE>`;
    const child = `<CHILD><HEADER><CHILDID>A1</CHILDID></HEADER>${episode}</CHILD>`;
    writeFileSync(file, `<EXPSSDA903>${child}</EXPSSDA903>`);
    const { out } = await validate(file);
    expect(out.includes(text)).toBe(isShown);
  });

  test("last year's return is read from XML too", async () => {
    const file = join(root, "last-year.xml");
    const child = "<CHILD><HEADER><CHILDID>A1</CHILDID><SEX>F</SEX><DOB>01/01/2020</DOB></HEADER></CHILD>";
    writeFileSync(file, `<EXPSSDA903>${child}</EXPSSDA903>`);
    const run = await validate(folderOf(usual), "--last-year", file);
    expect(found(run)).toContain("202 A1 Header 2 SEX");
    expect(run.json?.tables).toEqual({ Header: 2, Episodes: 2 });
  });
});

describe("left out with a note", () => {
  test.each<[string, Files, string]>([
    ["an empty file", { ...usual, "ad1.csv": "" }, "ad1.csv is empty and was left out."],
    ["a file of blank lines", { ...usual, "uasc.csv": "\r\n\r\n" }, "uasc.csv is empty and was left out."],
    [
      "a stray text file",
      { ...usual, "notes.txt": "upload by Friday\n" },
      "notes was left out: no heading row",
    ],
    ["headings without CHILD", { ...usual, "oc3.csv": "DOB,IN_TOUCH,ACTIV,ACCOM\r\n" }, "oc3 was left out"],
    [
      "a column that appears twice",
      { ...usual, "header.csv": header.replace("ETHNIC", "ETHNIC,ETHNIC").replace("XXXX", "XXXX,WBRI") },
      "header has more than one column for ETHNIC: the first is used.",
    ],
    [
      "a total, headings again and a second table below the rows",
      { ...usual, "header.csv": `${header}Total,2\r\n${header.replace("A2", "A3")}\r\n${episodes}` },
      "header: Line 5 repeats the headings and was left out.\n" +
        "    header: Line 4 holds a total or note, not a child's row, and was left out.\n" +
        "    header: A second table, Episodes, begins in line 9 and was left out. Put it on its own sheet, or in its own file.",
    ],
    [
      "a table's headings without CHILD",
      { ...usual, "episodes.csv": episodes.replace("CHILD,", "Person ID,"), "episodes2.csv": episodes },
      "episodes was left out: no heading row of a table of the return was recognised in it. It has headings of Episodes, but not CHILD. Give the heading CHILD to the column with the child's identifier.",
    ],
    [
      "rows with more values than headings",
      { ...usual, "episodes.csv": episodes.replace("01/06/2025,", "01/06/2025,J,") },
      "episodes.csv: 1 line has more values than there are headings (line 3): a value may hold a separator",
    ],
    [
      "rows with fewer values than headings",
      { ...usual, "episodes.csv": episodes.replace(/,+\r\n$/, "\r\n") },
      "episodes.csv: 1 line has fewer values than there are headings (line 3): the rest is blank.",
    ],
  ])("%s", async (_name, files, note) => {
    const run = await validate(folderOf(files));
    expect(run.code).toBe(1);
    expect(run.out).toContain(note);
    expect(found(run)).toContain(UNKNOWN_ETHNIC);
  });
});

test("a total and a second table below the rows do not count as rows with too many or too few values", async () => {
  const { out } = await validate(
    folderOf({
      "reviews.csv": `CHILD,DOB,REVIEW,REVIEW_CODE\r\nA1,01/01/2020,01/05/2025,PN1\r\nTotal,1\r\n${episodes}`,
    }),
  );
  expect(out).toContain("A second table, Episodes, begins in line 4");
  expect(out).not.toMatch(/(more|fewer) values than/);
});

describe("refused with a reason, and without the list of options", () => {
  test.each<[string, Files, string]>([
    ["an empty folder", {}, "is a folder without CSV files."],
    ["a folder with a workbook", { "return.xlsx": "" }, "It holds return.xlsx: name the file itself."],
    [
      "a folder with only a folder in it",
      { "csv/header.csv": header },
      "It holds the folder csv: name that.",
    ],
    [
      "a folder with another program's files",
      { "header.ods": "PK", "episodes.ods": "PK" },
      "episodes.ods and header.ods cannot be read: save what belongs to the return as CSV files or as one .xlsx",
    ],
    ["only empty files", { "a.csv": "", "b.csv": "" }, "b.csv is empty. It needs a heading row."],
    [
      "only a stray text file",
      { "notes.txt": "upload by Friday\n" },
      "No table of the return was recognised in",
    ],
    [
      "two files for one table",
      { ...usual, "episodes2.csv": episodes },
      "episodes and episodes2 both fit this year's table Episodes of care (Episodes). If both hold rows of it, put all the rows in one; if one is a copy, leave it out; if one is last year's, name it with --last-year.",
    ],
    [
      "a web page with the extension of a CSV file",
      { ...usual, "header.csv": "<table><tr><td>CHILD</td></tr></table>" },
      "header.csv is not a CSV file: it holds XML or a web page.",
    ],
    [
      "a quotation mark that is not closed",
      { ...usual, "header.csv": header.replace("WBRI", '"WBRI') },
      "header.csv, line 2: a quotation mark is opened but not closed.",
    ],
    [
      "a quotation mark that is closed some rows below",
      { ...usual, "header.csv": header.replace("WBRI", '"WBRI').replace("XXXX", '"XXXX"') },
      "header.csv, line 2: a value in quotation marks goes on to line 3 and holds what looks like further rows.",
    ],
    [
      "only files that are named last year's",
      { "header_last_year.csv": header, "episodes_last_year.csv": episodes },
      "episodes_last_year, header_last_year: the names say that this is last year's return",
    ],
  ])("%s", async (_name, files, message) => {
    const run = await validate(folderOf(files));
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err).not.toContain("Options");
    expect(run.out).toBe("");
  });

  test("two files of last year for one table, naming the files", async () => {
    const last = folderOf({ "old.csv": episodes, "older.csv": episodes });
    const run = await validate(folderOf(usual), "--last-year", last);
    expect(run.code).toBe(2);
    expect(run.err).toContain("old and older both fit last year's table Episodes of care (Episodes).");
  });

  test("files with the headings of tables but without CHILD", async () => {
    const run = await validate(folderOf({ "episodes.csv": episodes.replace("CHILD,", "Person ID,") }));
    expect(run.err).toContain("episodes: It has headings of Episodes, but not CHILD");
  });

  test("a file in the folder that cannot be opened", async () => {
    const folder = folderOf(usual);
    symlinkSync(join(folder, "moved.csv"), join(folder, "oc2.csv"));
    const run = await validate(folder);
    expect(run.code).toBe(2);
    expect(run.err).toBe(
      `${join(folder, "oc2.csv")} could not be read. Check that it exists and that you can open it.\n`,
    );
  });

  test("an XML file or a workbook beside other files", async () => {
    const folder = folderOf({ ...usual, "return.xml": "<EXPSSDA903/>", "return.xlsx": "PK\u0003\u0004" });
    for (const whole of ["return.xml", "return.xlsx"]) {
      const run = await validate(join(folder, whole), join(folder, "header.csv"));
      expect(run.code).toBe(2);
      expect(run.err).toBe(
        `${whole}: choose one .xlsx workbook, one XML file, or CSV files, not a mixture.\n`,
      );
    }
  });

  test("two sheets of a workbook for one table, suggesting a name for last year's that then works", async () => {
    const workbook = usualWorkbook();
    const copy = workbook.addWorksheet("People old");
    workbook.getWorksheet("People")?.eachRow((row) => void copy.addRow(row.values));
    const file = join(folderOf({}), "return.xlsx");
    await workbook.xlsx.writeFile(file);
    expect((await validate(file)).err).toBe(
      "People and People old both fit this year's table One child (Header). If both hold rows of it, put all the rows in one; if one is a copy, check a copy of the workbook without it; if one is last year's, rename its sheet so that the name says so, such as \"Header last year\".\n",
    );
    copy.name = "Header last year";
    await workbook.xlsx.writeFile(file);
    expect(await validate(file)).toMatchObject({ err: "", code: 1 });
  });

  test("a workbook named as a CSV file beside CSV files", async () => {
    const xlsx = new Uint8Array(await usualWorkbook().xlsx.writeBuffer());
    const run = await validate(folderOf({ ...usual, "header.csv": xlsx }));
    expect(run.code).toBe(2);
    expect(run.err).toBe(
      "header.csv holds a workbook, not plain text as its file extension says: choose one .xlsx workbook, one XML file, or CSV files, not a mixture.\n",
    );
  });

  test("a text file that is not a table but is named as a workbook", async () => {
    const run = await validate(join(folderOf({ "return.xlsx": "upload by Friday\n" }), "return.xlsx"));
    expect(run.code).toBe(2);
    expect(run.err).toContain("No table of the return was recognised in");
    expect(run.err).toContain("return.xlsx holds plain text, not a workbook as its file extension says");
  });

  test("a zip file, saying what to do", async () => {
    const run = await validate(join(folderOf({ "return.zip": "PK" }), "return.zip"));
    expect(run.err).toContain(
      "return.zip cannot be read. Unpack it, and choose the .xlsx workbook, XML file or CSV files in it.",
    );
  });

  test("a last year's return in which no table is recognised", async () => {
    const run = await validate(folderOf(usual), "--last-year", folderOf({ "notes.txt": "nothing" }));
    expect(run.code).toBe(2);
    expect(run.err).toContain("No table of the return was recognised in");
  });
});

describe("the user is told", () => {
  const place = (name: string) => join(root, `${name} ${++folders}`);

  test("which files of a folder were left out, and which columns", async () => {
    const withTeam = header.replace(/\r\n(?=.)/g, ",x\r\n").replace(/,x/, ",TEAM");
    const { out } = await validate(
      folderOf({
        ...usual,
        "header.csv": withTeam,
        "old.xml": "<Children/>",
        "old.xlsx": "PK",
        "missing.ods": "PK",
        "reviews.dat": "x",
        "Thumbs.db": "x",
        "sub/oc2.csv": "CHILD",
      }),
    );
    expect(out).toContain(
      "missing.ods, old.xlsx, old.xml and reviews.dat beside the CSV files were left out: only CSV files are read from a folder.",
    );
    expect(out).toContain(
      "The folder sub was left out: put the files in it beside the others if they belong to the return.",
    );
    expect(out).not.toContain("Thumbs");
    expect(out).toContain("header: columns that are not fields of the table were left out: TEAM.");
  });

  test("when the dates point to another year than the one given", async () => {
    const of2024 = { ...usual, "episodes.csv": episodes.replaceAll("/2025", "/2024") };
    expect((await validate(folderOf(of2024))).out).toContain("The dates point to 2024/25");
    for (const files of [usual, { "header.csv": header }]) {
      expect((await validate(folderOf(files))).out).not.toContain("point to");
    }
  });

  test("when the dates of last year's return are not from the year before", async () => {
    const of = (year: string) => folderOf({ "episodes.csv": episodes.replaceAll("/2025", `/${year}`) });
    expect((await validate(folderOf(usual), "--last-year", of("2025"))).out).toContain(
      "The dates of last year's return point to 2025/26, not 2024/25, so comparisons with last year may be wrong.",
    );
    expect((await validate(folderOf(usual), "--last-year", of("2023"))).out).toContain(
      "The dates of last year's return point to 2023/24, not 2024/25",
    );
    expect((await validate(folderOf(usual), "--last-year", of("2024"))).out).not.toContain("point to");
  });

  test("which tables are from an earlier year than last, whichever return they came with", async () => {
    const ofYears = (...years: string[]) =>
      Object.fromEntries(
        years.flatMap((year) => [
          [`header ${year}.csv`, header],
          [`episodes ${year}.csv`, episodes.replaceAll("/2025", `/${year.slice(0, 4)}`)],
        ]),
      );
    const leftOut = "header 2023-24: From an earlier year (2023/24), so left out.";
    const { out } = await validate(folderOf(ofYears("2025-26", "2024-25", "2023-24")));
    expect(out).toContain("Episodes (last year): 2 rows, sheet episodes 2024-25");
    expect(out).toContain(`episodes 2023-24 and ${leftOut}`);
    const annotated = join(folderOf({}), "annotated.xlsx");
    await validate(folderOf(ofYears("2025-26", "2024-25", "2023-24")), "--out", annotated);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(annotated);
    const lines: string[] = [];
    workbook.getWorksheet("903 Summary")?.eachRow((row) => {
      lines.push([1, 2, 4].map((column) => row.getCell(column).text).join(" | "));
    });
    expect(lines).toContain("Episodes | left out | episodes 2023-24");
    const given = folderOf(ofYears("2024-25", "2023-24"));
    const apart = await validate(folderOf(usual), "--last-year", given);
    expect(apart.out).toContain("Episodes (last year): 2 rows, sheet episodes 2024-25 (last year)");
    expect(apart.out).toContain(`episodes 2023-24 and ${leftOut}`);
  });

  test("nothing about the columns of a table that is left out because of its year", async () => {
    const withTeam = header.replace(/\r\n(?=.)/g, ",x\r\n").replace(/,x/, ",TEAM");
    const years = { "header 2024-25.csv": withTeam, "header 2023-24.csv": withTeam };
    const { out } = await validate(folderOf({ ...usual, ...years }));
    const left = "columns that are not fields of the table were left out: TEAM.";
    expect(out).toContain(`header 2024-25: ${left}`);
    expect(out).not.toContain(`header 2023-24: ${left}`);
  });

  test("when last year's tables in the return are left out because --last-year has them too", async () => {
    const prior = folderOf({ "episodes.csv": episodes.replaceAll("/2025", "/2024") });
    const both = { ...usual, "header last year.csv": header, "episodes last year.csv": episodes };
    const run = await validate(folderOf(both), "--last-year", prior);
    expect(run.err).toBe("");
    expect(run.out).toContain("Header (last year): 2 rows, sheet header last year");
    expect(run.out).toContain("Episodes (last year): 2 rows, sheet episodes (last year)");
    expect(run.out).toContain(
      `episodes last year: Left out, because --last-year ${basename(prior)} holds last year's table too. To use this one instead, leave that option out.`,
    );
  });

  test("when an annotated workbook still has the sheets that --last-year replaces, which one made from CSV files does not", async () => {
    const prior = folderOf({ "episodes.csv": episodes.replaceAll("/2025", "/2024") });
    const workbook = usualWorkbook();
    const old = workbook.addWorksheet("Episodes last year");
    for (const line of episodes.trim().split("\r\n")) old.addRow(line.split(","));
    const file = join(folderOf({}), "return.xlsx");
    await workbook.xlsx.writeFile(file);
    const copy = join(folderOf({}), "annotated.xlsx");
    const kept =
      "annotated.xlsx still holds Episodes last year, and also the sheets of last year that were added. They are the same tables: delete one or the other before you validate the workbook in Excel.";
    expect((await validate(file, "--last-year", prior)).out).not.toContain("still holds");
    expect((await validate(file, "--last-year", prior, "--out", copy)).out).toContain(kept);
    expect(await sheetNamesOf(copy)).toEqual(
      expect.arrayContaining(["Episodes last year", "episodes (last year)"]),
    );

    const csv = folderOf({ ...usual, "header last year.csv": header, "episodes last year.csv": episodes });
    const run = await validate(csv, "--last-year", prior, "--out", copy);
    expect(run.out).not.toContain("still holds");
    const names = await sheetNamesOf(copy);
    expect(names).toEqual(expect.arrayContaining(["header last year", "episodes (last year)"]));
    expect(names).not.toContain("episodes last year");
  });

  test("that rows without CHILD are not in the XML file", async () => {
    const withoutChild = { ...usual, "header.csv": `${header},M,01/01/2020,WBRI,UN2,,\r\n` };
    const { out } = await validate(folderOf(withoutChild), "--out-xml", place("without.xml"));
    expect(out).toContain("1 row without CHILD: not in the XML file");
    expect(out).not.toContain("without a row in Header");
  });

  test("why a check failed to run, which counts as neither run nor not run", async () => {
    const options = readOptions([folderOf(usual), "--year", "2025/26"]);
    const { report } = await check(options, new Date(2026, 4, 22));
    const [first = "", ...run] = report.result.run;
    const result = { ...report.result, run, failed: [{ rule: first, error: "out of bounds" }] };
    const printed = formatReport({ ...report, result }, null);
    expect(printed).toContain(
      `${run.length} checks run, ${result.notRun.length} not run, 1 failed to run.\n  Failed to run: ${first}\n    out of bounds`,
    );
  });

  test("of one row, one finding and one child in the singular", async () => {
    const [heading, row] = episodes.split("\r\n");
    const { out } = await validate(folderOf({ "episodes.csv": `${heading}\r\n${row}\r\n` }));
    expect(out).toContain("authority not given, 1 child\n  Episodes: 1 row, sheet episodes");
    expect(out).toContain("\n1 finding for 1 child\n");
  });

  test("when the XML file has no UASC flags, as the table is missing; with an empty table they are 0", async () => {
    const [unknown, known] = [place("unknown.xml"), place("known.xml")];
    const note = "UASC is blank for every child in the XML file";
    expect((await validate(folderOf(usual), "--out-xml", unknown)).out).toContain(note);
    expect(readFileSync(unknown, "utf8")).toContain("<UASC />");
    const withEmpty = folderOf({ ...usual, "uasc.csv": csvOf("UASC", []) });
    expect((await validate(withEmpty, "--out-xml", known)).out).not.toContain(note);
    expect(readFileSync(known, "utf8")).toContain("<UASC>0</UASC>");
  });

  test("which columns of the CSV files are blank because they were absent, and which files were not written", async () => {
    const folder = folderOf({ "oc2.csv": "of before", "header.csv": "of before", "notes.pdf": "no data" });
    const { out } = await validate(
      folderOf({ ...usual, "header.csv": "CHILD,SEX,DOB,ETHNIC\r\nA1,M,01/01/2020,WBRI\r\n" }),
      "--out-csv",
      folder,
    );
    expect(out).toMatch(
      /header\.csv: not in the return, so written as blank columns: UPN, MOTHER and MC_DOB/,
    );
    expect(out).toMatch(/also holds oc2\.csv, which this command did not write/);
    expect(readFileSync(join(folder, "oc2.csv"), "utf8")).toBe("of before");
    expect(readFileSync(join(folder, "header.csv"), "utf8")).toContain("A1");
  });

  test("which cells the department may not accept as exported, and also those that only CSV files hold", async () => {
    const odd = folderOf({
      ...usual,
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,URN\r\nA1,2025-04-01,S,C2,N1,U4,#N/A\r\nA1,01/06/2025,P,C2,N1,U4,\r\n",
      "sw_episodes.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\r\nA1,01/01/2020, SW1,01/05/2025,,\r\n",
    });
    const xml = (await validate(odd, "--out-xml", place("odd.xml"))).out;
    expect(xml).toContain("episodes: DECOM: 1 cell not readable, exported as recorded (B2).");
    expect(xml).toContain("episodes: URN: 1 cell not readable, exported as recorded (G2).");
    expect(xml).not.toContain("SW_ID: ");
    const csv = (await validate(odd, "--out-csv", place("odd csv"))).out;
    expect(csv).toContain("episodes: URN: 1 cell not readable, exported as recorded (G2).");
    expect(csv).toContain("sw_episodes: SW_ID: 1 cell has spaces, exported with them (C2).");
  });

  test("which cells hold no code of the year given by --year, even if the dates suggest another", async () => {
    const old = folderOf({
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\r\nA1,1,01/01/2020,WBRI,UN1\r\n",
      "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\r\nA1,01/01/2020,01/06/2022,PN1\r\n",
    });
    expect((await validate(old, "--out-csv", place("old"))).out).toContain(
      "header: SEX: 1 cell holds no code of the field, exported as recorded (B2).",
    );
  });

  test("of no problem if an output is not a plain file, or is in the folder of --out-csv, which is made", async () => {
    const folder = join(place("made"), "inner");
    const xml = join(folder, "return.xml");
    const run = await validate(folderOf(usual), "--out-csv", folder, "--out-xml", xml, "--csv", devNull);
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(existsSync(xml)).toBe(true);
  });

  test("before anything is checked, if a folder for the CSV files cannot be made", async () => {
    const file = join(folderOf(usual), "header.csv");
    const run = await validate(folderOf(usual), "--out-csv", join(file, "inner"));
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("inner could not be written");
  });

  test("before anything is checked, if an output cannot be written, and no other is written", async () => {
    const csv = place("written.csv");
    const run = await validate(folderOf(usual), "--csv", csv, "--counts-csv", folderOf({}));
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/folder \d+ could not be written/);
    expect(existsSync(csv)).toBe(false);
  });
});
