import type { CellReference, Finding } from "../engine/findings";
import { describeChange, describeChanges, describeSuggestion } from "../suggestions/describe";
import type { Suggestion } from "../suggestions/suggestion";

/** Returns the suggestions for a finding, in display order. */
export type SuggestionsFor = (finding: Finding) => readonly Suggestion[];

/** The most characters of a list in a cell: nobody reads more in one cell. */
export const MAX_LIST_LENGTH = 2000;

/**
 * Returns the suggestions for a finding as one text for a cell; "" without any.
 * @param beside the cell of the finding that is shown beside the text
 */
export function possibleCorrections(
  suggestions: readonly Suggestion[],
  beside: CellReference | undefined,
): string {
  const texts = suggestions.map(
    (suggestion) => `${summariseChanges(suggestion, beside)}. ${describeSuggestion(suggestion)}`,
  );
  const shown: string[] = [];
  for (const text of texts) {
    if (shown.length > 0 && [...shown, text].join("; or ").length > MAX_LIST_LENGTH) break;
    shown.push(text);
  }
  const more = texts.length - shown.length;
  return shown.join("; or ") + (more > 0 ? `; or ${more} more` : "");
}

/** Describes changes to the row shown beside them by field only, and all others with table and line. */
function summariseChanges(suggestion: Suggestion, beside: CellReference | undefined): string {
  const isBeside = suggestion.changes.every(({ cell }) => beside !== undefined && isSameRow(cell, beside));
  if (!isBeside) return describeChanges(suggestion);
  return suggestion.changes
    .map(({ cell, shown, to }) => `${cell.field}: ${describeChange(shown, to)}`)
    .join("; ");
}

function isSameRow(one: CellReference, other: CellReference): boolean {
  return one.table === other.table && one.lastYear === other.lastYear && one.line === other.line;
}
