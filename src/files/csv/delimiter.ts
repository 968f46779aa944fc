import { detectTable, LINES_SEARCHED_FOR_HEADINGS } from "../../return/detect-tables";
import { FileProblem } from "../problem";
import { createCsvReader } from "./csv-rows";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Excel's own hint in the first line of a file, which is not data: "sep=;". */
const HINT = /^sep=([,;\t|])\r?\n?$/i;

/** How the values of a file are separated. */
export interface Separation {
  readonly delimiter: string;
  /** Whether the first line only names the delimiter. */
  readonly hasHint: boolean;
}

/**
 * Finds how the values of a text are separated, from its beginning. The first line may name the delimiter. Otherwise
 * it is the one that gives the headings of a table of the return, or else the most values in a row.
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

/** Returns the first rows, as far as they are complete. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = createCsvReader("", delimiter, (cells) => {
    if (rows.length < LINES_SEARCHED_FOR_HEADINGS) rows.push(cells);
  });
  try {
    reader.write(text);
    reader.end();
  } catch (error) {
    // The beginning of a file may end anywhere. What was read before the problem counts.
    if (!(error instanceof FileProblem)) throw error;
  }
  return rows;
}

/** Returns the median number of values in a row. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(({ length }) => length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
