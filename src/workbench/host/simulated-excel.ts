import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { conditionalFormatsOf } from "./sheets/conditional-formats";
import { areasOf, rangeByAddress } from "./cells/address-lookup";
import { formatArea } from "./cells/addresses";
import { runBatch } from "./client/batch";
import { setResult, type ShownValue } from "./cells/cell-values";
import { Cells } from "./cells/cells";
import { ExcelState, type HostChange } from "./excel-state";
import { carriedOut, type Fault, type FaultInjector, HostGone, HostSilent } from "./faults";
import type { HostErrorCode } from "./host-error";
import { MESSAGE_BYTES } from "./limits";
import {
  deleteRows,
  insertColumns,
  insertRows,
  pasteInCells,
  sortColumns,
  sortRows,
  typeInCell,
  type Undo,
} from "./user-edits";
import { renameSheet } from "./sheets/sheets";
import { type Batch, readRequest, writeResponse } from "./client/wire";

/** What went over the bridge since the last reset. */
export interface Traffic {
  /** Batches answered; those that only let go of ranges after `Excel.run` are not counted. */
  roundTrips: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

const NO_TRAFFIC: Traffic = { roundTrips: 0, largestRequestBytes: 0, largestResponseBytes: 0 };

/**
 * Excel without Excel: answers Microsoft's Office.js client from an excelts workbook, which is also what a grid
 * shows and what is downloaded. The `...ByUser` methods are what a person does in the grid. Rows and columns
 * count from 0.
 */
export class SimulatedExcel {
  private readonly state: ExcelState;
  private undoStack: Undo[] = [];
  /** What went over the bridge since the last `resetTraffic`. */
  traffic: Traffic = { ...NO_TRAFFIC };
  /** Makes round trips fail, in tests; null: none fails but for a reason of its own. */
  faults: FaultInjector | null = null;

  constructor(workbook: Workbook) {
    this.state = new ExcelState(workbook);
  }

  get workbook(): Workbook {
    return this.state.workbook;
  }

  /** Whether every write fails with AccessDenied, as in a file opened read-only. */
  get readOnly(): boolean {
    return this.state.readOnly;
  }

  set readOnly(readOnly: boolean) {
    this.state.readOnly = readOnly;
  }

  /** Whether the structure of the workbook is protected, so that its sheets stay those that they are. */
  set structureProtected(isProtected: boolean) {
    this.state.structureProtected = isProtected;
  }

  /** Whether a sheet is shown that is all chart, which is no worksheet to an add-in. */
  set chartSheetShown(isShown: boolean) {
    this.state.chartSheetShown = isShown;
  }

  /** Whether fitting a sheet to a number of pages has an effect (issue 1860 of office-js); a scale always has. */
  set fitsToPages(doesFit: boolean) {
    this.state.fitsToPages = doesFit;
  }

  /** `workbook.settings`: in Excel they travel with the file; excelts has no place for them. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.state.settings;
  }

  get activeSheet(): Worksheet {
    return this.state.activeSheet;
  }

  /** The sheet that is shown and the address of what is selected on it: "A1:B2,D4". */
  get selection(): { sheet: string; address: string } {
    const sheet = this.state.activeSheet;
    return { sheet: sheet.name, address: this.state.selection(sheet).map(formatArea).join(",") };
  }

  /** Number of ranges the client has not let go of. */
  get keptRanges(): number {
    return this.state.references.size;
  }

  resetTraffic(): void {
    this.traffic = { ...NO_TRAFFIC };
  }

  /** Opens another workbook in place of this one; event handlers stay, settings and the undo list do not. */
  replaceWorkbook(workbook: Workbook, settings: Iterable<readonly [string, unknown]> = []): void {
    this.state.replaceWorkbook(workbook);
    for (const [key, value] of settings) this.state.settings.set(key, value);
    this.undoStack = [];
  }

  /** Calls with each event message for the client, after the batch that caused it was answered. */
  onEvent(listener: (message: string) => void): () => void {
    return this.state.events.listen(listener);
  }

  /** Calls after each change of what a grid shows. */
  onDidChange(listener: (change: HostChange) => void): () => void {
    return this.state.onDidChange(listener);
  }

  /**
   * Answers one message of the client; every failure is part of the answer.
   * @throws when the text is not a message at all and so has no number to answer to; HostGone and HostSilent when faults
   *   want it
   */
  handleRequest(text: string): string {
    const read = readRequest(text);
    if ("unreadable" in read) return refuse(read.id, "GeneralException", read.unreadable);
    const { id, batch } = read;
    const requestBytes = byteLength(text);
    const counted = this.count(batch, requestBytes);
    const fault = counted ? (this.faults?.(this.traffic.roundTrips) ?? null) : null;
    if (fault) return this.fail(id, batch, fault);
    if (requestBytes > MESSAGE_BYTES) {
      return refuse(id, "RequestPayloadSizeLimitExceeded", tooLong(requestBytes));
    }
    const { results, error } = this.asAddin(() => runBatch(batch, this.state));
    const response = writeResponse(id, results, error);
    const responseBytes = byteLength(response);
    this.traffic.largestResponseBytes = Math.max(this.traffic.largestResponseBytes, responseBytes);
    if (responseBytes <= MESSAGE_BYTES) return response;
    return refuse(id, "ResponsePayloadSizeLimitExceeded", tooLong(responseBytes));
  }

  private asAddin<Result>(run: () => Result): Result {
    const movements = this.state.movementsByAddin;
    this.state.origin = "addin";
    try {
      return run();
    } finally {
      this.state.origin = "user";
      this.state.references.endBatch();
      if (this.state.movementsByAddin !== movements) this.undoStack = [];
    }
  }

  private fail(id: number, batch: Batch, fault: Fault): string {
    this.asAddin(() => runBatch(carriedOut(batch, fault), this.state));
    if (fault.code === "gone") throw new HostGone("The host cannot be reached.");
    if (fault.code === "silent") throw new HostSilent("The host does not answer.");
    return refuse(id, fault.code, "A fault that was asked for.");
  }

  /** Counts a batch; answers whether it is one of the round trips. */
  private count(batch: Batch, bytes: number): boolean {
    const onlyLetsGo = batch.Actions.every(
      ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1,
    );
    const lets = batch.Actions.some(({ Name }) => Name === "_RemoveReference");
    const isRoundTrip = !(onlyLetsGo && lets);
    if (isRoundTrip) this.traffic.roundTrips += 1;
    this.traffic.largestRequestBytes = Math.max(this.traffic.largestRequestBytes, bytes);
    return isRoundTrip;
  }

  private sheet(name: string): Worksheet {
    return this.state.requireSheet(name);
  }

  private edit(sheet: Worksheet, change: () => Undo): void {
    this.state.requireWritable(sheet);
    this.undoStack.push(change());
  }

  /** Types text in a cell; throws a HostError when the sheet is protected or the workbook read-only. */
  setCellByUser(sheetName: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => typeInCell(this.state, sheet, row, column, text));
  }

  /**
   * Puts text in a cell ("D3") of which Excel tells nothing, as when a value is chosen from a list (office-js issue 3888).
   * Undoing it is told.
   */
  setCellUntoldByUser(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rangeByAddress(this.state, sheet, address).area;
    const { events } = this.state;
    const { enabled } = events;
    events.enabled = false;
    this.edit(sheet, () => typeInCell(this.state, sheet, top, left, text));
    events.enabled = enabled;
  }

  /** Pastes a block of texts with its upper left corner at a cell; one change, whatever its size. */
  pasteByUser(sheetName: string, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => pasteInCells(this.state, sheet, row, column, texts));
  }

  /** Inserts whole rows before a row. */
  insertRowsByUser(sheetName: string, row: number, count = 1): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => insertRows(this.state, sheet, row, count));
  }

  /** Inserts whole columns before a column. */
  insertColumnsByUser(sheetName: string, column: number, count = 1): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => insertColumns(this.state, sheet, column, count));
  }

  /** Deletes whole rows from a row on. */
  deleteRowsByUser(sheetName: string, row: number, count = 1): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => deleteRows(this.state, sheet, row, count));
  }

  /** Sorts the rows of an address ("A2:F20") by a column of the sheet. */
  sortByUser(sheetName: string, address: string, column: number, ascending = true): void {
    const sheet = this.sheet(sheetName);
    const { area } = rangeByAddress(this.state, sheet, address);
    this.edit(sheet, () => sortRows(this.state, sheet, area, column, ascending));
  }

  /** Sorts the columns of an address ("D1:F20") by a row of the sheet, from left to right. */
  sortColumnsByUser(sheetName: string, address: string, row: number, ascending = true): void {
    const sheet = this.sheet(sheetName);
    const { area } = rangeByAddress(this.state, sheet, address);
    this.edit(sheet, () => sortColumns(this.state, sheet, area, row, ascending));
  }

  /**
   * Gives formulas of a sheet other results, as Excel does when it calculates again: it tells that the sheet was calculated,
   * and not that cells were changed. Nothing is calculated here.
   * @param results by address ("B2")
   * @param namesCells whether the event names the cells, which is new with ExcelApi 1.11
   * @throws Error where a cell holds no formula
   */
  recalculate(sheetName: string, results: Readonly<Record<string, ShownValue>>, namesCells = true): void {
    const sheet = this.sheet(sheetName);
    for (const [address, result] of Object.entries(results)) setResult(sheet.getCell(address), result);
    const address = Object.keys(results).join();
    this.state.raise("Calculated", sheet, {
      worksheetId: this.state.sheetId(sheet),
      address: namesCells ? address : null,
    });
    this.state.changed({ kind: "cells", sheet: sheet.name, address });
  }

  /** Gives a sheet another name. */
  renameSheetByUser(sheetName: string, name: string): void {
    renameSheet(this.state, this.sheet(sheetName), name);
  }

  /**
   * Leaves the conditional formats of a sheet as some builds of Excel do when a person undoes their deletion: they are
   * drawn and listed, but nothing of them can be read, and they cannot be deleted, until the workbook is opened anew.
   */
  makeFormatsUnreadable(sheetName: string): void {
    for (const { rule } of conditionalFormatsOf(this.sheet(sheetName)))
      this.state.unreadableFormats.add(rule);
  }

  /** Takes back the last edit a person made; false when there is none. */
  undoByUser(): boolean {
    const undo = this.undoStack.pop();
    undo?.();
    return undo !== undefined;
  }

  /** Selects "B2" or "A1:B2,D4" on a sheet and shows it. */
  selectByUser(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.state.select(new Cells(sheet, areasOf(sheet, address)));
  }

  /** Shows a sheet. */
  activateSheetByUser(sheetName: string): void {
    this.state.activate(this.sheet(sheetName));
  }
}

function refuse(id: number, code: HostErrorCode, message: string): string {
  return writeResponse(id, [], { Code: code, Message: message, ActionIndex: -1 });
}

function tooLong(bytes: number): string {
  return `The message has ${bytes} bytes; the limit is ${MESSAGE_BYTES}.`;
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
