import type { AskedOfCollection } from "../../engine/record-reads";
import type { CellReference } from "../../engine/findings";

/** A cell that a rule read, as a person reads it. */
export interface ExplainedCell {
  readonly cell: CellReference;
  /** As `visibleValue` gives it: "(blank)" for a blank. */
  readonly value: string;
  /** Meaning of the code; null when the cell holds none. */
  readonly meaning: string | null;
  /** The finding names this cell. */
  readonly marked: boolean;
}

/** A value that the department works out, for a row of Episodes that the finding is about. */
export interface ExplainedDerived {
  /** Field and row; the field may have no column. */
  readonly cell: CellReference;
  /** Null when it is not known: a postcode is blank or not in the directory. */
  readonly value: string | null;
  readonly meaning: string | null;
  /** The return brings it, or it was worked out from these fields of the row and the postcode directory. */
  readonly from: "recorded" | readonly string[];
  /** Where the return brings one value and another is worked out: the one of the two that is not `value`; else null. */
  readonly unlike: string | null;
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
  /** The different values of all rows of the URN, days as dd/mm/yyyy; none when the list gives none. */
  readonly values: readonly string[];
}

/** A date that the rule looked at. */
export interface ExplainedDate {
  /** The cell; the collection's own dates have none. */
  readonly at: CellReference | "start" | "end";
  /** dd/mm/yyyy. */
  readonly date: string;
  /** Days from the date before it in the list; null for the first. */
  readonly daysLater: number | null;
  /** Age in whole years on this date; null without exactly one date of birth in the list, and for that itself. */
  readonly age: number | null;
}

/** How a rule came to a finding. Plain data: it can be sent anywhere. */
export interface Explanation {
  readonly rule: string;
  /** When exactly the rule gives a finding, in plain words. */
  readonly trigger: string;
  readonly firstYear: string;
  /** Null while the rule is in force. */
  readonly lastYear: string | null;
  /** Cells read of the rows that the finding hangs on. */
  readonly cells: readonly ExplainedCell[];
  /** Cells read of further rows: without all of these the finding is the same. */
  readonly others: readonly ExplainedCell[];
  readonly derived: readonly ExplainedDerived[];
  readonly providers: readonly ExplainedProvider[];
  /** The dates among `cells`, and the collection's where they were asked for, from early to late. */
  readonly dates: readonly ExplainedDate[];
  /** What else the rule asked of the collection. */
  readonly asked: readonly Exclude<AskedOfCollection, "start" | "end">[];
}
