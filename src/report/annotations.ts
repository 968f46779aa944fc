import type { Severity } from "../../rules/severity";
import type { CellArea, Sheet } from "../return/sheets";

/** Everything that is written into a workbook after a run, as plain data: the edges write it, each in its own way. */
export interface AnnotationPlan {
  readonly highlights: readonly SheetHighlights[];
  /** The sheets added: summary first. */
  readonly sheets: readonly ReportSheet[];
}

/** The cells to highlight in one sheet with one look. */
export interface SheetHighlights {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses of ranges, each within one column: "F2:F9". A cell is in one range only; errors come before queries. */
  readonly ranges: readonly string[];
}

/**
 * The look of highlighted cells: a pale fill, and bold or italic type with a border, so that colour is never the only
 * sign. Contrast of the type on its fill is above 7 to 1.
 */
export const HIGHLIGHT_LOOKS: Readonly<
  Record<
    Severity,
    { fill: string; font: string; bold: boolean; italic: boolean; border: string; legend: string }
  >
> = {
  error: {
    fill: "#FFD9D9",
    font: "#7A0A0A",
    bold: true,
    italic: false,
    border: "#B3261E",
    legend: "Error: bold dark red on pale red, with a border",
  },
  query: {
    fill: "#FFF2CC",
    font: "#5C4300",
    bold: false,
    italic: true,
    border: "#B58900",
    legend: "Query: italic brown on pale yellow, with a border",
  },
};

/**
 * The condition of the conditional formats that are ours: always true, and never written by anyone else. By it they are
 * found again, also in a copy that a colleague saved.
 */
export const HIGHLIGHT_FORMULA = '=N("SSDA903")=0';

export type CellStyle =
  | "title"
  | "note"
  | "section"
  | "heading"
  | "text"
  | "strong"
  | "number"
  | "link"
  | "error"
  | "query";

/** How a cell of a report looks; colours on white, or on `fill`, have a contrast above 7 to 1. */
export interface CellLook {
  readonly colour?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { colour: "#0F3D66", bold: true, size: 16 },
  note: { colour: "#424242", italic: true },
  section: { colour: "#0F3D66", bold: true, size: 13 },
  heading: { colour: "#FFFFFF", bold: true, fill: "#0F3D66" },
  text: {},
  strong: { colour: "#242424", bold: true },
  number: {},
  link: { colour: "#0F548C", underline: true },
  error: { colour: "#7A0A0A", bold: true },
  query: { colour: "#5C4300", italic: true },
};

/** Columns from so many characters on hold sentences, which are wrapped below the headings, unless a sheet says otherwise. */
export const WRAPPED_FROM = 40;

export interface ReportCell {
  readonly value: string | number;
  /** Left out: "number" for a number, "text" for anything else. */
  readonly style?: CellStyle;
  /** The cell leads to another cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** A sheet to add. Texts are texts: one that starts with = + - or @ must never become a formula. */
export interface ReportSheet {
  readonly name: string;
  readonly tabColour: string;
  /** Widths of the columns in characters. */
  readonly columnWidths: readonly number[];
  /** Characters from which on the text of a column is wrapped; left out: 40. */
  readonly wrappedFrom?: number;
  /** So many columns from the left are printed, on one page across; left out: all, on as many as they take. */
  readonly printedColumns?: number;
  /** Rows from the top; a row may be shorter than the sheet is wide, and may be empty. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** The row of headings, from 0, that is printed again on the pages after it; left out: that of the table. */
  readonly repeatedRow?: number;
  /** Rows that stay in view at the top. */
  readonly frozenRows: number;
  /** An Excel table with filters on a part of the rows: the heading row and those below it. */
  readonly table: {
    readonly name: string;
    readonly headingRow: number;
    readonly rowCount: number;
    readonly columns: number;
  } | null;
  /** Charts of numbers in the sheet; left out: none. */
  readonly charts?: readonly ReportChart[];
  /** Cells in which one of a few words is to be chosen; left out: none. */
  readonly choices?: readonly ReportChoice[];
}

/** Whether a column is so wide that its text is wrapped below the headings. */
export function isWrappedColumn(
  { columnWidths, wrappedFrom = WRAPPED_FROM }: ReportSheet,
  column: number,
): boolean {
  return (columnWidths[column] ?? 0) >= wrappedFrom;
}

/** The number format of labels in charts. */
export const CHART_NUMBERS = "#,##0";
/** The gap between bars, in hundredths of their breadth. */
export const CHART_GAP = 60;

/** A chart over a part of a report sheet; the spreadsheet program draws it from the cells. */
export interface ReportChart {
  /** Columns stand, bars lie; a line is for counts over time. */
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly altText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** A row of headings and the rows below it: the first column names the categories, each other one is a series. */
  readonly data: CellArea;
  /** The cells that the chart covers: nothing is written in them. */
  readonly position: CellArea;
  /** Where the axis of the numbers ends: longer bars are cut off there. Left out: the spreadsheet program chooses. */
  readonly maximum?: number;
  /** Bars that look unlike the others of their series; left out: none. */
  readonly points?: readonly ChartPoint[];
}

/** The look of one bar of the first series; colours are "#D9D9D9". */
export interface ChartPoint {
  /** Which of the categories it is, from 0. */
  readonly index: number;
  readonly fill: string;
  readonly outline: string;
  /** The number format of its label, which may add words: '#,##0" in all"'. */
  readonly labelFormat: string;
  /** At its end, or inside at its beginning, where a bar that is cut off has it in view. */
  readonly labelPosition: "OutsideEnd" | "InsideBase";
}

/** Cells of one column of a report sheet with a list to choose from, and what is said when one of them is selected. */
export interface ReportChoice {
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Together at most 255 characters, none with a comma. */
  readonly values: readonly string[];
  readonly prompt: { readonly title: string; readonly text: string };
}

/** The sheets that are ours, by what they hold, with their usual names. */
export const OWN_SHEETS = {
  summary: "903 Summary",
  findings: "903 Findings",
  children: "903 Children",
  gone: "903 No longer found",
  equality: "903 Equality",
  changes: "903 Changes",
  history: "903 History",
  colleagues: "903 For colleagues",
} as const;
export type OwnSheet = keyof typeof OWN_SHEETS;
export const OWN_SHEET_KEYS = Object.keys(OWN_SHEETS) as readonly OwnSheet[];

/** The names to use in one workbook: where the user has a sheet of a usual name, another one. */
export type SheetNames = Readonly<Record<OwnSheet, string>>;

/** What cell A1 of a sheet of ours begins with: a sheet with such a name but without it belongs to the user. */
export const OWN_SHEET_TITLE = "SSDA903 Validator";

/** The sheets in which people type, by what their first cell says: what is in them is read before they are replaced. */
export const TYPED_SHEETS = {
  findings: `${OWN_SHEET_TITLE}: findings`,
  gone: `${OWN_SHEET_TITLE}: no longer found`,
  changes: `${OWN_SHEET_TITLE}: changes`,
  history: `${OWN_SHEET_TITLE}: history`,
  colleagues: `${OWN_SHEET_TITLE}: for colleagues`,
} as const satisfies Partial<Record<OwnSheet, string>>;
export type TypedSheet = keyof typeof TYPED_SHEETS;
export const TYPED_SHEET_KEYS = Object.keys(TYPED_SHEETS) as readonly TypedSheet[];

/** A sheet of ours in which people type, as they left it. */
export interface TypedContents {
  readonly holds: TypedSheet;
  readonly sheet: Sheet;
}

/** Which of the sheets with typed contents the text of a first cell belongs to; null for any other. */
export function typedSheetOf(firstCell: string): TypedSheet | null {
  const text = firstCell.trim().toLowerCase();
  return TYPED_SHEET_KEYS.find((key) => TYPED_SHEETS[key].toLowerCase() === text) ?? null;
}

/** The sheets of ours that hold no identifier and no value of the return; every other one is to be kept as the return is. */
export const SHEETS_WITHOUT_PERSONAL_DATA: readonly OwnSheet[] = ["summary", "history", "equality"];
