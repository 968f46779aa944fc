import type { Finding } from "../engine/findings";
import { describeChange, describeChanges, describeSuggestion } from "../suggestions/describe";
import type { Suggestion } from "../suggestions/suggestion";

/** Answers the suggestions for a finding, in the order in which they are shown. */
export type SuggestionsFor = (finding: Finding) => readonly Suggestion[];

/** Excel shows no more characters of a cell than fit on a screen; further suggestions are counted. */
const LONGEST_TEXT = 2000;

/** The suggestions for a finding as one text for a cell; "" without any. */
export function possibleCorrections(suggestions: readonly Suggestion[]): string {
  const texts = suggestions.map(
    (suggestion) => `${changesInShort(suggestion)}. ${describeSuggestion(suggestion)}`,
  );
  const shown: string[] = [];
  for (const text of texts) {
    if (shown.length > 0 && [...shown, text].join("; or ").length > LONGEST_TEXT) break;
    shown.push(text);
  }
  const more = texts.length - shown.length;
  return shown.join("; or ") + (more > 0 ? `; or ${more} more` : "");
}

/** Changes of one row by their fields alone, since the row stands beside them. */
function changesInShort(suggestion: Suggestion): string {
  const rows = new Set(suggestion.changes.map(({ cell }) => `${cell.table} ${cell.line}`));
  if (rows.size > 1) return describeChanges(suggestion);
  return suggestion.changes
    .map(({ cell, shown, to }) => `${cell.field}: ${describeChange(shown, to)}`)
    .join("; ");
}
