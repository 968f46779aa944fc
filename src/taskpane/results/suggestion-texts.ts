import { describeTrial } from "../../suggestions/describe";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";
import type { ShownChange, ShownSuggestion } from "../worker/shown-suggestions";

/** Returns all changes of a suggestion, such as "URN (blank) → SC012345", and says which of them replace a formula. */
export function changesText({ changes }: ShownSuggestion): string {
  return changes
    .map(({ field, from, to, isFormula }) => {
      const text = strings.change(field, from, to);
      return isFormula ? `${text} ${strings.replacesFormula}` : text;
    })
    .join(", ");
}

/** Returns a text such as "Clears 218 and 221, causes none". */
export function trialText(suggestion: ShownSuggestion): string {
  const text = describeTrial(suggestion);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a change is in a cell that the finding does not name: then the text must say where it is. */
export function isElsewhere({ sheet, address }: ShownChange, { cells }: LocatedFinding): boolean {
  return !cells.some((cell) => cell.sheet === sheet && cell.address === address);
}

/** Returns a key that identifies a finding, even after another run, as long as its cells stay where they are. */
export function keyOfFinding({ rule, cells }: LocatedFinding): string {
  return `${rule} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(" ")}`;
}
