import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { conditionalFormatsOf } from "./sheets/conditional-formats";
import { areasOf, rangeByAddress } from "./cells/address-lookup";
import { formatArea } from "./cells/addresses";
import { runBatch } from "./client/batch";
import { setResult, type ShownValue } from "./cells/cell-values";
import { Cells } from "./cells/cells";
import { ExcelState, type HostChange } from "./excel-state";
import { executedPart, type Fault, type FaultInjector, HostGone, HostSilent } from "./faults";
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

/** The messages that went over the bridge since the last reset. */
export interface Traffic {
  /** Batches answered. Those that only release ranges after `Excel.run` are not counted. */
  roundTrips: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

const NO_TRAFFIC: Traffic = { roundTrips: 0, largestRequestBytes: 0, largestResponseBytes: 0 };

/**
 * A simulated Excel: answers Microsoft's Office.js client from an excelts workbook, which is also what a grid shows
 * and what is downloaded. The `...ByUser` methods do what a person does in the grid. Rows and columns count from 0.
 */
export class SimulatedExcel {
  private readonly state: ExcelState;
  private undoStack: Undo[] = [];
  /** The messages that went over the bridge since the last `resetTraffic`. */
  traffic: Traffic = { ...NO_TRAFFIC };
  /** Makes round trips fail, for tests. If null, they fail only on real errors. */
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

  /**
   * Whether the structure of the workbook is protected, so that no sheet can be added, deleted, renamed, moved or
   * hidden.
   */
  set structureProtected(isProtected: boolean) {
    this.state.structureProtected = isProtected;
  }

  /** Whether a chart sheet is on screen. Add-ins do not see it as a worksheet. */
  set chartSheetShown(isShown: boolean) {
    this.state.chartSheetShown = isShown;
  }

  /** Whether fitting a sheet to a number of pages has an effect (office-js issue 1860). A scale always has. */
  set fitsToPages(doesFit: boolean) {
    this.state.fitsToPages = doesFit;
  }

  /** Whether notes have sizes. In Excel on the web they have none (office-js issue 6198). */
  set notesHaveSizes(haveSizes: boolean) {
    this.state.notesHaveSizes = haveSizes;
  }

  /** What Excel puts in front of the text of a new note. */
  set notesBeginWith(text: string) {
    this.state.notesBeginWith = text;
  }

  /** `workbook.settings`. In Excel they are saved in the file; excelts cannot store them. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.state.settings;
  }

  get activeSheet(): Worksheet {
    return this.state.activeSheet;
  }

  /** The sheet on screen, and the address of what is selected on it: "A1:B2,D4". */
  get selection(): { sheet: string; address: string } {
    const sheet = this.state.activeSheet;
    return { sheet: sheet.name, address: this.state.selection(sheet).map(formatArea).join(",") };
  }

  /** The number of ranges that the client has not released. */
  get keptRanges(): number {
    return this.state.references.size;
  }

  resetTraffic(): void {
    this.traffic = { ...NO_TRAFFIC };
  }

  /** Opens another workbook in place of this one. Event handlers stay; settings and the undo list are cleared. */
  replaceWorkbook(workbook: Workbook, settings: Iterable<readonly [string, unknown]> = []): void {
    this.state.replaceWorkbook(workbook);
    for (const [key, value] of settings) this.state.settings.set(key, value);
    this.undoStack = [];
  }

  /** Calls the listener with each event message for the client, after the batch that caused it was answered. */
  onEvent(listener: (message: string) => void): () => void {
    return this.state.events.listen(listener);
  }

  /** Calls the listener after each change to what a grid shows. */
  onDidChange(listener: (change: HostChange) => void): () => void {
    return this.state.onDidChange(listener);
  }

  /**
   * Answers one message from the client. Every failure is part of the answer.
   * @throws if the text is not a message at all, so that there is no message number to answer; HostGone or HostSilent
   * if `faults` asks for it
   */
  handleRequest(text: string): string {
    const request = readRequest(text);
    if ("unreadable" in request) return errorResponse(request.id, "GeneralException", request.unreadable);
    const { id, batch } = request;
    const requestBytes = byteLength(text);
    const isRoundTrip = this.count(batch, requestBytes);
    const fault = isRoundTrip ? (this.faults?.(this.traffic.roundTrips) ?? null) : null;
    if (fault) return this.fail(id, batch, fault);
    if (requestBytes > MESSAGE_BYTES) {
      return errorResponse(id, "RequestPayloadSizeLimitExceeded", tooLongMessage(requestBytes));
    }
    const { results, error } = this.asAddin(() => runBatch(batch, this.state));
    const response = writeResponse(id, results, error);
    const responseBytes = byteLength(response);
    this.traffic.largestResponseBytes = Math.max(this.traffic.largestResponseBytes, responseBytes);
    if (responseBytes <= MESSAGE_BYTES) return response;
    return errorResponse(id, "ResponsePayloadSizeLimitExceeded", tooLongMessage(responseBytes));
  }

  private asAddin<Result>(run: () => Result): Result {
    const movements = this.state.movementsByAddin;
    this.state.origin = "addin";
    try {
      return run();
    } finally {
      this.state.origin = "user";
      this.state.endBatch();
      if (this.state.movementsByAddin !== movements) this.undoStack = [];
    }
  }

  private fail(id: number, batch: Batch, fault: Fault): string {
    this.asAddin(() => runBatch(executedPart(batch, fault), this.state));
    if (fault.code === "gone") throw new HostGone("The host cannot be reached.");
    if (fault.code === "silent") throw new HostSilent("The host does not answer.");
    return errorResponse(id, fault.code, "A fault that was asked for.");
  }

  /** Counts a batch. Returns whether it counts as a round trip. */
  private count(batch: Batch, bytes: number): boolean {
    const onlyReleases = batch.Actions.every(
      ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1,
    );
    const hasRelease = batch.Actions.some(({ Name }) => Name === "_RemoveReference");
    const isRoundTrip = !(onlyReleases && hasRelease);
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

  /** Types text in a cell. Throws a HostError if the sheet is protected or the workbook read-only. */
  setCellByUser(sheetName: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(sheetName);
    this.edit(sheet, () => typeInCell(this.state, sheet, row, column, text));
  }

  /**
   * Sets the text of a cell ("D3") without raising an event, as Excel does when a value is chosen from a list (office-js
   * issue 3888). Undoing it does raise one.
   */
  setCellByUserWithoutEvent(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rangeByAddress(this.state, sheet, address).area;
    const { events } = this.state;
    const { enabled } = events;
    events.enabled = false;
    this.edit(sheet, () => typeInCell(this.state, sheet, top, left, text));
    events.enabled = enabled;
  }

  /** Pastes a block of texts with its top left corner at a cell, as one change whatever its size. */
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

  /** Deletes whole rows, starting at a row. */
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
   * Gives formulas of a sheet other results, as Excel does when it recalculates: it reports that the sheet was
   * calculated, but not that cells changed. Nothing is calculated here.
   * @param results by address ("B2")
   * @param namesCells whether the event names the cells, as it does since ExcelApi 1.11
   * @throws Error if a cell holds no formula
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

  /** Renames a sheet. */
  renameSheetByUser(sheetName: string, name: string): void {
    renameSheet(this.state, this.sheet(sheetName), name);
  }

  /**
   * Puts the conditional formats of a sheet in the state in which some builds of Excel leave them when a person
   * undoes their deletion: they are drawn and listed, but cannot be read or deleted until the workbook is reopened.
   */
  makeFormatsUnreadable(sheetName: string): void {
    for (const { rule } of conditionalFormatsOf(this.sheet(sheetName)))
      this.state.unreadableFormats.add(rule);
  }

  /** Undoes the last edit that a person made. Returns false if there is none. */
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

function errorResponse(id: number, code: HostErrorCode, message: string): string {
  return writeResponse(id, [], { Code: code, Message: message, ActionIndex: -1 });
}

function tooLongMessage(bytes: number): string {
  return `The message has ${bytes} bytes; the limit is ${MESSAGE_BYTES}.`;
}

/** Returns the number of bytes of a text in UTF-8. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
