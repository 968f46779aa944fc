import { describeTrial } from "../../suggestions/describe";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";
import type { ShownChange, ShownSuggestion } from "../worker/shown-suggestions";

/** "URN (blank) → SC012345", all changes of a suggestion, and which of them replace a formula. */
export function changesText({ changes }: ShownSuggestion): string {
  return changes
    .map(({ field, from, to, isFormula }) => {
      const text = strings.change(field, from, to);
      return isFormula ? `${text} ${strings.replacesFormula}` : text;
    })
    .join(", ");
}

/** "Clears 218 and 221, causes none". */
export function trialText(suggestion: ShownSuggestion): string {
  const text = describeTrial(suggestion);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a change is of a cell that the finding does not name: then its place must be said. */
export function isElsewhere({ sheet, address }: ShownChange, { cells }: LocatedFinding): boolean {
  return !cells.some((cell) => cell.sheet === sheet && cell.address === address);
}

/** Tells findings apart also after another run, as long as their cells stay where they are. */
export function keyOfFinding({ rule, cells }: LocatedFinding): string {
  return `${rule} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(" ")}`;
}
