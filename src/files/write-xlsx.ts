import type { Workbook } from "@cj-tech-master/excelts";
import { addChartParts } from "./charts/add-chart-parts";
import { edit, packParts, unpackParts, type Parts } from "./package-parts";
import { withoutUnwritable } from "./xml-text";

/** Writes a workbook as an .xlsx file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return packParts(await partsOf(workbook));
}

/**
 * The parts of a workbook's file. Links within the workbook are written as Excel writes them, by their place alone: the
 * library adds an outside address to them, on which LibreOffice stumbles. The cells that are printed are named by fixed rows:
 * the library leaves these open, and then other cells are printed, or all. Of the characters that XML cannot hold the library
 * writes two, for which Excel would refuse the file. Charts are added: the library has none.
 */
export async function partsOf(workbook: Workbook): Promise<Parts> {
  const parts = unpackParts(await unpacked(workbook));
  addChartParts(workbook, parts);
  edit(parts, "xl/workbook.xml", withFixedPrintAreas);
  edit(parts, "xl/sharedStrings.xml", withoutUnwritable);
  for (const name of Object.keys(parts)) {
    if (!/^xl\/worksheets\/(_rels\/)?[^/]+\.(xml|rels)$/.test(name)) continue;
    edit(parts, name, name.endsWith(".rels") ? withoutInnerTargets : withoutOuterAddress);
  }
  return parts;
}

/**
 * The file as the library writes it, not packed yet: that is done once, at the end. Its own way of collecting what it
 * writes (`writeBuffer`) fails for parts of more than two megabytes.
 */
async function unpacked(workbook: Workbook): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const collector = { write: (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece), end: () => {} };
  await workbook.xlsx.write(collector, { zip: { level: 0 } });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function withFixedPrintAreas(xml: string): string {
  return xml.replace(/<definedName name="_xlnm\.Print_Area"[^>]*>[^<]*/g, (area) =>
    area.replace(/\$([A-Z]+)(\d+)(?=:|$)/g, "$$$1$$$2"),
  );
}

function withoutOuterAddress(xml: string): string {
  return xml.replace(/<hyperlink [^>]*location="[^>]*>/g, (link) => link.replace(/ r:id="[^"]*"/, ""));
}

/** Relationships that led to the outside address of an inner link: no part of a file, no protocol, a place in a sheet. */
function withoutInnerTargets(xml: string): string {
  return xml.replace(/<Relationship [^>]*\/hyperlink" Target="[^":/]+![A-Za-z]+\d+"[^>]*\/>/g, "");
}
