import { freeSheetName } from "../../../src/return/sheet-names";
import { stopIfCancelled } from "../../../src/excel/batch";
import type {
  CellWrite,
  ImportedSheet,
  LongOperation,
  OpenWorkbook,
  RememberedChoices,
  Removal,
  RestoreOutcome,
  SelectedCells,
  SheetToImport,
  WorkbookContents,
  WriteOutcome,
  WrittenCell,
} from "../../../src/excel/types";
import type { SavedStatuses, StatusWrite } from "../../../src/excel/save-statuses";
import type { AnnotationPlan, ReportSheet, TypedContents, TypedSheet } from "../../../src/report/annotations";
import { OWN_SHEETS, typedSheetOf } from "../../../src/report/annotations";
import type { SheetRowCodes } from "../../../src/report/row-codes";
import { cellText, type CellValue } from "../../../src/return/cells";
import type { Sheet } from "../../../src/return/sheets";

/** A workbook in memory, for tests of the layers above Excel. It keeps what was written and can be told to fail. */
export class MemoryWorkbook implements OpenWorkbook {
  /** The annotations in the workbook; null when there are none. */
  annotations: AnnotationPlan | null = null;
  choices: RememberedChoices = { year: null, localAuthority: null, sheets: {} };
  selected: string | null = null;
  /** Selects a cell as a person does. */
  select: (sheet: string, address: string) => void = () => {};
  /** Rule codes written beside the rows. */
  rowCodes: readonly SheetRowCodes[] = [];
  /** Our sheets that were added on request. */
  readonly addedSheets: ReportSheet[] = [];
  /** The sheets that the last removal left in place. */
  kept: readonly TypedSheet[] = [];
  /** What was written into the Findings sheet. */
  readonly savedStatuses: StatusWrite[] = [];
  /** Thrown by the next call of the named method. */
  failure: { readonly at: keyof OpenWorkbook; readonly error: Error } | null = null;
  /** Called at the start of each reading and writing. */
  onOperation: (name: "read" | "annotate") => void | Promise<void> = () => {};

  constructor(public sheets: readonly Sheet[]) {}

  async read(operation: LongOperation = {}): Promise<WorkbookContents> {
    await this.begin("read", operation);
    operation.onProgress?.(1, 1);
    return { sheets: this.sheets, ownSheetNames: OWN_SHEETS, typedSheets: this.typedSheets() };
  }

  async annotate(plan: AnnotationPlan, operation: LongOperation = {}): Promise<boolean> {
    await this.begin("annotate", operation);
    this.annotations = plan;
    return false;
  }

  async addOwnSheet(sheet: ReportSheet): Promise<void> {
    this.throwPlannedFailure("addOwnSheet");
    this.addedSheets.push(sheet);
  }

  async renewOwnSheet(sheet: ReportSheet): Promise<void> {
    this.throwPlannedFailure("renewOwnSheet");
    await this.removeOwnSheet(sheet.name);
    this.addedSheets.push(sheet);
  }

  async removeOwnSheet(name: string): Promise<void> {
    this.throwPlannedFailure("removeOwnSheet");
    const index = this.addedSheets.findIndex((sheet) => sheet.name === name);
    if (index >= 0) this.addedSheets.splice(index, 1);
  }

  async writeRowCodes(codes: readonly SheetRowCodes[]): Promise<void> {
    this.throwPlannedFailure("writeRowCodes");
    this.rowCodes = codes;
  }

  async readTyped(): Promise<readonly TypedContents[]> {
    this.throwPlannedFailure("readTyped");
    return this.typedSheets();
  }

  async removeAnnotations(_operation?: LongOperation, keep: readonly TypedSheet[] = []): Promise<Removal> {
    this.throwPlannedFailure("removeAnnotations");
    const had = this.annotations !== null;
    this.kept = [...keep];
    this.annotations = null;
    return { any: had, renamed: [] };
  }

  async importSheets(sheets: readonly SheetToImport[]): Promise<readonly ImportedSheet[]> {
    this.throwPlannedFailure("importSheets");
    const added: ImportedSheet[] = [];
    for (const sheet of sheets) {
      const name =
        sheet.replaces ??
        freeSheetName(
          sheet.name,
          this.sheets.map((one) => one.name),
        );
      const values = await sheet.block(0, sheet.rows);
      this.sheets = [...this.sheets.filter((one) => one.name !== name), sheetOf(name, ...values)];
      added.push({ sheet, name });
    }
    return added;
  }

  async goTo(sheet: string, address: string): Promise<void> {
    this.throwPlannedFailure("goTo");
    this.selected = `${sheet}!${address}`;
  }

  async watchSelection(onSelect: (selected: SelectedCells) => void): Promise<() => Promise<void>> {
    this.throwPlannedFailure("watchSelection");
    this.select = (sheet, address) => onSelect({ sheet, address });
    return () => Promise.resolve();
  }

  async readChoices(): Promise<RememberedChoices> {
    this.throwPlannedFailure("readChoices");
    return this.choices;
  }

  async saveChoices(choices: RememberedChoices): Promise<void> {
    this.throwPlannedFailure("saveChoices");
    this.choices = choices;
  }

  async writeCells(writes: readonly CellWrite[]): Promise<WriteOutcome> {
    this.throwPlannedFailure("writeCells");
    const ready = writes.filter(
      (write) => this.holdsRow(write) && cellText(this.cell(write).value) === write.from,
    );
    const written = ready.map((write) => ({ ...write, before: this.cell(write).value, formula: null }));
    for (const write of ready) this.cell(write).set(write.fromSerial ? write.serial : write.to);
    return { written, changedMeanwhile: writes.filter((write) => !ready.includes(write)) };
  }

  async restoreCells(cells: readonly WrittenCell[]): Promise<RestoreOutcome> {
    this.throwPlannedFailure("restoreCells");
    const others = cells.filter((cell) => !this.holdsChild(cell));
    for (const cell of cells) if (!others.includes(cell)) this.cell(cell).set(cell.before);
    return { restored: cells.filter((cell) => !others.includes(cell)), changedSince: others };
  }

  async saveStatuses(_sheet: string, writes: readonly StatusWrite[]): Promise<SavedStatuses> {
    this.throwPlannedFailure("saveStatuses");
    this.savedStatuses.push(...writes);
    return { notListed: [] };
  }

  /** Returns our sheets in which people type, as they were written. */
  private typedSheets(): TypedContents[] {
    return (this.annotations?.sheets ?? []).flatMap(({ name, rows }) => {
      const holds = typedSheetOf(String(rows[0]?.[0]?.value ?? ""));
      const values = rows.map((row) => row.map(({ value }) => value));
      return holds === null ? [] : [{ holds, sheet: sheetOf(name, ...values) }];
    });
  }

  private rowAt({ sheet: name, row: { line } }: CellWrite) {
    const sheet = this.sheets.find((one) => one.name === name);
    const cells = sheet?.values[line - 1 - sheet.firstRow];
    return (column: number) => cellText(cells?.[column - (sheet?.firstColumn ?? 0)]);
  }

  private holdsRow(write: CellWrite): boolean {
    const textAt = this.rowAt(write);
    const { cells, firstColumn } = write.row;
    return cells.every((cell, index) => cellText(cell) === textAt(firstColumn + index));
  }

  private holdsChild(write: CellWrite): boolean {
    const { cells, firstColumn, childColumn } = write.row;
    return cellText(cells[childColumn - firstColumn]) === this.rowAt(write)(childColumn);
  }

  /** Returns the cell at an address such as "F12". */
  private cell({ sheet, address }: CellWrite): { value: CellValue; set(value: CellValue): void } {
    const values = this.sheets.find(({ name }) => name === sheet)?.values;
    const [, letters = "", line = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = values?.[Number(line) - 1] as CellValue[] | undefined;
    if (!row) throw new Error(`There is no cell ${sheet}!${address}.`);
    return { value: row[column] ?? "", set: (value) => (row[column] = value) };
  }

  private async begin(name: "read" | "annotate", operation: LongOperation): Promise<void> {
    await this.onOperation(name);
    this.throwPlannedFailure(name);
    stopIfCancelled(operation);
  }

  private throwPlannedFailure(at: keyof OpenWorkbook): void {
    const { failure } = this;
    if (failure?.at !== at) return;
    this.failure = null;
    throw failure.error;
  }
}

/** Makes a sheet with its headings in row 1. */
export function sheetOf(name: string, ...rows: readonly (readonly CellValue[])[]): Sheet {
  return { name, firstRow: 0, firstColumn: 0, values: rows };
}
