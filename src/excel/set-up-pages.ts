import type { ReportSheet } from "../report/annotations";
import { MARGINS, printingOf } from "../report/printing";
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

const POINTS_AN_INCH = 72;

function setUp(context: Excel.RequestContext, sheet: ReportSheet): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
  const { pagesWide, scale, area, repeatedRow, repeatsFirstColumn } = printingOf(sheet);
  pageLayout.orientation = "Landscape";
  pageLayout.leftMargin = MARGINS.left * POINTS_AN_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_AN_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_AN_INCH;
  pageLayout.zoom = { scale };
  // Desktop Excel is said to pass over this without a word unless its tab Page Layout is open: then the scale stays.
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (area !== null) pageLayout.setPrintArea(area);
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow}:$${repeatedRow}`);
  if (repeatsFirstColumn) pageLayout.setPrintTitleColumns("$A:$A");
}
