import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8 } from "fflate";
import { attribute, plainText } from "../xml-text";
import { seriesOf } from "./chart-series";
import { chartXml, drawingXml } from "./chart-xml";
import { chartsOf, type SheetChart } from "./sheet-charts";

/** The parts of an .xlsx file by their names. */
type Parts = Record<string, Uint8Array>;

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** What may stand behind the drawing in a worksheet; the order of its elements is fixed. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds the charts of the workbook's sheets to the parts of its file, which the library wrote without them, and takes out
 * charts that no sheet has any more.
 */
export function addChartParts(workbook: Workbook, parts: Parts): void {
  dropStrayCharts(parts);
  const places = sheetParts(parts);
  for (const worksheet of workbook.worksheets) {
    const charts = chartsOf(worksheet);
    const place = places.get(worksheet.name);
    if (charts.length > 0 && place !== undefined) addDrawing(parts, worksheet, place, charts);
  }
}

/** The library keeps the charts of a file it read, also when their sheet was removed. */
function dropStrayCharts(parts: Parts): void {
  const drawn = Object.keys(parts)
    .filter((name) => /^xl\/drawings\/_rels\/[^/]+\.rels$/.test(name))
    .flatMap((name) => [...textOf(parts, name).matchAll(/Target="[^"]*\/(charts\/[^"]+)"/g)])
    .map(([, target]) => `xl/${target}`);
  const stray = Object.keys(parts).filter(
    (name) => /^xl\/charts\/[^/]+\.xml$/.test(name) && !isOfChart(name, drawn, parts),
  );
  for (const name of stray) {
    delete parts[name];
    delete parts[relationsOf(name)];
    edit(parts, CONTENT_TYPES, (xml) =>
      xml.replace(/<Override [^>]*>/g, (tag) => (attribute(tag, "PartName") === `/${name}` ? "" : tag)),
    );
  }
}

/** A chart that a sheet draws, or the style or colours of one. */
function isOfChart(name: string, drawn: readonly string[], parts: Parts): boolean {
  if (drawn.includes(name)) return true;
  const file = name.slice(name.lastIndexOf("/") + 1);
  return drawn.some((chart) => textOf(parts, relationsOf(chart)).includes(`"${file}"`));
}

function addDrawing(
  parts: Parts,
  worksheet: Worksheet,
  sheetPart: string,
  charts: readonly SheetChart[],
): void {
  const drawing = freeName(parts, "xl/drawings/drawing");
  parts[drawing] = strToU8(drawingXml(charts));
  declare(parts, drawing, DRAWING_TYPE);
  charts.forEach((chart, index) => {
    const name = freeName(parts, "xl/charts/chart");
    parts[name] = strToU8(chartXml(chart, seriesOf(worksheet, chart)));
    declare(parts, name, CHART_TYPE);
    relate(parts, drawing, `rId${index + 1}`, "chart", `../charts/${lastOf(name)}`);
  });
  const id = freeId(textOf(parts, relationsOf(sheetPart)));
  relate(parts, sheetPart, id, "drawing", `../drawings/${lastOf(drawing)}`);
  edit(parts, sheetPart, (xml) =>
    xml.replace(BEHIND_DRAWING, (next) => `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>${next}`),
  );
}

/** The part of each sheet, by the sheet's name. */
function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const relations = [...textOf(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^>]*>/g)];
  const targets = new Map(relations.map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]));
  const sheets = [...textOf(parts, "xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)];
  return new Map(
    sheets.map(([tag]) => [
      plainText(attribute(tag, "name")),
      `xl/${targets.get(attribute(tag, "r:id")) ?? ""}`,
    ]),
  );
}

function relate(parts: Parts, from: string, id: string, kind: string, target: string): void {
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const name = relationsOf(from);
  if (!parts[name]) parts[name] = strToU8(`<Relationships xmlns="${PACKAGE}"></Relationships>`);
  edit(parts, name, (xml) =>
    xml
      .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
      .replace("</Relationships>", `${relation}</Relationships>`),
  );
}

function declare(parts: Parts, name: string, type: string): void {
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
}

function freeName(parts: Parts, start: string): string {
  let number = 1;
  while (parts[`${start}${number}.xml`]) number++;
  return `${start}${number}.xml`;
}

function freeId(relations: string): string {
  let number = 1;
  while (relations.includes(`"rId${number}"`)) number++;
  return `rId${number}`;
}

/** "xl/charts/chart1.xml" has its relationships in "xl/charts/_rels/chart1.xml.rels". */
function relationsOf(name: string): string {
  return `${name.slice(0, name.lastIndexOf("/"))}/_rels/${lastOf(name)}.rels`;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : "";
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(textOf(parts, name)));
}
