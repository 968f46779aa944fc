import { isFilled, type Row } from "../../src/return/rows";

/** A row of PlacedAdoption: a decision that the child should be placed for adoption, and its reversal if there was one. */
export type Decision = Row<"PlacedAdoption">;

/** Whether the decision is marked as ended: DATE_PLACED_CEASED or REASON_PLACED_CEASED is filled in, readable or not. */
export function isMarkedCeased(decision: Decision): boolean {
  return isFilled(decision, "DATE_PLACED_CEASED") || isFilled(decision, "REASON_PLACED_CEASED");
}

/**
 * Returns the decision with the latest readable DATE_PLACED, of equals the first in the file; null when none has one.
 */
export function latestDecision(decisions: readonly Decision[]): Decision | null {
  let latest: Decision | null = null;
  for (const decision of decisions) {
    if (decision.DATE_PLACED !== null && decision.DATE_PLACED > (latest?.DATE_PLACED ?? -Infinity)) {
      latest = decision;
    }
  }
  return latest;
}

/**
 * Returns decisions ordered by DATE_PLACED; equal dates keep the order of the file, and blank and unreadable ones come
 * last.
 */
export function decisionsInOrder(decisions: readonly Decision[]): Decision[] {
  const dated = decisions.filter(({ DATE_PLACED }) => DATE_PLACED !== null);
  const undated = decisions.filter(({ DATE_PLACED }) => DATE_PLACED === null);
  return [...dated.sort((a, b) => (a.DATE_PLACED ?? 0) - (b.DATE_PLACED ?? 0)), ...undated];
}

/**
 * Returns the decisions that cannot be the basis of an adoption order (LS D1 or E1): all of them when DATE_PLACED is
 * blank on every one and, while an episode under the order is open, those marked as ended. An unreadable date counts as
 * filled in.
 */
export function decisionsNotBehindOrder(decisions: readonly Decision[], orderIsOpen: boolean): Decision[] {
  const noneIsDated = !decisions.some((decision) => isFilled(decision, "DATE_PLACED"));
  return decisions.filter((decision) => noneIsDated || (orderIsOpen && isMarkedCeased(decision)));
}
