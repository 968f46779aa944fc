import type { ReportCell, ReportChart } from "../annotations";

/** A part of the summary sheet, with a heading of its own to which a link at the top leads. */
export interface SummarySection {
  readonly title: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Its headings, counted from the first of the rows, which are printed again on further pages where it is the last. */
  readonly headingRow?: number;
  /** Places count from the first of the rows. */
  readonly charts?: readonly ReportChart[];
}

/** A row of headings. */
export function heading(...values: string[]): ReportCell[] {
  return values.map((value) => ({ value, style: "heading" }));
}

/** A row that is one sentence, which runs over the columns. */
export function sentence(value: string, style: "text" | "note" = "text"): ReportCell[] {
  return [{ value, style }];
}
