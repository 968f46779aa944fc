import type { ReportChoice, ReportSheet } from "../report/annotations";
import { addChart } from "./add-charts";
import { codeOf, problemOf } from "./batch";
import { rowsBelowHeading } from "./write-sheet";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** How Excel answers when it cannot do one thing, as some versions cannot freeze rows of a sheet that is not shown. */
const CANNOT: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "NotImplemented",
  "UnsupportedOperation",
]);

/** Queues one thing that a sheet of ours is whole without. */
type Decoration = (worksheet: Excel.Worksheet) => void;

/**
 * Adds what makes sheets of ours easier to read and to fill in: rows that stay when one scrolls, heights, lists to choose
 * from, charts. One round trip. What this Excel cannot do is left out, each for itself, and nobody is told: it is
 * worth less than what was found.
 * @throws WorkbookProblem for any other failure
 */
export async function decorateSheets(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  operation: LongOperation,
): Promise<void> {
  const add = (sheet: ReportSheet, decorations: readonly Decoration[]) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    for (const decorate of decorations) decorate(worksheet);
  };
  try {
    await roundTrip(context, operation, () => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const sheet of sheets) add(sheet, decorationsOf(sheet));
    });
  } catch (error) {
    if (!isUnable(error)) throw problemOf(error);
    await removeCharts(context, sheets, operation);
    for (const sheet of sheets) {
      for (const decoration of decorationsOf(sheet)) {
        await roundTrip(context, operation, () => add(sheet, [decoration])).catch((failure: unknown) => {
          if (!isUnable(failure)) throw problemOf(failure, sheet.name);
        });
      }
    }
  }
}

function isUnable(error: unknown): boolean {
  return CANNOT.has(codeOf(error) ?? "");
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

/** A list to choose from in the cells of a column, and what is said when one of them is selected. */
function offerChoice(worksheet: Excel.Worksheet, choice: ReportChoice): void {
  const { column, firstRow, rowCount, values, prompt } = choice;
  const { dataValidation } = worksheet.getRangeByIndexes(firstRow, column, rowCount, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** Charts that the first attempt may have added, so that none stands twice. The sheets are ours: no chart is the user's. */
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
