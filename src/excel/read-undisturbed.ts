import type { ExcelRun } from "./batch";
import type { WorkbookEvent } from "./live-workbook";
import { WorkbookProblem } from "./problem";
import { readSheets } from "./read-sheets";
import type { LongOperation, WorkbookContents } from "./types";
import { watch } from "./watch";

/** A sheet in which rows were moved while it was read is read so many times. */
const MOST_READINGS = 2;

/**
 * Reads the sheets as `readSheets` does, and once more when rows or columns of one were moved between two messages: what was
 * read of it is then neither the sheet of before nor that of after. Two round trips more. Where Excel does not tell of changes
 * it is read as it comes.
 * @throws WorkbookProblem when rows were moved once more
 */
export async function readUndisturbed(run: ExcelRun, operation: LongOperation): Promise<WorkbookContents> {
  const moved = new Set<string>();
  const note = (event: WorkbookEvent) => {
    if (event.kind !== "sheets" && movesCells(event)) moved.add(event.sheetId);
  };
  const stop = await watch(run, note, operation).catch((error: unknown) => {
    if (operation.signal?.aborted) throw error;
    return () => Promise.resolve();
  });
  try {
    for (let reading = 1; ; reading++) {
      moved.clear();
      const { contents, namesById } = await run((context) => readSheets(context, operation));
      await eventsTold();
      const disturbed = [...moved].find((id) => namesById.has(id));
      if (disturbed === undefined) return contents;
      if (reading === MOST_READINGS) throw beingChanged(namesById.get(disturbed) ?? "");
    }
  } finally {
    // What was read is whole, or the failure known, whether or not Excel stops telling.
    await stop(operation).catch(() => undefined);
  }
}

/** Whether cells stand elsewhere since then. The add-in itself moves none. */
export function movesCells({ kind, areas }: Exclude<WorkbookEvent, { kind: "sheets" }>): boolean {
  if (kind === "recalculated" || kind === "selected") return false;
  return kind !== "cells" || areas === null;
}

/** Excel tells of what happened before its last answer right after that. */
function eventsTold(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function beingChanged(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    "being-changed",
    `Rows of the sheet "${sheet}" kept being inserted, deleted or sorted while the sheet was being read. Your data was not changed. Try again when nobody is moving rows.`,
    sheet,
  );
}
