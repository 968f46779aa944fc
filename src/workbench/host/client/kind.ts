import type { Cell, Table, Worksheet } from "@cj-tech-master/excelts";
import type { Arguments } from "./arguments";
import type { BorderEdge } from "../cells/borders";
import type { Cells } from "../cells/cells";
import type { ConditionalFormatHandle } from "../sheets/conditional-formats";
import type { ExcelState } from "../excel-state";
import type { ChartHandle, ChartPointHandle } from "../sheets/charts";
import type { TableColumnHandle, TableRowHandle } from "../sheets/tables";

/** What an object of each kind stands for. The handlers of the kind receive it. */
export interface Subjects {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  DocumentProperties: null;
  Runtime: null;
  Worksheets: null;
  Worksheet: Worksheet;
  FreezePanes: Worksheet;
  PageLayout: Worksheet;
  Protection: Worksheet;
  SheetAutoFilter: Worksheet;
  Charts: Worksheet;
  Chart: ChartHandle;
  ChartTitle: ChartHandle;
  ChartLegend: ChartHandle;
  ChartDataLabels: ChartHandle;
  ChartAxes: ChartHandle;
  ChartCategoryAxis: ChartHandle;
  ChartCategoryTitle: ChartHandle;
  ChartValueAxis: ChartHandle;
  ChartValueTitle: ChartHandle;
  ChartSeriesList: ChartHandle;
  ChartSeries: ChartHandle;
  ChartPoints: ChartHandle;
  ChartPoint: ChartPointHandle;
  ChartPointFormat: ChartPointHandle;
  ChartPointFill: ChartPointHandle;
  ChartPointBorder: ChartPointHandle;
  ChartPointLabel: ChartPointHandle;
  Range: Cells;
  RangeAreas: Cells;
  Areas: Cells;
  Format: Cells;
  Fill: Cells;
  Font: Cells;
  FormatProtection: Cells;
  Borders: Cells;
  Border: { cells: Cells; edge: BorderEdge };
  DataValidation: Cells;
  ConditionalFormats: Cells;
  ConditionalFormat: ConditionalFormatHandle;
  CustomFormat: ConditionalFormatHandle;
  CustomRule: ConditionalFormatHandle;
  CustomRangeFormat: ConditionalFormatHandle;
  CustomFill: ConditionalFormatHandle;
  CustomFont: ConditionalFormatHandle;
  CustomBorders: ConditionalFormatHandle;
  CustomBorder: { handle: ConditionalFormatHandle; edge: BorderEdge };
  Tables: Worksheet | null;
  Table: Table;
  TableList: Table[];
  TableAutoFilter: Table;
  TableColumns: Table;
  TableColumn: TableColumnHandle;
  TableRows: Table;
  TableRow: TableRowHandle;
  WorkbookProtection: null;
  Settings: null;
  Setting: string;
  Names: Worksheet | null;
  Name: string;
  Notes: Worksheet | null;
  Note: Cell;
  Comments: null;
  Comment: Cell;
}

export type KindName = keyof Subjects;

/** One client object: its kind and what it stands for. */
export interface HostObject<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly subject: Subjects[Name];
}

/** What an `...OrNullObject` method returns if there is nothing. */
export const NULL_OBJECT = { kind: null } as const;

export type Answer = HostObject | typeof NULL_OBJECT;

/** A scalar property: `read` serves `load`, `write` serves an assignment. Either may be missing. */
export interface Property<Subject> {
  read?(subject: Subject, state: ExcelState): unknown;
  write?(subject: Subject, value: unknown, state: ExcelState): void;
}

/**
 * The members of one kind of object, by their Office.js names, capitalised. To implement another member, add an entry
 * to the file of its kind.
 */
export interface Kind<Subject> {
  /** What identifies the object in later batches: `{ Id: ... }`. */
  identity?(subject: Subject, state: ExcelState): Record<string, unknown>;
  properties?: Record<string, Property<Subject>>;
  /** Properties that are objects: `range.format`. */
  objects?: Record<string, (subject: Subject, state: ExcelState) => Answer>;
  /** Methods that return an object: `sheet.getRange(...)`. */
  makers?: Record<string, (subject: Subject, args: Arguments, state: ExcelState) => Answer>;
  /** Methods that return a plain value or nothing. */
  methods?: Record<string, (subject: Subject, args: Arguments, state: ExcelState) => unknown>;
  /** The members of a collection, in order. */
  items?(subject: Subject, state: ExcelState): HostObject[];
  /** The collection's `getItem(key)`. */
  item?(subject: Subject, args: Arguments, state: ExcelState): HostObject;
}

/** Pairs a kind with what the object stands for. */
export function hostObject<Name extends KindName>(kind: Name, subject: Subjects[Name]): HostObject {
  // A HostObject of one name is a HostObject of any name. TypeScript cannot infer the pairing.
  return { kind, subject } as HostObject;
}
