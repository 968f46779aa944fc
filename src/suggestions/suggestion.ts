import { cellKey, type CellReference, type Finding } from "../engine/findings";
import type { Day } from "../return/days";

/** A value to write into one cell of this year's return. */
export interface CellChange {
  readonly cell: CellReference & { readonly lastYear: false };
  /** The text of the cell as it stood when it was checked; "" for a blank. A real date is its serial number. */
  readonly from: string;
  /** The same as a person reads it: a real date as dd/mm/yyyy, "(blank)" for a blank, "(3 spaces)" for these. */
  readonly shown: string;
  /** The text to write, never a formula; a date as dd/mm/yyyy. "" empties the cell. */
  readonly to: string;
  /** The day that `to` means, in a date field: a cell that holds real dates gets one. Null in any other field. */
  readonly day: Day | null;
}

/** Where suggestions come from, in the order in which equal ones are named. */
export const SOURCE_KINDS = [
  "provider-list",
  "last-year",
  "same-child",
  "this-workbook",
  "code-set",
  "postcode-directory",
  "cell-itself",
  "episodes-joined",
  "identifiers",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface SuggestionSource {
  readonly kind: SourceKind;
  /** As a sentence names it: "the Ofsted provider list". */
  readonly name: string;
  /** Date or edition of a list: "1 September 2026"; null for what stands in the workbook itself. */
  readonly date: string | null;
}

/**
 * What speaks for a suggestion, strongest first. Suggestions that cause nothing are ordered by how many of these they
 * meet, then by which. None of them is about the child as a person.
 */
export const CRITERIA = [
  "same-postcode",
  "placement-type",
  "provider-code",
  "open-on-dates",
  "same-placement",
  "same-episode-last-year",
  "only-reading",
  "typing-error",
  "other-children",
  "listed",
  "near-by",
  "follows-on",
] as const;
export type CriterionName = (typeof CRITERIA)[number];

export interface Criterion {
  readonly name: CriterionName;
  /** In plain words, with the values: "registered for K2". */
  readonly text: string;
}

/** A correction that a source proposes, before it is tried. */
export interface Candidate {
  readonly changes: readonly CellChange[];
  readonly source: SuggestionSource;
  /** What was found where, as a sentence without its full stop. */
  readonly evidence: string;
  readonly criteria: readonly Criterion[];
  /** Orders what the criteria leave equal, least first: characters changed, or miles. */
  readonly remoteness: number;
  /** Too little to go by where it would cause anything new: it is then not shown at all. */
  readonly isTentative?: boolean;
  /**
   * It writes a date that cannot be read as it stands in the one way in which it can: the day stays the same. What rules
   * then find was there before, or is found only as long as other dates of the child cannot be read.
   */
  readonly isRewriting?: boolean;
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** What came of trying changes on a copy of the child. */
export interface Trial {
  /** Findings that are gone. */
  readonly clears: readonly RuleCount[];
  /** Findings that are left on some of their cells only. */
  readonly narrows: readonly RuleCount[];
  /** Findings that were not there before. */
  readonly causes: readonly RuleCount[];
}

/** A correction that was tried, and clears or narrows at least one of the findings that it was looked for. */
export interface Suggestion {
  /** The same for the same changes of the same return. */
  readonly id: string;
  /** Keys of the findings that it was looked for and that it clears or narrows, as `findingKey` makes them. */
  readonly about: readonly string[];
  readonly changes: readonly CellChange[];
  readonly source: SuggestionSource;
  /** Sentences that say where it comes from. */
  readonly evidence: string;
  readonly criteria: readonly Criterion[];
  /** As of the candidate. */
  readonly isRewriting: boolean;
  readonly tried: Trial;
}

/** Tells findings of one return apart: rule and cells, in the order of the return. */
export function findingKey({ rule, cells }: Finding): string {
  return `${rule} ${cells.map(cellKey).join(" ")}`;
}

/** The same for the same changes, in whatever order they are named. */
export function changesKey(changes: readonly CellChange[]): string {
  return changes
    .map(({ cell, to }) => `${cellKey(cell)}=${to}`)
    .sort()
    .join(";");
}
