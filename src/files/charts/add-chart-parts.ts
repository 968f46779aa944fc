import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  OFFICE,
  declare,
  edit,
  freeName,
  relate,
  relationshipsOf,
  removePart,
  setText,
  type Parts,
} from "../package-parts";
import { sheetParts } from "../workbook-parts";
import { seriesOf } from "./chart-series";
import { chartXml, drawingXml } from "./chart-xml";
import { chartsOf, type SheetChart } from "./sheet-charts";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** The elements that may follow the drawing in a worksheet, where elements have a fixed order. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds the charts of the workbook's sheets to its parts, which the library wrote without them, and removes charts
 * that no sheet has any more.
 */
export function addChartParts(workbook: Workbook, parts: Parts): void {
  removeOrphanedCharts(parts);
  const places = new Map(sheetParts(parts).map(({ name, part }) => [name, part]));
  for (const worksheet of workbook.worksheets) {
    const charts = chartsOf(worksheet);
    const place = places.get(worksheet.name);
    if (charts.length > 0 && place !== undefined) addDrawing(parts, worksheet, place, charts);
  }
}

/**
 * Removes charts that no drawing shows. The library keeps the charts of a file it read even if their sheet was
 * removed.
 */
function removeOrphanedCharts(parts: Parts): void {
  const drawn = new Set(
    Object.keys(parts)
      .filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))
      .flatMap((name) => relationshipsOf(parts, name).map(({ part }) => part)),
  );
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart[^/]*\.xml$/.test(name));
  for (const name of charts.filter((chart) => !drawn.has(chart))) removePart(parts, name);
}

function addDrawing(
  parts: Parts,
  worksheet: Worksheet,
  sheetPart: string,
  charts: readonly SheetChart[],
): void {
  const drawing = freeName(parts, "xl/drawings/drawing");
  setText(parts, drawing, drawingXml(charts));
  declare(parts, drawing, DRAWING_TYPE);
  for (const chart of charts) {
    const name = freeName(parts, "xl/charts/chart");
    setText(parts, name, chartXml(chart, seriesOf(worksheet, chart)));
    declare(parts, name, CHART_TYPE);
    relate(parts, drawing, "chart", name);
  }
  const id = relate(parts, sheetPart, "drawing", drawing);
  edit(parts, sheetPart, (xml) =>
    xml.replace(BEHIND_DRAWING, (next) => `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>${next}`),
  );
}
