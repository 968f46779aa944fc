import type { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { addChartParts } from "./charts/add-chart-parts";

/** Dates inside the file are those of its parts, not of the day of writing: the same workbook gives the same bytes. */
const TIME_OF_PARTS = new Date(2020, 0, 1);

/**
 * Writes a workbook as an .xlsx file. Links within the workbook are written as Excel writes them, by their place alone:
 * the library adds an outside address to them, on which LibreOffice stumbles. Charts are added: the library has none.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(await unpacked(workbook));
  addChartParts(workbook, parts);
  const written: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    written[name] = [withPlainLinks(name, bytes), { mtime: TIME_OF_PARTS }];
  }
  return zipSync(written);
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

function withPlainLinks(name: string, bytes: Uint8Array): Uint8Array {
  if (!/^xl\/worksheets\/(_rels\/)?[^/]+\.(xml|rels)$/.test(name)) return bytes;
  const xml = strFromU8(bytes);
  const plain = name.endsWith(".rels") ? withoutInnerTargets(xml) : withoutOuterAddress(xml);
  return plain === xml ? bytes : strToU8(plain);
}

function withoutOuterAddress(xml: string): string {
  return xml.replace(/<hyperlink [^>]*location="[^>]*>/g, (link) => link.replace(/ r:id="[^"]*"/, ""));
}

/** Relationships that led to the outside address of an inner link: no part of a file, no protocol, a place in a sheet. */
function withoutInnerTargets(xml: string): string {
  return xml.replace(/<Relationship [^>]*\/hyperlink" Target="[^":/]+![A-Za-z]+\d+"[^>]*\/>/g, "");
}
