import type { ReportSheet } from "../report/annotations";
import { problemOf, stopIfCancelled } from "./batch";
import { outlineSheets } from "./own-sheets";
import { roundTrip, roundTripAt } from "./round-trip";
import { takenBack } from "./take-back";
import type { LongOperation } from "./types";
import { addReportSheet, blocksOf, CHARACTERS_A_BLOCK, dressSheet, writeBlock } from "./write-sheet";

/**
 * Adds one sheet of ours, in place of one of before, and shows it. Round trips: a constant, and one for each block of rows.
 * @throws WorkbookProblem, after taking away what was written, or saying that a part may be left; a sheet of ours that it was
 *   to replace is then gone
 */
export async function addOwnSheet(
  context: Excel.RequestContext,
  sheet: ReportSheet,
  operation: LongOperation,
): Promise<void> {
  const outlines = await outlineSheets(context, operation);
  const before = outlines.find(({ own, name }) => own && name === sheet.name);
  stopIfCancelled(operation);
  if (before) await removeSheet(context, sheet.name, operation);
  try {
    await roundTripAt(context, operation, null, () => addReportSheet(context, sheet));
    for (const block of blocksOf(sheet, CHARACTERS_A_BLOCK)) {
      stopIfCancelled(operation);
      await roundTripAt(context, operation, sheet.name, () => writeBlock(context, sheet, block));
    }
    await roundTripAt(context, operation, sheet.name, () => {
      dressSheet(context, sheet);
      context.workbook.worksheets.getItem(sheet.name).activate();
    });
  } catch (error) {
    const left = `A part of the sheet "${sheet.name}" may be left: use Remove annotations when Excel answers again.`;
    throw await takenBack(problemOf(error, sheet.name), operation, left, (again) =>
      removeSheet(context, sheet.name, again),
    );
  }
}

async function removeSheet(
  context: Excel.RequestContext,
  name: string,
  operation: LongOperation,
): Promise<void> {
  const found = await roundTrip(context, operation, () =>
    context.workbook.worksheets.getItemOrNullObject(name).load("name"),
  );
  if (found.isNullObject) return;
  await roundTrip(context, operation, () => context.workbook.worksheets.getItem(name).delete());
}
