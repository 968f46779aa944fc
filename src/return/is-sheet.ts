import { z } from "zod";
import type { Sheet } from "./sheets";

const area = z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const areas = z.array(area).optional();
const sheetProperties = z.object({
  name: z.string(),
  firstRow: z.int().min(0),
  firstColumn: z.int().min(0),
  date1904: z.boolean().optional(),
  formulas: areas,
  merged: areas,
});

/**
 * Whether a value is a sheet. The schema checks everything but the cells; a plain loop checks those, as there can be a
 * million.
 */
export function isSheet(value: unknown): value is Sheet {
  if (!sheetProperties.safeParse(value).success) return false;
  return isRowsOfCells((value as { values: unknown }).values);
}

/** Whether these are rows of cells. */
export function isRowsOfCells(values: unknown): boolean {
  return Array.isArray(values) && values.every((row) => Array.isArray(row) && row.every(isCellValue));
}

function isCellValue(value: unknown): boolean {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
