import type { Sheet } from "../return/sheets";
import { createCsvReader, type OnRow } from "./csv/csv-rows";
import { separationOf } from "./csv/delimiter";
import { decodeText } from "./decode-text";
import { FileProblem } from "./problem";

/** The number of characters at the beginning of a text that show how its values are separated. */
export const BEGINNING = 64_000;

/**
 * Reads a file of values separated by commas, semicolons, tabs or bars as a sheet. Every value is kept as text. The
 * sheet is named after the file, without its folder and ending.
 * @param onRow called with each row of the sheet
 * @throws FileProblem if the file is empty, is not text, is XML or a web page, or ends within quotation marks
 */
export function readCsv(fileName: string, bytes: Uint8Array, onRow: OnRow = () => {}): Sheet {
  const text = decodeText(bytes);
  if (text.trim() === "") throw emptyFile(fileName);
  if (text.includes("\0")) throw noTextFile(fileName);
  if (text.trimStart().startsWith("<")) throw markupFile(fileName, "a CSV file");
  const { delimiter, hasHint } = separationOf(text.slice(0, BEGINNING));
  const values: string[][] = [];
  const reader = createCsvReader(fileName, delimiter, (cells, line) => {
    if (hasHint && line === 1) return;
    values.push(cells);
    onRow(cells, line);
  });
  reader.write(text);
  reader.end();
  return { name: sheetNameOf(fileName), firstRow: hasHint ? 1 : 0, firstColumn: 0, values };
}

/** Whether a file of separated values holds only white space, as an export without cases may. */
export function isBlankCsv(bytes: Uint8Array): boolean {
  return decodeText(bytes).trim() === "";
}

/** Returns the file's name without folder and ending. */
function sheetNameOf(fileName: string): string {
  const base = fileName.split(/[\\/]/).pop() ?? fileName;
  return base.replace(/\.[^.]*$/, "");
}

export function emptyFile(fileName: string): FileProblem {
  return new FileProblem(fileName, `${fileName} is empty. It needs a heading row.`);
}

export function noTextFile(fileName: string): FileProblem {
  return new FileProblem(fileName, `${fileName} is not a text file. Choose a CSV file with a heading row.`);
}

/** @param expected what the file was read as, such as "a CSV file" */
export function markupFile(fileName: string, expected: string): FileProblem {
  return new FileProblem(
    fileName,
    `${fileName} is not ${expected}: it holds XML or a web page. If it is the department's XML file, rename it to end in .xml. Otherwise open it in Excel and save it as an .xlsx workbook.`,
  );
}
