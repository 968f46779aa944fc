import { isBlankCell, type CellValue } from "./cells";
import { fieldsByHeading, headingOf, isOfChild } from "./headings";
import type { TableData } from "./rows";
import { fieldDefinition, type TableName } from "./tables";
import { namedLines } from "./words";

/**
 * A line below the headings of a table that is not one of its rows: repeated headings, or a total or note from a
 * report.
 */
export interface OtherLine {
  readonly line: number;
  readonly kind: "headings" | "text";
}

/** Another table on the same sheet, below the rows of the first. */
export interface SecondTable {
  readonly table: TableName;
  /** The line on which it begins, and so where the rows of the first table end. */
  readonly line: number;
}

type Columns = Pick<TableData, "table" | "columns" | "firstColumn" | "headingLine">;

/** "Total: 12", and the subtotals that Excel writes below groups of rows: "0012 Total", "Grand Count". */
const TOTAL =
  /^(?:grand\s*|sub-?\s*|overall\s*)?totals?(?![a-z])|\S\s+(?:sub-?)?(?:total|count|sum|average)\s*:?$/i;
const COUNT =
  /^\(?(?:\d[\d,]*\s+(?:rows?|records?|child(?:ren)?)\b|(?:rows?|records?|count)\b.*\d|(?:count|number|sum) of\b)/i;
/** Contains a digit and no white space or colon. */
const IDENTIFIER_PATTERN = /^[^\s:\d]*\d[^\s:]*$/;
const WORD = /[a-z]{3,}/i;
const NO_VALUE = /^(null|none|nan|nil|unknown|not known|missing)$/i;
/** More than one word, as a single word could be a code, and not starting with a digit, as a date would. */
const SENTENCE = /^\D\S*\s+\S/;
const RULE = /^[-=_*~]{3,}$/;

/**
 * Returns a function that classifies a line below the headings of a table; it returns null for a row of the table.
 * Headings are the table's own headings repeated or, directly below them, the field names in words. Text is a total or
 * count in the CHILD column; where CHILD is blank, a total or count followed only by numbers; or a note alone on its
 * line.
 */
export function otherLineReader({
  table,
  columns,
  firstColumn,
  headingLine,
}: Columns): (cells: readonly CellValue[], line: number) => OtherLine["kind"] | null {
  const childAt = (columns.get("CHILD") ?? 0) - firstColumn;
  // A child's rows are usually next to each other.
  let lastIdentifier: CellValue = null;
  return (cells, line) => {
    const cell = cells[childAt];
    if (cell !== null && cell === lastIdentifier) return null;
    if (isBlankCell(cell)) return isTextWithoutChild(cells) ? "text" : null;
    if (typeof cell !== "string" || looksLikeIdentifier(cell)) {
      if (isTotalWithLabel(cells, childAt)) return "text";
      lastIdentifier = cell ?? null;
      return null;
    }
    const text = cell.trim();
    if (isTotalText(text)) return "text";
    if (isOfChild(headingOf(text)) && repeatsHeadings(cells)) return "headings";
    if (line === headingLine + 1 && hasOnlyWords(cells)) return "headings";
    return isTitle(cells) ? "text" : null;
  };

  function repeatsHeadings(cells: readonly CellValue[]): boolean {
    const fieldOf = fieldsByHeading(table);
    return [...columns].every(([field, column]) => {
      const cell = cells[column - firstColumn];
      return isBlankCell(cell) || fieldOf.get(headingOf(cell).name) === field;
    });
  }

  /** Whether no cell has a digit, though one in a date column is filled in: "Child identifier", "Date of birth". */
  function hasOnlyWords(cells: readonly CellValue[]): boolean {
    if (cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell)))) {
      return false;
    }
    return [...columns].some(([field, column]) => {
      const text = String(cells[column - firstColumn] ?? "").trim();
      return fieldDefinition(table, field)?.kind === "date" && WORD.test(text) && !NO_VALUE.test(text);
    });
  }
}

/** Whether a line could be a title of what is below it: a single text that does not look like an identifier. */
export function isTitle(cells: readonly CellValue[]): boolean {
  const [text, ...others] = cells.filter((cell) => !isBlankCell(cell));
  return typeof text === "string" && others.length === 0 && WORD.test(text) && !looksLikeIdentifier(text);
}

/** Whether a text looks like an identifier: nearly all contain a digit and no white space. */
export function looksLikeIdentifier(text: string): boolean {
  return IDENTIFIER_PATTERN.test(text);
}

function isTotalText(text: string): boolean {
  return TOTAL.test(text) || COUNT.test(text) || RULE.test(text);
}

/**
 * Whether a line whose CHILD is blank is a total, a count or a note. A row of the table may lack CHILD and hold only
 * one value.
 */
function isTextWithoutChild(cells: readonly CellValue[]): boolean {
  if (cells.some(isTotal)) return true;
  const [first, ...others] = cells.filter((cell) => !isBlankCell(cell));
  if (typeof first !== "string") return false;
  if (isTotalText(first.trim())) return others.every(isCountOrRule);
  return !isBlankCell(cells[0]) && SENTENCE.test(first.trim()) && isTitle(cells);
}

/** Whether the CHILD column holds the number of a total whose label is to the left of it. */
function isTotalWithLabel(cells: readonly CellValue[], childAt: number): boolean {
  for (let index = 0; index < childAt; index++) {
    if (isTotal(cells[index] ?? null)) {
      return cells.every((cell, place) => place === index || isBlankCell(cell) || isCountOrRule(cell));
    }
  }
  return false;
}

function isCountOrRule(cell: CellValue): boolean {
  return typeof cell === "number" || /^(?:[\d,.]+%?|[-=_*~]{3,})$/.test(String(cell).trim());
}

function isTotal(cell: CellValue): boolean {
  return typeof cell === "string" && /^(?:grand\s*|sub-?\s*)?totals?\s*:?$/i.test(cell.trim());
}

/** Describes what else is on the sheet of a table, in words for the user. */
export function otherLinesText({
  otherLines: lines,
  secondTable: second,
  tablesBeside,
}: Pick<TableData, "otherLines" | "secondTable" | "tablesBeside">): string[] {
  const of = (kind: OtherLine["kind"]) => lines.filter((one) => one.kind === kind).map(({ line }) => line);
  const [headings, texts] = [of("headings"), of("text")];
  return [
    ...(headings.length > 0
      ? [
          `${capital(namedLines(headings))} ${headings.length === 1 ? "repeats the headings and was" : "repeat the headings and were"} left out.`,
        ]
      : []),
    ...(texts.length > 0
      ? [
          `${capital(namedLines(texts))} ${texts.length === 1 ? "holds a total or note, not a child's row, and was" : "hold totals or notes, not children's rows, and were"} left out.`,
        ]
      : []),
    ...tablesBeside.map(
      (table) =>
        `A second table, ${table}, is beside it and was left out. Put it on its own sheet, or in its own file.`,
    ),
    ...(second
      ? [
          `A second table, ${second.table}, begins in line ${second.line} and was left out. Put it on its own sheet, or in its own file.`,
        ]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
