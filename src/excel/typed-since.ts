import type { TypedContents } from "../report/annotations";
import type { CellValue } from "../return/cells";
import type { Sheet } from "../return/sheets";
import { WorkbookProblem } from "./problem";
import { readValues } from "./read-sheets";
import type { SetAside } from "./set-aside";
import type { LongOperation } from "./types";

/**
 * To be called before sheets in which people type are deleted: what they type while new ones are made of what was read stands
 * in no other place. Round trips: one, and one for each block of rows; none when nothing was read.
 * @param read sheets as they were read; those that do not wait are passed over
 * @throws WorkbookProblem when one of them holds something else by now
 */
export async function refuseTypedSince(
  context: Excel.RequestContext,
  aside: SetAside,
  read: readonly TypedContents[],
  operation: LongOperation,
): Promise<void> {
  const waiting = read.flatMap(({ sheet }) => {
    const name = aside.waitingAs(sheet.name);
    return name === null ? [] : [{ sheet, name }];
  });
  if (waiting.length === 0) return;
  const now = await readValues(
    context,
    waiting.map(({ name }) => name),
    operation,
  );
  const typed = waiting.find(({ sheet }, index) => !holdsSame(sheet, now[index]));
  if (!typed) return;
  const { name } = typed.sheet;
  throw new WorkbookProblem(
    "typed-meanwhile",
    `Somebody typed in the sheet "${name}" while a new one was being made of it. What was typed is kept. Try again.`,
    name,
  );
}

function holdsSame(before: Sheet, now: Sheet | undefined): boolean {
  if (now?.firstRow !== before.firstRow || now.firstColumn !== before.firstColumn) return false;
  const isSame = (cells: readonly CellValue[], row: number) => {
    const others = now.values[row];
    return others?.length === cells.length && cells.every((cell, column) => isSameCell(cell, others[column]));
  };
  return now.values.length === before.values.length && before.values.every(isSame);
}

/** A formula of the user's may have lost what it was about with another sheet of ours: nobody typed that. */
function isSameCell(before: CellValue, now: CellValue | undefined): boolean {
  return before === now || (typeof now === "string" && now.startsWith("#"));
}
