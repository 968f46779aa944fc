import type { ReportSheet } from "../report/annotations";
import { printingOf } from "../report/printing";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * Sets up sheets of ours for printing. One round trip. The sheets are whole without it: where Excel cannot do it, they print
 * as any sheet does, and nobody is told.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  operation: LongOperation,
): Promise<void> {
  try {
    await roundTrip(context, operation, () => sheets.forEach((sheet) => setUp(context, sheet)));
  } catch {
    // Printing can be set up by hand; what was written is worth more than a message about it.
  }
}

function setUp(context: Excel.RequestContext, sheet: ReportSheet): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
  const { pagesWide, repeatedRow, repeatsFirstColumn } = printingOf(sheet);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow}:$${repeatedRow}`);
  if (repeatsFirstColumn) pageLayout.setPrintTitleColumns("$A:$A");
}
