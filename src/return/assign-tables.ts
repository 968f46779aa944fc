import { CellReaders } from "./cell-readers";
import type { Return } from "./children";
import { headingAdvice, detectTable, readTable, tableTitle, type TableMatch } from "./detect-tables";
import { groupBy } from "./grouping";
import { inYear, type TableData } from "./rows";
import { lastYearsSheetName } from "./sheet-names";
import type { Sheet } from "./sheets";
import type { TableName } from "./tables";
import {
  createLastYearDetector,
  otherYearText,
  createYearDetector,
  type NamedTable,
  type DetectedYear,
} from "./detect-year";
import { list } from "./words";

/** What the user decided about a sheet. */
export type SheetChoice = "ignore" | { readonly table: TableName; readonly lastYear: boolean };

/** What a sheet was recognised as, how it is used, and why it is left out if it is. */
export interface SheetAssignment {
  readonly sheet: string;
  /** Null when the sheet holds no table of the return. */
  readonly match: TableMatch | null;
  readonly use: "used" | "ignored" | "no table" | "question";
  /** In words for the user: what a sheet without a table lacks, or which other year a table belongs to. */
  readonly why: readonly string[];
}

/** A sheet that holds a table of the return but is not checked: the user left it out, or it is from another year. */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly table: TableName;
}

/** Returns the sheets that hold a table of the return but are not checked. */
export function leftOutSheets(assignments: readonly SheetAssignment[]): LeftOutSheet[] {
  return assignments.flatMap(({ sheet, match, use }) =>
    use === "ignored" && match ? [{ sheet, table: match.table }] : [],
  );
}

/** Several sheets fit the same table of the same year. None is used until the user says which one counts. */
export interface TableQuestion {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheets: readonly string[];
}

/**
 * What the user can do about a sheet in a question, in words that follow "if one is a copy," or "if one is last
 * year's,".
 */
export interface Remedies {
  /** "leave it out" */
  readonly leavingOut: string;
  /** "name it with --last-year" */
  readonly namingLastYears: string;
}

/** Returns a question in words, with what the user can do about it. */
export function questionText(
  { table, lastYear, sheets }: TableQuestion,
  { leavingOut, namingLastYears }: Remedies,
  given: readonly LastYearsSheet[],
): string {
  const namesBySheet = originalNames(given);
  const names = sheets.map((sheet) => namesBySheet.get(sheet) ?? sheet);
  const [all, several] = sheets.length === 2 ? ["both", "both"] : ["all", "several"];
  return `${list(names)} ${all} fit ${lastYear ? "last" : "this"} year's table ${tableTitle(table)}. If ${several} hold rows of it, put all the rows in one; if one is a copy, ${leavingOut}${lastYear ? "" : `; if one is last year's, ${namingLastYears}`}.`;
}

export interface AssignedTables {
  readonly assignments: readonly SheetAssignment[];
  readonly questions: readonly TableQuestion[];
  /** The return, made from the sheets that are used. */
  readonly tables: Return;
}

/** A sheet of last year's return that was supplied separately from this year's. */
export interface LastYearsSheet {
  /** The sheet, renamed to say that it is last year's. No other sheet has this name. */
  readonly sheet: Sheet;
  readonly originalName: string;
  readonly source: LastYearSource;
}

/** How last year's return was supplied, in words that the user knows. */
export interface LastYearSource {
  /** "--last-year prior.xlsx" */
  readonly name: string;
  /** What to do so that it does not count: "leave that option out". */
  readonly without: string;
}

/** The names under which last year's sheets were given, by those that tell them from this year's. */
export function originalNames(given: readonly LastYearsSheet[]): ReadonlyMap<string, string> {
  return new Map(given.map(({ sheet, originalName }) => [sheet.name, originalName]));
}

/**
 * Prepares last year's sheets, supplied separately from this year's, for `assignTables`. Sheets without a table are
 * left out.
 * @param taken names of this year's sheets
 */
export function prepareLastYearsSheets(
  sheets: readonly Sheet[],
  taken: readonly string[],
  source: LastYearSource,
): LastYearsSheet[] {
  const names = new Set(taken);
  return sheets.filter(detectTable).map((sheet) => {
    const name = lastYearsSheetName(sheet.name, names);
    names.add(name);
    return { sheet: { ...sheet, name }, originalName: sheet.name, source };
  });
}

/**
 * Recognises the tables among sheets and reads them. The user's choice decides the year of a sheet; otherwise its name
 * does ("last year", "prev", or a year), unless its dates are this year's and no other sheet could be this year's
 * table. Sheets of years other than this and last year are left out. Two sheets for the same table are a question,
 * never a guess.
 * @param choices the user's decisions by sheet name; a choice that does not fit the sheet's headings is ignored
 * @param given last year's return if it was supplied separately: its sheets of other years are left out, and its tables
 *   take precedence over last year's tables among `sheets`
 */
export function assignTables(
  sheets: readonly Sheet[],
  choices: ReadonlyMap<string, SheetChoice> = new Map(),
  given: readonly LastYearsSheet[] = [],
): AssignedTables {
  const readers = { from1900: new CellReaders(false), from1904: new CellReaders(true) };
  const find = (sheet: Sheet, name: string, choice?: SheetChoice): FoundSheet => {
    const match = detectTable(sheet);
    const isRead = match !== null && choice !== "ignore";
    const data = isRead
      ? readTable(match, sheet, sheet.date1904 ? readers.from1904 : readers.from1900)
      : null;
    return { sheet, match, table: data && { name, data }, choice };
  };
  const found = sheets.map((sheet) => find(sheet, sheet.name, choices.get(sheet.name)));
  const foundGiven = given.map(({ sheet, originalName }) => find(sheet, originalName));
  const yearDetector = createYearDetector(found.flatMap(({ table }) => table ?? []));
  const lastYearOf = createLastYearDetector(
    foundGiven.flatMap(({ table }) => table ?? []),
    yearDetector.start,
  );
  const placesGiven = foundGiven.map((one) => placeOf(one, lastYearOf));
  const placesFound = found.map((one) => placeOf(one, yearDetector.yearOf));
  const places = [...withoutLastYears(placesFound, placesGiven, given[0]?.source), ...placesGiven];

  const placed = places.filter(({ use }) => use === "used");
  const questions = questionsOf(placed.flatMap(({ match }) => match ?? []));
  const asked = new Set(questions.flatMap((question) => question.sheets));
  const used = placed.flatMap(({ sheet, data }) => (data && !asked.has(sheet) ? [data] : []));
  return {
    assignments: places.map(({ sheet, match, use, why }) => ({
      sheet,
      match,
      use: asked.has(sheet) ? "question" : use,
      why,
    })),
    questions,
    tables: {
      thisYear: byTable(used.filter(({ lastYear }) => !lastYear)),
      lastYear: byTable(used.filter(({ lastYear }) => lastYear)),
    },
  };
}

/** A sheet with the table read from it; null if there is none or the user ignores the sheet. */
interface FoundSheet {
  readonly sheet: Sheet;
  readonly match: TableMatch | null;
  readonly table: NamedTable | null;
  readonly choice: SheetChoice | undefined;
}

interface Place extends SheetAssignment {
  readonly data: TableData | null;
}

/** Decides how a sheet is used, regardless of whether other sheets fit the same table. */
function placeOf(
  { sheet, match, table, choice }: FoundSheet,
  yearOf: (table: NamedTable) => DetectedYear,
): Place {
  const place = { sheet: sheet.name, match, data: null };
  if (!match) return { ...place, use: "no table", why: headingAdvice(sheet) };
  if (!table) return { ...place, use: "ignored", why: [] };
  const isChosen = choice !== undefined && choice !== "ignore" && choice.table === match.table;
  const year = isChosen ? (choice.lastYear ? "last" : "this") : yearOf(table);
  if (typeof year !== "string") return { ...place, use: "ignored", why: [otherYearText(year)] };
  const lastYear = year === "last";
  return {
    ...place,
    match: { ...match, lastYear },
    use: "used",
    why: [],
    data: inYear(table.data, lastYear),
  };
}

/** Leaves out last year's sheets whose tables were also supplied separately. */
function withoutLastYears(
  found: readonly Place[],
  given: readonly Place[],
  source?: LastYearSource,
): Place[] {
  if (!source) return [...found];
  const tables = new Set(given.flatMap(({ data }) => data?.table ?? []));
  return found.map((place) => {
    if (!place.data?.lastYear || !tables.has(place.data.table)) return place;
    const why = `Left out, because ${source.name} holds last year's table too. To use this one instead, ${source.without}.`;
    return { ...place, use: "ignored", why: [why], data: null };
  });
}

function questionsOf(matches: readonly TableMatch[]): TableQuestion[] {
  const groups = groupBy(matches, ({ table, lastYear }) => `${table} ${lastYear}`);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first || group.length < 2) return [];
    return [{ table: first.table, lastYear: first.lastYear, sheets: group.map(({ sheet }) => sheet) }];
  });
}

function byTable(tables: readonly TableData[]): ReadonlyMap<TableName, TableData> {
  return new Map(tables.map((data) => [data.table, data]));
}
