import { KINDS } from "../../rules/rule";
import { KIND_NAMES } from "../../rules/severity";
import { OWN_SHEETS, type ReportSheet } from "../../src/report/annotations";
import { runsOf } from "../../src/report/previous-state";
import { followUp, type PreviousState } from "../../src/report/follow-up";
import { historyRow, historySheet, readHistory, type HistoryRow } from "../../src/report/history";
import { UnreadableSheet } from "../../src/report/previous-findings";
import { annotationsOf, type RunReport } from "../../src/report/run-report";
import type { Sheet } from "../../src/return/sheets";
import { TABLE_NAMES } from "../../src/return/tables";
import { sheetOf } from "../taskpane/support/memory-workbook";
import { linesOf, practiceReport, reportOf } from "./support";

const EPISODE = { DECOM: "01/05/2025", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };

/** Children who were born after their first episode began, which rule 302 finds, and others who were not. */
function returnOf(wrong: readonly string[], right: readonly string[] = []): RunReport {
  return reportOf({
    Header: [...wrong, ...right].map((CHILD) => ({
      ...{ CHILD, SEX: "F", ETHNIC: "WBRI", UPN: "UN1" },
      DOB: wrong.includes(CHILD) ? "01/06/2025" : "01/06/2010",
    })),
    Episodes: [...wrong, ...right].map((CHILD) => ({ CHILD, ...EPISODE })),
  });
}

const NOTHING_BEFORE: PreviousState = { findings: [], gone: [], answers: [], pending: [] };

/** A run with its follow-up of the run before. */
function ran(report: RunReport, before: RunReport | null = null): RunReport {
  const { result, tables, checkedAt } = report;
  const findings = before ? [written(annotationsOf(before).sheets, OWN_SHEETS.findings)] : [];
  return {
    ...report,
    followUp: followUp({ result, tables, before: { ...NOTHING_BEFORE, findings }, checkedAt, isRun: true }),
  };
}

function written(sheets: readonly ReportSheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return sheetOf(name, ...found.rows.map((row) => row.map(({ value }) => value)));
}

function history(...runs: readonly HistoryRow[]): ReportSheet {
  const sheet = historySheet(runs, OWN_SHEETS);
  if (!sheet) throw new Error("There is no history.");
  return sheet;
}

/** The runs as they are read back from the sheet. */
const readBack = (sheet: ReportSheet) => readHistory(written([sheet], OWN_SHEETS.history));

const sumOf = (row: HistoryRow, headings: readonly string[]) =>
  headings.reduce((sum, heading) => sum + Number(row[heading]), 0);

describe("the row of a run", () => {
  test("says when the run was and what it checked, and counts every finding once by table and once by kind", async () => {
    const report = await practiceReport();
    const row = historyRow(report);
    const found = report.result.findings.length;
    expect(row).toMatchObject({
      Checked: "22/11/2026 23:05",
      "Collection year": "2025/26",
      Version: "0.1.0",
      Findings: found,
      Children: report.children,
      "Checks run": report.result.run.length,
      "Checks not run": report.result.notRun.length,
      "Checks failed to run": 0,
    });
    expect(found).toBeGreaterThan(0);
    expect(
      sumOf(
        row,
        TABLE_NAMES.map((table) => `In ${table}`),
      ),
    ).toBe(found);
    expect(
      sumOf(
        row,
        KINDS.map((kind) => KIND_NAMES[kind]),
      ),
    ).toBe(found);
  });

  test("counts a finding under the table of its first cell and under its kind, with 0 if there is none", () => {
    const report = returnOf(["A1", "B2"], ["C3"]);
    const row = historyRow(report);
    const found = report.result.findings;
    for (const table of TABLE_NAMES) {
      expect(row[`In ${table}`]).toBe(found.filter(({ cells }) => cells[0]?.table === table).length);
    }
    const kindOf = new Map(report.rules.map(({ code, kind }) => [code, kind]));
    for (const kind of KINDS) {
      expect(row[KIND_NAMES[kind]]).toBe(found.filter(({ rule }) => kindOf.get(rule) === kind).length);
    }
    expect(found.length).toBeGreaterThan(1);
    expect(row["In Missing"]).toBe(0);
  });

  test("counts findings that are new and no longer found since the run before, which a first run cannot", () => {
    const first = ran(returnOf(["A1", "B2"]));
    const next = ran(returnOf(["B2", "C3"], ["A1"]), first);
    const keys = ({ result }: RunReport) =>
      new Set(result.findings.map(({ rule, child }) => `${rule} ${child}`));
    const [before, now] = [keys(first), keys(next)];
    expect([...before].filter((key) => !now.has(key))).toContain("302 A1");
    expect(historyRow(next)).toMatchObject({
      New: [...now].filter((key) => !before.has(key)).length,
      "No longer found": [...before].filter((key) => !now.has(key)).length,
    });
    expect(historyRow(first)).not.toHaveProperty("New");
    expect(historyRow(first)).not.toHaveProperty("No longer found");
  });
});

describe("the history sheet", () => {
  const runs: HistoryRow[] = [historyRow(ran(returnOf(["A1", "B2"]))), historyRow(ran(returnOf(["B2"])))];

  test("has a row for each run below its headings, the latest at the bottom; without a run there is no sheet", () => {
    const sheet = history(...runs);
    const [headings = []] = sheet.rows.slice(sheet.table?.headingRow);
    expect(headings.slice(0, 5).map(({ value }) => value)).toEqual([
      "Checked",
      "Findings",
      "New",
      "No longer found",
      "Collection year",
    ]);
    expect(sheet.table).toMatchObject({ rowCount: 2, columns: headings.length });
    expect(readBack(sheet)).toEqual(runs);
    expect(historySheet([], OWN_SHEETS)).toBeNull();
  });

  test("has a chart of its first columns from the second run on, with alternative text, that covers no cell", () => {
    const single = history(runs[0]!);
    expect(single.charts).toEqual([]);
    expect(linesOf(single)[3]).toMatch(/^Checked \| Findings/);
    const sheet = history(...runs);
    const [chart] = sheet.charts ?? [];
    expect(chart).toMatchObject({
      kind: "line",
      data: { row: sheet.table?.headingRow, column: 0, rows: 3, columns: 4 },
    });
    expect(chart?.altText).toContain(`${runs[0]?.["Findings"]} in the first of 2 runs`);
    const { row = 0, rows = 0 } = chart?.position ?? {};
    expect(sheet.rows.slice(row, row + rows).flat()).toEqual([]);
  });

  test("holds no identifier and no value of the return", async () => {
    const report = await practiceReport();
    const texts = new Set(
      history(historyRow(report), historyRow(report))
        .rows.flat()
        .map(({ value }) => String(value)),
    );
    const children = report.result.findings.flatMap(({ child }) => (child === null ? [] : [child]));
    expect(children.length).toBeGreaterThan(0);
    expect(children.filter((child) => [...texts].some((text) => text === child))).toEqual([]);
    const words = [...texts].filter((text) => !/^\d*$/.test(text));
    const cells = [...report.tables.thisYear.values()].flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.cells]),
    );
    expect(words.filter((text) => cells.includes(text))).toEqual([]);
  });

  test("keeps the earlier runs and adds one, except after a check that does not count as a run", () => {
    const report = ran(returnOf(["A1"]));
    const before = [{ holds: "history" as const, sheet: written([history(...runs)], OWN_SHEETS.history) }];
    expect(runsOf(before, report, true)).toEqual([...runs, historyRow(report)]);
    expect(runsOf(before, report, false)).toEqual(runs);
  });

  test("lists each run once if the tab was copied, and also those that only one of the two has", () => {
    const typed = (...listed: HistoryRow[]) => ({
      holds: "history" as const,
      sheet: written([history(...listed)], OWN_SHEETS.history),
    });
    const [first, second] = runs as [HistoryRow, HistoryRow];
    const listed = (...sheets: ReturnType<typeof typed>[]) => runsOf(sheets, ran(returnOf(["A1"])), false);
    expect(listed(typed(first, second), typed(first, second))).toEqual([first, second]);
    expect(listed(typed(first), typed(first, second))).toEqual([first, second]);
    expect(listed(typed(first, first), typed(first))).toEqual([first, first]);
  });

  test("is read with headings in any case, spaces around them and columns that somebody added", () => {
    const values = [
      ["Checked at noon"],
      [" CHECKED ", "findings", "Ours", "New"],
      [" 1 May ", 12, "x", ""],
      ["", 13],
    ];
    expect(readHistory({ name: "903 History", firstRow: 0, firstColumn: 0, values })).toEqual([
      { Checked: " 1 May ", Findings: 12 },
    ]);
    const only = { name: "903 History", firstRow: 0, firstColumn: 0, values: [["Checked"], ["Findings"]] };
    expect(readHistory(only)).toEqual([]);
  });

  test("is read with rows deleted and columns moved, and refused by name without its headings", () => {
    const sheet = written([history(...runs)], OWN_SHEETS.history);
    const mirrored = { ...sheet, values: sheet.values.map((cells) => [...cells].reverse()) };
    expect(readHistory(mirrored)).toEqual(runs);
    const shortened = { ...sheet, values: sheet.values.slice(0, -1) };
    expect(readHistory(shortened)).toEqual(runs.slice(0, 1));
    const bare = { ...sheet, values: sheet.values.filter((cells) => !cells.includes("Checked")) };
    expect(() => readHistory(bare)).toThrow(UnreadableSheet);
    expect(() => readHistory(bare)).toThrow(/"903 History".*Checked and Findings/);
  });
});
