import { isProviderSheet } from "../../reference/read-provider-list";
import { isOwnSheet } from "../../report/own-sheet-names";
import { cellText, type CellValue } from "../../return/cells";
import { dayOfSerial, formatDay } from "../../return/days";
import { headingAdvice, detectTable, type TableMatch } from "../../return/detect-tables";
import type { Sheet } from "../../return/sheets";
import { fieldDefinition } from "../../return/tables";
import { readPart, type ByteSource } from "../byte-source";
import { FileProblem } from "../problem";
import { openXlsx, sheetsOf } from "../read-xlsx";
import { readXlsxValues } from "../xlsx-values";
import { unpackEntry, type ZipEntry } from "../zip";
import type { FoundFilesCollector } from "./found-files";
import { TableCollector } from "./table-collector";

/**
 * Finds the tables among the sheets of an .xlsx workbook, leaving out sheets that the add-in wrote. Cells become
 * text: real dates as dd/mm/yyyy, numbers in full digits, formulas as their results.
 * @param entries the parts of the workbook; the caller has checked their total size
 * @throws FileProblem if the workbook is damaged, has a password, or holds no table
 */
export async function readWorkbookFile(
  source: ByteSource,
  entries: readonly ZipEntry[],
  found: FoundFilesCollector,
): Promise<void> {
  const sheets = (await sheetsOfFile(source, entries)).filter(
    ({ name, values }) => !isOwnSheet(name, cellText(values[0]?.[0])),
  );
  const others: string[] = [];
  let tables = 0;
  for (const sheet of sheets) {
    const match = detectTable(sheet);
    if (!match) {
      if (sheet.values.length > 0) others.push(sheet.name);
      continue;
    }
    tables++;
    const collector = new TableCollector(source.name, `${source.name}, sheet ${sheet.name}`, false);
    const textOf = textReader(sheet, match);
    sheet.values.forEach((row, index) => collector.add(row.map(textOf), sheet.firstRow + index + 1));
    found.tables.push({
      ...collector.finish(),
      file: source.name,
      sheet: sheet.name,
      container: source.name,
    });
  }
  if (tables === 0) throw noTable(source.name, sheets);
  if (others.length > 0)
    found.notes.push(
      [
        `${source.name}: sheets without a table of the return were left out: ${others.join(", ")}.`,
        ...childHeadingsWanted(sheets),
      ].join(" "),
    );
}

async function sheetsOfFile(source: ByteSource, entries: readonly ZipEntry[]): Promise<readonly Sheet[]> {
  const bytes = await readPart(source, 0, source.size);
  const sheets = readXlsxValues(bytes);
  if (sheets) return sheets;
  // The full reader unpacks everything at once, so the parts are unpacked first to check the sizes that they state.
  for (const entry of entries) {
    const pieces = unpackEntry(source, entry, () => undefined);
    while (!(await pieces.next()).done);
  }
  return sheetsOf(await openXlsx(source.name, bytes));
}

/**
 * Returns a function that gives a cell's text. In date columns a serial number becomes its day, without the time; a
 * year stays a year.
 */
function textReader(sheet: Sheet, match: TableMatch): (cell: CellValue, column: number) => string {
  const date1904 = sheet.date1904 ?? false;
  const dates = new Set<number>();
  for (const [field, column] of match.columns) {
    const kind = fieldDefinition(match.table, field)?.kind;
    if (kind === "date" || kind === "partial-date") dates.add(column - sheet.firstColumn);
  }
  return (cell, column) => {
    const day = typeof cell === "number" && dates.has(column) ? dayOfSerial(cell, date1904) : null;
    return day === null ? cellText(cell) : formatDay(day);
  };
}

function noTable(file: string, sheets: readonly Sheet[]): FileProblem {
  const isList = sheets.some(isProviderSheet);
  return new FileProblem(
    file,
    isList
      ? `${file} is a list of providers, not a return. Load it below, under Reference lists.`
      : [
          `${file}: no sheet holds a table of the return. A sheet needs a heading row in its first 20 rows, with CHILD and the other field names.`,
          ...childHeadingsWanted(sheets),
        ].join(" "),
  );
}

function childHeadingsWanted(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap((sheet) => headingAdvice(sheet).map((text) => `Sheet ${sheet.name}: ${text}`));
}
