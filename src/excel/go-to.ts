import { WorkbookProblem } from "./problem";

/**
 * Activates a sheet and selects one of its cells. What the user has hidden or filtered stays hidden.
 * @throws WorkbookProblem if the sheet is gone or hidden; also if the cell's row or column is hidden, after selecting
 * the cell
 */
export async function goTo(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) {
    throw new WorkbookProblem(
      "sheet-gone",
      `The workbook no longer has a sheet "${sheet}": it was deleted or renamed. Validate again, so that the lists name the sheets as they are now.`,
      sheet,
    );
  }
  if (worksheet.visibility !== "Visible") {
    throw new WorkbookProblem(
      "sheet-hidden",
      `The sheet "${sheet}" is hidden, so Excel cannot show ${address}. Right-click a sheet tab, choose Unhide, and try again.`,
      sheet,
    );
  }
  worksheet.activate();
  const cell = worksheet.getRange(address).load("rowHidden,columnHidden");
  cell.select();
  await context.sync();
  if (cell.rowHidden || cell.columnHidden) throw cellHidden(sheet, address, cell);
}

function cellHidden(
  sheet: string,
  address: string,
  { rowHidden, columnHidden }: { readonly rowHidden: boolean; readonly columnHidden: boolean },
): WorkbookProblem {
  const places = [...(rowHidden ? ["row"] : []), ...(columnHidden ? ["column"] : [])];
  const clearFilter = rowHidden ? "clear the filter (Data, Clear), or " : "";
  return new WorkbookProblem(
    "cell-hidden",
    `${address} of the sheet "${sheet}" is in a hidden ${places.join(" and a hidden ")}, so Excel cannot show it. To see it, ${clearFilter}unhide the ${places.join(" and the ")}, and try again.`,
    sheet,
  );
}
