import { version } from "../../package.json";
import { childrenOfThisYear, prepareCheck } from "../engine/check-return";
import { authorityName } from "../reference/authorities";
import type { Change } from "../report/changes/change";
import { readChanges } from "../report/changes/changes-sheet";
import { changesReadBack } from "../report/changes/follow-changes";
import { snapshotsOf } from "../report/changes/snapshot";
import { checkedAtText } from "../report/checked-at";
import { beforeOf, colleaguesChoiceOf, runsOf } from "../report/before";
import { followUp } from "../report/follow-up";
import type { SuggestionsFor } from "../report/possible-corrections";
import type { RunReport } from "../report/run-report";
import { assignTables, givenAsLastYears, questionText, type AssignedTables } from "../return/assign-tables";
import type { Return } from "../return/children";
import { childHeadingWanted, LINES_SEARCHED_FOR_HEADINGS, detectTable } from "../return/detect-tables";
import { otherLinesText } from "../return/other-lines";
import { datesOfLastYearText, proposeYear, whyNoYear } from "../return/propose-year";
import type { Sheet } from "../return/sheets";
import type { WorkbookFile } from "../files/annotate/annotate-xlsx";
import { FileProblem } from "../files/problem";
import { list } from "../return/words";
import { suggestionsOfRun } from "../suggestions/suggestions-of-run";
import { checkedReturnOf } from "../suggestions/trial-ground";
import { readReferences } from "./read-references";
import { UsageProblem, type Options } from "./options";
import { readInput, type Input } from "./read-input";

/** Told what is being done, for people who wait. */
export type OnProgress = (text: string) => void;

/** Children that are checked, or for whom corrections are looked for, between two words on how far it has come. */
const CHILDREN_A_STEP = { checking: 1_000, searching: 200 } as const;

/** A return that was read and checked. */
export interface Checked {
  readonly report: RunReport;
  /** The corrections suggested for a finding; looked for when they are asked for, as only the workbook shows them. */
  readonly suggestionsFor: (onProgress: OnProgress) => SuggestionsFor;
  /** The workbook that was given; null when the return came otherwise. */
  readonly workbook: WorkbookFile | null;
  /** What else the annotated workbook holds as text: last year's sheets, and this year's when no workbook was given. */
  readonly textSheets: readonly Sheet[];
  /** What the user should know of the input, in words: what was left out or could not be read, a year unlike the dates. */
  readonly notes: readonly string[];
}

/**
 * Reads the return that the options name and runs the checks of its year.
 * @throws FileProblem, UsageProblem when it cannot be read or the options do not say enough
 */
export async function validate(
  options: Options,
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<Checked> {
  if (options.inputs.length === 0) throw new UsageProblem("No return was given.");
  onProgress("Reading the return ...");
  const input = await readInput(options.inputs);
  const inputOfLastYear = options.lastYear.length > 0 ? await readInput(options.lastYear) : null;
  const lastYear = givenAsLastYears(inputOfLastYear?.sheets ?? [], input.sheetNames);
  if (inputOfLastYear && lastYear.sheets.length === 0)
    refuseUnrecognised(options.lastYear, inputOfLastYear.sheets);
  const assigned = assignTables([...input.sheets, ...lastYear.sheets], lastYear.choices);
  refuseQuestions(assigned);
  const { tables } = assigned;
  if (tables.thisYear.size === 0) refuseWithoutTables(assigned, options, input.sheets);
  const proposed = proposeYear(tables.thisYear.values());
  const year = options.year ?? proposed;
  if (year === null)
    throw new UsageProblem(
      [
        `${whyNoYear(tables.thisYear.values())} Give it with --year 2025/26.`,
        ...input.notes,
        ...notesOnLines(tables),
      ].join("\n"),
    );

  const references = await readReferences(options, tables);
  const { postcodes, providers } = references;
  const prepared = prepareCheck(
    tables,
    { year, localAuthority: options.authority, postcodes, providers },
    { format: options.format },
  );
  const { infos, children, run } = prepared;
  do onProgress(howFar("Checking", run));
  while (run.step(CHILDREN_A_STEP.checking));
  const result = run.result();
  const { typedSheets } = input;
  const checkedAt = checkedAtText(now);
  const report: RunReport = {
    result,
    rules: infos,
    tables,
    year,
    authority: options.authority === null ? null : authorityName(options.authority),
    children: childrenOfThisYear(children.inTurn()),
    checkedAt,
    version,
    references: references.titles,
    colleagues: colleaguesChoiceOf(typedSheets),
    followUp: followUp({
      result,
      tables,
      before: beforeOf(typedSheets),
      checkedAt,
      isRun: true,
    }),
    changes: changesOf(input, tables),
  };
  const notes = [
    ...(proposed !== null && proposed !== year
      ? [`The dates point to ${proposed}; the checks are those of ${year}, as --year says.`]
      : []),
    ...input.notes,
    ...notesOnSheets(input.sheets),
    ...(inputOfLastYear ? [...inputOfLastYear.notes, ...notesOnSheets(inputOfLastYear.sheets)] : []),
    ...notesOnLines(tables),
    ...datesOfLastYearText(tables.lastYear.values(), year),
    ...references.notes,
  ];
  return {
    report: { ...report, runs: runsOf(typedSheets, report, true) },
    suggestionsFor(onProgress) {
      const suggestions = suggestionsOfRun(checkedReturnOf(prepared, result), postcodes);
      do onProgress(howFar("Looking for corrections", suggestions));
      while (suggestions.step(CHILDREN_A_STEP.searching));
      return suggestions.forFinding;
    },
    workbook: input.workbook,
    textSheets: [...(input.workbook ? [] : input.sheets), ...lastYear.sheets],
    notes,
  };
}

function howFar(what: string, { done, total }: { readonly done: number; readonly total: number }): string {
  return `${what}: ${done} of ${total} children ...`;
}

/** The changes that the workbook lists, as far as they still are there. */
function changesOf({ typedSheets }: Input, tables: Return): Change[] {
  const listed = typedSheets
    .filter(({ holds }) => holds === "changes")
    .flatMap(({ sheet }) => readChanges(sheet));
  return listed.length === 0 ? [] : changesReadBack(listed, snapshotsOf(tables));
}

function refuseUnrecognised(inputs: readonly string[], sheets: readonly Sheet[]): never {
  const place = inputs.join(", ");
  const hints = sheets.flatMap((sheet) => childHeadingWanted(sheet).map((hint) => `${sheet.name}: ${hint}`));
  throw new FileProblem(
    place,
    [
      `No table of the return was recognised in ${place}: a heading row with CHILD and the other field names was expected in the first ${LINES_SEARCHED_FOR_HEADINGS} rows of a sheet.`,
      ...hints,
    ].join("\n"),
  );
}

function refuseWithoutTables(
  { assignments }: AssignedTables,
  { inputs, lastYear }: Options,
  sheets: readonly Sheet[],
): never {
  const named = assignments.filter(({ match }) => match?.lastYear).map(({ sheet }) => sheet);
  if (named.length === 0 || lastYear.length > 0) refuseUnrecognised(inputs, sheets);
  throw new FileProblem(
    inputs.join(", "),
    `${named.join(", ")}: the names say that this is last year's return, and there is none of this year. Add this year's return, or give the files other names.`,
  );
}

/** What of the sheets, or files, is not checked: those that hold no table, and columns that are there twice. */
function notesOnSheets(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap((sheet) => {
    const match = detectTable(sheet);
    if (!match) {
      return [
        [
          `${sheet.name} was left out: no heading row of a table of the return was recognised in it.`,
          ...childHeadingWanted(sheet),
        ].join(" "),
      ];
    }
    const { repeatedFields, extraColumns } = match;
    return [
      ...(repeatedFields.length > 0
        ? [`${sheet.name} has more than one column for ${list(repeatedFields)}: the first is used.`]
        : []),
      ...(extraColumns.length > 0
        ? [`${sheet.name}: columns that are not fields of the table were left out: ${list(extraColumns)}.`]
        : []),
    ];
  });
}

/** What of the lines of a table's sheet, or file, is no row of it. */
function notesOnLines({ thisYear, lastYear }: Return): string[] {
  return [...thisYear.values(), ...lastYear.values()].flatMap((data) =>
    otherLinesText(data).map((text) => `${data.sheet}: ${text}`),
  );
}

function refuseQuestions({ questions }: AssignedTables): void {
  const [question] = questions;
  if (!question) return;
  throw new FileProblem(question.sheets.join(", "), questionText(question, "name it with --last-year"));
}
