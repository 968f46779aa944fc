import type { CellValue } from "../return/cells";
import { inTextCell } from "./text-content";

/** What a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  /** Null where it is no formula. */
  readonly formula: string | null;
  /** Its number format, as Excel calls it. */
  readonly format: string;
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
