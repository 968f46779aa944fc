import { runBatch, type ExcelRun } from "./batch";
import { listenTo, stopListening } from "./listening";
import type { StopWatching } from "./live-workbook";
import { roundTrip } from "./round-trip";
import type { LongOperation, SelectedCells } from "./types";

/**
 * Milliseconds that the selection must rest, so that moving through cells with the arrow keys reports only the last
 * one.
 */
const REST = 150;

/** Waits for a cell that is being edited, without telling the user. */
const IN_THE_BACKGROUND: LongOperation = { onWaiting: () => undefined };

/**
 * Reports each cell or range that is selected in the workbook, once the selection has rested for a moment. A
 * selection whose sheet has been deleted in the meantime is not reported.
 * @returns a function that stops reporting at once and removes the handler from Excel, waiting while a cell is being
 * edited
 */
export async function watchSelection(
  run: ExcelRun,
  onSelect: (selected: SelectedCells) => void,
): Promise<StopWatching> {
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
  let isStopped = false;
  const registration = await runBatch(run, (context) =>
    roundTrip(context, IN_THE_BACKGROUND, () =>
      listenTo(context.workbook.worksheets.onSelectionChanged, ({ worksheetId, address }) => {
        clearTimeout(waiting);
        const number = ++latest;
        if (!isStopped) waiting = setTimeout(() => void tell(worksheetId, address, number), REST);
      }),
    ),
  );
  return async (stopping = IN_THE_BACKGROUND) => {
    isStopped = true;
    clearTimeout(waiting);
    latest++;
    await stopListening([registration], stopping);
  };
}
