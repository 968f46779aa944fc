/** The headings of the sheets that list findings, by column. People may move them and change their case. */
export const FINDINGS_HEADINGS = {
  child: "Child",
  table: "Table",
  cell: "Cell",
  field: "Field",
  value: "Value",
  rule: "Rule",
  row: "Row by date",
  severity: "Severity",
  message: "What is wrong",
  found: "New",
  status: "Status",
  owner: "Owner",
  note: "Note",
  fix: "What usually fixes it",
  correction: "Possible correction",
  kind: "Kind",
  others: "Other cells concerned",
  outcome: "Outcome",
  since: "Since",
  statusBefore: "Status before",
  statusSoFar: "Status so far",
  ownerSoFar: "Owner so far",
  noteSoFar: "Note so far",
} as const;
export type FindingsHeading = keyof typeof FINDINGS_HEADINGS;

/** A column of a sheet that lists findings, with its width in characters. */
export interface FindingsColumn {
  readonly heading: FindingsHeading;
  readonly width: number;
}

/** Returns the columns with their headings in words. */
export function withHeadingTexts(columns: readonly FindingsColumn[]): { heading: string; width: number }[] {
  return columns.map(({ heading, width }) => ({ heading: FINDINGS_HEADINGS[heading], width }));
}

/** The texts in the column New. A finding as before, and every finding of a first run, has no text there. */
export const FOUND_NAMES = { new: "New", again: "Found again" } as const;

/** The text shown for a row without CHILD. */
export const NO_CHILD = "(blank)";
