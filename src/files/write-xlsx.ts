import type { Workbook } from "@cj-tech-master/excelts";
import { addChartParts } from "./charts/add-chart-parts";
import { edit, packParts, relationsOf, unpackParts, type Parts } from "./package-parts";
import { attribute, withoutUnwritable } from "./xml-text";

/** The address that the library gives to a link to a place in a sheet. It is neither a part of the file nor a URL. */
const INNER_LINK = /<Relationship [^>]*\/hyperlink" Target="([^":/]+![A-Za-z]+\d+)"[^>]*\/>/g;

/** Writes a workbook as an .xlsx file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return packParts(await partsOf(workbook));
}

/**
 * Returns the parts of a workbook's file, with several faults of the library put right:
 *
 * - Links within the workbook are written as Excel writes them, with only their place. The library adds an outside
 *   address, which LibreOffice cannot handle, and leaves out the place itself if a sheet's name contains "!".
 * - Print areas refer to fixed rows. The library leaves the rows relative, so that other cells are printed, or all of
 *   them.
 * - Two characters that XML cannot hold are left out. The library writes them, and Excel would refuse the file.
 * - Charts are added. The library has none.
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
 * Returns the file as the library writes it, not compressed: compression is done once, at the end. The library's own
 * way of collecting what it writes (`writeBuffer`) fails for parts of more than two megabytes.
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

/** Makes a sheet's links within the workbook lead to their place, without a relationship. */
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
