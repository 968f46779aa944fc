import type { CellReference, Finding } from "../engine/findings";
import { describeChange, describeChanges, describeSuggestion } from "../suggestions/describe";
import type { Suggestion } from "../suggestions/suggestion";

/** Answers the suggestions for a finding, in the order in which they are shown. */
export type SuggestionsFor = (finding: Finding) => readonly Suggestion[];

/** Lists in a cell are cut after so many characters: nobody reads more in one cell. */
export const LONGEST_LIST = 2000;

/**
 * The suggestions for a finding as one text for a cell; "" without any.
 * @param beside the cell of the finding that stands beside the text
 */
export function possibleCorrections(
  suggestions: readonly Suggestion[],
  beside: CellReference | undefined,
): string {
  const texts = suggestions.map(
    (suggestion) => `${changesInShort(suggestion, beside)}. ${describeSuggestion(suggestion)}`,
  );
  const shown: string[] = [];
  for (const text of texts) {
    if (shown.length > 0 && [...shown, text].join("; or ").length > LONGEST_LIST) break;
    shown.push(text);
  }
  const more = texts.length - shown.length;
  return shown.join("; or ") + (more > 0 ? `; or ${more} more` : "");
}

/** Changes of the row that stands beside them by their fields alone, all others with table and line. */
function changesInShort(suggestion: Suggestion, beside: CellReference | undefined): string {
  const isBeside = suggestion.changes.every(({ cell }) => beside !== undefined && isSameRow(cell, beside));
  if (!isBeside) return describeChanges(suggestion);
  return suggestion.changes
    .map(({ cell, shown, to }) => `${cell.field}: ${describeChange(shown, to)}`)
    .join("; ");
}

function isSameRow(one: CellReference, other: CellReference): boolean {
  return one.table === other.table && one.lastYear === other.lastYear && one.line === other.line;
}
