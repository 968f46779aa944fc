import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Arguments } from "./arguments";
import type { BorderEdge } from "../cells/borders";
import type { Cells } from "../cells/cells";
import type { ConditionalFormatHandle } from "../sheets/conditional-formats";
import type { ExcelState } from "../excel-state";
import type { ChartHandle, ChartPointHandle } from "../sheets/charts";
import type { TableColumnHandle, TableRowHandle } from "../sheets/tables";

/** What stands behind an object of each kind: the handlers of the kind receive it. */
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
}

export type KindName = keyof Subjects;

/** One object of the client: its kind and what stands behind it. */
export interface HostObject<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly subject: Subjects[Name];
}

/** What an `...OrNullObject` answers when there is nothing. */
export const NULL_OBJECT = { kind: null } as const;

export type Answer = HostObject | typeof NULL_OBJECT;

/** A scalar property: `read` for `load`, `write` for an assignment; either may be missing. */
export interface Property<Subject> {
  read?(subject: Subject, state: ExcelState): unknown;
  write?(subject: Subject, value: unknown, state: ExcelState): void;
}

/**
 * The members of one kind of object, by Office.js's own names in capitalised form.
 * To teach a member, add one entry to the file of its kind.
 */
export interface Kind<Subject> {
  /** What identifies the object again in a later batch: `{ Id: ... }`. */
  identity?(subject: Subject, state: ExcelState): Record<string, unknown>;
  properties?: Record<string, Property<Subject>>;
  /** Properties that are objects: `range.format`. */
  objects?: Record<string, (subject: Subject, state: ExcelState) => Answer>;
  /** Methods that answer with an object: `sheet.getRange(...)`. */
  makers?: Record<string, (subject: Subject, args: Arguments, state: ExcelState) => Answer>;
  /** Methods that answer with a plain value or with nothing. */
  methods?: Record<string, (subject: Subject, args: Arguments, state: ExcelState) => unknown>;
  /** The members of a collection, in order. */
  items?(subject: Subject, state: ExcelState): HostObject[];
  /** The collection's `getItem(key)`. */
  item?(subject: Subject, args: Arguments, state: ExcelState): HostObject;
}

/** Names an object of a kind. */
export function hostObject<Name extends KindName>(kind: Name, subject: Subjects[Name]): HostObject {
  // A HostObject of one name is a HostObject of any name; TypeScript does not follow the pairing by itself.
  return { kind, subject } as HostObject;
}
