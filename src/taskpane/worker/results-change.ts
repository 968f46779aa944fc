import { compareCodes } from "../../report/counts";
import type { CheckResults, LocatedFinding, RunCounts } from "./results";
import type { ShownSuggestion } from "./shown-suggestions";

/** What an edit in the workbook changes in the results: the findings of some children, and the counts. */
export interface ResultsChange {
  /** The run whose results change. */
  readonly run: number;
  /** Identifiers of the children whose findings are replaced; null stands for the rows without one. */
  readonly children: readonly (string | null)[];
  /** Their findings now. */
  readonly findings: readonly LocatedFinding[];
  /** By the keys of some of them, those that they had before: the key date of their row was changed. */
  readonly keysBefore: ReadonlyMap<string, string>;
  /** Suggestions for these findings, which name them by their place in this list. */
  readonly suggestions: readonly ShownSuggestion[];
  /** Of these children, the number of findings; null for one that is no longer in the return. */
  readonly childCounts: readonly { readonly id: string; readonly findings: number | null }[];
  readonly counts: RunCounts;
}

/** The results after a change. Findings of other children stay the same objects, in the same order. */
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
    findings: merged(
      results.findings.filter(({ child }) => !children.has(child)),
      found,
      ({ child }) => child ?? "",
    ),
    childCounts: merged(
      results.childCounts.filter(({ id }) => !counted.has(id)),
      counts,
      ({ id }) => id,
    ),
    suggestions: [...results.suggestions, ...change.suggestions],
  };
}

/** Two lists in the order of their codes as one; only the places of the second are looked for. */
function merged<T>(list: readonly T[], added: readonly T[], codeOf: (item: T) => string): T[] {
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
