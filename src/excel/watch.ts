import { areasOfAddress } from "./areas";
import { isSupported } from "./supported";
import type { ExcelRun } from "./batch";
import { listenTo, stopListening, type Registration } from "./listening";
import type { StopWatching, WorkbookEvent } from "./live-workbook";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

type ChangeKind = Exclude<WorkbookEvent["kind"], "sheets">;

const KINDS: Readonly<Record<string, ChangeKind>> = {
  RangeEdited: "cells",
  RowInserted: "rows-inserted",
  RowDeleted: "rows-deleted",
  ColumnInserted: "columns-moved",
  ColumnDeleted: "columns-moved",
  CellInserted: "cells-moved",
  CellDeleted: "cells-moved",
};

/** A collection of handlers for an Excel event. */
type Handlers<Args> = OfficeExtension.EventHandlers<Args>;
type SortedEventArgs = Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs;

/**
 * Reports every change to the cells and sheets of the workbook, whoever makes it; formulas that were recalculated,
 * which Excel does not report as changes (office-js issue 3899); and what is selected. One round trip. Events that
 * this version of Excel does not have are not reported (sorting before 1.10, renaming before 1.17).
 * @returns a function that stops reporting at once, even if Excel refuses to remove the handlers
 */
export async function watch(
  run: ExcelRun,
  onEvent: (event: WorkbookEvent) => void,
  operation: LongOperation,
): Promise<StopWatching> {
  let isStopped = false;
  const tell = (event: WorkbookEvent) => {
    if (!isStopped) onEvent(event);
  };
  const registrations = await run((context) =>
    roundTrip(context, operation, () => register(context.workbook.worksheets, tell)),
  );
  return async (stopping = {}) => {
    isStopped = true;
    await stopListening(registrations, stopping);
  };
}

/** Queues adding handlers for all events. */
function register(
  worksheets: Excel.WorksheetCollection,
  onEvent: (event: WorkbookEvent) => void,
): Registration[] {
  const registrations: Registration[] = [];
  const listen = <Args>(handlers: Handlers<Args>, eventOf: (event: Args) => WorkbookEvent) => {
    registrations.push(listenTo(handlers, (event) => onEvent(eventOf(event))));
  };
  const sheets = (): WorkbookEvent => ({ kind: "sheets" });
  listen(worksheets.onChanged, changeOf);
  listen(worksheets.onAdded, sheets);
  listen(worksheets.onDeleted, sheets);
  listen(worksheets.onCalculated, calculationOf);
  listen(worksheets.onSelectionChanged, selectionOf);
  if (isSupported("1.10")) {
    listen(worksheets.onRowSorted, sortOf("rows-sorted"));
    listen(worksheets.onColumnSorted, sortOf("columns-moved"));
  }
  if (isSupported("1.17") && "onNameChanged" in worksheets) listen(worksheets.onNameChanged, sheets);
  return registrations;
}

function changeOf(event: Excel.WorksheetChangedEventArgs): WorkbookEvent {
  const { changeType, worksheetId, address, triggerSource } = event;
  const kind = KINDS[changeType];
  return {
    kind: kind ?? "cells",
    sheetId: worksheetId,
    areas: kind === undefined ? null : areasOfAddress(address),
    byAddin: triggerSource === undefined ? null : String(triggerSource) === "ThisLocalAddin",
  };
}

function sortOf(kind: ChangeKind) {
  return ({ worksheetId, address }: SortedEventArgs): WorkbookEvent => ({
    kind,
    sheetId: worksheetId,
    areas: areasOfAddress(address),
    byAddin: null,
  });
}

/** Excel names the recalculated cells only since 1.11, and some builds named none (office-js issue 955). */
function calculationOf({ worksheetId, ...event }: Excel.WorksheetCalculatedEventArgs): WorkbookEvent {
  const address = isSupported("1.11") ? (event.address as string | null | undefined) : null;
  return { kind: "recalculated", sheetId: worksheetId, areas: areasOfAddress(address ?? ""), byAddin: null };
}

function selectionOf({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): WorkbookEvent {
  return { kind: "selected", sheetId: worksheetId, areas: areasOfAddress(address), byAddin: null };
}
