import { detectTable, LINES_SEARCHED_FOR_HEADINGS } from "../../return/detect-tables";
import { FileProblem } from "../problem";
import { createCsvReader } from "./csv-rows";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Excel's own hint in the first line of a file, which is no data: "sep=;". */
const HINT = /^sep=([,;\t|])\r?\n?$/i;

/** How the values of a file are separated. */
export interface Separation {
  readonly delimiter: string;
  /** The first line only says so. */
  readonly hasHint: boolean;
}

/**
 * How the values of a text are separated, by its beginning: as its first line says; else so that the headings of a table
 * of the return come out; else so that its rows have the most values.
 */
export function separationOf(beginning: string): Separation {
  const [hint, delimiter] = HINT.exec(/^[^\r\n]*\r?\n?/.exec(beginning)?.[0] ?? "") ?? [];
  if (hint !== undefined && delimiter !== undefined) return { delimiter, hasHint: true };
  const readings = DELIMITERS.map((one) => ({ delimiter: one, values: firstRows(beginning, one) }));
  const withTable = readings.find(
    ({ values }) => detectTable({ name: "", firstRow: 0, firstColumn: 0, values }) !== null,
  );
  const widest = readings.reduce((best, one) => (widthOf(one.values) > widthOf(best.values) ? one : best));
  return { delimiter: (withTable ?? widest).delimiter, hasHint: false };
}

/** The first rows as far as they are whole. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = createCsvReader("", delimiter, (cells) => {
    if (rows.length < LINES_SEARCHED_FOR_HEADINGS) rows.push(cells);
  });
  try {
    reader.write(text);
    reader.end();
  } catch (error) {
    // The beginning of a file may end anywhere: what was read before counts.
    if (!(error instanceof FileProblem)) throw error;
  }
  return rows;
}

/** The number of values that most rows have, the first of them first. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(({ length }) => length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
