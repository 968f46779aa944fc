import type { CellValue } from "../return/cells";
import { dayOfSerial, parseDay } from "../return/days";
import { detectTable } from "../return/detect-tables";
import type { Sheet } from "../return/sheets";
import { fieldDefinition } from "../return/tables";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** The number of date cells to look at. One that is shown as dd/mm/yyyy is enough. */
const MAX_DATE_CELLS_SAMPLED = 40;

/**
 * Whether the workbook counts dates from 1904, as some files from a Mac do. Office.js does not say, but it shows when
 * a date cell's text is a different day from its serial number in the usual system. Takes one round trip, or none if
 * there are no date cells.
 */
export async function countsFrom1904(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  operation: LongOperation,
): Promise<boolean> {
  const cells = sheets.flatMap(serialDates).slice(0, MAX_DATE_CELLS_SAMPLED);
  if (cells.length === 0) return false;
  const looks = await roundTrip(context, operation, () =>
    cells.map(({ sheet, row, column, serial }) => {
      const range = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      range.load("text");
      return { range, serial };
    }),
  );
  return looks.some(({ range, serial }) => {
    const shown = parseDay(String(range.text[0]?.[0] ?? ""));
    return shown !== null && shown !== dayOfSerial(serial) && shown === dayOfSerial(serial, true);
  });
}

interface SerialDate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** Returns the first serial numbers in the date columns, if the sheet holds a table of the return. */
function serialDates(sheet: Sheet): SerialDate[] {
  const match = detectTable(sheet);
  if (!match) return [];
  const dateColumns = [...match.columns].filter(
    ([field]) => fieldDefinition(match.table, field)?.kind === "date",
  );
  const firstData = match.headingLine - sheet.firstRow;
  const rows = sheet.values.slice(firstData, firstData + MAX_DATE_CELLS_SAMPLED);
  return rows.flatMap((row, index) =>
    dateColumns.flatMap(([, column]) => {
      const cell: CellValue | undefined = row[column - sheet.firstColumn];
      return typeof cell === "number"
        ? [{ sheet: sheet.name, row: match.headingLine + index, column, serial: cell }]
        : [];
    }),
  );
}
