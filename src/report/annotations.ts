import type { Severity } from "../../rules/severity";
import type { CellArea, Sheet } from "../return/sheets";

/** Everything to write into a workbook after a run, as plain data. Each edge writes it in its own way. */
export interface AnnotationPlan {
  readonly highlights: readonly SheetHighlights[];
  /** The sheets to add, summary first. */
  readonly sheets: readonly ReportSheet[];
}

/** The cells to highlight in one sheet in one style. */
export interface SheetHighlights {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses of ranges, each within one column: "F2:F9". A cell is in one range only; errors come before queries. */
  readonly ranges: readonly string[];
}

/**
 * The style of highlighted cells: a pale fill, and bold or italic type with a border, so that colour is never the only
 * sign. The contrast of the type on its fill is above 7 to 1.
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
 * The condition of our conditional formats: always true, and not written by anyone else. Our formats can be recognised
 * by it, even in a copy that a colleague saved.
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

/** How a cell of a report looks. Colours on white, or on `fill`, have a contrast above 7 to 1. */
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

/**
 * The width, in characters, from which a column holds sentences, which are wrapped below the headings, unless a sheet
 * has its own.
 */
export const WRAPPED_FROM = 40;

export interface ReportCell {
  readonly value: string | number;
  /** When left out: "number" for a number, "text" for anything else. */
  readonly style?: CellStyle;
  /** Another cell of this workbook to which the cell links. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** A sheet to add. Texts stay texts: one that starts with = + - or @ must never become a formula. */
export interface ReportSheet {
  readonly name: string;
  readonly tabColour: string;
  /** Widths of the columns in characters. */
  readonly columnWidths: readonly number[];
  /** Column width, in characters, from which text is wrapped; 40 when left out. */
  readonly wrappedFrom?: number;
  /**
   * How many columns, from the left, to print on one page across; when left out, all columns on as many pages as
   * needed.
   */
  readonly printedColumns?: number;
  /** Rows from the top. A row may be shorter than the sheet is wide, or empty. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** The heading row, from 0, to repeat on the printed pages after it; that of the table when left out. */
  readonly repeatedRow?: number;
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
  /** An Excel table with filters, on part of the rows: the heading row and those below it. */
  readonly table: {
    readonly name: string;
    readonly headingRow: number;
    readonly rowCount: number;
    readonly columns: number;
  } | null;
  /** Charts of numbers in the sheet; none when left out. */
  readonly charts?: readonly ReportChart[];
  /** Cells with a list of words to choose from; none when left out. */
  readonly choices?: readonly ReportChoice[];
}

/** Whether a column is wide enough that its text is wrapped below the headings. */
export function isWrappedColumn(
  { columnWidths, wrappedFrom = WRAPPED_FROM }: ReportSheet,
  column: number,
): boolean {
  return (columnWidths[column] ?? 0) >= wrappedFrom;
}

/** The number format of chart labels. */
export const CHART_NUMBERS = "#,##0";
/** The gap between bars, in per cent of their width. */
export const CHART_GAP = 60;

/** A chart over a part of a report sheet. The spreadsheet program draws it from the cells. */
export interface ReportChart {
  /** "column" bars are vertical, "bar" bars horizontal; "line" is for counts over time. */
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** What the chart shows, in a sentence, for people who cannot see it. */
  readonly altText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** A row of headings and the rows below it. The first column names the categories; each other column is a series. */
  readonly data: CellArea;
  /** The cells that the chart covers, in which nothing is written. */
  readonly position: CellArea;
  /** Where the value axis ends; longer bars are cut off there. When left out, the spreadsheet program chooses. */
  readonly maximum?: number;
  /** Bars that look different from the others of their series; none when left out. */
  readonly points?: readonly ChartPoint[];
}

/** The look of one bar of the first series. Colours are written like "#D9D9D9". */
export interface ChartPoint {
  /** Index of the category, from 0. */
  readonly index: number;
  readonly fill: string;
  readonly outline: string;
  /** The number format of its label, which can add words: '#,##0" in all"'. */
  readonly labelFormat: string;
  /** At the end of the bar, or inside it at the start, where the label of a bar that is cut off can be seen. */
  readonly labelPosition: "OutsideEnd" | "InsideBase";
}

/**
 * Cells of one column of a report sheet with a list to choose from, and the prompt shown when one of them is selected.
 */
export interface ReportChoice {
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** At most 255 characters together, and no commas. */
  readonly values: readonly string[];
  readonly prompt: { readonly title: string; readonly text: string };
}

/** Our sheets, by what they hold, with their usual names. */
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

/** The names to use in one workbook. Where the user has a sheet with a usual name, ours gets another. */
export type SheetNames = Readonly<Record<OwnSheet, string>>;

/** The start of cell A1 in our sheets. A sheet with such a name but without this text belongs to the user. */
export const OWN_SHEET_TITLE = "SSDA903 Validator";

/** The sheets in which people type, by the text of their first cell. They are read before they are replaced. */
export const TYPED_SHEETS = {
  findings: `${OWN_SHEET_TITLE}: findings`,
  gone: `${OWN_SHEET_TITLE}: no longer found`,
  changes: `${OWN_SHEET_TITLE}: changes`,
  history: `${OWN_SHEET_TITLE}: history`,
  colleagues: `${OWN_SHEET_TITLE}: for colleagues`,
} as const satisfies Partial<Record<OwnSheet, string>>;
export type TypedSheet = keyof typeof TYPED_SHEETS;
export const TYPED_SHEET_KEYS = Object.keys(TYPED_SHEETS) as readonly TypedSheet[];

/** The sheets that hold only texts as the add-in writes them, so that every number or date in them was typed or pasted. */
export const SHEETS_OF_TEXTS: ReadonlySet<TypedSheet> = new Set(["findings", "gone", "colleagues"]);

/** One of our sheets in which people type, as they left it. */
export interface TypedContents {
  readonly holds: TypedSheet;
  readonly sheet: Sheet;
}

/** Returns which of the sheets with typed contents has this text in its first cell; null for any other. */
export function typedSheetOf(firstCell: string): TypedSheet | null {
  const text = firstCell.trim().toLowerCase();
  return TYPED_SHEET_KEYS.find((key) => TYPED_SHEETS[key].toLowerCase() === text) ?? null;
}

/** Our sheets that hold no identifier and no value of the return. All others must be kept as securely as the return. */
export const SHEETS_WITHOUT_PERSONAL_DATA: readonly OwnSheet[] = ["summary", "history", "equality"];
