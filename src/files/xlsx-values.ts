import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../return/cells";
import { MAX_COLUMNS, MAX_ROWS, type Sheet } from "../return/sheets";
import {
  attribute,
  elementAt,
  elementsOf,
  isTagAt,
  plainText,
  tagsOf,
  textOfWorkbook,
  textsOf,
} from "./xml-text";

/**
 * Returns the values of a workbook's sheets, without formats, formulas or anything else. This is some ten times
 * faster than opening the workbook. Dates are serial numbers, formulas their results, errors their text. Null if the
 * parts are not named and written as Excel does it; the caller must then use another reader.
 */
export function readXlsxValues(bytes: Uint8Array): Sheet[] | null {
  const parts = unzippedParts(bytes);
  const workbook = parts?.get("xl/workbook.xml");
  const relations = parts?.get("xl/_rels/workbook.xml.rels");
  if (!parts || !workbook || !relations) return null;
  const targets = new Map(
    [...tagsOf(relations, "Relationship")].map((tag) => [
      attribute(tag, "Id"),
      partName(attribute(tag, "Target")),
    ]),
  );
  const strings = [...tagsOf(relations, "Relationship")].find((tag) =>
    attribute(tag, "Type").endsWith("/sharedStrings"),
  );
  const listed = strings && parts.get(partName(attribute(strings, "Target")));
  if (strings && (listed === undefined || listed.includes("<!"))) return null;
  const shared = sharedStrings(listed ?? "");
  const [properties = ""] = tagsOf(workbook, "workbookPr");
  const date1904 = isTrue(attribute(properties, "date1904"));
  const sheets: Sheet[] = [];
  for (const tag of tagsOf(workbook, "sheet")) {
    const xml = parts.get(targets.get(attribute(tag, "r:id")) ?? "");
    if (xml === undefined || !isAsUsual(xml)) return null;
    const values = valuesOf(xml, shared);
    sheets.push({ name: plainText(attribute(tag, "name")), firstRow: 0, firstColumn: 0, values, date1904 });
  }
  return sheets.length === 0 ? null : sheets;
}

function unzippedParts(bytes: Uint8Array): Map<string, string> | null {
  try {
    const filter = ({ name }: { name: string }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(
        name,
      );
    const parts = Object.entries(unzipSync(bytes, { filter }));
    return new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    return null;
  }
}

/**
 * Whether a sheet is written in the usual way: without comments or marked sections, and without dates as text, as the
 * strict form of the standard has them.
 */
function isAsUsual(sheet: string): boolean {
  return /<sheetData\b/.test(sheet) && !sheet.includes("<!") && !/\st=["']d["']/.test(sheet);
}

/**
 * Returns the part that a target names. Targets are relative to the workbook's folder or, with a leading "/", to the
 * root.
 */
function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string): string[] {
  return [...elementsOf(xml, "si")].map(({ content }) => textsOf(content ?? ""));
}

/** Places rows and cells by their addresses if these are given, otherwise one after the other. */
function valuesOf(xml: string, shared: readonly string[]): CellValue[][] {
  const values: CellValue[][] = [];
  let rowIndex = -1;
  let column = -1;
  for (let at = xml.indexOf("<"); at >= 0; ) {
    if (isTagAt(xml, at, "row")) {
      const end = xml.indexOf(">", at);
      if (end < 0) break;
      const line = attribute(xml.slice(at, end), "r");
      rowIndex = line === "" ? rowIndex + 1 : Number(line) - 1;
      column = -1;
      at = xml.indexOf("<", end);
    } else if (isTagAt(xml, at, "c")) {
      const cell = elementAt(xml, at, "c");
      if (cell === null) break;
      column = columnOf(attribute(cell.tag, "r")) ?? column + 1;
      const value = cell.content === null ? "" : valueOf(attribute(cell.tag, "t"), cell.content, shared);
      if (value !== "") place(values, rowIndex, column, value);
      at = xml.indexOf("<", cell.next);
    } else at = xml.indexOf("<", at + 1);
  }
  return Array.from(values, (row) => Array.from(row ?? [], (cell) => cell ?? ""));
}

/**
 * Sets a value. A cell outside Excel's limits is in no workbook that Excel wrote, and would fill the memory, so it is
 * ignored.
 */
function place(values: CellValue[][], row: number, column: number, value: CellValue): void {
  if (!(row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS)) return;
  (values[row] ??= [])[column] = value;
}

function valueOf(type: string, content: string, shared: readonly string[]): CellValue {
  if (type === "inlineStr") return textsOf(content);
  const [{ content: value = null } = {}] = elementsOf(content, "v");
  if (value === null) return "";
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return isTrue(value);
  if (type === "str" || type === "e") return textOfWorkbook(value);
  // Some programs leave the value empty for a formula that gives "".
  return value.trim() === "" ? "" : Number(value);
}

function isTrue(value: string): boolean {
  return value === "1" || value === "true";
}

function columnOf(address: string): number | null {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? null : column - 1;
}
