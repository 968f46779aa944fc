import { runBatch, type ExcelRun } from "./batch";
import { LiveHighlights } from "./live-highlights";
import type { LiveWorkbook } from "./live-workbook";
import { readBack } from "./read-back";
import { roundTrip } from "./round-trip";
import { watch } from "./watch";

/**
 * Returns the workbook that is open in Excel, for use while a person works in it.
 * @param run `Excel.run` of the page's Office.js; by default, the global one
 */
export function openLiveWorkbook(run: ExcelRun = (batch) => Excel.run(batch)): LiveWorkbook {
  const highlights = new LiveHighlights();
  return {
    watch: (onEvent, operation = {}) => watch((batch) => runBatch(run, batch), onEvent, operation),
    sheetNames: (operation = {}) =>
      runBatch(run, async (context) => {
        const { items } = await roundTrip(context, operation, () =>
          context.workbook.worksheets.load("items/id,items/name"),
        );
        return new Map(items.map(({ id, name }) => [id, name]));
      }),
    readBack: (sheets, operation = {}) =>
      runBatch(run, (context) => readBack(context, sheets, highlights, operation)),
    readHighlights: (sheets, operation = {}) => {
      highlights.forget();
      return runBatch(run, (context) => highlights.read(context, sheets, operation));
    },
    highlight: (wanted, operation = {}) =>
      runBatch(run, (context) => highlights.update(context, wanted, operation)),
  };
}
