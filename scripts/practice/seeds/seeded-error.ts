import type { PracticeRow } from "../year-rows/rows";
import type { ChildEditor } from "./child-editor";

/** Cells of one row that a rule must mark. */
export type ExpectedMark = readonly [row: PracticeRow, ...fields: readonly string[]];

/** What one rule must find: all the cells it marks on the child, of all its findings together. */
export interface Expected {
  readonly rule: string;
  readonly marks: readonly ExpectedMark[];
}

/**
 * A mistake as analysts meet it, made in the rows of a suitable clean child. What the rules must find is reasoned from what
 * the department checks, never taken from a run.
 */
export interface SeededError {
  /** Short name, unique. */
  readonly name: string;
  /** The mistake in plain words. */
  readonly mistake: string;
  /** How often it is made, each time in another child; left out: once. */
  readonly times?: number;
  /** Whether the mistake can be made in this clean child, with no other findings than the expected. */
  readonly suits: (child: ChildEditor) => boolean;
  /** For mistakes that concern two children: whether the other fits. */
  readonly suitsOther?: (other: ChildEditor) => boolean;
  /** Makes the mistake and tells what must be found. */
  readonly make: (child: ChildEditor, other: ChildEditor) => readonly Expected[];
}

/** What a rule must find on rows of the child. */
export function finds(rule: string, ...marks: readonly ExpectedMark[]): Expected {
  return { rule, marks };
}

/** The same fields marked on every one of several rows. */
export function onEach(rows: readonly PracticeRow[], ...fields: readonly string[]): ExpectedMark[] {
  return rows.map((row) => [row, ...fields]);
}
