import { runBatch, type ExcelRun } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation, SelectedCells } from "./types";

/** A person who walks through cells with the arrow keys is asked about the one where they stop. */
const REST = 150;

/** A cell that is being edited is waited for, and nobody need be told. */
const IN_THE_BACKGROUND: LongOperation = { onWaiting: () => undefined };

/**
 * Tells of each cell or range that is selected in the workbook, once the selection has rested for a moment. A selection
 * that cannot be told, since its sheet was deleted meanwhile, is passed over.
 * @returns stops it
 */
export async function watchSelection(
  run: ExcelRun,
  onSelect: (selected: SelectedCells) => void,
): Promise<() => Promise<void>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const tell = async (worksheetId: string, address: string, number: number) => {
    const sheet = await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      worksheet.load("name");
      await context.sync();
      return worksheet.isNullObject ? null : worksheet.name;
    }).catch(() => null);
    if (sheet !== null && number === latest) onSelect({ sheet, address });
  };
  const handler = await runBatch(run, (context) =>
    roundTrip(context, IN_THE_BACKGROUND, () =>
      context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        clearTimeout(waiting);
        const number = ++latest;
        waiting = setTimeout(() => void tell(worksheetId, address, number), REST);
        return Promise.resolve();
      }),
    ),
  );
  return async () => {
    clearTimeout(waiting);
    latest++;
    handler.remove();
    await handler.context.sync();
  };
}
