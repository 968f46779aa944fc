import { writeFile } from "node:fs/promises";
import Papa from "papaparse";
import { annotateXlsx } from "../files/annotate-xlsx";
import { FileProblem } from "../files/problem";
import { writeXlsx } from "../files/write-xlsx";
import { annotationsOf } from "../report/run-report";
import { findingsJson, findingsRows } from "../report/findings-export";
import { readOptions, UsageProblem, type Options } from "./options";
import { printedReport } from "./print-report";
import { USAGE } from "./usage";
import { validate, type Checked } from "./validate";

const NOTHING_FOUND = 0;
const SOMETHING_FOUND = 1;
const COULD_NOT_RUN = 2;

/** Carries out one command; answers the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options.help) {
    process.stdout.write(USAGE);
    return NOTHING_FOUND;
  }
  const checked = await validate(options, new Date());
  await writeOutputs(checked, options);
  process.stdout.write(printedReport(checked.report, options.authority, checked.notes));
  return checked.report.result.findings.length === 0 ? NOTHING_FOUND : SOMETHING_FOUND;
}

async function writeOutputs({ report, input }: Checked, options: Options): Promise<void> {
  if (options.json !== null) {
    await write(options.json, JSON.stringify(findingsJson(report, options.authority), null, 2) + "\n");
  }
  if (options.csv !== null) {
    // Excel makes a formula of a cell that starts with one of = + - @: such values get an apostrophe in front.
    await write(
      options.csv,
      `\uFEFF${Papa.unparse(findingsRows(report), { escapeFormulae: true, newline: "\r\n" })}\r\n`,
    );
  }
  if (options.out !== null) {
    annotateXlsx(input.workbook, annotationsOf(report));
    await write(options.out, await writeXlsx(input.workbook));
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new FileProblem(
      path,
      `${path} could not be written. Check that the folder is there and the file is not open.`,
    );
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const expected = error instanceof FileProblem || error instanceof UsageProblem;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      expected ? `${message}\n` : `The checks stopped with an unexpected error: ${message}\n`,
    );
    if (error instanceof UsageProblem) process.stderr.write(`\n${USAGE}`);
    process.exitCode = COULD_NOT_RUN;
  },
);
