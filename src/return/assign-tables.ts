import { CellReaders } from "./cell-readers";
import type { Return } from "./children";
import { startYearOf } from "./collection-years";
import {
  childHeadingWanted,
  detectTable,
  mayNameLastYear,
  namedYears,
  namesLastYear,
  readTable,
  tableTitle,
  type TableMatch,
} from "./detect-tables";
import { groupBy } from "./grouping";
import { proposeYear } from "./propose-year";
import { inYear, type TableData } from "./rows";
import { lastYearsSheetName } from "./sheet-names";
import type { Sheet } from "./sheets";
import type { TableName } from "./tables";
import { list } from "./words";

/** What the user decided about a sheet. */
export type SheetChoice = "ignore" | { readonly table: TableName; readonly lastYear: boolean };

/** What a sheet is taken for, and why it is left out where it is. */
export interface SheetAssignment {
  readonly sheet: string;
  /** Null when the sheet holds no table of the return. */
  readonly match: TableMatch | null;
  readonly use: "used" | "ignored" | "no table" | "question";
  /** What a sheet without a table lacks to be one, in words for the user. */
  readonly wanted: readonly string[];
}

/** Several sheets fit one table of one year: the user must say which one counts. None is used until then. */
export interface TableQuestion {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheets: readonly string[];
}

/**
 * A question in words, with what to do about it.
 * @param namingLastYears how a sheet is named as last year's: "name it with --last-year"
 */
export function questionText({ table, lastYear, sheets }: TableQuestion, namingLastYears: string): string {
  const [all, several] = sheets.length === 2 ? ["both", "both"] : ["all", "several"];
  return `${list(sheets)} ${all} fit the table ${tableTitle(table)} of ${lastYear ? "last" : "this"} year. If ${several} hold rows of it, put them together in one; if one is a copy, leave it out${lastYear ? "" : `; if one is last year's, ${namingLastYears}`}.`;
}

export interface AssignedTables {
  readonly assignments: readonly SheetAssignment[];
  readonly questions: readonly TableQuestion[];
  /** The return, made of the sheets that are used. */
  readonly tables: Return;
}

/**
 * Last year's sheets that were given apart from this year's, for `assignTables`: under names that say so and that no other
 * sheet has, with the choices that make them last year's. Sheets without a table are left out.
 * @param taken names of this year's sheets
 */
export function givenAsLastYears(
  sheets: readonly Sheet[],
  taken: readonly string[],
): { readonly sheets: readonly Sheet[]; readonly choices: ReadonlyMap<string, SheetChoice> } {
  const names = new Set(taken);
  const named: Sheet[] = [];
  const choices = new Map<string, SheetChoice>();
  for (const sheet of sheets) {
    const match = detectTable(sheet);
    if (!match) continue;
    const name = lastYearsSheetName(sheet.name, names);
    names.add(name);
    named.push({ ...sheet, name });
    choices.set(name, { table: match.table, lastYear: true });
  }
  return { sheets: named, choices };
}

/**
 * Recognises the tables among sheets and reads them. Sheets of last year are told apart by the user's choice, or by their
 * name ("last year", "prev", or the year before), unless their dates are this year's and no other sheet could be; two sheets for one table are a question,
 * not a guess.
 * @param choices the user's decisions by sheet name; a choice that the sheet's headings do not fit is passed over
 */
export function assignTables(
  sheets: readonly Sheet[],
  choices: ReadonlyMap<string, SheetChoice> = new Map(),
): AssignedTables {
  const detected = sheets.map((sheet) => ({
    sheet,
    match: detectTable(sheet),
    choice: choices.get(sheet.name),
  }));
  const wanted = detected.flatMap(({ sheet, match, choice }) =>
    match && choice !== "ignore" ? [{ sheet, match, choice }] : [],
  );
  const readers = { from1900: new CellReaders(false), from1904: new CellReaders(true) };
  const read = wanted.map(({ sheet, match, choice }) => {
    return {
      match,
      choice,
      data: readTable(match, sheet, sheet.date1904 ? readers.from1904 : readers.from1900),
    };
  });
  const isLastYears = lastYearTeller(read.map(({ data }) => data));
  const placed = read.map(({ match, choice, data }) => {
    const lastYear = choice && choice.table === match.table ? choice.lastYear : isLastYears(data);
    return { match: { ...match, lastYear }, data: inYear(data, lastYear) };
  });

  const questions = questionsOf(placed.map(({ match }) => match));
  const asked = new Set(questions.flatMap((question) => question.sheets));
  const used = placed.filter(({ match }) => !asked.has(match.sheet));
  const assignments = detected.map(({ sheet, match }): SheetAssignment => {
    const found = placed.find((one) => one.match.sheet === sheet.name);
    if (!match) {
      return { sheet: sheet.name, match: null, use: "no table", wanted: childHeadingWanted(sheet) };
    }
    const use = !found ? "ignored" : asked.has(sheet.name) ? "question" : "used";
    return { sheet: sheet.name, match: found?.match ?? match, use, wanted: [] };
  });
  return {
    assignments,
    questions,
    tables: {
      thisYear: byTable(used.map(({ data }) => data).filter(({ lastYear }) => !lastYear)),
      lastYear: byTable(used.map(({ data }) => data).filter(({ lastYear }) => lastYear)),
    },
  };
}

/**
 * Tells whether a table is last year's. A name says so, unless the dates are this year's and no other sheet could be this
 * year's table; "last" alone, which may also be the last extract, only where the dates of that table, or of another with
 * such a name, are of an earlier year.
 */
function lastYearTeller(tables: readonly TableData[]): (data: TableData) => boolean {
  const candidates = tables.filter(({ sheet }) => !namesLastYear(sheet, null));
  const byDates = startOf(candidates);
  const start = thisYearsStart(candidates, byDates);
  const isEarlier = (data: TableData) => {
    const own = startOf([data]);
    return own !== null && byDates !== null && own < byDates;
  };
  const named = tables.filter(({ sheet }) => mayNameLastYear(sheet));
  const lastIsEarlier = named.some(isEarlier);
  return (data) => {
    const isNamed = namesLastYear(data.sheet, start);
    if (!isNamed && !(lastIsEarlier && named.includes(data))) return false;
    const own = startOf([data]);
    if (own === null || own !== byDates) return true;
    return candidates.some((other) => other.table === data.table && !namesLastYear(other.sheet, start));
  };
}

/**
 * The calendar year in which the collection year starts, for recognising last year's sheets by the year in their name: by
 * the data, unless every sheet is named after a year and none after that one. Then the names count the years in another
 * way ("2025" for 2025/26), and the latest of them is this year's. Null when neither tells.
 */
function thisYearsStart(candidates: readonly TableData[], byDates: number | null): number | null {
  const named = candidates.flatMap(({ sheet }) => namedYears(sheet)?.start ?? []);
  const namesAgree = named.length < candidates.length || named.some((year) => year === byDates);
  if (byDates !== null && namesAgree) return byDates;
  return named.length > 0 ? Math.max(...named) : byDates;
}

/** The calendar year in which the year begins that the dates speak for. */
function startOf(tables: readonly TableData[]): number | null {
  const proposed = proposeYear(tables);
  return proposed === null ? null : startYearOf(proposed);
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
