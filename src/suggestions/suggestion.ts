import { cellKey, type CellReference, type Finding } from "../engine/findings";
import type { Day } from "../return/days";

/** A value to write into one cell of this year's return. */
export interface CellChange {
  readonly cell: CellReference & { readonly lastYear: false };
  /** The text of the cell when it was checked; "" for a blank. A real date is its serial number. */
  readonly from: string;
  /** The same for display: a real date as dd/mm/yyyy, "(blank)" for a blank, "(3 spaces)" for spaces alone. */
  readonly shown: string;
  /** The text to write, never a formula. Dates are dd/mm/yyyy. "" empties the cell. */
  readonly to: string;
  /** The day that `to` means, in a date field: a cell with a real date gets a real date. Null in any other field. */
  readonly day: Day | null;
}

/** Where suggestions come from, in the order in which equal ones are listed. */
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
  /** Worded for a sentence: "the Ofsted provider list". */
  readonly name: string;
  /** Date or edition of a list: "1 September 2026"; null for a source within the workbook. */
  readonly date: string | null;
}

/**
 * Evidence for a suggestion, strongest first. Suggestions that cause nothing are ordered by how many of these they
 * meet, then by which. None is about the child as a person.
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
  /** What was found and where, as a sentence without its full stop. */
  readonly evidence: string;
  readonly criteria: readonly Criterion[];
  /** Breaks ties between candidates that meet equal criteria, lowest first: characters changed, or miles. */
  readonly remoteness: number;
  /** Whether there is too little evidence to show it if it would cause anything new. */
  readonly isTentative?: boolean;
  /**
   * Whether it rewrites an unreadable date in the only way it can be read: the day stays the same. Whatever rules then
   * find was wrong before, or is found only while other dates of the child cannot be read.
   */
  readonly isRewriting?: boolean;
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** The result of trying changes on a copy of the child. */
export interface Trial {
  /** Findings that are gone. */
  readonly clears: readonly RuleCount[];
  /** Findings that remain on only some of their cells. */
  readonly narrows: readonly RuleCount[];
  /** Findings that were not there before. */
  readonly causes: readonly RuleCount[];
}

/** A correction that was tried, and that clears or narrows at least one of the findings for which it was proposed. */
export interface Suggestion {
  /** Equal for equal changes to the same return. */
  readonly id: string;
  /** Keys of the findings for which it was proposed and that it clears or narrows, as made by `findingKey`. */
  readonly findingKeys: readonly string[];
  readonly changes: readonly CellChange[];
  readonly source: SuggestionSource;
  /** Sentences that say where it comes from. */
  readonly evidence: string;
  readonly criteria: readonly Criterion[];
  /** As in `Candidate`. */
  readonly isRewriting: boolean;
  readonly tried: Trial;
}

/** Returns a key that is unique among the findings of a return: rule and cells, in the order of the return. */
export function findingKey({ rule, cells }: Finding): string {
  return `${rule} ${cells.map(cellKey).join(" ")}`;
}

/** Returns a key that is equal for equal changes, in any order. */
export function changesKey(changes: readonly CellChange[]): string {
  return changes
    .map(({ cell, to }) => `${cellKey(cell)}=${to}`)
    .sort()
    .join(";");
}
