import type { CollectionProperty } from "../../engine/record-reads";
import type { CellReference } from "../../engine/findings";

/** A cell that a rule read, for display. */
export interface ExplainedCell {
  readonly cell: CellReference;
  /** As `visibleValue` gives it: "(blank)" for a blank. */
  readonly value: string;
  /** Meaning of the code; null when the cell holds none. */
  readonly meaning: string | null;
  /** Whether the finding names this cell. */
  readonly marked: boolean;
}

/** A value that the department derives, for a row of Episodes that the finding is about. */
export interface ExplainedDerived {
  /** Field and row; the field may have no column. */
  readonly cell: CellReference;
  /** Null when not known: a postcode is blank or not in the directory. */
  readonly value: string | null;
  readonly meaning: string | null;
  /**
   * Whether the return supplies it, or else the fields of the row from which it was derived with the postcode
   * directory.
   */
  readonly from: "recorded" | readonly string[];
  /** If the return's value and the derived one differ, the one that is not `value`; else null. */
  readonly otherValue: string | null;
}

/** What the provider list has for the URN of a row of Episodes that the finding is about. */
export interface ExplainedProvider {
  /** The cell of the URN. */
  readonly cell: CellReference;
  /** As recorded. */
  readonly urn: string;
  /** Null when the list does not have the URN. */
  readonly name: string | null;
  /** The columns that the rule compared; none when the list does not have the URN. */
  readonly facts: readonly ExplainedProviderFact[];
}

export type ProviderFact =
  | "placementCodes"
  | "providerCodes"
  | "registered"
  | "closed"
  | "postcode"
  | "authorityName";

export interface ExplainedProviderFact {
  readonly fact: ProviderFact;
  /** The different values in all rows of the URN, with days as dd/mm/yyyy; empty when the list gives none. */
  readonly values: readonly string[];
}

/** A date that the rule looked at. */
export interface ExplainedDate {
  /** The cell; "start" or "end" for the collection's own dates. */
  readonly at: CellReference | "start" | "end";
  /** dd/mm/yyyy. */
  readonly date: string;
  /** Days since the previous date in the list; null for the first. */
  readonly daysLater: number | null;
  /** Age in whole years on this date. Null unless the list has exactly one date of birth, and for that date itself. */
  readonly age: number | null;
}

/** How a rule came to a finding. Plain data that can be sent anywhere. */
export interface Explanation {
  readonly rule: string;
  /** When exactly the rule gives a finding, in plain words. */
  readonly trigger: string;
  readonly firstYear: string;
  /** Null while the rule is in force. */
  readonly lastYear: string | null;
  /** Cells read from the rows on which the finding depends. */
  readonly cells: readonly ExplainedCell[];
  /** Cells read from other rows, without which the finding would be the same. */
  readonly others: readonly ExplainedCell[];
  readonly derived: readonly ExplainedDerived[];
  readonly providers: readonly ExplainedProvider[];
  /** The dates among `cells`, and the collection's where the rule read them, earliest first. */
  readonly dates: readonly ExplainedDate[];
  /** What else the rule read from the collection. */
  readonly asked: readonly Exclude<CollectionProperty, "start" | "end">[];
}
