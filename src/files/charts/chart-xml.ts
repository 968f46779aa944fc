import { CHART_GAP, CHART_NUMBERS, type ChartPoint } from "../../report/annotations";
import { escapeXml } from "../xml-text";
import type { ChartCells, ChartSeries } from "./chart-series";
import type { SheetChart } from "./sheet-charts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Dark colours on white. Series also differ in lightness, not only in hue. */
const SERIES_COLOURS = ["0F6CBD", "B3261E", "5C4300", "107C41"];
const TEXT_COLOUR = "242424";
const GRID_COLOUR = "D1D1D1";

const LABEL_POSITIONS = { OutsideEnd: "outEnd", InsideBase: "inBase" } as const;

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** Returns the chart as a part of an .xlsx file (DrawingML, ECMA-376 part 1, chapter 21.2). */
export function chartXml(chart: SheetChart, series: readonly ChartSeries[]): string {
  const plot = chart.kind === "line" ? lineChart(series) : barChart(chart, series);
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:r="${RELATIONSHIPS}">` +
    `<c:roundedCorners val="0"/><c:chart>${title(chart.title, 1200)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** Returns the drawing of a sheet: its charts, each over its cells. The first chart has the relationship "rId1". */
export function drawingXml(charts: readonly SheetChart[]): string {
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main">` +
    `${charts.map(anchor).join("")}</xdr:wsDr>`
  );
}

function anchor({ name, title: shown, altText, position }: SheetChart, index: number): string {
  const { row, column, rows, columns } = position;
  const corner = (at: "from" | "to", toRow: number, toColumn: number) =>
    `<xdr:${at}><xdr:col>${toColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${toRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${at}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", row, column)}${corner("to", row + rows, column + columns)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(altText || shown)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function barChart({ kind, points: own = [] }: SheetChart, series: readonly ChartSeries[]): string {
  const behind = (index: number) =>
    `<c:invertIfNegative val="0"/>${index === 0 && own.length > 0 ? pointsXml(own, series) : ""}`;
  return (
    `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    series.map((one, index) => seriesXml(one, index, fill(index), behind(index))).join("") +
    `${labels(series)}<c:gapWidth val="${CHART_GAP}"/>${axisIds()}</c:barChart>`
  );
}

function lineChart(series: readonly ChartSeries[]): string {
  const line = (index: number) =>
    `<a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="${colour(index)}"/></a:solidFill><a:round/></a:ln>`;
  const marker = (index: number) =>
    `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(index)}</c:spPr></c:marker>`;
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    series.map((one, index) => seriesXml(one, index, line(index), marker(index))).join("") +
    `${labels(series)}<c:marker val="1"/>${axisIds()}</c:lineChart>`
  );
}

function seriesXml(series: ChartSeries, index: number, look: string, before: string): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${textReference(series.name)}</c:tx><c:spPr>${look}</c:spPr>${before}` +
    `<c:cat>${textReference(series.categories)}</c:cat><c:val>${numberReference(series.values)}</c:val></c:ser>`
  );
}

/**
 * Returns bars with their own style, and labels for the whole series, because the chart's labels then no longer apply
 * to it.
 */
function pointsXml(own: readonly ChartPoint[], series: readonly ChartSeries[]): string {
  const looks = own.map(
    ({ index, fill: inside, outline }) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
      `<c:spPr>${fillOf(rgbOf(inside))}<a:ln w="12700">${fillOf(rgbOf(outline))}</a:ln></c:spPr></c:dPt>`,
  );
  const ownLabels = own.map(
    ({ index, labelFormat, labelPosition }) =>
      `<c:dLbl><c:idx val="${index}"/>${labelXml(true, labelFormat, LABEL_POSITIONS[labelPosition])}</c:dLbl>`,
  );
  return `${looks.join("")}${labels(series, ownLabels.join(""))}`;
}

/** Returns data labels. Only a single series shows its numbers; those of several would overlap. */
function labels(series: readonly ChartSeries[], own = ""): string {
  return `<c:dLbls>${own}${labelXml(series.length === 1, CHART_NUMBERS)}</c:dLbls>`;
}

/** Returns the elements of a label, in their required order. */
function labelXml(shown: boolean, format: string, position?: string): string {
  return (
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
    `${position === undefined ? "" : `<c:dLblPos val="${position}"/>`}<c:showLegendKey val="0"/>` +
    `<c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  );
}

function axisIds(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

function axes({ kind, categoryTitle, valueTitle, maximum }: SheetChart): string {
  const lies = kind === "bar";
  // Bars are drawn from the bottom up. Reversing the order puts the first category at the top.
  const orientation = lies ? "maxMin" : "minMax";
  const end = maximum === undefined ? "" : `<c:max val="${maximum}"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? "l" : "b"}"/>${title(categoryTitle, 900)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisText('<a:bodyPr rot="0"/>')}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${lies ? '<c:tickLblSkip val="1"/>' : ""}<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${end}<c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? "t" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${GRID_COLOUR}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `${title(valueTitle, 900)}<c:numFmt formatCode="${CHART_NUMBERS}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisText()}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/**
 * Returns the text style of an axis. Programs that leave out crowded labels show every one if the text is stated not
 * to be rotated.
 */
function axisText(body = "<a:bodyPr/>"): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fillOf(TEXT_COLOUR)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** @param size in hundredths of a point */
function title(text: string, size: number): string {
  const look = `lang="en-GB" sz="${size}" b="${size > 1000 ? 1 : 0}"`;
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>" +
    `<a:r><a:rPr ${look}>${fillOf(TEXT_COLOUR)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function textReference({ formula, values }: ChartCells): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numberReference({ formula, values }: ChartCells): string {
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number)[]): string {
  const each = values.map((value, index) =>
    value === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join("")}`;
}

function fill(index: number): string {
  return fillOf(colour(index));
}

function fillOf(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** Converts a report colour to the form used in a part: "#D9D9D9" becomes "D9D9D9". */
function rgbOf(colourOfReport: string): string {
  return colourOfReport.replace("#", "");
}

function colour(index: number): string {
  return SERIES_COLOURS[index % SERIES_COLOURS.length] ?? TEXT_COLOUR;
}
