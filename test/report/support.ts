import { readFileSync } from "node:fs";
import { childrenOfThisYear, prepareCheck } from "../../src/engine/check-return";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import type { ReportSheet } from "../../src/report/annotations";
import type { RunReport } from "../../src/report/run-report";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { Sheet } from "../../src/return/sheets";
import { TABLE_NAMES, uploadedFields, type TableName } from "../../src/return/tables";

export type Rows = readonly Readonly<Record<string, string>>[];
export type Tables = { readonly [T in TableName]?: Rows };

/** The report of a run over tables given in a test, without last year. */
export function reportOf(tables: Tables): RunReport {
  return reportOfSheets(
    TABLE_NAMES.flatMap((table) => {
      const rows = tables[table];
      return rows ? [sheetOf(table, rows)] : [];
    }),
  );
}

let practice: Promise<RunReport> | null = null;

/** The report of a run over the practice workbook, which is read and checked once. */
export function practiceReport(): Promise<RunReport> {
  return (practice ??= readPractice());
}

/** The report of a run with given numbers of findings, by rule: the practice workbook's first finding, repeated. */
export async function reportOfCounts(counts: readonly number[]): Promise<RunReport> {
  const report = await practiceReport();
  const [one] = report.result.findings;
  if (!one) throw new Error("The practice workbook has no finding.");
  const findings = counts.flatMap((found, index) =>
    Array.from({ length: found }, () => ({ ...one, rule: report.rules[index]?.code ?? "" })),
  );
  return { ...report, result: { ...report.result, findings } };
}

async function readPractice(): Promise<RunReport> {
  const file = "assets/practice/practice-return.xlsx";
  return reportOfSheets(sheetsOf(await openXlsx(file, readFileSync(file))));
}

function reportOfSheets(sheets: readonly Sheet[]): RunReport {
  const { tables } = assignTables(sheets);
  const { infos, children, run } = prepareCheck(tables, {
    year: "2025/26",
    localAuthority: "E08000012",
    postcodes: null,
    providers: null,
  });
  run.step(run.total);
  return {
    result: run.result(),
    rules: infos,
    tables,
    year: "2025/26",
    authority: "Liverpool",
    children: childrenOfThisYear(children.iterate()),
    checkedAt: "22/11/2026 23:05",
    version: "0.1.0",
    references: [],
  };
}

function sheetOf(table: TableName, rows: Rows): Sheet {
  const fields = uploadedFields(table);
  const values: CellValue[][] = [[...fields], ...rows.map((row) => fields.map((field) => row[field] ?? ""))];
  return { name: table, firstRow: 0, firstColumn: 0, values };
}

/** The rows of a sheet as text, with " | " between cells and without blank cells at the end. */
export function linesOf({ rows }: ReportSheet): string[] {
  return rows.map((row) =>
    row
      .map(({ value }) => String(value))
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );
}

/** The rows below a heading up to the next blank row. */
export function sectionOf(sheet: ReportSheet, title: string): string[] {
  const lines = linesOf(sheet);
  const start = sheet.rows.findIndex(([first]) => first?.style === "section" && first.value === title);
  if (start < 0) throw new Error(`The sheet has no section ${title}.`);
  const end = lines.indexOf("", start);
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
