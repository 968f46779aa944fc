import { Workbook } from "@cj-tech-master/excelts";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { FileProblem } from "../files/problem";
import { readCsv } from "../files/read-csv";
import { openXlsx, sheetsOf } from "../files/read-xlsx";
import { addTextSheet, freeSheetName } from "../files/sheets-to-xlsx";
import type { Sheet } from "../return/sheets";

/** A return as it came: its sheets, and the workbook to annotate. */
export interface Input {
  readonly sheets: readonly Sheet[];
  readonly workbook: Workbook;
}

/**
 * Reads a workbook, a folder of CSV files, or several CSV files.
 * @throws FileProblem naming the file that is not there or cannot be read
 */
export async function readInput(paths: readonly string[]): Promise<Input> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const [only] = files;
  if (files.length === 1 && only && isXlsx(only)) {
    const workbook = await openXlsx(basename(only), await readFile(only));
    return { sheets: sheetsOf(workbook), workbook };
  }
  const other = files.find((file) => !isCsv(file));
  if (other) {
    throw new FileProblem(other, `${other}: expected one .xlsx workbook, or CSV files, not a mixture.`);
  }
  return sheetsFromCsv(files);
}

async function sheetsFromCsv(files: readonly string[]): Promise<Input> {
  const workbook = new Workbook();
  const sheets: Sheet[] = [];
  for (const file of files) {
    const read = readCsv(basename(file), await readFile(file));
    const name = freeSheetName(read.name, new Set(sheets.map((sheet) => sheet.name)));
    const sheet = { ...read, name };
    sheets.push(sheet);
    addTextSheet(workbook, sheet);
  }
  return { sheets, workbook };
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new FileProblem(
      path,
      `${path} was not found. Give a workbook, a folder of CSV files, or CSV files.`,
    );
  if (!found.isDirectory()) return [path];
  const files = (await readdir(path)).filter(isCsv).sort();
  if (files.length === 0) throw new FileProblem(path, `${path} is a folder without CSV files.`);
  return files.map((file) => join(path, file));
}

function isXlsx(path: string): boolean {
  return path.toLowerCase().endsWith(".xlsx");
}

function isCsv(path: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(path);
}
