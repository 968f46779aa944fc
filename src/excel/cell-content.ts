import type { CellValue } from "../return/cells";
import { formulaOf } from "./cell-areas";
import { inTextCell } from "./text-content";

/** What a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  /** What is entered to get the value: its formula, or an error such as #N/A; null where it is the value itself. */
  readonly formula: string | null;
  /** Its number format, as Excel calls it. */
  readonly format: string;
}

/** What of a range `contentOf` must find loaded. */
export const CONTENT = "values,formulas,numberFormat,valueTypes";

/**
 * What a cell of a range holds, of which `CONTENT` was loaded.
 * @param row counted within the range, as `column` is
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

/** Queues that a cell of this format holds this. */
export function setContent(range: Excel.Range, { value, formula, format }: CellContent): void {
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[storedAs(value, format)]];
}

/** Text that Excel keeps as it is: with an apostrophe in front, unless the cell's format is text already. */
export function storedAs(value: CellValue, format: string): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  return format === "@" ? inTextCell(value) : `'${value}`;
}
