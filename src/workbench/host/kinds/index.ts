import type { Kind, KindName, Subjects } from "../client/kind";
import { borderKind, bordersKind } from "./borders";
import {
  chartAxesKind,
  chartCategoryAxisKind,
  chartCategoryTitleKind,
  chartDataLabelsKind,
  chartKind,
  chartLegendKind,
  chartsKind,
  chartTitleKind,
  chartValueAxisKind,
  chartValueTitleKind,
} from "./charts";
import {
  chartPointBorderKind,
  chartPointFillKind,
  chartPointFormatKind,
  chartPointKind,
  chartPointLabelKind,
  chartPointsKind,
  chartSeriesKind,
  chartSeriesListKind,
} from "./chart-series";
import { conditionalFormatKind, conditionalFormatsKind } from "./conditional-format";
import {
  customBorderKind,
  customBordersKind,
  customFillKind,
  customFontKind,
  customFormatKind,
  customRangeFormatKind,
  customRuleKind,
} from "./custom-format";
import { dataValidationKind } from "./data-validation";
import { fillKind, fontKind, formatKind, formatProtectionKind } from "./format";
import { nameKind, namesKind } from "./names";
import { commentKind, commentsKind, noteKind, notesKind } from "./notes";
import { pageLayoutKind } from "./page-layout";
import { rangeKind } from "./range";
import { areasKind, rangeAreasKind } from "./range-areas";
import { settingKind, settingsKind } from "./settings";
import { freezePanesKind, protectionKind, sheetAutoFilterKind } from "./sheet-parts";
import { tableColumnKind, tableColumnsKind, tableRowKind, tableRowsKind } from "./table-parts";
import { tableAutoFilterKind, tableKind, tableListKind, tablesKind } from "./tables";
import {
  applicationKind,
  cultureInfoKind,
  documentPropertiesKind,
  runtimeKind,
  workbookKind,
  workbookProtectionKind,
} from "./workbook";
import { worksheetKind } from "./worksheet";
import { worksheetsKind } from "./worksheets";

/** Everything that the simulated Excel supports, by kind of object. */
export const kinds: { readonly [Name in KindName]: Kind<Subjects[Name]> } = {
  Workbook: workbookKind,
  WorkbookProtection: workbookProtectionKind,
  Application: applicationKind,
  CultureInfo: cultureInfoKind,
  DocumentProperties: documentPropertiesKind,
  Runtime: runtimeKind,
  Worksheets: worksheetsKind,
  Worksheet: worksheetKind,
  FreezePanes: freezePanesKind,
  PageLayout: pageLayoutKind,
  Protection: protectionKind,
  SheetAutoFilter: sheetAutoFilterKind,
  Charts: chartsKind,
  Chart: chartKind,
  ChartTitle: chartTitleKind,
  ChartLegend: chartLegendKind,
  ChartDataLabels: chartDataLabelsKind,
  ChartAxes: chartAxesKind,
  ChartCategoryAxis: chartCategoryAxisKind,
  ChartCategoryTitle: chartCategoryTitleKind,
  ChartValueAxis: chartValueAxisKind,
  ChartValueTitle: chartValueTitleKind,
  ChartSeriesList: chartSeriesListKind,
  ChartSeries: chartSeriesKind,
  ChartPoints: chartPointsKind,
  ChartPoint: chartPointKind,
  ChartPointFormat: chartPointFormatKind,
  ChartPointFill: chartPointFillKind,
  ChartPointBorder: chartPointBorderKind,
  ChartPointLabel: chartPointLabelKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  Areas: areasKind,
  Format: formatKind,
  Fill: fillKind,
  Font: fontKind,
  FormatProtection: formatProtectionKind,
  Borders: bordersKind,
  Border: borderKind,
  DataValidation: dataValidationKind,
  ConditionalFormats: conditionalFormatsKind,
  ConditionalFormat: conditionalFormatKind,
  CustomFormat: customFormatKind,
  CustomRule: customRuleKind,
  CustomRangeFormat: customRangeFormatKind,
  CustomFill: customFillKind,
  CustomFont: customFontKind,
  CustomBorders: customBordersKind,
  CustomBorder: customBorderKind,
  Tables: tablesKind,
  Table: tableKind,
  TableList: tableListKind,
  TableAutoFilter: tableAutoFilterKind,
  TableColumns: tableColumnsKind,
  TableColumn: tableColumnKind,
  TableRows: tableRowsKind,
  TableRow: tableRowKind,
  Settings: settingsKind,
  Setting: settingKind,
  Names: namesKind,
  Name: nameKind,
  Notes: notesKind,
  Note: noteKind,
  Comments: commentsKind,
  Comment: commentKind,
};
