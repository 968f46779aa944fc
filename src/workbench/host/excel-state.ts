import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type Area, cellArea, formatArea } from "./cells/addresses";
import { Cells } from "./cells/cells";
import { EventQueue, type EventName, WORKBOOK_TARGET } from "./events";
import { accessDenied, HostError, itemNotFound } from "./host-error";
import { References } from "./references";
import { notesAndComments, type NotesAndComments } from "./sheets/notes";

/** What a grid must redraw. `sheet` and `address` are "" if the whole workbook changed. */
export interface HostChange {
  kind: "cells" | "sheets" | "formats" | "selection";
  sheet: string;
  address: string;
}

/** Who makes a change, as events report it. */
export type Origin = "user" | "addin";

/** How cells changed, in terms of Office.js's `changeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** The value and type of a single edited cell, before and after. */
export interface ChangeDetails {
  valueBefore: unknown;
  valueAfter: unknown;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

/** The size of a note in points. */
export interface NoteSize {
  readonly width: number;
  readonly height: number;
}

const SHEET_STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * The open workbook, and everything that Excel knows besides the file: selection, active sheet, settings, kept
 * ranges.
 */
export class ExcelState {
  readonly events = new EventQueue();
  readonly references = new References();
  /** `workbook.settings`: values are plain JSON. */
  readonly settings = new Map<string, unknown>();
  /** Set to make every write fail with AccessDenied, as in a file opened read-only. */
  readOnly = false;
  /** Set for a workbook whose structure is protected (Review, Protect Workbook). */
  structureProtected = false;
  /** Set while a chart sheet is on screen. Add-ins do not see it as a worksheet. */
  chartSheetShown = false;
  /** Whether sheets can be fitted to pages. Desktop Excel reportedly does this only on its Page Layout tab. */
  fitsToPages = true;
  /** Whether notes have sizes. In Excel on the web they have none (office-js issue 6198). */
  notesHaveSizes = false;
  /** The sizes of notes in points, by note. excelts cannot store them. */
  readonly noteSizes = new WeakMap<object, NoteSize>();
  /** What Excel puts in front of the text of a new note. In the notes that people begin, it is their name. */
  notesBeginWith = "";
  /** Conditional formats that are listed but cannot be read or changed. */
  readonly unreadableFormats = new WeakSet<object>();
  calculationMode = "Automatic";
  origin: Origin = "user";
  /** How often the add-in has inserted or deleted cells. After that, a person's earlier edits cannot be undone. */
  movementsByAddin = 0;
  private foundNotes: NotesAndComments | null = null;
  private active: Worksheet | null = null;
  private readonly selections = new WeakMap<Worksheet, readonly Area[]>();
  private readonly passwords = new WeakMap<Worksheet, string>();
  private readonly listeners = new Set<(change: HostChange) => void>();

  constructor(public workbook: Workbook) {
    this.active = this.initialSheet();
  }

  /** Replaces the open workbook, as when a file is opened. Event handlers stay. */
  replaceWorkbook(workbook: Workbook): void {
    this.workbook = workbook;
    this.active = this.initialSheet();
    this.references.releaseAll();
    this.settings.clear();
    this.changed({ kind: "sheets", sheet: "", address: "" });
  }

  get date1904(): boolean {
    return this.workbook.properties.date1904 === true;
  }

  private initialSheet(): Worksheet | null {
    const sheets = this.workbook.worksheets;
    const stored = sheets[workbookView(this.workbook)?.activeTab ?? 0];
    const visible = stored?.state === "visible" ? stored : sheets.find((sheet) => sheet.state === "visible");
    return visible ?? sheets[0] ?? null;
  }

  /** Returns the identifier of a sheet, as in `worksheet.id`. */
  sheetId(sheet: Worksheet): string {
    return `{00000000-0001-0000-0000-${sheet.id.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** Finds a sheet by name (in any case) or identifier. */
  findSheet(key: string): Worksheet | undefined {
    const name = key.toLowerCase();
    return this.workbook.worksheets.find(
      (sheet) => sheet.name.toLowerCase() === name || this.sheetId(sheet) === key,
    );
  }

  /** Finds a sheet by name or identifier. Throws ItemNotFound if there is none. */
  requireSheet(key: string): Worksheet {
    const sheet = this.findSheet(key);
    if (sheet === undefined) throw itemNotFound(`There is no sheet ${key}.`);
    return sheet;
  }

  /** Throws ItemNotFound if the sheet was deleted after the client got it. */
  requirePresent(sheet: Worksheet): void {
    if (this.workbook.getWorksheet(sheet.id) !== sheet)
      throw itemNotFound(`Sheet ${sheet.name} was deleted.`);
  }

  get activeSheet(): Worksheet {
    if (this.active === null || this.workbook.getWorksheet(this.active.id) !== this.active) {
      this.active = this.initialSheet();
    }
    if (this.active === null) throw new HostError("GeneralException", "The workbook has no sheets.");
    return this.active;
  }

  /** Shows a sheet. Throws if it is hidden. */
  activate(sheet: Worksheet): void {
    if (sheet.state !== "visible") throw new HostError("InvalidOperation", `Sheet ${sheet.name} is hidden.`);
    const before = this.activeSheet;
    if (before === sheet) return;
    this.active = sheet;
    const view = workbookView(this.workbook) ?? defaultView();
    this.workbook.views = [{ ...view, activeTab: this.workbook.worksheets.indexOf(sheet) }];
    this.raise("Deactivated", before, { worksheetId: this.sheetId(before) });
    this.raise("Activated", sheet, { worksheetId: this.sheetId(sheet) });
    this.changed({
      kind: "selection",
      sheet: sheet.name,
      address: this.selection(sheet).map(formatArea).join(","),
    });
  }

  visibility(sheet: Worksheet): string {
    return SHEET_STATES[sheet.state as keyof typeof SHEET_STATES] ?? "Visible";
  }

  /** Returns the selected areas of a sheet: A1 until something is selected. */
  selection(sheet: Worksheet): readonly Area[] {
    return this.selections.get(sheet) ?? [cellArea(0, 0)];
  }

  /** Selects cells and shows their sheet. */
  select(cells: Cells): void {
    this.activate(cells.sheet);
    this.selections.set(cells.sheet, cells.areas);
    const address = cells.localAddress;
    this.raise("SelectionChanged", cells.sheet, { worksheetId: this.sheetId(cells.sheet), address });
    this.events.raise("SelectionChangedInWorkbook", [""], {});
    this.changed({ kind: "selection", sheet: cells.sheet.name, address });
  }

  /** Throws AccessDenied if the workbook is open read-only. */
  requireWritableWorkbook(): void {
    if (this.readOnly) throw accessDenied("The workbook is open as read-only.");
  }

  /** Throws AccessDenied if no sheet can be added, deleted, renamed, moved or hidden. */
  requireUnprotectedStructure(): void {
    this.requireWritableWorkbook();
    if (this.structureProtected) throw accessDenied("The structure of the workbook is protected.");
  }

  /**
   * Throws AccessDenied if the sheet is protected or the workbook is read-only; ItemNotFound if the sheet was
   * deleted.
   */
  requireWritable(sheet: Worksheet): void {
    this.requirePresent(sheet);
    this.requireWritableWorkbook();
    if (this.isProtected(sheet)) throw accessDenied(`Sheet ${sheet.name} is protected.`);
  }

  isProtected(sheet: Worksheet): boolean {
    return sheet.sheetProtection?.sheet === true;
  }

  protect(sheet: Worksheet, options: object, password: string | undefined): void {
    this.requireWritable(sheet);
    sheet.sheetProtection = { ...options, sheet: true };
    if (password !== undefined) this.passwords.set(sheet, password);
    this.protectionChanged(sheet);
  }

  unprotect(sheet: Worksheet, password: string | undefined): void {
    this.requireWritableWorkbook();
    const expected = this.passwords.get(sheet);
    if (expected !== undefined && expected !== password)
      throw accessDenied(`The password of ${sheet.name} differs.`);
    sheet.sheetProtection = null;
    this.passwords.delete(sheet);
    this.protectionChanged(sheet);
  }

  private protectionChanged(sheet: Worksheet): void {
    const detail = {
      worksheetId: this.sheetId(sheet),
      isProtected: this.isProtected(sheet),
      source: "Local",
    };
    this.raise("ProtectionChanged", sheet, detail);
    this.changed({ kind: "sheets", sheet: sheet.name, address: "" });
  }

  /** Raises an event for the handlers of the sheet and of the whole workbook. */
  raise(event: EventName, sheet: Worksheet, detail: object): void {
    this.events.raise(event, [this.sheetId(sheet), WORKBOOK_TARGET], detail);
  }

  /** Tells the client and the grid that cells changed. */
  cellsChanged(
    sheet: Worksheet,
    area: Area,
    options: { changeType?: ChangeType; shiftDirection?: string; details?: ChangeDetails } = {},
  ): void {
    const address = formatArea(area);
    this.raise("DataChanged", sheet, {
      worksheetId: this.sheetId(sheet),
      address,
      changeType: options.changeType ?? "RangeEdited",
      shiftDirection: options.shiftDirection ?? "None",
      source: "Local",
      triggerSource: this.origin === "addin" ? "ThisLocalAddin" : "Unknown",
      referenceId: this.references.keepForEvent(new Cells(sheet, [area])),
      ...options.details,
    });
    this.changed({ kind: "cells", sheet: sheet.name, address });
  }

  /** Tells the client and the grid that cells look different. */
  formatsChanged(cells: Cells): void {
    this.raise("FormatChanged", cells.sheet, {
      worksheetId: this.sheetId(cells.sheet),
      address: cells.localAddress,
      source: "Local",
    });
    this.changed({ kind: "formats", sheet: cells.sheet.name, address: cells.localAddress });
  }

  /** Tells the client that a sheet was added or deleted, and the grid that its tabs changed. */
  sheetsChanged(event: "Added" | "Deleted", sheet: Worksheet): void {
    this.events.raise(event, [WORKBOOK_TARGET], { worksheetId: this.sheetId(sheet), source: "Local" });
    this.changed({ kind: "sheets", sheet: sheet.name, address: "" });
  }

  /** The cells with a note and those with a comment, sheet by sheet. They are looked for once in a batch. */
  get notesAndComments(): NotesAndComments {
    this.foundNotes ??= notesAndComments(this.workbook.worksheets);
    return this.foundNotes;
  }

  /** Tells the grid that a note was added or deleted. Excel raises no event. */
  notesChanged(cell: Cell): void {
    this.changed({ kind: "formats", sheet: cell.worksheet.name, address: cell.address });
  }

  /** Forgets what is kept only for the running batch. */
  endBatch(): void {
    this.references.endBatch();
    this.foundNotes = null;
  }

  changed(change: HostChange): void {
    this.foundNotes = null;
    for (const listener of this.listeners) listener(change);
  }

  onDidChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Returns the workbook's view. A loaded file without views has none, although the type says otherwise. */
function workbookView(workbook: Workbook): Workbook["views"][number] | undefined {
  return (workbook.views as Workbook["views"] | undefined)?.[0];
}

function defaultView(): Workbook["views"][number] {
  return { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: "visible" };
}
