import type { Collection, Kind } from "../../../rules/rule";
import type { Child } from "../../return/children";
import type { AnyRow } from "../../return/rows";
import type { IdentifierIndex } from "../identifier-index";
import type { ProviderIndex } from "../provider-index";
import type { Candidate, SourceKind, SuggestionSource } from "../suggestion";
import type { TrialContext } from "../trial-context";
import type { WorkbookIndex } from "../workbook-index";

/** What a source is asked about: a row of this year with findings. */
export interface Subject {
  readonly child: Child;
  readonly row: AnyRow;
  /** The faults found on the row, each with its kind and the fields of the row whose change could clear it. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly kind: Kind;
  readonly fields: ReadonlySet<string>;
}

/** What sources can look up. */
export interface SourceContext {
  readonly collection: Collection;
  /** Null when no provider list is loaded. */
  readonly providers: ProviderIndex | null;
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
  readonly wasRun: TrialContext["wasRun"];
}

/**
 * Proposes corrections for a row. They need not clear anything; trying them shows that. With too little to go by, a
 * source proposes nothing.
 */
export type Source = (subject: Subject, context: SourceContext) => readonly Candidate[];

/** If there are more equally good candidates than this, none is convincing, and the source proposes none of them. */
export const MAX_CANDIDATES = 5;

/** Makes a source that is within the workbook. */
export function sourceInWorkbook(kind: SourceKind, name: string): SuggestionSource {
  return { kind, name, date: null };
}

/** The source of a value that is the cell's own, read in another way. */
export const REREAD_CELL_SOURCE: SuggestionSource = sourceInWorkbook(
  "cell-itself",
  "the cell itself, read another way",
);

/** Returns the candidates, or none when there are too many for any to be convincing. */
export function noneIfTooMany(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length > MAX_CANDIDATES ? [] : candidates;
}

/** Whether changing any of the fields could clear a fault found on the row. */
export function isConcerned({ faults }: Pick<Subject, "faults">, ...fields: readonly string[]): boolean {
  return faults.some((fault) => fields.some((field) => fault.fields.has(field)));
}
