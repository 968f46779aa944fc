import type { Collection, Kind } from "../../../rules/rule";
import type { Child } from "../../return/children";
import type { AnyRow } from "../../return/rows";
import type { IdentifierIndex } from "../identifier-index";
import type { ProviderIndex } from "../provider-index";
import type { Candidate, SourceKind, SuggestionSource } from "../suggestion";
import type { TrialGround } from "../trial-ground";
import type { WorkbookIndex } from "../workbook-index";

/** What a source is asked about: a row of this year with findings. */
export interface Subject {
  readonly child: Child;
  readonly row: AnyRow;
  /** What was found on the row: the kind of fault, and the fields of the row whose change could clear it. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly kind: Kind;
  readonly fields: ReadonlySet<string>;
}

/** What sources may look into. */
export interface SourceContext {
  readonly collection: Collection;
  /** Null when no provider list is loaded. */
  readonly providers: ProviderIndex | null;
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
  readonly wasAsked: TrialGround["wasAsked"];
}

/**
 * Proposes corrections for a row. What it proposes need not clear anything, that is found out by trying; with too little
 * to go by it proposes nothing.
 */
export type Source = (subject: Subject, context: SourceContext) => readonly Candidate[];

/** More equally good candidates than this say nothing: a source with more keeps silent. */
export const MOST_CANDIDATES = 5;

/** What a source in the workbook itself is called. */
export function sourceInWorkbook(kind: SourceKind, name: string): SuggestionSource {
  return { kind, name, date: null };
}

/** The source of a value that is the cell's own, read in another way. */
export const CELL_ITSELF: SuggestionSource = sourceInWorkbook(
  "cell-itself",
  "the cell itself, read another way",
);

/** The candidates, unless there are too many for any of them to be telling. */
export function unlessTooMany(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length > MOST_CANDIDATES ? [] : candidates;
}

/** Whether a change of any of some fields could clear anything that was found on the row. */
export function isConcerned({ faults }: Pick<Subject, "faults">, ...fields: readonly string[]): boolean {
  return faults.some((fault) => fields.some((field) => fault.fields.has(field)));
}
