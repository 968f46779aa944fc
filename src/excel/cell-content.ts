import type { CellValue } from "../return/cells";
import { formulaOf } from "./cell-areas";
import { inTextCell } from "./text-content";

/** What a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  /** What to enter to get the value back: the formula, or an error such as #N/A; null if it is the value itself. */
  readonly formula: string | null;
  /** The cell's number format, as an Excel format code. */
  readonly format: string;
}

/** The properties of a range that `contentOf` needs loaded. */
export const CONTENT = "values,formulas,numberFormat,valueTypes";

/**
 * Returns what a cell of a range holds. `CONTENT` must have been loaded.
 * @param row row within the range; `column` likewise
 */
export function contentOf(range: Excel.Range, row: number, column: number): CellContent {
  const value = (range.values[row]?.[column] ?? "") as CellValue;
  const isError = range.valueTypes[row]?.[column] === "Error";
  return {
    value,
    formula: formulaOf(range.formulas[row]?.[column], value) ?? (isError ? String(value) : null),
    format: String(range.numberFormat[row]?.[column] ?? "General"),
  };
}

/** Queues setting a cell's content. `format` is the format that the cell has. */
export function setContent(range: Excel.Range, { value, formula, format }: CellContent): void {
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[valueToStore(value, format)]];
}

/**
 * Returns a value in the form that makes Excel keep text unchanged: with an apostrophe in front, unless the cell's
 * format is text already.
 */
export function valueToStore(value: CellValue, format: string): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  return format === "@" ? inTextCell(value) : `'${value}`;
}
