import type { ReportChart } from "../report/annotations";
import type { CellArea } from "../return/sheets";

const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

/**
 * Queues a chart of a report sheet, drawn by Excel from the sheet's cells. Office.js cannot give a chart an alternative
 * text; the numbers stand in cells beside it.
 */
export function addChart(worksheet: Excel.Worksheet, planned: ReportChart): void {
  const { kind, title, categoryTitle, valueTitle, data, position } = planned;
  const chart = worksheet.charts.add(CHART_TYPES[kind], rangeOf(worksheet, data), "Columns");
  chart.name = title;
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = categoryTitle;
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.minimum = 0;
  const hasOneSeries = data.columns === 2;
  chart.legend.visible = !hasOneSeries;
  if (!hasOneSeries) chart.legend.position = "Bottom";
  if (hasOneSeries) chart.dataLabels.showValue = true;
  // Bars are drawn from below: turned round, the first category is at the top.
  if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  const cells = rangeOf(worksheet, position);
  chart.setPosition(cells.getCell(0, 0), cells.getLastCell());
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}
