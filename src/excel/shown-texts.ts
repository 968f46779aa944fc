import { SHEETS_OF_TEXTS, type TypedContents } from "../report/annotations";
import type { CellValue } from "../return/cells";
import type { Sheet } from "../return/sheets";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** What Excel shows of a number that is too long for its column. */
const TOO_NARROW = /^#+$/;

/**
 * Returns the sheets with the texts that Excel shows instead of numbers, where the add-in itself writes only texts. A
 * date that was pasted there is a number otherwise. A number that is too long for its column stays. One round trip, or
 * none where there are no numbers.
 */
export async function withShownTexts(
  context: Excel.RequestContext,
  sheets: readonly TypedContents[],
  operation: LongOperation,
): Promise<TypedContents[]> {
  const asked = sheets.map(({ holds, sheet }) => ({
    sheet,
    columns: SHEETS_OF_TEXTS.has(holds) ? columnsOfNumbers(sheet) : [],
  }));
  if (asked.every(({ columns }) => columns.length === 0)) return [...sheets];
  const shown = await roundTrip(context, operation, () =>
    asked.map(({ sheet: { name, firstRow, firstColumn }, columns }) =>
      columns.map(({ column, first, last }) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const rows = last - first + 1;
        const range = worksheet.getRangeByIndexes(firstRow + first, firstColumn + column, rows, 1);
        return { column, first, range: range.load("text") };
      }),
    ),
  );
  return sheets.map(({ holds, sheet }, index) => {
    const values = sheet.values.map((cells) => [...cells]);
    for (const { column, first, range } of shown[index] ?? []) {
      range.text.forEach(([text = ""], down) => {
        const cells = values[first + down];
        if (cells && typeof cells[column] === "number" && !TOO_NARROW.test(text)) cells[column] = text;
      });
    }
    return { holds, sheet: { ...sheet, values } };
  });
}

interface ColumnOfNumbers {
  readonly column: number;
  /** The first and the last row with a number, counted from 0 within the sheet's values. */
  readonly first: number;
  readonly last: number;
}

function columnsOfNumbers({ values }: Sheet): ColumnOfNumbers[] {
  const columns = new Map<number, ColumnOfNumbers>();
  values.forEach((cells: readonly CellValue[], row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "number") return;
      columns.set(column, { column, first: columns.get(column)?.first ?? row, last: row });
    }),
  );
  return [...columns.values()];
}
