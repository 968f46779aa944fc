import type { ReportCell, ReportChart } from "../annotations";

/** A part of the summary sheet, with its own heading, to which a link at the top leads. */
export interface SummarySection {
  readonly title: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /**
   * Index of its heading row among `rows`. If the section is the last, that row is repeated on further printed pages.
   */
  readonly headingRow?: number;
  /** Positions count from the first of the rows. */
  readonly charts?: readonly ReportChart[];
}

/** Returns a row of headings. */
export function heading(...values: string[]): ReportCell[] {
  return values.map((value) => ({ value, style: "heading" }));
}

/** Returns a row with one sentence, which spills over the columns. */
export function sentenceRow(value: string, style: "text" | "note" = "text"): ReportCell[] {
  return [{ value, style }];
}
