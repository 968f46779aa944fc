import Papa from "papaparse";
import type { Sheet } from "../return/sheets";
import { decodeText } from "./decode-text";
import { FileProblem } from "./problem";

/**
 * Reads a file of separated values as a sheet: comma, semicolon or tab; every value is text as it stands. The sheet has
 * the file's name without folder and ending.
 * @throws FileProblem when the file is empty or is no text, or when a quotation mark is not closed
 */
export function readCsv(fileName: string, bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  if (text.trim() === "")
    throw new FileProblem(fileName, `${fileName} is empty: a heading row was expected.`);
  if (text.includes("\0")) {
    throw new FileProblem(
      fileName,
      `${fileName} is not a text file: a CSV file with a heading row was expected.`,
    );
  }
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [",", ";", "\t"] });
  const unclosed = parsed.errors.find(({ code }) => code === "MissingQuotes");
  if (unclosed) {
    // Everything behind such a mark would be one value, and the rows in it would be lost without a word.
    throw new FileProblem(
      fileName,
      `${fileName}, line ${(unclosed.row ?? 0) + 1}: a quotation mark is opened and not closed. Export the file again, or close or remove the mark.`,
    );
  }
  return { name: sheetNameOf(fileName), firstRow: 0, firstColumn: 0, values: parsed.data };
}

/** Whether a file of separated values holds nothing but white space, as an export without a case may be. */
export function isBlankCsv(bytes: Uint8Array): boolean {
  return decodeText(bytes).trim() === "";
}

/** The file's name without folder and ending. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.split(/[\\/]/).pop() ?? fileName;
  return base.replace(/\.[^.]*$/, "");
}
