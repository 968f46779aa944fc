import type { TableName } from "../../src/return/tables";
import { generateChildren, returnOf, type PracticeChild, type PracticeReturn } from "./generate-return";
import { HOME_AUTHORITY } from "./geography";
import { SEEDED_ERRORS } from "./seeded-errors";
import { ChildEditor, type Change } from "./seeds/child-editor";
import { ODDITIES } from "./seeds/oddities";
import type { Expected, SeededError } from "./seeds/seeded-error";
import type { PracticeRow, RowsOfChild } from "./year-rows/rows";

export const PRACTICE_YEAR = "2025/26";
const SEED = 903;
/**
 * The number of children from whom suitable ones are chosen. The return has those
 * chosen and some clean ones.
 */
const POOL_SIZE = 3_200;
const CLEAN_CHILDREN = 220;

/** A cell as in the sheet, with its line counted from the heading. Null for a row that is gone. */
export interface KeyCell {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly row: number | null;
  readonly field: string;
}

export interface KeyChange {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly row: number | null;
  readonly what: Change["what"];
  readonly field?: string;
  readonly old?: string;
  readonly new?: string;
}

/** One mistake made in one child, and what must be found. */
export interface KeyEntry {
  readonly name: string;
  readonly subject: string;
  readonly mistake: string;
  readonly child: string;
  readonly changes: readonly KeyChange[];
  readonly expected: readonly { readonly rule: string; readonly cells: readonly KeyCell[] }[];
}

export interface AnswerKey {
  readonly year: string;
  readonly authority: string;
  /** Number of children in this year's return. */
  readonly children: number;
  readonly errors: readonly KeyEntry[];
  /** Unusual ways of writing for which no check gives a finding. */
  readonly oddities: readonly KeyEntry[];
}

interface MadeMistake {
  readonly error: SeededError;
  readonly subject: string;
  readonly editor: ChildEditor;
  readonly expected: readonly Expected[];
}

/** Returns the practice return with its mistakes, and the answer key. */
export function practiceReturn(): { practice: PracticeReturn; key: AnswerKey } {
  const pool = [...generateChildren({ children: POOL_SIZE, year: PRACTICE_YEAR, seed: SEED })];
  const editors = pool.map((child) => new ChildEditor(child));
  const { made, untouched } = makeMistakes(editors);
  const clean = new Set([...untouched].slice(0, CLEAN_CHILDREN));
  const oddities = makeOddities([...clean]);
  const children = editors
    .filter((editor) => clean.has(editor) || !untouched.has(editor))
    .map((editor) => editor.result());
  const lines = linesOf(children);
  return {
    practice: returnOf(PRACTICE_YEAR, children),
    key: {
      year: PRACTICE_YEAR,
      authority: HOME_AUTHORITY,
      children: children.filter(({ thisYear }) => thisYear.Header).length,
      errors: made.map((entry) => keyEntryOf(entry, lines)),
      oddities: oddities.map((entry) => keyEntryOf(entry, lines)),
    },
  };
}

/**
 * Makes every mistake, each in its own child from the end of the pool. The mistakes with the fewest suitable children
 * choose first.
 */
function makeMistakes(editors: readonly ChildEditor[]): { made: MadeMistake[]; untouched: Set<ChildEditor> } {
  const tasks = [...SEEDED_ERRORS].flatMap(([subject, errors]) =>
    errors.flatMap((error) => {
      const suitable = editors.filter((editor) => error.suits(editor));
      return Array.from({ length: error.times ?? 1 }, () => ({ error, subject, suitable }));
    }),
  );
  const free = new Set(editors);
  const take = (error: SeededError, suitable: readonly ChildEditor[]) => {
    const editor = suitable.findLast((candidate) => free.has(candidate));
    if (!editor) throw new Error(`No clean child is left for "${error.name}".`);
    free.delete(editor);
    return editor;
  };
  const chosen = new Map<(typeof tasks)[number], readonly [ChildEditor, ChildEditor]>();
  for (const task of [...tasks].sort((a, b) => a.suitable.length - b.suitable.length)) {
    const editor = take(task.error, task.suitable);
    const { suitsOther } = task.error;
    chosen.set(task, [editor, suitsOther ? take(task.error, editors.filter(suitsOther)) : editor]);
  }
  const made = tasks.map((task) => {
    const [editor, other] = chosen.get(task) as readonly [ChildEditor, ChildEditor];
    return { error: task.error, subject: task.subject, editor, expected: task.error.make(editor, other) };
  });
  return { made, untouched: free };
}

/** Writes a few values in unusual ways, in children without a mistake. */
function makeOddities(editors: readonly ChildEditor[]): MadeMistake[] {
  const free = new Set(editors);
  return ODDITIES.map((error) => {
    const editor = [...free].find((candidate) => error.suits(candidate));
    if (!editor) throw new Error(`No clean child is left for "${error.name}".`);
    free.delete(editor);
    return { error, subject: "Ways of writing", editor, expected: error.make(editor, editor) };
  });
}

interface Place {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly line: number;
}

/** Returns the line of every row: headings in line 1, rows in the order of the children. */
function linesOf(children: readonly PracticeChild[]): ReadonlyMap<PracticeRow, Place> {
  const places = new Map<PracticeRow, Place>();
  for (const when of ["thisYear", "lastYear"] as const) {
    const next = new Map<TableName, number>();
    for (const child of children) {
      for (const [table, rows] of Object.entries(child[when]) as [TableName, RowsOfChild[TableName]][]) {
        for (const row of rows ?? []) {
          const line = next.get(table) ?? 2;
          places.set(row, { table, lastYear: when === "lastYear", line });
          next.set(table, line + 1);
        }
      }
    }
  }
  return places;
}

function keyEntryOf(
  { error, subject, editor, expected }: MadeMistake,
  lines: ReadonlyMap<PracticeRow, Place>,
): KeyEntry {
  return {
    name: error.name,
    subject,
    mistake: error.mistake,
    child: editor.id,
    changes: editor.changes.map(({ row, ...change }) => ({ ...change, row: lines.get(row)?.line ?? null })),
    expected: expected.map(({ rule, marks }) => ({
      rule,
      cells: marks.flatMap(([row, ...fields]) => fields.map((field) => cellOf(row, field, lines))),
    })),
  };
}

function cellOf(row: PracticeRow, field: string, lines: ReadonlyMap<PracticeRow, Place>): KeyCell {
  const place = lines.get(row);
  if (!place) throw new Error("An expected cell stands in a row that is gone.");
  return { table: place.table, lastYear: place.lastYear, row: place.line, field };
}
