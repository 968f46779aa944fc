import Papa from "papaparse";

/**
 * Returns rows of text as a CSV file that Excel opens with a double click: UTF-8 with a byte order mark. Excel would
 * make a formula of a value that begins with = + - or @, so such values get an apostrophe in front.
 */
export function listCsv(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: "\r\n" },
  );
  return `\uFEFF${text}\r\n`;
}
