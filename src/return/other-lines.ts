import { isBlankCell, type CellValue } from "./cells";
import { fieldsByHeading, headingOf, isOfChild } from "./headings";
import type { TableData } from "./rows";
import { fieldDefinition, type TableName } from "./tables";
import { namedLines } from "./words";

/** A line below the headings of a table that is no row of it: further headings, or a total or note of a report. */
export interface OtherLine {
  readonly line: number;
  readonly kind: "headings" | "text";
}

/** Another table on the sheet of a table, below its rows. */
export interface SecondTable {
  readonly table: TableName;
  /** The line with which it begins; with it the rows of the first table end. */
  readonly line: number;
}

type Columns = Pick<TableData, "table" | "columns" | "firstColumn" | "headingLine">;

/** "Total: 12", and what Excel writes below groups of rows: "0012 Total", "Grand Count". */
const TOTAL =
  /^(?:grand\s*|sub-?\s*|overall\s*)?totals?(?![a-z])|\S\s+(?:sub-?)?(?:total|count|sum|average)\s*:?$/i;
const COUNT =
  /^\(?(?:\d[\d,]*\s+(?:rows?|records?|child(?:ren)?)\b|(?:rows?|records?|count)\b.*\d|(?:count|number|sum) of\b)/i;
/** A digit, and no blank. */
const LIKE_IDENTIFIER = /^[^\s:\d]*\d[^\s:]*$/;
const WORD = /[a-z]{3,}/i;
const NO_VALUE = /^(null|none|nan|nil|unknown|not known|missing)$/i;
/** More than a word, which could be a code, and no date. */
const SENTENCE = /^\D\S*\s+\S/;
const RULE = /^[-=_*~]{3,}$/;

/**
 * Makes a reader that tells what a line below the headings of a table is: null for a row of the table. Headings are those of
 * the table again, or, right below the first, their names in words. A text is a total or count in the place of CHILD or, where
 * that is blank, in front of nothing but numbers, or a note that stands alone in its line.
 */
export function otherLineReader({
  table,
  columns,
  firstColumn,
  headingLine,
}: Columns): (cells: readonly CellValue[], line: number) => OtherLine["kind"] | null {
  const childAt = (columns.get("CHILD") ?? 0) - firstColumn;
  // The rows of a child mostly follow each other.
  let lastIdentifier: CellValue = null;
  return (cells, line) => {
    const cell = cells[childAt];
    if (cell !== null && cell === lastIdentifier) return null;
    if (isBlankCell(cell)) return isTextWithoutChild(cells) ? "text" : null;
    if (typeof cell !== "string" || isLikeIdentifier(cell)) {
      if (isTotalInFront(cells, childAt)) return "text";
      lastIdentifier = cell ?? null;
      return null;
    }
    const text = cell.trim();
    if (isTotalText(text)) return "text";
    if (isOfChild(headingOf(text)) && repeatsHeadings(cells)) return "headings";
    if (line === headingLine + 1 && holdsWordsAlone(cells)) return "headings";
    return isTitle(cells) ? "text" : null;
  };

  function repeatsHeadings(cells: readonly CellValue[]): boolean {
    const fieldOf = fieldsByHeading(table);
    return [...columns].every(([field, column]) => {
      const cell = cells[column - firstColumn];
      return isBlankCell(cell) || fieldOf.get(headingOf(cell).name) === field;
    });
  }

  /** No digit in any cell, though one of the dates is filled in: "Child identifier", "Date of birth". */
  function holdsWordsAlone(cells: readonly CellValue[]): boolean {
    if (cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell)))) {
      return false;
    }
    return [...columns].some(([field, column]) => {
      const text = String(cells[column - firstColumn] ?? "").trim();
      return fieldDefinition(table, field)?.kind === "date" && WORD.test(text) && !NO_VALUE.test(text);
    });
  }
}

/** Whether a line could be the title of what stands below it: one text alone that is like no identifier. */
export function isTitle(cells: readonly CellValue[]): boolean {
  const [text, ...others] = cells.filter((cell) => !isBlankCell(cell));
  return typeof text === "string" && others.length === 0 && WORD.test(text) && !isLikeIdentifier(text);
}

/** Nearly all identifiers hold a digit and no blank. */
export function isLikeIdentifier(text: string): boolean {
  return LIKE_IDENTIFIER.test(text);
}

function isTotalText(text: string): boolean {
  return TOTAL.test(text) || COUNT.test(text) || RULE.test(text);
}

/** Whether a line whose CHILD is blank is a total, a count or a note. A row may lack CHILD, and be blank but for one value. */
function isTextWithoutChild(cells: readonly CellValue[]): boolean {
  if (cells.some(isTotal)) return true;
  const [first, ...others] = cells.filter((cell) => !isBlankCell(cell));
  if (typeof first !== "string") return false;
  if (isTotalText(first.trim())) return others.every(isCountOrRule);
  return !isBlankCell(cells[0]) && SENTENCE.test(first.trim()) && isTitle(cells);
}

/** Whether what stands in the place of CHILD is the number of a total whose name is in front of it. */
function isTotalInFront(cells: readonly CellValue[], childAt: number): boolean {
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

/** What is said of what else stands on the sheet of a table, in words for the user. */
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
