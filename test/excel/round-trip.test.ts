import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import { generateReturn } from "../../scripts/practice/generate-return";
import { csvFileName } from "../../src/files/write-return-csv";
import type { ExportForm } from "../../src/files/export-return";
import type { ImportDecision } from "../../src/taskpane/import-actions";
import { Session } from "../../src/taskpane/session";
import type { LocatedFinding } from "../../src/taskpane/worker/results";
import { checkerClient } from "../taskpane/support/checker";
import { fileServicePort } from "../taskpane/support/file-service";
import { closeAfterEachTest, workbookOf } from "./harness";
import { openInExcel } from "./support/open-excel";

closeAfterEachTest();

jest.setTimeout(120_000);

type Saved = { name: string; type: string; content: string | Uint8Array };
type Files = Readonly<Record<string, string>>;

/** A workbook open in the simulated Excel, with the pane on it; keeps the files that the pane saves for the user. */
async function openPane(workbook: Workbook = workbookOf({ Sheet1: [] })) {
  const excel = openInExcel(workbook);
  const saved: Saved[] = [];
  const session = new Session({
    workbook: excel.addin,
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    saveFile: (name, type, content) => saved.push({ name, type, content }),
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "0.1.0",
  });
  await session.open();

  async function exported(wanted: ExportForm): Promise<Saved> {
    await session.exports.prepare();
    await session.exports.save(wanted);
    session.exports.leave();
    const file = saved.at(-1);
    if (!file) throw new Error(session.getState().notice?.text ?? "Nothing was exported.");
    return file;
  }

  /** Brings files in as the dialog proposes, or only the tables that `decide` accepts. */
  async function bringIn(
    files: readonly Saved[],
    decide: (decision: NonNullable<ImportDecision>) => boolean = () => true,
  ): Promise<void> {
    await session.imports.read(
      files.map(({ name, content }) => ({ name, content: new Blob([content as BlobPart]) })),
    );
    const review = session.getState().importing;
    if (!review) throw new Error(session.getState().notice?.text ?? "Nothing was found.");
    const decisions = review.tables.map(({ table }, index): ImportDecision => {
      const decision = table && { table, lastYear: review.years[index] === "last" };
      return decision && decide(decision) ? decision : null;
    });
    await session.imports.write(decisions, false);
  }

  return {
    excel,
    session,
    bringIn,
    csv: async (): Promise<Files> => unzipped(await exported({ form: "zip" })),
    zip: () => exported({ form: "zip" }),
    xml: () => exported({ form: "xml" }),
    async findings(): Promise<string[]> {
      await session.chooseYear("2025/26");
      await session.chooseAuthority("E08000012");
      await session.validate();
      const { results, notice } = session.getState();
      if (!results) throw new Error(notice?.text);
      return results.findings
        .filter(({ rule }) => !rule.startsWith("FMT"))
        .map(inWords)
        .sort();
    },
  };
}

function unzipped({ content }: Saved): Files {
  const files = unzipSync(content as Uint8Array);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A finding without its place in the workbook: rule, child, and the fields marked. */
function inWords({ rule, child, cells }: LocatedFinding): string {
  const marked = cells.map(
    ({ table, lastYear, field }) => `${table}${lastYear ? " last year" : ""} ${field}`,
  );
  return [rule, child ?? "no identifier", ...marked.sort()].join(" | ");
}

const linesOf = (files: Files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const [headings = "", ...rows] = text.trimEnd().split("\r\n");
      return [name, [headings, ...rows.sort()]];
    }),
  );

/** Every row with the name of its file, without DOB and SEX. */
function withoutSharedFields(files: Files): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const [headings = [], ...rows] = text
      .trimEnd()
      .split("\r\n")
      .map((row) => row.split(","));
    const kept = headings.map((heading) => heading !== "DOB" && heading !== "SEX");
    return rows.map((row) => [name, ...row.filter((_, column) => kept[column])].join(","));
  });
}

describe("a return goes from sheets to CSV to sheets to XML to sheets to CSV", () => {
  test("with identical data and no findings", async () => {
    const { thisYear, lastYear } = generateReturn({ children: 40, year: "2025/26", seed: 11 });
    const sheets = [
      ...[...thisYear].map(([table, { fields, rows }]) => [table as string, [[...fields], ...rows]] as const),
      ...[...lastYear].map(
        ([table, { fields, rows }]) => [`${table} last year`, [[...fields], ...rows]] as const,
      ),
    ];
    const first = await openPane(workbookOf(Object.fromEntries(sheets)));
    const firstCsv = await first.csv();
    expect(Object.keys(firstCsv)).toEqual([...thisYear.keys()].map(csvFileName));
    for (const [table, { fields, rows }] of thisYear) {
      const expected = [fields, ...rows].map((row) => row.join(",")).join("\r\n");
      expect(firstCsv[csvFileName(table)]?.trimEnd()).toBe(expected);
    }

    const second = await openPane();
    await second.bringIn([await first.zip()]);
    expect(await second.csv()).toEqual(firstCsv);

    const third = await openPane();
    await third.bringIn([await second.xml()]);
    // XML has its own order of children, and no social worker episodes.
    const carried = Object.entries(firstCsv).filter(([name]) => name !== "sw_episodes.csv");
    expect(linesOf(await third.csv())).toEqual(linesOf(Object.fromEntries(carried)));
    expect(await third.findings()).toEqual([]);
  });

  test("the practice return keeps its data and findings, and the pane says what XML cannot carry", async () => {
    const practice = {
      name: "practice-return.xlsx",
      type: "",
      content: new Uint8Array(readFileSync("assets/practice/practice-return.xlsx")),
    };
    const original = new Workbook();
    await original.xlsx.load(practice.content);
    const first = await openPane(original);
    const firstCsv = await first.csv();

    const second = await openPane();
    await second.bringIn([await first.zip()]);
    await second.bringIn([practice], ({ lastYear }) => lastYear);
    expect(await second.csv()).toEqual(firstCsv);
    const findings = await first.findings();
    expect(findings.length).toBeGreaterThan(100);
    expect(await second.findings()).toEqual(findings);

    await second.session.exports.prepare();
    const notes = second.session.getState().exporting?.contents.xmlNotes.join(" ");
    expect(notes).toContain("SWEpisodes is not in the XML file");
    expect(notes).toContain("identifiers without a row in Header: not in the XML file");
    second.session.exports.leave();

    const third = await openPane();
    await third.bringIn([await second.xml()]);
    // The same file again, byte for byte, so it holds the same rows and gives the same findings.
    expect((await third.xml()).content).toEqual((await second.xml()).content);
    expect(notes).toMatch(/\b\d+ rows have a different DOB from the Header/);
    expect(notes).toContain("1 row has a different SEX from the Header");
    // Apart from these two fields, which XML holds once for each child, every row it brings is in the CSV files as well.
    const known = new Set(withoutSharedFields(firstCsv));
    expect(withoutSharedFields(await third.csv()).filter((row) => !known.has(row))).toEqual([]);
  });
});

test("last year's sheets are never part of an export, whatever is exported", async () => {
  const { lastYear } = generateReturn({ children: 5, year: "2025/26", seed: 1 });
  const sheets = [...lastYear].map(
    ([table, { fields, rows }]) => [`${table} last year`, [[...fields], ...rows]] as const,
  );
  const pane = await openPane(workbookOf(Object.fromEntries(sheets)));
  await pane.session.exports.prepare();
  expect(pane.session.getState().exporting).toBeNull();
  expect(pane.session.getState().notice?.text).toBe(
    "There is nothing to export: no sheet holds a table of this year's return.",
  );
});

test("the export says what is unreadable and what is left out, and writes values as they are recorded", async () => {
  const header = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "TEAM"];
  const pane = await openPane(
    workbookOf({
      Header: [header, ["007", "M", "31/02/2012", "WBRI", "=1+1", null, "North"], ["008", "f ", "1/2/2012"]],
    }),
  );
  await pane.session.exports.prepare();
  const [table] = pane.session.getState().exporting?.contents.tables ?? [];
  expect(table).toMatchObject({
    table: "Header",
    rows: 2,
    unreadable: [{ field: "DOB", first: expect.arrayContaining(["C2"]) }],
    extraColumns: ["TEAM"],
    missingFields: ["MC_DOB"],
  });
  const csv = await pane.csv();
  const [headings, first, second] = (csv["header.csv"] ?? "").split("\r\n");
  expect(headings).toBe("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
  expect(first).toBe("007,M,31/02/2012,WBRI,=1+1,,");
  expect(second).toMatch(/^008,"F ",/);
});

test("the export is of the year chosen in the pane, also where the dates tell another: its codes, and its name", async () => {
  const pane = await openPane(
    workbookOf({
      Header: [
        ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"],
        ["007", "1", "01/02/2012", "WBRI", "UN1"],
      ],
      Reviews: [
        ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
        ["007", "01/02/2012", "01/06/2025", "PN1"],
      ],
    }),
  );
  const contents = async () => {
    await pane.session.exports.prepare();
    const shown = pane.session.getState().exporting?.contents;
    return { year: shown?.year, notCodes: shown?.tables.flatMap(({ notCodes }) => notCodes) };
  };
  expect(await contents()).toEqual({
    year: "2025/26",
    notCodes: [{ field: "SEX", count: 1, first: ["B2"] }],
  });
  pane.session.exports.leave();

  await pane.session.chooseYear("2022/23");
  expect(await contents()).toEqual({ year: "2022/23", notCodes: [] });
  expect((await pane.zip()).name).toBe("SSDA903 2022-23 CSV.zip");
});
