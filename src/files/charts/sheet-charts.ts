import type { Worksheet } from "@cj-tech-master/excelts";
import type { ReportChart } from "../../report/annotations";

/** A chart on a worksheet, with the name that the spreadsheet program lists it by. */
export interface SheetChart extends ReportChart {
  readonly name: string;
}

const chartsBySheet = new WeakMap<Worksheet, SheetChart[]>();

/** The charts put on a worksheet since it was made or loaded: the library has no place for them. */
export function chartsOf(worksheet: Worksheet): readonly SheetChart[] {
  return chartsBySheet.get(worksheet) ?? [];
}

/** Puts charts on a worksheet in place of those of before. Writing the workbook as a file writes them too. */
export function setCharts(worksheet: Worksheet, charts: readonly SheetChart[]): void {
  chartsBySheet.set(worksheet, [...charts]);
}
