import type { CellReaders } from "./cell-readers";
import { cellText, type CellValue } from "./cells";
import { readRows } from "./read-rows";
import type { TableData } from "./rows";
import type { Sheet } from "./sheets";
import { TABLES, TABLE_NAMES, tableDefinition, uploadedFields, type TableName } from "./tables";

/** The heading row is looked for in so many rows from the top of a sheet. */
export const LINES_SEARCHED_FOR_HEADINGS = 20;

/** Headings that local extracts use for a field of another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CHILDID: "CHILD",
  PL: "PLACE",
  PLACEMENT: "PLACE",
  NBADOPTER: "NB_ADOPTR",
  DATEEPISODECEASED: "DEC",
};

/** Heads the column in which the add-in writes rule codes beside the rows: never a column of the return. */
export const ROW_CODES_HEADING = "903 rule codes";

/** A sheet recognised as a table by its heading row. */
export interface TableMatch {
  readonly sheet: string;
  readonly table: TableName;
  readonly lastYear: boolean;
  /** The line of the heading row; 1 is the first of the sheet. */
  readonly headingLine: number;
  /** Column of each field in the sheet; 0 is column A. */
  readonly columns: ReadonlyMap<string, number>;
  readonly extraColumns: readonly string[];
  readonly missingFields: readonly string[];
  /** Fields that head more than one column; the first column counts. */
  readonly repeatedFields: readonly string[];
}

/**
 * Recognises the table in a sheet by its heading row: the row among the first twenty whose headings fit a table best,
 * in any order, whatever the case, spaces and underscores. A table is recognised when CHILD and one heading that
 * belongs to it alone are there, and at least half of its fields. Null when the sheet holds no table.
 */
export function detectTable(sheet: Sheet): TableMatch | null {
  let best: { match: TableMatch; fields: number } | null = null;
  const lastRow = LINES_SEARCHED_FOR_HEADINGS - sheet.firstRow;
  for (let index = 0; index < Math.min(sheet.values.length, lastRow); index++) {
    const headings = (sheet.values[index] ?? []).map(headingOf);
    // Most of these rows are rows of data, which name no child in words.
    if (!headings.some(isOfChild)) continue;
    for (const table of TABLE_NAMES) {
      const match = matchHeadings(sheet, index, headings, table);
      if (match && match.columns.size > (best?.fields ?? 0)) best = { match, fields: match.columns.size };
    }
  }
  return best?.match ?? null;
}

/** Whether a sheet's name says that it is last year's: "last", "prev", or a year before the collection year. */
export function namesLastYear(sheetName: string, collectionStartYear: number | null): boolean {
  if (/last|prev(?!ious[\s_-]*perm|[\s_-]*perm)/i.test(sheetName)) return true;
  if (collectionStartYear === null) return false;
  const years = namedYears(sheetName);
  return years !== null && years.end === collectionStartYear;
}

/** The second year in two digits or four, or in one. */
const PAIRS_OF_YEARS = /(20\d\d)(?:[\s/_-]*(?:20)?(\d\d)(?!\d)|[/_-](\d)(?![/_-]?\d))/g;

/** The collection year named in a sheet's name, by its two calendar years: "2024-25", "2024-5", "202425", "2025". */
export function namedYears(sheetName: string): { start: number; end: number } | null {
  for (const [, first, second = "", short = second] of sheetName.matchAll(PAIRS_OF_YEARS)) {
    const start = Number(first);
    if (String(start + 1).endsWith(short)) return { start, end: start + 1 };
  }
  const single = /(?<!\d)(20\d\d)(?!\d)/.exec(sheetName);
  return single ? { start: Number(single[1]) - 1, end: Number(single[1]) } : null;
}

/**
 * Reads the rows of a recognised table from its sheet.
 * @param readers those of the other sheets of the return that count dates alike
 */
export function readTable(match: TableMatch, sheet: Sheet, readers?: CellReaders): TableData {
  return readRows(
    {
      ...match,
      firstColumn: sheet.firstColumn,
      lines: sheet.values.slice(match.headingLine - sheet.firstRow),
      date1904: sheet.date1904 ?? false,
      formulas: sheet.formulas ?? [],
      merged: sheet.merged ?? [],
    },
    readers,
  );
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
  };
}

/** A heading as it stands in its cell, and as it is compared. */
interface Heading {
  readonly text: string;
  readonly name: string;
}

function headingOf(cell: CellValue | undefined): Heading {
  const text = cellText(cell);
  return { text, name: comparable(text) };
}

function isOfChild({ name }: Heading): boolean {
  return name === "CHILD" || OTHER_NAMES[name] === "CHILD";
}

/** Letters and digits only, in capitals: "Place_provider " and "PLACE PROVIDER" are the same heading. */
function comparable(heading: string): string {
  return heading.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const headingsOfTable = new Map<TableName, ReadonlyMap<string, string>>();

function fieldsByHeading(table: TableName): ReadonlyMap<string, string> {
  let known = headingsOfTable.get(table);
  if (!known) {
    const fields = Object.keys(tableDefinition(table).fields);
    const entries = fields.map((field) => [comparable(field), field] as const);
    const others = Object.entries(OTHER_NAMES).filter(([, field]) => fields.includes(field));
    known = new Map([...others, ...entries]);
    headingsOfTable.set(table, known);
  }
  return known;
}

function isOwnField(table: TableName, field: string): boolean {
  return !TABLE_NAMES.some(
    (other) => other !== table && field in tableDefinition(other).fields && !(field === "UASC"),
  );
}

/** The title of a table as users know it: "Episodes of care (Episodes)". */
export function tableTitle(table: TableName): string {
  return `${TABLES[table].title} (${table})`;
}
