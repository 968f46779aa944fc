import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { annotateXlsx } from "../files/annotate/annotate-xlsx";
import { exportedTables } from "../files/export-return";
import { describeCells } from "../files/export-words";
import { listCsv } from "../files/list-csv";
import { isCsv } from "../files/open-files";
import { isOwn } from "../files/read-xlsx";
import { XML_TABLES } from "../files/return-xml/layout";
import { writeReturnXml } from "../files/return-xml/write-return-xml";
import { csvFileName, writeReturnCsv } from "../files/write-return-csv";
import { freeSheetNames } from "../report/own-sheet-names";
import { annotationsOf } from "../report/run-report";
import { findingsJson, findingsRows } from "../report/findings-export";
import { childrenRows, countsRows } from "../report/lists-export";
import type { Return } from "../return/children";
import { list } from "../return/words";
import { returnsInFolder } from "./each/returns-in-folder";
import { checkSequentially, type CheckAll } from "./each/worker-pool";
import { isForUser } from "./for-user";
import { OptionProblem, readOptions, UsageProblem, type Options } from "./options";
import { formatReport } from "./print-report";
import { refuseOverwriting } from "./refuse-overwriting";
import { refuseUnwritable, unwritableProblem } from "./refuse-unwritable";
import { USAGE } from "./usage";
import { validate, type Checked, type OnProgress } from "./validate";

const NOTHING_FOUND = 0;
const SOMETHING_FOUND = 1;
export const COULD_NOT_RUN = 2;

/** Where a command writes its output, and when it was given. */
export interface Environment {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: Date;
  /**
   * Shows what is being done, in place of what was shown before; null shows nothing. Missing if nobody is watching.
   */
  readonly progress?: ((text: string | null) => void) | undefined;
  /** How to check many returns; by default, one after the other. */
  readonly checkAll?: CheckAll;
}

/**
 * Runs one command. Returns the exit code: 0 if nothing was found, 1 if something was found, 2 if it could not run.
 */
export async function runCommand(words: readonly string[], environment: Environment): Promise<number> {
  try {
    return await runWith(words, environment);
  } catch (error) {
    environment.progress?.(null);
    environment.err(isForUser(error) ? `${messageOf(error)}\n` : unexpectedErrorText(error));
    if (error instanceof UsageProblem) environment.err(`\n${USAGE}`);
    if (error instanceof OptionProblem) environment.err("All options are listed with --help.\n");
    return COULD_NOT_RUN;
  }
}

/** Returns what to print for an error that is not meant for users. */
export function unexpectedErrorText(error: unknown): string {
  return `The checks stopped with an unexpected error: ${messageOf(error)}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function runWith(words: readonly string[], environment: Environment): Promise<number> {
  const { out, now, progress = () => {} } = environment;
  const options = readOptions(words);
  if (options.help) {
    out(USAGE);
    return NOTHING_FOUND;
  }
  if (options.each !== null) return checkEach(options.each, options, environment);
  refuseOverwriting(options);
  await refuseUnwritable(options);
  const checked = await validate(options, now, progress);
  // Other output files may go into this folder, so it is created first.
  if (options.outCsv !== null) await mkdir(options.outCsv, { recursive: true }).catch(() => undefined);
  await writeOutputs(checked, options, progress);
  const notes = [...checked.notes, ...(await writeReturn(checked, options))];
  progress(null);
  out(formatReport(checked.report, options.authority, notes));
  return checked.report.result.findings.length === 0 ? NOTHING_FOUND : SOMETHING_FOUND;
}

/** Checks every return in a folder. Prints one line for each, in the order in which the checks finish. */
async function checkEach(
  folder: string,
  options: Options,
  { out, err, now, checkAll = checkSequentially }: Environment,
): Promise<number> {
  const codes: number[] = [];
  const { returns, notes } = await returnsInFolder(folder);
  for (const note of notes) err(`${note}\n`);
  await checkAll(returns, options, now, ({ line, findings }) => {
    out(`${line}\n`);
    codes.push(findings === null ? COULD_NOT_RUN : findings > 0 ? SOMETHING_FOUND : NOTHING_FOUND);
  });
  return Math.max(...codes);
}

async function writeOutputs(
  { report, suggestionsFor, workbook, textSheets }: Checked,
  options: Options,
  progress: OnProgress,
): Promise<void> {
  if (options.json !== null) {
    await write(options.json, JSON.stringify(findingsJson(report, options.authority), null, 2) + "\n");
  }
  if (options.csv !== null) {
    await write(options.csv, listCsv(findingsRows(report)));
  }
  if (options.childrenCsv !== null) await write(options.childrenCsv, listCsv(childrenRows(report)));
  if (options.countsCsv !== null) await write(options.countsCsv, listCsv(countsRows(report)));
  if (options.out !== null) {
    const reported = { ...report, suggestionsFor: suggestionsFor(progress) };
    progress(`Writing ${options.out} ...`);
    const users = workbook?.workbook.worksheets.filter((sheet) => !isOwn(sheet)) ?? [];
    const plan = annotationsOf(reported, freeSheetNames([...users, ...textSheets].map(({ name }) => name)));
    await write(options.out, await annotateXlsx(workbook, textSheets, plan));
  }
}

/**
 * Writes the return, as it was read, in the forms that the department accepts.
 * @returns what to tell the user about it
 */
async function writeReturn({ report }: Checked, { outCsv, outXml }: Options): Promise<readonly string[]> {
  const notes = notesOnCells(report, { outCsv, outXml });
  if (outCsv !== null) notes.push(...(await writeReturnCsvs(report.tables, outCsv)));
  if (outXml !== null) {
    const written = writeReturnXml(report.tables);
    await write(outXml, written.xml);
    notes.push(...written.notes);
  }
  return notes;
}

/** Says which cells the department may not accept as written. */
function notesOnCells(
  { tables, year }: Checked["report"],
  { outCsv, outXml }: Pick<Options, "outCsv" | "outXml">,
): string[] {
  if (outCsv === null && outXml === null) return [];
  return exportedTables(tables, year)
    .filter(({ table }) => outCsv !== null || XML_TABLES.includes(table))
    .flatMap((table) => describeCells(table).map((text) => `${table.sheet}: ${text}.`));
}

async function writeReturnCsvs({ thisYear }: Return, folder: string): Promise<readonly string[]> {
  const notes: string[] = [];
  const written = new Set<string>();
  for (const data of thisYear.values()) {
    const name = csvFileName(data.table);
    await write(join(folder, name), writeReturnCsv(data));
    written.add(name);
    if (data.missingFields.length > 0) {
      notes.push(`${name}: not in the return, so written as blank columns: ${list(data.missingFields)}.`);
    }
  }
  const others = (await readdir(folder)).filter((name) => isCsv(name) && !written.has(name));
  if (others.length > 0) {
    notes.push(
      `${folder} also holds ${list(others)}, which this command did not write. Check that they belong to the return before you upload the folder.`,
    );
  }
  return notes;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw unwritableProblem(path);
  }
}
