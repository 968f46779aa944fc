import { basename } from "node:path";
import { FileProblem } from "../files/problem";
import {
  assignTables,
  leftOutSheets,
  prepareLastYearsSheets,
  originalNames,
  questionText,
  type AssignedTables,
  type LastYearSource,
  type LeftOutSheet,
  type LastYearsSheet,
  type TableQuestion,
  type Remedies,
} from "../return/assign-tables";
import type { Return } from "../return/children";
import type { CollectionYear } from "../return/collection-years";
import { headingAdvice, LINES_SEARCHED_FOR_HEADINGS, detectTable } from "../return/detect-tables";
import { groupBy } from "../return/grouping";
import { otherLinesText } from "../return/other-lines";
import { lastYearDatesWarning, proposeYear, explainNoYear } from "../return/propose-year";
import type { Sheet } from "../return/sheets";
import { list } from "../return/words";
import { OptionProblem, UsageProblem, type Options } from "./options";
import { readInput, type Input } from "./read-input";

/** The return that the options name. */
export interface ReadReturn {
  /** This year's return as it was opened. */
  readonly input: Input;
  readonly tables: Return;
  readonly leftOut: readonly LeftOutSheet[];
  readonly year: CollectionYear;
  /** Sheets that an annotated workbook also holds as text: last year's, and this year's if no workbook was given. */
  readonly textSheets: readonly Sheet[];
  /**
   * What the user should know, in words: what was left out or could not be read, or that the year differs from the
   * dates.
   */
  readonly notes: readonly string[];
}

/**
 * Reads the return that the options name, this year's and last year's.
 * @throws FileProblem, UsageProblem or OptionProblem if it cannot be read or the options do not say enough
 */
export async function readReturn(options: Options): Promise<ReadReturn> {
  if (options.inputs.length === 0) throw new UsageProblem("No return was given.");
  const input = await readInput(options.inputs);
  const inputOfLastYear = options.lastYear.length > 0 ? await readInput(options.lastYear) : null;
  const lastYear = prepareLastYearsSheets(
    inputOfLastYear?.sheets ?? [],
    input.sheetNames,
    lastYearSource(options),
  );
  if (inputOfLastYear && lastYear.length === 0) refuseUnrecognised(options.lastYear, inputOfLastYear);
  const assigned = assignTables(input.sheets, new Map(), lastYear);
  refuseQuestions(assigned, lastYear, input, inputOfLastYear);
  const { tables } = assigned;
  if (tables.thisYear.size === 0) refuseWithoutTables(assigned, options, input);
  const proposed = proposeYear(tables.thisYear.values());
  const replaced = replacedSheets(assigned, input);
  const year = options.year ?? proposed ?? refuseWithoutYear(tables, input.notes);
  return {
    input,
    tables,
    leftOut: leftOutSheets(assigned.assignments),
    year,
    textSheets: [
      ...(input.workbook ? [] : input.sheets.filter(({ name }) => !replaced.includes(name))),
      ...lastYear.flatMap(({ sheet }) => (isUsed(sheet.name, assigned) ? [sheet] : [])),
    ],
    notes: [
      ...(proposed !== null && proposed !== year
        ? [`The dates point to ${proposed}, but the checks are those of ${year}, as set by --year.`]
        : []),
      ...input.notes,
      ...notesOnSheets(input.sheets),
      ...(inputOfLastYear ? [...inputOfLastYear.notes, ...notesOnSheets(inputOfLastYear.sheets)] : []),
      ...notesOnColumns(assigned),
      ...notesOnOtherYears(assigned, lastYear),
      ...(input.workbook && options.out !== null ? notesOnReplacedSheets(replaced, options.out) : []),
      ...notesOnLines(tables),
      ...lastYearDatesWarning(tables.lastYear.values(), year),
    ],
  };
}

/** Says how last year's return was given. With `--each` nobody named it; it was found beside this year's. */
function lastYearSource({ lastYear, each }: Options): LastYearSource {
  const names = lastYear.map((path) => basename(path));
  return each === null
    ? { name: `--last-year ${names.join(", ")}`, without: "leave that option out" }
    : { name: list(names), without: "take that out of the folder" };
}

function refuseWithoutYear(tables: Return, notes: readonly string[]): never {
  const why = `${explainNoYear(tables.thisYear.values())} Give it with --year 2025/26.`;
  throw new OptionProblem([why, ...notes, ...notesOnLines(tables)].join("\n"));
}

function refuseUnrecognised(inputs: readonly string[], { sheets, notes }: Input): never {
  const place = inputs.join(", ");
  const hints = sheets.flatMap((sheet) => headingAdvice(sheet).map((hint) => `${sheet.name}: ${hint}`));
  throw new FileProblem(
    place,
    [
      `No table of the return was recognised in ${place}. A sheet needs a heading row in its first ${LINES_SEARCHED_FOR_HEADINGS} rows, with CHILD and the other field names.`,
      ...hints,
      ...notes,
    ].join("\n"),
  );
}

function refuseWithoutTables(
  { assignments }: AssignedTables,
  { inputs, lastYear }: Options,
  input: Input,
): never {
  const named = assignments.filter(({ match }) => match?.lastYear).map(({ sheet }) => sheet);
  if (named.length === 0 || lastYear.length > 0) refuseUnrecognised(inputs, input);
  throw new FileProblem(
    inputs.join(", "),
    `${named.join(", ")}: the names say that this is last year's return, and there is none for this year. Add this year's return, or rename the files.`,
  );
}

/** Says which sheets or files hold no table. */
function notesOnSheets(sheets: readonly Sheet[]): string[] {
  return sheets
    .filter((sheet) => !detectTable(sheet))
    .map((sheet) =>
      [
        `${sheet.name} was left out: no heading row of a table of the return was recognised in it.`,
        ...headingAdvice(sheet),
      ].join(" "),
    );
}

/** Says which columns of the sheets or files in use are not checked. */
function notesOnColumns({ assignments }: AssignedTables): string[] {
  return assignments.flatMap(({ sheet, match, use }) => {
    if (!match || use !== "used") return [];
    const { repeatedFields, extraColumns } = match;
    return [
      ...(repeatedFields.length > 0
        ? [`${sheet} has more than one column for ${list(repeatedFields)}: the first is used.`]
        : []),
      ...(extraColumns.length > 0
        ? [`${sheet}: columns that are not fields of the table were left out: ${list(extraColumns)}.`]
        : []),
    ];
  });
}

function isUsed(name: string, { assignments }: AssignedTables): boolean {
  return assignments.some(({ sheet, use }) => sheet === name && use === "used");
}

/**
 * Says which tables were left out because of their year, or because last year's were given too, by the names under
 * which they were given.
 */
function notesOnOtherYears({ assignments }: AssignedTables, lastYear: readonly LastYearsSheet[]): string[] {
  const givenNames = originalNames(lastYear);
  const told = assignments.flatMap(({ sheet, match, why }) =>
    match ? why.map((text) => ({ name: givenNames.get(sheet) ?? sheet, text })) : [],
  );
  return [...groupBy(told, ({ text }) => text)].map(
    ([text, sheets]) => `${list(sheets.map(({ name }) => name))}: ${text}`,
  );
}

/** Sheets of last year in the input that are left out as last year's return was given apart. */
function replacedSheets({ assignments, tables }: AssignedTables, { sheetNames }: Input): string[] {
  return assignments.flatMap(({ sheet, match, use }) => {
    const isLeftOut = match?.lastYear === true && use === "ignored" && sheetNames.includes(sheet);
    return isLeftOut && tables.lastYear.has(match.table) ? [sheet] : [];
  });
}

/** A copy of a workbook keeps every sheet that is in it. */
function notesOnReplacedSheets(replaced: readonly string[], out: string): string[] {
  if (replaced.length === 0) return [];
  return [
    `${basename(out)} still holds ${list(replaced)}, and also the sheets of last year that were added. They are the same tables: delete one or the other before you validate the workbook in Excel.`,
  ];
}

/** Says which lines of each table's sheet or file are not rows of the table. */
function notesOnLines({ thisYear, lastYear }: Return): string[] {
  return [...thisYear.values(), ...lastYear.values()].flatMap((data) =>
    otherLinesText(data).map((text) => `${data.sheet}: ${text}`),
  );
}

function refuseQuestions(
  { questions }: AssignedTables,
  lastYear: readonly LastYearsSheet[],
  input: Input,
  inputOfLastYear: Input | null,
): void {
  const [question] = questions;
  if (!question) return;
  const isInInput = question.sheets.every((sheet) => input.sheetNames.includes(sheet));
  const isWorkbook = (isInInput ? input : inputOfLastYear)?.workbook != null;
  const remedies = isWorkbook ? workbookRemedies(question) : FILE_REMEDIES;
  throw new FileProblem(question.sheets.join(", "), questionText(question, remedies, lastYear));
}

const FILE_REMEDIES: Remedies = {
  leavingOut: "leave it out",
  namingLastYears: "name it with --last-year",
};

/** No option can name a sheet of a workbook, so these ways out concern the workbook itself. */
function workbookRemedies({ table }: TableQuestion): Remedies {
  return {
    leavingOut: "check a copy of the workbook without it",
    namingLastYears: `rename its sheet so that the name says so, such as "${table} last year"`,
  };
}
