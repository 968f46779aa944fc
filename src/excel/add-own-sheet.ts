import type { ReportSheet, TypedContents } from "../report/annotations";
import { problemOf, sheetProtected, stopIfCancelled } from "./batch";
import { decorateSheets } from "./decorate-sheets";
import { deleteSheet, outlineSheets, shownSheet, shownSheetId, withFreeTableName } from "./own-sheets";
import { roundTrip, roundTripAt } from "./round-trip";
import { findSheetsToReplace } from "./set-aside";
import { setUpPages } from "./set-up-pages";
import { rollBack } from "./roll-back";
import { refuseIfTypedSince } from "./typed-since";
import type { LongOperation } from "./types";
import { addReportSheet, blocksOf, CHARACTERS_PER_BLOCK, formatSheet, writeBlock } from "./write-sheet";

/**
 * Adds one of the add-in's sheets in place of its previous version, which is kept until the new one is complete.
 * Round trips: a constant number, plus one for each block of rows.
 * @param show whether to show the sheet. If not, the sheet on screen stays the same, except that the new version
 * replaces the old one if that was showing
 * @param read the contents of the sheets that people type in, as used to build the new sheet
 * @throws WorkbookProblem after removing what was written, or saying that part of it may be left
 */
export async function addOwnSheet(
  context: Excel.RequestContext,
  wanted: ReportSheet,
  operation: LongOperation,
  { show, read = [] }: { readonly show: boolean; readonly read?: readonly TypedContents[] },
): Promise<void> {
  const outlines = await outlineSheets(context, operation);
  const sheet = withFreeTableName(wanted, outlines);
  const place = outlines.findIndex(({ own, name }) => own && name === sheet.name);
  if (outlines[place]?.protected) throw sheetProtected(sheet.name);
  const replaced = place < 0 ? [] : [sheet.name];
  const before = findSheetsToReplace(replaced, outlines);
  const shown = await shownSheet(context, operation);
  stopIfCancelled(operation);
  try {
    await roundTripAt(context, operation, null, () => {
      context.application.suspendScreenUpdatingUntilNextSync();
      before.setAside(context);
      addReportSheet(context, sheet);
    });
    for (const block of blocksOf(sheet, CHARACTERS_PER_BLOCK)) {
      stopIfCancelled(operation);
      await roundTripAt(context, operation, sheet.name, () => writeBlock(context, sheet, block));
    }
    // The user may have gone to another sheet in the meantime.
    const isStillThere = shown?.name === sheet.name && (await shownSheetId(context, operation)) === shown.id;
    await roundTripAt(context, operation, sheet.name, () => {
      context.application.suspendScreenUpdatingUntilNextSync();
      formatSheet(context, sheet);
      const added = context.workbook.worksheets.getItem(sheet.name);
      if (before.any) added.position = place;
      if (show || isStillThere) added.activate();
    });
    await decorateSheets(context, [sheet], operation);
    await refuseIfTypedSince(context, before, read, operation);
    await before.discard(context, operation);
  } catch (error) {
    const left = `A part of the sheet "${sheet.name}" may still be there: use Remove annotations when Excel answers again.`;
    throw await rollBack(problemOf(error, sheet.name), operation, left, async (again) => {
      const present = await roundTrip(context, again, () => context.workbook.worksheets.load("items/name"));
      const names = present.items.map(({ name }) => name);
      if (!before.isKept(sheet.name, names)) await removeOwnSheet(context, sheet.name, again);
      await before.restore(context, again);
    });
  }
  await setUpPages(context, [sheet], operation);
}

/** Removes the add-in's sheet of this name, if there is one. A sheet that belongs to the user stays. */
export async function removeOwnSheet(
  context: Excel.RequestContext,
  name: string,
  operation: LongOperation,
): Promise<void> {
  const outlines = await outlineSheets(context, operation);
  const sheet = outlines.find((outline) => outline.own && outline.name === name);
  if (sheet) await roundTripAt(context, operation, name, () => deleteSheet(context, sheet));
}
