import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, quoteSheetName, type CellArea } from "../../return/sheets";
import type { SheetChart } from "./sheet-charts";

/** Cells of a row or column: their address as a formula, and their present values. */
export interface ChartCells {
  readonly formula: string;
  readonly values: readonly (string | number)[];
}

/** One set of bars, or one line. */
export interface ChartSeries {
  readonly name: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
}

/** Returns the series of a chart, one for each column after the first. */
export function seriesOf(worksheet: Worksheet, { data }: SheetChart): ChartSeries[] {
  const below = (column: number): CellArea => ({
    row: data.row + 1,
    column,
    rows: data.rows - 1,
    columns: 1,
  });
  return Array.from({ length: Math.max(0, data.columns - 1) }, (_, index) => {
    const column = data.column + 1 + index;
    return {
      name: cellsIn(worksheet, { row: data.row, column, rows: 1, columns: 1 }),
      categories: cellsIn(worksheet, below(data.column)),
      values: cellsIn(worksheet, below(column)),
    };
  });
}

function cellsIn(worksheet: Worksheet, { row, column, rows }: CellArea): ChartCells {
  const letters = columnLetters(column);
  const first = `$${letters}$${row + 1}`;
  const place = rows === 1 ? first : `${first}:$${letters}$${row + rows}`;
  return {
    formula: `${quoteSheetName(worksheet.name)}!${place}`,
    values: Array.from({ length: rows }, (_, index) => valueIn(worksheet, row + index, column)),
  };
}

/** Returns a cell's number or text: for a link its text, for a formula its last result. */
function valueIn(worksheet: Worksheet, row: number, column: number): string | number {
  const cell = worksheet.getCell(row + 1, column + 1);
  return typeof cell.value === "number" ? cell.value : cell.text;
}
