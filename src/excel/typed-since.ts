import type { TypedContents } from "../report/annotations";
import type { Sheet } from "../return/sheets";
import { WorkbookProblem } from "./problem";
import { readValues } from "./read-sheets";
import { roundTrip } from "./round-trip";
import { withShownTexts } from "./shown-texts";
import type { SetAside } from "./set-aside";
import type { LongOperation } from "./types";

/** More cells than formulas would change in that time. Beyond this, somebody is taken to have typed. */
const MAX_CELLS_ASKED = 1_000;

/**
 * Throws if somebody has typed in a sheet since it was read. Call this before deleting sheets that people type in:
 * what they type while the new sheets are being made is in no other place. Round trips: at most two, plus one for each block
 * of rows and one for each sheet that changed; none if nothing was read.
 * @param read the sheets as they were read; any that are not set aside are ignored
 * @throws WorkbookProblem if one of them now holds something else
 */
export async function refuseIfTypedSince(
  context: Excel.RequestContext,
  aside: SetAside,
  read: readonly TypedContents[],
  operation: LongOperation,
): Promise<void> {
  const waiting = read.flatMap(({ holds, sheet }) => {
    const name = aside.waitingName(sheet.name);
    return name === null ? [] : [{ holds, sheet, name }];
  });
  if (waiting.length === 0) return;
  const values = await readValues(
    context,
    waiting.map(({ name }) => name),
    operation,
  );
  const contents = waiting.flatMap(({ holds }, index) => {
    const sheet = values[index];
    return sheet ? [{ holds, sheet }] : [];
  });
  const now = await withShownTexts(context, contents, operation);
  for (const [index, { sheet, name }] of waiting.entries()) {
    const changed = changedCells(sheet, now[index]?.sheet);
    if (changed?.length === 0 || (changed && (await areFormulas(context, name, changed, operation))))
      continue;
    throw new WorkbookProblem(
      "typed-meanwhile",
      `Somebody typed in the sheet "${sheet.name}" while it was being rewritten. What was typed is kept. Try again.`,
      sheet.name,
    );
  }
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly wasBlank: boolean;
}

/**
 * Returns the cells that now hold something else, with rows and columns counted from 0; null if the sheet's size has
 * changed.
 */
function changedCells(before: Sheet, now: Sheet | undefined): ChangedCell[] | null {
  if (now?.firstRow !== before.firstRow || now.firstColumn !== before.firstColumn) return null;
  if (now.values.length !== before.values.length) return null;
  const changed: ChangedCell[] = [];
  for (const [row, cells] of before.values.entries()) {
    const others = now.values[row];
    if (others?.length !== cells.length) return null;
    for (const [column, cell] of cells.entries()) {
      if (cell === others[column]) continue;
      changed.push({
        row: before.firstRow + row,
        column: before.firstColumn + column,
        wasBlank: cell === null || cell === "",
      });
    }
  }
  return changed;
}

/**
 * Whether all of the cells are formulas that were not blank before, so that nobody typed. A formula that shows the
 * time changes by itself; one that refers to another of the add-in's sheets changes when that sheet is written again.
 */
async function areFormulas(
  context: Excel.RequestContext,
  name: string,
  cells: readonly ChangedCell[],
  operation: LongOperation,
): Promise<boolean> {
  if (cells.length > MAX_CELLS_ASKED || cells.some(({ wasBlank }) => wasBlank)) return false;
  const asked = await roundTrip(context, operation, () => {
    const sheet = context.workbook.worksheets.getItem(name);
    return cells.map(({ row, column }) => sheet.getCell(row, column).load("formulas"));
  });
  return asked.every(({ formulas }) => String(formulas[0]?.[0]).startsWith("="));
}
