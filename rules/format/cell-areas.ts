import type { AnyRow } from "../../src/return/rows";
import type { CellArea } from "../../src/return/sheets";
import type { FormatContext } from "./format-check";
import { addField, reportRows } from "./table-columns";

/** Reports every row of the table with cells that lie in one of the areas, as one finding a row. */
export function reportAreas({ columns, data, report }: FormatContext, areas: readonly CellArea[]): void {
  if (areas.length === 0) return;
  const rowOfLine = new Map(data.rows.map((row) => [row.line, row]));
  const fieldOfColumn = new Map(columns.map(({ field }) => [data.columns.get(field), field]));
  const fieldsOfRow = new Map<AnyRow, string[]>();
  const lastLine = data.rows[data.rows.length - 1]?.line ?? 0;
  for (const area of areas) {
    const fields = fieldsWithin(area, fieldOfColumn);
    const end = Math.min(area.row + area.rows, lastLine);
    for (let line = Math.max(area.row, data.headingLine) + 1; fields.length > 0 && line <= end; line++) {
      const row = rowOfLine.get(line);
      if (row) for (const field of fields) addField(fieldsOfRow, row, field);
    }
  }
  reportRows(fieldsOfRow, report);
}

function fieldsWithin(area: CellArea, fieldOfColumn: ReadonlyMap<number | undefined, string>): string[] {
  return [...fieldOfColumn].flatMap(([column, field]) =>
    column !== undefined && column >= area.column && column < area.column + area.columns ? [field] : [],
  );
}
