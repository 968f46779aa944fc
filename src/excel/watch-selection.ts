import { runBatch, type ExcelRun } from "./batch";
import { listenTo, stopListening } from "./listening";
import type { StopWatching } from "./live-workbook";
import { roundTrip } from "./round-trip";
import type { LongOperation, SelectedCells } from "./types";

/** A person who walks through cells with the arrow keys is asked about the one where they stop. */
const REST = 150;

/** A cell that is being edited is waited for, and nobody need be told. */
const IN_THE_BACKGROUND: LongOperation = { onWaiting: () => undefined };

/**
 * Tells of each cell or range that is selected in the workbook, once the selection has rested for a moment. A selection
 * that cannot be told, since its sheet was deleted meanwhile, is passed over.
 * @returns stops it: nothing is told any more, and Excel is asked not to tell until it takes that, as while a cell is edited
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
