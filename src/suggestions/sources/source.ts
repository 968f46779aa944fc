import type { Collection, Rule } from "../../../rules/rule";
import type { Child } from "../../return/children";
import type { AnyRow } from "../../return/rows";
import type { IdentifierIndex } from "../identifier-index";
import type { ProviderIndex } from "../provider-index";
import type { Candidate, SourceKind, SuggestionSource } from "../suggestion";
import type { WorkbookIndex } from "../workbook-index";

/** What a source is asked about: a row of this year on which rules found something. */
export interface Subject {
  readonly child: Child;
  readonly row: AnyRow;
  /** The rules that found something on the row. */
  readonly rules: readonly Rule[];
}

/** What sources may look into. */
export interface SourceContext {
  readonly collection: Collection;
  /** Null when no provider list is loaded. */
  readonly providers: ProviderIndex | null;
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
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

/** The candidates, unless there are too many for any of them to be telling. */
export function unlessTooMany(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length > MOST_CANDIDATES ? [] : candidates;
}

/** Whether any of the rules that found something on the row reads a field of its table this year. */
export function isRead({ row, rules }: Subject, ...fields: readonly string[]): boolean {
  return rules.some((rule) => {
    const read = (rule.reads as Readonly<Record<string, readonly string[]>>)[row.table] ?? [];
    return fields.some((field) => read.includes(field));
  });
}
