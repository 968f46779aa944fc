import type { CellReaders } from "./cell-readers";
import { cellText, isBlankCell, type CellValue } from "./cells";
import {
  fieldInEverydayWords,
  fieldsByHeading,
  headingOf,
  isOfChild,
  isChildHeading,
  type Heading,
} from "./headings";
import { looksLikeIdentifier, isTitle, type SecondTable } from "./other-lines";
import { readRows } from "./read-rows";
import type { TableData } from "./rows";
import type { Sheet } from "./sheets";
import { TABLES, TABLE_NAMES, tableDefinition, uploadedFields, type TableName } from "./tables";
import { list } from "./words";

/** The number of rows, from the top of a sheet, that are searched for the heading row. */
export const LINES_SEARCHED_FOR_HEADINGS = 20;

/** Heading of the column in which the add-in writes rule codes beside the rows. It is never a column of the return. */
export const ROW_CODES_HEADING = "903 rule codes";

/** A sheet recognised as a table by its heading row. */
export interface TableMatch {
  readonly sheet: string;
  readonly table: TableName;
  readonly lastYear: boolean;
  /** The line of the heading row; 1 is the first of the sheet. */
  readonly headingLine: number;
  /** The sheet column of each field; 0 is column A. */
  readonly columns: ReadonlyMap<string, number>;
  readonly extraColumns: readonly string[];
  readonly missingFields: readonly string[];
  /** Fields with more than one column; the first column counts. */
  readonly repeatedFields: readonly string[];
  /** Other tables whose headings are in the same row. */
  readonly tablesBeside: readonly TableName[];
}

/**
 * Recognises the table in a sheet by its heading row, within the first twenty rows. Takes the first row with the
 * headings of a table, unless a later row fits the same table better. Headings can be in any order; case, spaces and
 * underscores do not matter. A table is recognised when CHILD, one heading that only this table has and at least half
 * of its fields are there. Null when the sheet holds no table.
 */
export function detectTable(sheet: Sheet): TableMatch | null {
  let best: TableMatch | null = null;
  const lastRow = LINES_SEARCHED_FOR_HEADINGS - sheet.firstRow;
  for (let index = 0; index < Math.min(sheet.values.length, lastRow); index++) {
    const match = tableOfHeadings(sheet, index);
    if (match && (!best || (match.table === best.table && match.columns.size > best.columns.size)))
      best = match;
  }
  return best;
}

/** Returns the table that the headings in a row fit best. */
function tableOfHeadings(sheet: Sheet, index: number): TableMatch | null {
  const cells = sheet.values[index] ?? [];
  // Most of the rows searched hold data and have no CHILD heading, so skip them early.
  if (!cells.some(isChildHeading)) return null;
  const headings = cells.map(headingOf);
  const parts = headings.filter(isOfChild).length;
  if (parts === 1 || parts > TABLE_NAMES.length) return bestTable(sheet, index, headings);
  const [first, ...others] = headingsApart(headings).flatMap((part) => bestTable(sheet, index, part) ?? []);
  if (first && others.length > 0) return { ...first, tablesBeside: others.map(({ table }) => table) };
  return bestTable(sheet, index, headings);
}

/**
 * Splits a row into the headings of tables that may stand side by side. Each part has blanks in place of the others. A
 * new table begins at each further CHILD, or after the last blank heading before it.
 */
function headingsApart(headings: readonly Heading[]): Heading[][] {
  const starts: number[] = [];
  for (const [index, heading] of headings.entries()) {
    if (!isOfChild(heading)) continue;
    const blank = headings.findLastIndex(({ text }, place) => place < index && text.trim() === "");
    const isFirst = starts.length === 0;
    starts.push(isFirst ? 0 : blank > (starts.at(-1) ?? 0) ? blank : index);
  }
  return starts.map((start, part) =>
    headings.map((heading, index) =>
      index >= start && index < (starts[part + 1] ?? headings.length) ? heading : headingOf(""),
    ),
  );
}

function bestTable(sheet: Sheet, index: number, headings: readonly Heading[]): TableMatch | null {
  let best: TableMatch | null = null;
  for (const table of TABLE_NAMES) {
    const match = matchHeadings(sheet, index, headings, table);
    if (match && match.columns.size > (best?.columns.size ?? 0)) best = match;
  }
  return best;
}

/**
 * Returns advice for the user when a sheet would be recognised as a table if it had the heading CHILD, or if headings in
 * everyday words were the names of fields; empty when that would not do, or it is recognised.
 */
export function headingAdvice(sheet: Sheet): string[] {
  if (detectTable(sheet)) return [];
  const lastRow = LINES_SEARCHED_FOR_HEADINGS - sheet.firstRow;
  for (const row of sheet.values.slice(0, Math.max(0, lastRow))) {
    const advice = adviceOnChild(sheet, row) ?? adviceOnEverydayWords(sheet, row);
    if (advice !== null) return [advice];
  }
  return [];
}

function adviceOnChild(sheet: Sheet, row: readonly CellValue[]): string | null {
  const match = tableOfHeadings({ ...sheet, values: [["CHILD", ...row]] }, 0);
  return (
    match &&
    `It has headings of ${match.table}, but not CHILD. Give the heading CHILD to the column with the child's identifier.`
  );
}

function adviceOnEverydayWords(sheet: Sheet, row: readonly CellValue[]): string | null {
  const named = row.map((cell) => ({ cell, field: fieldInEverydayWords(headingOf(cell)) }));
  const match = tableOfHeadings({ ...sheet, values: [named.map(({ cell, field }) => field ?? cell)] }, 0);
  if (!match) return null;
  const isWithout = new Set(missingFieldsOf(row, match.table));
  const columns = named.flatMap(({ cell, field }) =>
    field !== undefined && isWithout.has(field) ? [`"${cellText(cell).trim()}" holds ${field}`] : [],
  );
  return `It has some headings of ${match.table}, but not enough to be read as that table. If ${list(columns)}, give ${columns.length === 1 ? "this column that heading" : "these columns those headings"}.`;
}

function missingFieldsOf(row: readonly CellValue[], table: TableName): string[] {
  const fieldOf = fieldsByHeading(table);
  const present = new Set(row.map((cell) => fieldOf.get(headingOf(cell).name)));
  return uploadedFields(table).filter((field) => !present.has(field));
}

/** "Last" alone may also mean the last extract or update. */
const LAST_YEAR = /(last|prev(ious)?)[\s_-]*(year|yr)|^last$|prev(?!ious[\s_-]*perm|[\s_-]*perm)/i;
const LAST = /(?<![a-z])last(?![a-z])/i;

/**
 * Returns the year that a sheet's name suggests, relative to the collection year: last year for "last year", "prev" or
 * the year before; for another year, the calendar year in which it begins; this year if it names this year or none.
 * @param collectionStartYear null when it is not known: then only words count
 */
export function yearInName(
  sheetName: string,
  collectionStartYear: number | null,
): "this" | "last" | { readonly start: number } {
  if (LAST_YEAR.test(sheetName)) return "last";
  const years = collectionStartYear === null ? null : namedYears(sheetName);
  if (years === null || years.start === collectionStartYear) return "this";
  return years.end === collectionStartYear ? "last" : { start: years.start };
}

/** Whether a sheet's name says that it is last year's: "last year", "prev", or the year before the collection year. */
export function namesLastYear(sheetName: string, collectionStartYear: number | null): boolean {
  return yearInName(sheetName, collectionStartYear) === "last";
}

/** Whether a sheet's name contains the word "last", which means last year only if the dates agree. */
export function mayNameLastYear(sheetName: string): boolean {
  return LAST.test(sheetName);
}

/** Two years, the second with four, two or one digits. */
const PAIRS_OF_YEARS = /(20\d\d)(?:[\s/_-]*(?:20)?(\d\d)(?!\d)|[/_-](\d)(?![/_-]?\d))/g;

/** A collection year as its two calendar years. */
export interface NamedYears {
  readonly start: number;
  readonly end: number;
  /** Whether the name gives both. One alone may be the year of something else, such as the extract. */
  readonly isPair: boolean;
}

/** The collection year named in a sheet's name: "2024-25", "2024-5", "202425", "2025". */
export function namedYears(sheetName: string): NamedYears | null {
  for (const [, first, second = "", short = second] of sheetName.matchAll(PAIRS_OF_YEARS)) {
    const start = Number(first);
    if (String(start + 1).endsWith(short)) return { start, end: start + 1, isPair: true };
  }
  const single = /(?<!\d)(20\d\d)(?!\d)/.exec(sheetName);
  return single ? { start: Number(single[1]) - 1, end: Number(single[1]), isPair: false } : null;
}

/** Whether two names both give a year, the same one in the same way. */
export function haveSameYear(name: string, other: string): boolean {
  const [years, others] = [namedYears(name), namedYears(other)];
  return years !== null && years.start === others?.start && years.isPair === others.isPair;
}

/**
 * Reads the rows of a recognised table from its sheet.
 * @param readers shared with the other sheets of the return that use the same date system
 */
export function readTable(match: TableMatch, sheet: Sheet, readers?: CellReaders): TableData {
  const secondTable = secondTableBelow(match, sheet);
  const end = secondTable ? secondTable.line - 1 - sheet.firstRow : sheet.values.length;
  return readRows(
    {
      ...match,
      firstColumn: sheet.firstColumn,
      lines: sheet.values.slice(match.headingLine - sheet.firstRow, end),
      secondTable,
      date1904: sheet.date1904 ?? false,
      formulas: sheet.formulas ?? [],
      merged: sheet.merged ?? [],
    },
    readers,
  );
}

/**
 * Returns the first other table that begins below the headings of a table; null when there is none. A line with an
 * identifier in the CHILD column is not a heading row.
 */
function secondTableBelow(match: TableMatch, sheet: Sheet): SecondTable | null {
  const { values, firstRow } = sheet;
  const childAt = (match.columns.get("CHILD") ?? 0) - sheet.firstColumn;
  // A child's rows are usually next to each other.
  let lastIdentifier: CellValue = null;
  for (let index = match.headingLine - firstRow; index < values.length; index++) {
    const child = values[index]?.[childAt] ?? "";
    if (child === lastIdentifier) continue;
    if (typeof child !== "string" || looksLikeIdentifier(child)) {
      lastIdentifier = child;
      continue;
    }
    const table = otherTableOf(values[index] ?? [], match, sheet.firstColumn);
    if (table !== null) return { table, line: firstRow + titleAbove(values, index) + 1 };
  }
  return null;
}

/**
 * Returns the table whose headings a line below those of a table holds; null when it holds none, or repeats the
 * headings of the same table in the same columns.
 */
export function otherTableOf(
  cells: readonly CellValue[],
  { table, columns }: Pick<TableMatch, "table" | "columns">,
  firstColumn: number,
): TableName | null {
  if (!hasChildHeading(cells)) return null;
  const match = detectTable({ name: "", firstRow: 0, firstColumn, values: [cells] });
  if (!match) return null;
  const isSame =
    match.table === table && [...match.columns].every(([field, column]) => columns.get(field) === column);
  return isSame ? null : match.table;
}

function hasChildHeading(cells: readonly CellValue[]): boolean {
  for (const cell of cells) if (couldBeChildHeading(cell)) return true;
  return false;
}

const [CAPITAL_C, CAPITAL_H] = [67, 72];
const SMALLER = 32;

/** A quick test that runs on every cell of a return, so it looks at the first letters before anything else. */
function couldBeChildHeading(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.length < "CHILD".length) return false;
  const first = cell.charCodeAt(0);
  // Other characters around the letters do not matter, including a byte order mark inside concatenated files.
  if (isLetterOrDigit(first)) {
    if (first !== CAPITAL_C && first !== CAPITAL_C + SMALLER) return false;
    const second = cell.charCodeAt(1);
    if (second !== CAPITAL_H && second !== CAPITAL_H + SMALLER) return false;
  }
  return isChildHeading(cell);
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Returns the index of the title above headings, skipping blank lines; without a title, that of the headings. */
function titleAbove(values: Sheet["values"], headings: number): number {
  let title = headings;
  for (let index = headings - 1; isTitle(values[index] ?? []) || isBlankLine(values[index]); index--) {
    if (isTitle(values[index] ?? [])) title = index;
  }
  return title;
}

function isBlankLine(cells: readonly CellValue[] | undefined): boolean {
  return cells !== undefined && cells.every(isBlankCell);
}

function matchHeadings(
  sheet: Sheet,
  index: number,
  headings: readonly Heading[],
  table: TableName,
): TableMatch | null {
  const fieldOf = fieldsByHeading(table);
  const columns = new Map<string, number>();
  const extraColumns: string[] = [];
  const repeatedFields: string[] = [];
  headings.forEach(({ text, name }, offset) => {
    if (text.trim() === "" || text === ROW_CODES_HEADING) return;
    const field = fieldOf.get(name);
    if (field === undefined) extraColumns.push(text.trim());
    else if (columns.has(field)) repeatedFields.push(field);
    else columns.set(field, sheet.firstColumn + offset);
  });
  const missingFields = uploadedFields(table).filter((field) => !columns.has(field));
  const present = uploadedFields(table).length - missingFields.length;
  const hasOwn = [...columns.keys()].some((field) => isOwnField(table, field));
  if (!columns.has("CHILD") || !hasOwn || present * 2 < uploadedFields(table).length) return null;
  return {
    sheet: sheet.name,
    table,
    lastYear: false,
    headingLine: sheet.firstRow + index + 1,
    columns,
    extraColumns,
    missingFields,
    repeatedFields,
    tablesBeside: [],
  };
}

function isOwnField(table: TableName, field: string): boolean {
  return !TABLE_NAMES.some((other) => other !== table && field in tableDefinition(other).fields);
}

/** Returns the title of a table as users know it: "Episodes of care (Episodes)". */
export function tableTitle(table: TableName): string {
  return `${TABLES[table].title} (${table})`;
}
