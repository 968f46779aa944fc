import { readFileSync } from "node:fs";
import { z } from "zod";
import { ruleOf } from "../../rules";
import type { Need } from "../../rules/rule";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import { detectTable } from "../../src/return/detect-tables";
import { columnLetters } from "../../src/return/sheets";

const FOLDER = "assets/practice";
export const PRACTICE_FILE = `${FOLDER}/practice-return.xlsx`;

/** Inputs that the workbench does not have, so rules that need them are not run there. */
const NOT_LOADED: readonly Need[] = ["postcodes", "providers", "localAuthority"];

const cell = z.object({
  table: z.string(),
  lastYear: z.boolean(),
  row: z.int().nullable(),
  field: z.string().optional(),
});
const entry = z.object({
  subject: z.string(),
  child: z.string(),
  changes: z.array(cell),
  expected: z.array(z.object({ rule: z.string(), cells: z.array(cell) })),
});
const keyFile = z.object({ errors: z.array(entry), oddities: z.array(entry) });
type KeyCell = z.infer<typeof cell>;

/** Addresses of cells, by sheet name. */
export type CellsBySheet = Readonly<Record<string, readonly string[]>>;

let cached: Promise<CellsBySheet> | null = null;

/** Returns the cells of the practice workbook in which something must be found without reference data. */
export function cellsOfAnswerKey(): Promise<CellsBySheet> {
  return (cached ??= readCells());
}

async function readCells(): Promise<CellsBySheet> {
  const { errors } = answerKey();
  const cells = errors
    .flatMap(({ expected }) => expected)
    .filter(({ rule }) => !ruleOf(rule)?.needs.some((need) => NOT_LOADED.includes(need)))
    .flatMap((finding) => finding.cells);
  return cellsBySheet(cells);
}

/** Returns every mistake of the practice return, and what must be found about it. */
export function answerKey(): z.infer<typeof keyFile> {
  return keyFile.parse(JSON.parse(readFileSync(`${FOLDER}/answer-key.json`, "utf8")));
}

/** Returns where the cells of the key are in the sheets of the practice workbook. */
async function cellsBySheet(cells: readonly KeyCell[]): Promise<CellsBySheet> {
  const sheets = sheetsOf(await openXlsx(PRACTICE_FILE, readFileSync(PRACTICE_FILE)));
  const found = new Map<string, Set<string>>();
  for (const { table, lastYear, row, field } of cells) {
    const sheet = sheets.find(({ name }) => name === `${table} ${lastYear ? "2024-25" : "2025-26"}`);
    const column = sheet && field && detectTable(sheet)?.columns.get(field);
    if (!sheet || typeof column !== "number" || row === null) continue;
    const addresses = found.get(sheet.name) ?? new Set();
    found.set(sheet.name, addresses.add(`${columnLetters(column)}${row}`));
  }
  return Object.fromEntries([...found].map(([name, addresses]) => [name, [...addresses].sort()]));
}
