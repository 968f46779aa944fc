import type { ReportSheet } from "../report/annotations";
import { MARGINS, printingOf } from "../report/printing";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * Sets up the add-in's sheets for printing. One round trip. The sheets are complete without it: if Excel cannot do
 * it, they print like any other sheet, and the user is not told.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  operation: LongOperation,
): Promise<void> {
  try {
    await roundTrip(context, operation, () => sheets.forEach((sheet) => setUp(context, sheet)));
  } catch {
    // The user can set up printing by hand. What was written matters more than a message about printing.
  }
}

const POINTS_PER_INCH = 72;

function setUp(context: Excel.RequestContext, sheet: ReportSheet): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
  const { pagesWide, scale, area, repeatedRow, repeatsFirstColumn } = printingOf(sheet);
  pageLayout.orientation = "Landscape";
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.zoom = { scale };
  // Desktop Excel reportedly ignores this unless its Page Layout tab is open. The scale then applies.
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (area !== null) pageLayout.setPrintArea(area);
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow}:$${repeatedRow}`);
  if (repeatsFirstColumn) pageLayout.setPrintTitleColumns("$A:$A");
}
