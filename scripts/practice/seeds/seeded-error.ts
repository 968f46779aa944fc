import type { PracticeRow } from "../year-rows/rows";
import type { ChildEditor } from "./child-editor";

/** Cells of one row that a rule must mark. */
export type ExpectedMark = readonly [row: PracticeRow, ...fields: readonly string[]];

/** What one rule must find: all the cells that it marks on the child, in all its findings together. */
export interface Expected {
  readonly rule: string;
  readonly marks: readonly ExpectedMark[];
}

/**
 * A mistake as analysts meet it, made in the rows of a suitable clean child. What the rules must find is derived from
 * what the department checks, never from a run.
 */
export interface SeededError {
  /** Short name, unique. */
  readonly name: string;
  /** The mistake in plain words. */
  readonly mistake: string;
  /** How often it is made, each time in another child; once when left out. */
  readonly times?: number;
  /** Whether the mistake can be made in this clean child without findings other than the expected ones. */
  readonly suits: (child: ChildEditor) => boolean;
  /** For mistakes that concern two children: whether the other is suitable. */
  readonly suitsOther?: (other: ChildEditor) => boolean;
  /** Makes the mistake and returns what must be found. */
  readonly make: (child: ChildEditor, other: ChildEditor) => readonly Expected[];
}

/** Says what a rule must find on rows of the child. */
export function finds(rule: string, ...marks: readonly ExpectedMark[]): Expected {
  return { rule, marks };
}

/** Marks the same fields on every one of several rows. */
export function onEach(rows: readonly PracticeRow[], ...fields: readonly string[]): ExpectedMark[] {
  return rows.map((row) => [row, ...fields]);
}
