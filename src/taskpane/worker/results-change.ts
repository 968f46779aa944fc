import { compareCodes } from "../../report/counts";
import type { CheckResults, LocatedFinding, RunCounts } from "./results";
import type { ShownSuggestion } from "./shown-suggestions";

/** What an edit in the workbook changes in the results: the findings of some children, and the counts. */
export interface ResultsChange {
  /** The run whose results change. */
  readonly run: number;
  /** Identifiers of the children whose findings are replaced; null for rows without an identifier. */
  readonly children: readonly (string | null)[];
  /** The findings of these children now. */
  readonly findings: readonly LocatedFinding[];
  /** Earlier keys of some findings, by their keys now: the key date of their row was changed. */
  readonly keysBefore: ReadonlyMap<string, string>;
  /** Suggestions for these findings, which refer to them by their index in this list. */
  readonly suggestions: readonly ShownSuggestion[];
  /** The number of findings of each of these children; null for a child who is no longer in the return. */
  readonly childCounts: readonly { readonly id: string; readonly findings: number | null }[];
  readonly counts: RunCounts;
}

/** Returns the results after a change. Findings of other children stay the same objects, in the same order. */
export function withChange(results: CheckResults, change: ResultsChange): CheckResults {
  const children = new Set(change.children);
  const places = results.suggestions.length;
  const found = change.findings.map((finding) => ({
    ...finding,
    suggestions: finding.suggestions.map((place) => places + place),
  }));
  const counted = new Set(change.childCounts.map(({ id }) => id));
  const counts = change.childCounts.flatMap(({ id, findings }) =>
    findings === null ? [] : [{ id, findings }],
  );
  return {
    ...results,
    ...change.counts,
    findings: mergeSorted(
      results.findings.filter(({ child }) => !children.has(child)),
      found,
      ({ child }) => child ?? "",
    ),
    childCounts: mergeSorted(
      results.childCounts.filter(({ id }) => !counted.has(id)),
      counts,
      ({ id }) => id,
    ),
    suggestions: [...results.suggestions, ...change.suggestions],
  };
}

/** Merges two lists that are sorted by code. Searches only for the places of the second list's items. */
function mergeSorted<T>(list: readonly T[], added: readonly T[], codeOf: (item: T) => string): T[] {
  const result: T[] = [];
  let next = 0;
  let code: string | null = null;
  for (const item of added) {
    const at = codeOf(item) === code ? next : placeOf((code = codeOf(item)), list, codeOf);
    for (; next < at; next++) result.push(list[next] as T);
    result.push(item);
  }
  for (; next < list.length; next++) result.push(list[next] as T);
  return result;
}

function placeOf<T>(code: string, list: readonly T[], codeOf: (item: T) => string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodes(codeOf(list[middle] as T), code) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
