import { MAX_CELL_TEXT_LENGTH } from "../../return/cells";
import { detectTable, LINES_SEARCHED_FOR_HEADINGS } from "../../return/detect-tables";
import { formatNumber } from "../../return/words";
import { FileProblem } from "../problem";
import { trimmedLength } from "./row-widths";

/** Called with each row and the line of the file where it begins; the first line is 1. */
export type OnRow = (cells: string[], line: number) => void;

/** Reads the text of a file in pieces. */
export interface CsvReader {
  write(text: string): void;
  /**
   * @throws FileProblem if the file ends within quotation marks
   */
  end(): void;
}

/** Far longer than any row of a return, in characters. A longer row means that a quotation mark was never closed. */
const LONGEST_ROW = 1_000_000;

/**
 * A value with line breaks is taken to be several rows if it has this share of the separators that they would have.
 */
const SHARE_OF_ROWS = 0.8;
/** A row with fewer separators belongs to no table. */
const MIN_SEPARATORS = 2;

/** A date. Every table has dates, but no date stands alone between separators in a sentence. */
const DATE = "(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

/** Old programs write this character after the last line or the last value. */
const END_OF_FILE = "\u001a";

const QUOTE = 34;
const EQUALS = 61;
const APOSTROPHE = 39;
const KEPT_BY_FORMULA = /^="(?:[^"]|"")*"$/;
const KEPT_BY_APOSTROPHE = /^'[^'\s]+$/;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Creates a reader of separated values as Excel writes them. Values in quotation marks may hold separators, line ends
 * and quotation marks, which are doubled. Lines end with CRLF, LF or CR. A quotation mark inside a value that does
 * not begin with one stands for itself. Every value is kept as text, except that the signs some systems use to stop
 * Excel changing an identifier are removed: ="0012" and '0012 become 0012, as in Excel.
 * @throws FileProblem, while reading, that names the line where quotation marks are not closed, where a value in
 * quotation marks holds what looks like further rows, or where a value is too long for Excel
 */
export function createCsvReader(fileName: string, delimiter: string, onRow: OnRow): CsvReader {
  const separator = delimiter.charCodeAt(0);
  let rest = "";
  let line = 1;
  let widest = 0;
  const firstRows: string[][] = [];

  function readAll(text: string, isLast: boolean): void {
    let at = 0;
    while (at < text.length) {
      const row = readRow(text, at, separator, isLast);
      if (row === null) break;
      const tooLong = row.cells.findIndex((cell) => cell.length > MAX_CELL_TEXT_LENGTH);
      if (tooLong >= 0) {
        throw new FileProblem(
          fileName,
          `${fileName}, line ${line}: ${valueInWords(firstRows, tooLong)} is longer than an Excel cell can hold (${formatNumber(MAX_CELL_TEXT_LENGTH)} characters). ${adviceOn(row.cells[tooLong] ?? "")}`,
        );
      }
      if (row.lines > 1 && hasRows(row, delimiter, widest)) {
        throw new FileProblem(
          fileName,
          `${fileName}, line ${line}: a value in quotation marks goes on to line ${line + row.lines - 1} and holds what looks like further rows. A quotation mark seems to have been opened but not closed. Export the file again, or close or remove the mark.`,
        );
      }
      if (firstRows.length < LINES_SEARCHED_FOR_HEADINGS) firstRows.push(row.cells);
      onRow(row.cells, line);
      widest = Math.max(widest, row.cells.length);
      line += row.lines;
      at = row.next;
    }
    rest = text.slice(at);
    if (isLast ? rest !== "" : rest.length > LONGEST_ROW) {
      throw new FileProblem(
        fileName,
        `${fileName}, line ${line}: a quotation mark is opened but not closed. Export the file again, or close or remove the mark.`,
      );
    }
  }

  return {
    write: (text) => readAll(rest + text, false),
    end: () => readAll(rest.endsWith(END_OF_FILE) ? rest.slice(0, -1) : rest, true),
  };
}

/** Names a value by its heading if the first rows hold a table's headings, otherwise by its number in the row. */
function valueInWords(firstRows: readonly (readonly string[])[], index: number): string {
  const table = detectTable({ name: "", firstRow: 0, firstColumn: 0, values: firstRows });
  const heading = table ? (firstRows[table.headingLine - 1]?.[index] ?? "").trim() : "";
  return heading === "" ? `value ${index + 1}` : `the value under ${heading}`;
}

/** Returns what to do about a value that is too long. Only a value in quotation marks can hold line ends. */
function adviceOn(value: string): string {
  return lineEndsIn(value) > 0
    ? "A quotation mark before it may not have been closed."
    : "Shorten it, or export the file without that column if it is not part of the return.";
}

interface ReadRow {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly next: number;
  /** The number of lines in the file that the row takes up. */
  readonly lines: number;
  /**
   * Whether a value with line breaks has text after its closing quotation mark, which must then have been meant to
   * open another value.
   */
  readonly isMisquoted: boolean;
}

/**
 * Whether a quoted value of the row has swallowed other rows: it holds about as many separators as they would and a
 * date between two of them, or it makes the row longer than any before. Separators followed by a space or line end do
 * not count: they belong to a sentence or an address, as people write in free-text columns.
 * @param widest the most values in any earlier row
 */
function hasRows({ cells, isMisquoted }: ReadRow, delimiter: string, widest: number): boolean {
  if (isMisquoted) return true;
  const sign = delimiter === "|" ? "\\|" : delimiter;
  const edge = `[\\n\\r"]|${sign}`;
  const dateAlone = new RegExp(`(?:^|${edge})${DATE}(?:$|${edge})`);
  const isTooLong = widest > 0 && trimmedLength(cells) > widest;
  return cells.some((cell) => {
    const breaks = lineEndsIn(cell);
    if (breaks === 0) return false;
    const separators = cell.split(delimiter).filter((part, index) => index > 0 && !/^\s/.test(part)).length;
    const expected = Math.max(MIN_SEPARATORS, (widest - 1) * breaks * SHARE_OF_ROWS);
    return (separators >= expected && dateAlone.test(cell)) || (separators > 0 && isTooLong);
  });
}

/** Returns the row that begins at `from`; null if its end is not in the text yet. */
function readRow(text: string, from: number, separator: number, isLast: boolean): ReadRow | null {
  const cells: string[] = [];
  let lines = 1;
  let isMisquoted = false;
  for (let at = from; ; ) {
    let value = "";
    let breaks = 0;
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at);
      if (quoted === null) return null;
      value = quoted.value;
      breaks = lineEndsIn(value);
      lines += breaks;
      at = quoted.next;
    }
    const end = endOfValue(text, at, separator);
    // More of the value may follow. A quotation mark may also turn out to be doubled.
    if (end === text.length && !isLast) return null;
    if (breaks > 0 && text.slice(at, end).trim() !== "") isMisquoted = true;
    cells.push(withoutSigns(value + text.slice(at, end)));
    if (end === text.length) return { cells, next: end, lines, isMisquoted };
    const code = text.charCodeAt(end);
    if (code === separator) {
      at = end + 1;
      continue;
    }
    if (code === CARRIAGE_RETURN && end + 1 === text.length && !isLast) return null;
    const isPair = code === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    return { cells, next: end + (isPair ? 2 : 1), lines, isMisquoted };
  }
}

/** Returns a value without the signs that stop Excel turning it into a number. */
function withoutSigns(value: string): string {
  const first = value.charCodeAt(0);
  if (first === EQUALS && KEPT_BY_FORMULA.test(value)) return value.slice(2, -1).replaceAll('""', '"');
  if (first === APOSTROPHE && KEPT_BY_APOSTROPHE.test(value) && /\d/.test(value)) return value.slice(1);
  return value;
}

/** Returns what is between quotation marks; null if the closing one is not in the text. */
function readQuoted(text: string, from: number): { value: string; next: number } | null {
  let value = "";
  for (let start = from + 1; ; ) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return null;
    if (text.charCodeAt(quote + 1) === QUOTE) {
      value += text.slice(start, quote + 1);
      start = quote + 2;
      continue;
    }
    return { value: value + text.slice(start, quote), next: quote + 1 };
  }
}

function endOfValue(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}

function lineEndsIn(value: string): number {
  return value.match(/\r\n|\n|\r/g)?.length ?? 0;
}
