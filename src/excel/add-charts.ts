import { CHART_GAP, CHART_NUMBERS, type ChartPoint, type ReportChart } from "../report/annotations";
import type { CellArea } from "../return/sheets";

const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

/**
 * Queues a chart on a report sheet, which Excel draws from the sheet's cells. Office.js cannot set a chart's
 * alternative text; the same numbers are in the cells beside it.
 */
export function addChart(worksheet: Excel.Worksheet, planned: ReportChart): void {
  const { kind, title, categoryTitle, valueTitle, data, position, maximum } = planned;
  const chart = worksheet.charts.add(CHART_TYPES[kind], rangeOf(worksheet, data), "Columns");
  chart.name = title;
  // This comes before anything an older Excel may not support, because what was queued before a failure stays.
  const cells = rangeOf(worksheet, position);
  chart.setPosition(cells.getCell(0, 0), cells.getLastCell());
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = categoryTitle;
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = CHART_NUMBERS;
  if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
  const hasOneSeries = data.columns === 2;
  chart.legend.visible = !hasOneSeries;
  if (!hasOneSeries) chart.legend.position = "Bottom";
  if (hasOneSeries) {
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = CHART_NUMBERS;
  }
  if (kind === "bar") {
    // Excel draws bars from the bottom up. Reversing the order puts the first category at the top.
    chart.axes.categoryAxis.reversePlotOrder = true;
    // Reversing the order would also move the value axis to the top.
    chart.axes.categoryAxis.position = "Maximum";
    // Without this, Excel leaves out category names when bars are close together.
    chart.axes.categoryAxis.tickLabelSpacing = 1;
  }
  if (kind !== "line") chart.series.getItemAt(0).gapWidth = CHART_GAP;
  for (const point of planned.points ?? []) setPoint(chart.series.getItemAt(0), point);
}

function setPoint(series: Excel.ChartSeries, planned: ChartPoint): void {
  const point = series.points.getItemAt(planned.index);
  point.format.fill.setSolidColor(planned.fill);
  point.format.border.color = planned.outline;
  point.hasDataLabel = true;
  point.dataLabel.showValue = true;
  point.dataLabel.numberFormat = planned.labelFormat;
  point.dataLabel.position = planned.labelPosition;
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}
