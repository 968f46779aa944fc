import { list } from "../return/words";
import type { RuleCount, Suggestion, SuggestionSource, Trial } from "./suggestion";

/** Describes where a suggestion comes from: "the Ofsted provider list of 1 September 2026". */
export function describeSource({ name, date }: SuggestionSource): string {
  return date === null ? name : `${name} of ${date}`;
}

/** Describes the result of trying it: "clears 218 and 221 (2), causes none". */
export function describeTrial({ clears, narrows, causes }: Trial): string {
  return [
    ...(clears.length > 0 || narrows.length === 0 ? [`clears ${listOf(clears)}`] : []),
    ...(narrows.length > 0 ? [`leaves ${listOf(narrows)} on fewer cells`] : []),
    `causes ${listOf(causes)}`,
  ].join(", ");
}

/**
 * Describes a suggestion in one line, for lists and for colleagues: "Possible match in the Ofsted provider list of 1
 * September 2026: URN 1234567, Example House, registered for K2; clears 218, causes none".
 */
export function describeSuggestion({ source, evidence, tried }: Suggestion): string {
  const said = evidence.replace(/\.$/, "");
  return `Possible match in ${describeSource(source)}: ${said}; ${describeTrial(tried)}`;
}

/**
 * Returns a cell's text before and after for display. If only white space differs, it is made visible; if the cell is
 * emptied, the second text says so.
 */
export function textsOfChange(from: string, to: string): readonly [from: string, to: string] {
  if (to === "") return [from, "empty the cell"];
  const drawn = (text: string) => text.replace(/\s/g, "␣");
  const differsOnlyInSpaces = from !== to && from.replace(/\s/g, "") === to.replace(/\s/g, "");
  return differsOnlyInSpaces ? [drawn(from), drawn(to)] : [from, to];
}

/**
 * Describes a change in one text: "(blank) → 1234567".
 * @param from the text as it is displayed
 */
export function describeChange(from: string, to: string): string {
  return textsOfChange(from, to).join(" → ");
}

/** Describes the changes that a suggestion makes: "Episodes line 7, URN: (blank) → 1234567". */
export function describeChanges({ changes }: Suggestion): string {
  return changes
    .map(
      ({ cell, shown, to }) => `${cell.table} line ${cell.line}, ${cell.field}: ${describeChange(shown, to)}`,
    )
    .join("; ");
}

function listOf(counts: readonly RuleCount[]): string {
  const items = counts.map(({ rule, count }) => (count === 1 ? rule : `${rule} (${count})`));
  return items.length === 0 ? "none" : list(items);
}
