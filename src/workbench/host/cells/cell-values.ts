import {
  type Cell,
  type CellErrorValue,
  type CellFormulaValue,
  type CellRichTextValue,
  type CellValue,
  ValueType,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { restyle } from "./cell-styles";
import { formatValue } from "./formatted-text";
import { invalidArgument } from "../host-error";
import { readHyperlinkFormula } from "./hyperlink-formula";
import { CELL_TEXT_LIMIT, FORMULA_LIMIT, FORMULA_TEXT_LIMIT } from "../limits";
import { toSerial } from "./serial-dates";
import { readTyped, type TypedContent } from "./typed-text";

/** A cell's value as in `range.values`: a date is a serial number, a blank is "", an error is its text. */
export type ShownValue = string | number | boolean;

/** Returns the cell if the sheet has one there; never creates one. Row and column count from 0. */
export function findCell(sheet: Worksheet, row: number, column: number): Cell | undefined {
  return sheet.findRow(row + 1)?.findCell(column + 1);
}

/** Returns the value of a cell; "" if there is no such cell. */
export function readValue(cell: Cell | undefined, date1904: boolean): ShownValue {
  if (cell === undefined || cell.type === ValueType.Merge) return "";
  return plainValue(cell.value, date1904);
}

function plainValue(value: CellValue, date1904: boolean): ShownValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return toSerial(value, date1904);
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return plainValue(value.text as string | CellRichTextValue, date1904);
  if ("checkbox" in value) return value.checkbox;
  // The simulated Excel does not calculate. A formula without a stored result shows 0, as before its first
  // calculation.
  return value.result === undefined ? 0 : plainValue(value.result, date1904);
}

/** Returns "=SUM(A1:A2)" for a formula, otherwise the value. */
export function readFormula(cell: Cell | undefined, date1904: boolean): ShownValue {
  const formula = cell?.type === ValueType.Formula ? cell.formula : undefined;
  return formula === undefined ? readValue(cell, date1904) : `=${formula}`;
}

/**
 * Returns the number format of a cell. If the cell does not exist yet, returns its row's or column's, or else
 * "General".
 */
export function readNumberFormat(sheet: Worksheet, row: number, column: number): string {
  const sheetRow = sheet.findRow(row + 1);
  const cell = sheetRow?.findCell(column + 1);
  if (cell !== undefined) return formatCode(cell.numFmt);
  const columnFormat = (sheet.columns as Worksheet["columns"] | null)?.[column]?.style?.numFmt;
  return formatCode(sheetRow?.style.numFmt ?? columnFormat);
}

function formatCode(format: Cell["numFmt"]): string {
  if (format === undefined || format === null) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/** Returns the text that Excel shows in a cell. */
export function readText(cell: Cell | undefined, date1904: boolean): string {
  return cell === undefined ? "" : formatValue(readValue(cell, date1904), formatCode(cell.numFmt), date1904);
}

/** Returns Office.js's name for the type of a value. */
export function valueType(cell: Cell | undefined, value: ShownValue): string {
  if (value === "" && cell?.type !== ValueType.String) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(cell) ? "Error" : "String";
}

function isError(cell: Cell | undefined): boolean {
  const value = cell?.value;
  const result = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  return typeof result === "object" && result !== null && "error" in result;
}

/**
 * Puts a value in a cell as Excel does when a value is typed or set through Office.js: text that looks like a number,
 * a date, a formula or a logical value becomes one, unless the cell is formatted as text. Null leaves the cell as it
 * is.
 * @throws HostError InvalidArgument for anything that is not text, number, boolean or null, and for text over the
 * limit
 */
export function writeValue(cell: Cell, value: unknown, date1904: boolean): void {
  if (value === null || value === undefined) return;
  if (typeof value === "number" || typeof value === "boolean") {
    rememberResult(cell);
    cell.value = value;
    return;
  }
  if (typeof value !== "string")
    throw invalidArgument(`${cell.address} cannot hold ${JSON.stringify(value)}.`);
  if (value.length > CELL_TEXT_LIMIT) {
    throw invalidArgument(
      `${cell.address} cannot hold ${value.length} characters; the limit is ${CELL_TEXT_LIMIT}.`,
    );
  }
  rememberResult(cell);
  const asText = formatCode(cell.numFmt) === "@" && value !== "";
  applyTyped(cell, asText ? { kind: "text", text: value.replace(/^'/, "") } : readTyped(value, date1904));
}

function applyTyped(cell: Cell, typed: TypedContent): void {
  switch (typed.kind) {
    case "blank":
      cell.value = null;
      return;
    case "number":
      cell.value = typed.number;
      if (typed.numberFormat !== undefined && formatCode(cell.numFmt) === "General") {
        restyle(cell, { numFmt: typed.numberFormat });
      }
      return;
    case "boolean":
      cell.value = typed.boolean;
      return;
    case "error":
      cell.value = { error: typed.error as CellErrorValue["error"] };
      return;
    case "formula":
      cell.value = rememberedResult(cell, typed.formula) ?? formulaValue(typed.formula);
      return;
    case "text":
      cell.value = preserveLink(cell, typed.text);
  }
}

/**
 * Formulas that were overwritten, with their results. If the same formula is entered again, the cell gets the result
 * back, as in Excel.
 */
const overwritten = new WeakMap<Cell, CellFormulaValue>();

function rememberResult(cell: Cell): void {
  const { formula, result } = cell;
  if (formula !== undefined && result !== undefined) overwritten.set(cell, { formula, result });
}

function rememberedResult(cell: Cell, formula: string): CellFormulaValue | null {
  const remembered = overwritten.get(cell);
  return remembered?.formula === formula ? remembered : null;
}

/** Returns the value of a formula. The simulated Excel calculates nothing except links made of plain texts. */
function formulaValue(formula: string): CellValue {
  if (formula.length >= FORMULA_LIMIT)
    throw invalidArgument(`A formula has at most ${FORMULA_LIMIT} characters.`);
  for (const [, text = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    if (text.replaceAll('""', '"').length > FORMULA_TEXT_LIMIT) {
      throw invalidArgument(`A text in a formula has at most ${FORMULA_TEXT_LIMIT} characters.`);
    }
  }
  const link = readHyperlinkFormula(formula);
  return link === null ? { formula } : { formula, result: link.text };
}

/**
 * Gives the formula of a cell another result.
 * @throws Error if the cell holds no formula
 */
export function setResult(cell: Cell, result: ShownValue): void {
  const { formula } = cell;
  if (formula === undefined) throw new Error(`${cell.address} holds no formula.`);
  cell.value = { formula, result };
}

/** Returns the new value of a cell. New text in a cell with a hyperlink keeps the link. */
function preserveLink(cell: Cell, text: string): CellValue {
  const value = cell.value;
  if (typeof value !== "object" || value === null || !("hyperlink" in value) || text === "") return text;
  return { ...value, text };
}
