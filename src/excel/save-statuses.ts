import { FINDINGS_HEADINGS, NO_CHILD, type FindingsHeading } from "../report/findings-columns";
import { STATUS_NAMES, type TypedValues } from "../report/statuses";
import { groupBy, chunksBySize } from "../return/grouping";
import { problemOf, sheetProtected } from "./batch";
import { CONTENT, contentOf, setContent } from "./cell-content";
import { WorkbookProblem } from "./problem";
import { roundTrip, roundTripAt } from "./round-trip";
import { textContent } from "./text-content";
import type { LongOperation } from "./types";

/** What to write into the row of a finding in the Findings sheet. What is left out stays as it is there. */
export interface StatusWrite extends Partial<TypedValues> {
  readonly rule: string;
  /** The child's identifier; null for a row without CHILD. */
  readonly child: string | null;
  /** The cell, as in the Cell column: "Episodes!D2". */
  readonly cell: string;
  readonly field: string;
  /** The row, as in the Row by date column: "DECOM 01/05/2025". */
  readonly row: string;
  /** The line where the add-in wrote it. Somebody may have sorted the sheet since. */
  readonly line: number;
}

export interface SavedStatuses {
  /** Findings that the sheet does not list, or no longer lists, or that cannot be told apart from others in it. */
  readonly notListed: readonly StatusWrite[];
}

/** The cells in which to look for the heading row. */
const TOP = "A1:AZ20";

/** The number of rows read at once when the whole sheet must be searched. */
const ROWS_PER_BLOCK = 10_000;

/**
 * How many characters a write takes up in a message besides its texts, and how many characters a message may have.
 */
const CHARACTERS_PER_WRITE = 2_500;
const CHARACTERS_PER_BATCH = 2_000_000;

const WRITTEN = ["status", "owner", "note"] as const;
/** The columns that identify a finding's row, as far as the sheet still has them. */
const KEY_HEADINGS = ["child", "rule", "cell", "field", "row"] as const;
type Read = (typeof KEY_HEADINGS)[number];
type Texts = Readonly<Record<Read, string>>;

interface List {
  readonly sheet: string;
  /** The first and last line below the headings; line 1 is the first of the sheet. */
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<FindingsHeading, number>;
}

/**
 * Writes statuses, owners and notes into the rows of their findings in the Findings sheet. If a row is no longer the
 * one that was written there, all rows are searched for it. If somebody moves a row between looking and writing, the
 * row that was overwritten gets back what it held, and the search is repeated. Takes one round trip for writing, or
 * several if there are many writes. After a failure some may already be written; writing them again does no harm.
 * @throws WorkbookProblem if the sheet is gone, protected, or without the columns; nothing is written then
 */
export async function saveStatuses(
  context: Excel.RequestContext,
  sheet: string,
  writes: readonly StatusWrite[],
  operation: LongOperation,
): Promise<SavedStatuses> {
  const list = await findList(context, sheet, operation);
  const { lines, someHidden } = await linesOf(context, list, writes, operation);
  const listed = writes.flatMap((write) => {
    const line = lines.get(write);
    return line === undefined ? [] : [{ write, line }];
  });
  const moved: Listed[] = [];
  for (const round of roundsOf(listed)) {
    const before = await roundTripAt(context, operation, sheet, () => {
      const rows = round.map(({ line }) => rowAt(context, list, line).load(CONTENT));
      for (const heading of WRITTEN) {
        const said = round.filter(({ write }) => write[heading] !== undefined);
        for (const run of runsOf(said, someHidden)) writeRun(context, list, heading, run);
      }
      return rows;
    });
    const others = round.flatMap((one, index): OverwrittenRow[] => {
      const held = before[index];
      const isExpectedRow =
        held && keyOf(textsOfRow(held.values[0] ?? [], list), list) === keyOf(textsOf(one.write), list);
      return !held || isExpectedRow ? [] : [{ ...one, held }];
    });
    if (others.length > 0) {
      await roundTripAt(context, operation, sheet, () =>
        others.forEach((one) => restoreRow(context, list, one)),
      );
    }
    moved.push(...others);
  }
  const notListed = writes.filter((write) => !lines.has(write));
  if (moved.length === 0) return { notListed };
  const again = await saveStatuses(
    context,
    sheet,
    moved.map(({ write }) => write),
    operation,
  );
  return { notListed: [...notListed, ...again.notListed] };
}

/** A line in which a status was written although another row had just moved there. */
interface OverwrittenRow extends Listed {
  /** The row as it was immediately before. */
  readonly held: Excel.Range;
}

function rowAt(context: Excel.RequestContext, { sheet, columns }: List, line: number): Excel.Range {
  const width = Math.max(...columns.values()) + 1;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(line - 1, 0, 1, width);
}

function textsOfRow(cells: readonly unknown[], { columns }: List): Texts {
  const texts = KEY_HEADINGS.map((heading) => [heading, plain(cells[columns.get(heading) ?? -1])]);
  return Object.fromEntries(texts) as Record<Read, string>;
}

/** Queues giving a row back what it held in the cells that were overwritten. */
function restoreRow(context: Excel.RequestContext, list: List, { write, line, held }: OverwrittenRow): void {
  for (const heading of WRITTEN) {
    const column = list.columns.get(heading);
    if (column === undefined || write[heading] === undefined) continue;
    const content = contentOf(held, 0, column);
    const range = rowAt(context, list, line).getCell(0, column);
    // A cell in text format accepts only text, so its format is changed first.
    range.numberFormat = [
      [typeof content.value === "string" && content.formula === null ? content.format : "General"],
    ];
    setContent(range, content);
    range.numberFormat = [[content.format]];
  }
}

async function findList(
  context: Excel.RequestContext,
  sheet: string,
  operation: LongOperation,
): Promise<List> {
  const { worksheet, top, used } = await roundTrip(context, operation, () => {
    const item = context.workbook.worksheets.getItem(sheet);
    return {
      worksheet: item.load("protection/protected"),
      top: item.getRange(TOP).load("values"),
      used: item.getUsedRange(true).load("rowIndex,rowCount"),
    };
  }).catch((error: unknown) => {
    const problem = problemOf(error, sheet);
    throw problem.kind === "sheet-gone" ? gone(sheet) : problem;
  });
  if (worksheet.protection.protected) throw sheetProtected(sheet);
  const rows = top.values.map((row: unknown[]) => row.map((cell) => String(cell).trim().toLowerCase()));
  const isHeadings = (row: readonly string[]) =>
    [...WRITTEN, "child", "rule"].every((heading) =>
      row.includes(FINDINGS_HEADINGS[heading as FindingsHeading].toLowerCase()),
    );
  const index = rows.findIndex(isHeadings);
  const headings = rows[index];
  if (!headings) throw withoutColumns(sheet);
  const columns = new Map<FindingsHeading, number>();
  for (const heading of [...WRITTEN, ...KEY_HEADINGS]) {
    const column = headings.indexOf(FINDINGS_HEADINGS[heading].toLowerCase());
    if (column >= 0) columns.set(heading, column);
  }
  return { sheet, first: index + 2, last: used.rowIndex + used.rowCount, columns };
}

interface Lines {
  readonly lines: ReadonlyMap<StatusWrite, number>;
  /** Whether any of the rows looked at is hidden, for example by a filter. */
  readonly someHidden: boolean;
}

/** Returns the line of each finding that the sheet lists: the line where it was written, or wherever it is now. */
async function linesOf(
  context: Excel.RequestContext,
  list: List,
  writes: readonly StatusWrite[],
  operation: LongOperation,
): Promise<Lines> {
  const hints = writes.map(({ line }) => line).filter((line) => line >= list.first && line <= list.last);
  const from = hints.reduce((least, line) => Math.min(least, line), Infinity);
  const to = hints.reduce((most, line) => Math.max(most, line), 0);
  if (hints.length === writes.length && to - from < ROWS_PER_BLOCK) {
    const there = await readRows(context, list, from, to, operation);
    const isPresent = (write: StatusWrite) => {
      const row = there.rows.get(write.line);
      return row !== undefined && keyOf(row, list) === keyOf(textsOf(write), list);
    };
    if (writes.every(isPresent)) {
      return { lines: new Map(writes.map((write) => [write, write.line])), someHidden: there.someHidden };
    }
  }
  const rows = new Map<number, Texts>();
  let someHidden = false;
  for (let first = list.first; first <= list.last; first += ROWS_PER_BLOCK) {
    const last = Math.min(first + ROWS_PER_BLOCK - 1, list.last);
    const block = await readRows(context, list, first, last, operation);
    for (const [line, texts] of block.rows) rows.set(line, texts);
    someHidden ||= block.someHidden;
  }
  return { lines: findRows(list, rows, writes), someHidden };
}

/**
 * Finds the row of each finding. If several rows have the same key, takes only the row at the line written for the
 * finding.
 */
function findRows(
  list: List,
  rows: ReadonlyMap<number, Texts>,
  writes: readonly StatusWrite[],
): ReadonlyMap<StatusWrite, number> {
  const linesByKey = groupBy(rows, ([, texts]) => keyOf(texts, list));
  const found = new Map<StatusWrite, number>();
  for (const [key, wanted] of groupBy(writes, (write) => keyOf(textsOf(write), list))) {
    const lines = (linesByKey.get(key) ?? []).map(([line]) => line);
    const [only] = wanted.length === 1 && lines.length === 1 ? lines : [];
    for (const write of wanted) {
      const line = only ?? lines.find((one) => one === write.line);
      if (line !== undefined) found.set(write, line);
    }
  }
  return found;
}

/** Returns what identifies the finding in each row; "" for a column that is gone. */
async function readRows(
  context: Excel.RequestContext,
  { sheet, columns }: List,
  first: number,
  last: number,
  operation: LongOperation,
): Promise<{ readonly rows: ReadonlyMap<number, Texts>; readonly someHidden: boolean }> {
  const ranges = await roundTripAt(context, operation, sheet, () => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return KEY_HEADINGS.map((heading) => {
      const column = columns.get(heading);
      if (column === undefined) return null;
      return worksheet.getRangeByIndexes(first - 1, column, last - first + 1, 1).load("values,rowHidden");
    });
  });
  const rows = new Map(
    Array.from({ length: last - first + 1 }, (_, index) => {
      const texts = KEY_HEADINGS.map((heading, place) => [heading, plain(ranges[place]?.values[index]?.[0])]);
      return [first + index, Object.fromEntries(texts) as Record<Read, string>];
    }),
  );
  return { rows, someHidden: ranges.some((range) => range !== null && range.rowHidden !== false) };
}

function textsOf({ child, rule, cell, field, row }: StatusWrite): Texts {
  return {
    child: plain(child ?? NO_CHILD),
    rule: plain(rule),
    cell: plain(cell),
    field: plain(field),
    row: plain(row),
  };
}

function keyOf(texts: Texts, { columns }: List): string {
  return KEY_HEADINGS.filter((heading) => columns.has(heading))
    .map((heading) => texts[heading])
    .join(" | ");
}

function plain(value: unknown): string {
  return String(value ?? "")
    .trim()
    .toLowerCase();
}

interface Listed {
  readonly write: StatusWrite;
  readonly line: number;
}

/** Groups the writes by line so that each message stays well below Excel's limit of 5 MB. */
function roundsOf(listed: readonly Listed[]): Listed[][] {
  const sorted = [...listed].sort((a, b) => a.line - b.line);
  const charactersIn = ({ write: { owner = "", note = "" } }: Listed) =>
    CHARACTERS_PER_WRITE + owner.length + note.length;
  return chunksBySize(sorted, charactersIn, CHARACTERS_PER_BATCH);
}

/**
 * Groups neighbouring lines to be written together. If rows are hidden, each line is written separately, because
 * Excel writes a block only into the visible rows and puts its first value into all of them (office-js issue 224).
 */
function runsOf(listed: readonly Listed[], someHidden: boolean): Listed[][] {
  if (someHidden) return listed.map((one) => [one]);
  const runs: Listed[][] = [];
  for (const one of listed) {
    const run = runs.at(-1);
    if (run && one.line === (run.at(-1)?.line ?? 0) + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function writeRun(
  context: Excel.RequestContext,
  { sheet, columns }: List,
  heading: (typeof WRITTEN)[number],
  run: readonly Listed[],
): void {
  const [top] = run;
  const column = columns.get(heading);
  if (!top || column === undefined) return;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top.line - 1, column, run.length, 1);
  // Text format, so that a note that begins with = does not become a formula.
  range.numberFormat = run.map(() => ["@"]);
  range.values = run.map(({ write }) => [
    heading === "status" ? STATUS_NAMES[write.status ?? "open"] : textContent(write[heading] ?? ""),
  ]);
}

function gone(sheet: string): WorkbookProblem {
  return new WorkbookProblem("sheet-gone", `The sheet "${sheet}" is no longer in the workbook.`, sheet);
}

function withoutColumns(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    "columns-missing",
    `The sheet "${sheet}" no longer has the columns Child, Rule, Status, Owner and Note.`,
    sheet,
  );
}
