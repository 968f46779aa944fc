import type { ReportChoice, ReportSheet } from "../report/annotations";
import { addChart } from "./add-charts";
import { decorateWhereSupported, type Decoration } from "./decorate-where-supported";
import { rowsBelowHeading } from "./write-sheet";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * Adds what makes the add-in's sheets easier to read and fill in, as far as this Excel can: frozen rows, row heights,
 * drop-down lists and charts. One round trip, unless this Excel cannot do some of it.
 * @throws WorkbookProblem for any other kind of failure
 */
export function decorateSheets(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  operation: LongOperation,
): Promise<void> {
  const decorated = sheets.map((sheet) => ({ sheet: sheet.name, decorations: decorationsOf(sheet) }));
  return decorateWhereSupported(context, decorated, operation, () =>
    removeCharts(context, sheets, operation),
  );
}

function decorationsOf(sheet: ReportSheet): Decoration[] {
  const { columnWidths, frozenRows, choices = [], charts = [] } = sheet;
  const below = rowsBelowHeading(sheet);
  const decorations: Decoration[] = [];
  if (below) {
    const { first, count } = below;
    decorations.push((worksheet) =>
      worksheet.getRangeByIndexes(first, 0, count, columnWidths.length).format.autofitRows(),
    );
  }
  for (const choice of choices) decorations.push((worksheet) => offerChoice(worksheet, choice));
  if (frozenRows > 0) decorations.push((worksheet) => worksheet.freezePanes.freezeRows(frozenRows));
  for (const chart of charts) decorations.push((worksheet) => addChart(worksheet, chart));
  return decorations;
}

/** Gives the cells of a column a drop-down list, and a prompt that appears when one of them is selected. */
function offerChoice(worksheet: Excel.Worksheet, choice: ReportChoice): void {
  const { column, firstRow, rowCount, values, prompt } = choice;
  const { dataValidation } = worksheet.getRangeByIndexes(firstRow, column, rowCount, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/**
 * Removes charts that the first attempt may have added, so that none appears twice. The sheets are the add-in's, so
 * no chart is the user's.
 */
async function removeCharts(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  operation: LongOperation,
): Promise<void> {
  const withCharts = sheets.filter(({ charts }) => charts && charts.length > 0);
  if (withCharts.length === 0) return;
  const found = await roundTrip(context, operation, () =>
    withCharts.map(({ name }) => context.workbook.worksheets.getItem(name).charts.load("items/name")),
  );
  const charts = found.flatMap(({ items }) => items);
  if (charts.length > 0) await roundTrip(context, operation, () => charts.forEach((chart) => chart.delete()));
}
