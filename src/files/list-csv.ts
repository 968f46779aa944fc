import Papa from "papaparse";

/**
 * Rows of text as a CSV file that Excel opens by a double click: UTF-8 with its mark. Excel makes a formula of a cell that
 * starts with one of = + - @: such values get an apostrophe in front.
 */
export function listCsv(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: "\r\n" },
  );
  return `\uFEFF${text}\r\n`;
}
