import { sheetGone } from "./batch";
import { WorkbookProblem } from "./problem";

/** Activates a sheet and selects a cell of it. */
export async function goTo(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw sheetGone(sheet);
  if (worksheet.visibility !== "Visible") {
    throw new WorkbookProblem(
      "sheet-hidden",
      `The sheet "${sheet}" is hidden, so Excel cannot show ${address}. Right-click a sheet tab, choose Unhide, and try again.`,
      sheet,
    );
  }
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}
