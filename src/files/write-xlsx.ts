import type { Workbook } from "@cj-tech-master/excelts";
import { addChartParts } from "./charts/add-chart-parts";
import { edit, packParts, relationsOf, unpackParts, type Parts } from "./package-parts";
import { attribute, withoutUnwritable } from "./xml-text";

/** The address that the library gives a link to a place in a sheet: no part of a file, no protocol. */
const INNER_LINK = /<Relationship [^>]*\/hyperlink" Target="([^":/]+![A-Za-z]+\d+)"[^>]*\/>/g;

/** Writes a workbook as an .xlsx file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return packParts(await partsOf(workbook));
}

/**
 * The parts of a workbook's file. Links within the workbook are written as Excel writes them, by their place alone: the
 * library adds an outside address to them, on which LibreOffice stumbles, and leaves out the place itself where the name of a
 * sheet holds "!". The cells that are printed are named by fixed rows:
 * the library leaves these open, and then other cells are printed, or all. Of the characters that XML cannot hold the library
 * writes two, for which Excel would refuse the file. Charts are added: the library has none.
 */
export async function partsOf(workbook: Workbook): Promise<Parts> {
  const parts = unpackParts(await unpacked(workbook));
  addChartParts(workbook, parts);
  edit(parts, "xl/workbook.xml", withFixedPrintAreas);
  edit(parts, "xl/sharedStrings.xml", withoutUnwritable);
  for (const name of Object.keys(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) linkByPlace(parts, name);
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

/** Links of a sheet within the workbook lead to their place, and have no relationship any more. */
function linkByPlace(parts: Parts, sheet: string): void {
  const places = new Map<string, string>();
  edit(parts, relationsOf(sheet), (xml) =>
    xml.replace(INNER_LINK, (relationship, place: string) => {
      places.set(attribute(relationship, "Id"), place);
      return "";
    }),
  );
  if (places.size === 0) return;
  edit(parts, sheet, (xml) =>
    xml.replace(/<hyperlink [^>]*>/g, (link) => {
      const place = places.get(attribute(link, "r:id"));
      if (place === undefined) return link;
      return link.replace(/ location="[^"]*"/, "").replace(/ r:id="[^"]*"/, () => ` location="${place}"`);
    }),
  );
}
