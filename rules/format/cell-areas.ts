import { iterateRows } from "../../src/return/rows";
import type { CellArea } from "../../src/return/sheets";
import type { FormatContext } from "./format-check";
import { addField, reportRows } from "./table-columns";

/** Reports every row of the table with cells in one of the areas, one finding for each row. */
export function reportAreas({ columns, data, report }: FormatContext, areas: readonly CellArea[]): void {
  if (areas.length === 0) return;
  const rowOfLine = new Map<number, number>();
  let lastLine = 0;
  for (const { line } of iterateRows(data)) {
    rowOfLine.set(line, rowOfLine.size);
    lastLine = line;
  }
  const fieldOfColumn = new Map(columns.map(({ field }) => [data.columns.get(field), field]));
  const fieldsOfRows = new Map<number, string[]>();
  for (const area of areas) {
    const fields = fieldsWithin(area, fieldOfColumn);
    const end = Math.min(area.row + area.rows, lastLine);
    for (let line = Math.max(area.row, data.headingLine) + 1; fields.length > 0 && line <= end; line++) {
      const row = rowOfLine.get(line);
      if (row !== undefined) for (const field of fields) addField(fieldsOfRows, row, field);
    }
  }
  reportRows(fieldsOfRows, { data, report });
}

function fieldsWithin(area: CellArea, fieldOfColumn: ReadonlyMap<number | undefined, string>): string[] {
  return [...fieldOfColumn].flatMap(([column, field]) =>
    column !== undefined && column >= area.column && column < area.column + area.columns ? [field] : [],
  );
}
