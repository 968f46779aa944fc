import type { ExcelRun } from "./batch";
import type { WorkbookEvent } from "./live-workbook";
import { WorkbookProblem } from "./problem";
import { readSheets } from "./read-sheets";
import type { LongOperation, WorkbookContents } from "./types";
import { watch } from "./watch";

/** How many times to read a sheet in which rows are moved during reading. */
const MAX_ATTEMPTS = 2;

/**
 * Reads the sheets as `readSheets` does. If rows or columns of a sheet were moved between two messages, what was read
 * mixes the sheet before with the sheet after, so everything is read once more. Takes two more round trips than
 * `readSheets`. If Excel does not report changes, takes what was read as it is.
 * @throws WorkbookProblem if rows are moved again the second time
 */
export async function readStableSheets(run: ExcelRun, operation: LongOperation): Promise<WorkbookContents> {
  const moved = new Set<string>();
  const note = (event: WorkbookEvent) => {
    if (event.kind !== "sheets" && mayMoveCells(event)) moved.add(event.sheetId);
  };
  const stop = await watch(run, note, operation).catch((error: unknown) => {
    if (operation.signal?.aborted) throw error;
    return () => Promise.resolve();
  });
  try {
    for (let reading = 1; ; reading++) {
      moved.clear();
      const { contents, namesById } = await run((context) => readSheets(context, operation));
      await pendingEvents();
      const disturbed = [...moved].find((id) => namesById.has(id));
      if (disturbed === undefined) return contents;
      if (reading === MAX_ATTEMPTS) throw keepsChanging(namesById.get(disturbed) ?? "");
    }
  } finally {
    // Whether or not Excel stops reporting, everything is read by now, or the failure is known.
    await stop(operation).catch(() => undefined);
  }
}

/** Whether an event may have moved cells. The add-in itself moves none. */
export function mayMoveCells({ kind, areas }: Exclude<WorkbookEvent, { kind: "sheets" }>): boolean {
  if (kind === "recalculated" || kind === "selected") return false;
  return kind !== "cells" || areas === null;
}

/** Waits until Excel has reported earlier events, which it does right after its last answer. */
function pendingEvents(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function keepsChanging(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    "being-changed",
    `Rows of the sheet "${sheet}" kept being inserted, deleted or sorted while the sheet was being read. Your data was not changed. Try again when nobody is moving rows.`,
    sheet,
  );
}
