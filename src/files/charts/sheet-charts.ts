import type { Worksheet } from "@cj-tech-master/excelts";
import type { ReportChart } from "../../report/annotations";

/** A chart on a worksheet, with the name under which spreadsheet programs list it. */
export interface SheetChart extends ReportChart {
  readonly name: string;
}

const chartsBySheet = new WeakMap<Worksheet, SheetChart[]>();

/**
 * Returns the charts put on a worksheet since it was created or loaded. The library itself does not support charts.
 */
export function chartsOf(worksheet: Worksheet): readonly SheetChart[] {
  return chartsBySheet.get(worksheet) ?? [];
}

/** Puts charts on a worksheet in place of earlier ones. They are written when the workbook is written as a file. */
export function setCharts(worksheet: Worksheet, charts: readonly SheetChart[]): void {
  chartsBySheet.set(worksheet, [...charts]);
}
