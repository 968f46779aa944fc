import type { Sheet } from "../../return/sheets";
import type { CollectionYear } from "../../return/collection-years";
import { tableTitle } from "../../return/detect-tables";
import { TABLE_NAMES, tablesOfYear, type TableName } from "../../return/tables";
import { list } from "../../return/words";
import { piecesOf, type ByteSource } from "../byte-source";
import type { LongFileOperation } from "../long-operation";
import { FileProblem } from "../problem";
import { xmlDecoder } from "./decode-xml";
import { XML_TABLES } from "./layout";
import { XML_HEADINGS, type XmlReturnEnd, XmlReturnReader } from "./read-return-xml";

/** A return read from XML. */
export interface XmlReturn extends XmlReturnEnd {
  /**
   * One sheet for each table, including tables without rows. The first row holds the headings, and every cell is
   * text.
   */
  readonly sheets: readonly Sheet[];
}

/**
 * Reads the department's XML file of a return into sheets.
 * @throws FileProblem if it is empty, is not a return, holds no child, or ends too early
 */
export async function openReturnXml(
  source: ByteSource,
  operation: LongFileOperation = {},
): Promise<XmlReturn> {
  const values = new Map<TableName, string[][]>(
    XML_TABLES.map((table) => [table, [[...(XML_HEADINGS.get(table) ?? [])]]]),
  );
  const end = await readReturnXml(source, (table, cells) => values.get(table)?.push(cells), operation);
  const sheets = [...values].map(([name, rows]) => ({ name, firstRow: 0, firstColumn: 0, values: rows }));
  return { sheets, ...end };
}

/**
 * Reads the department's XML file of a return in pieces, without keeping its rows.
 * @param onRow called with each row: its cells, in the order of `XML_HEADINGS`, and the line of the file where its
 * child ends
 * @throws FileProblem if it is empty, is not a return, holds no child, or ends too early; the signal's reason if it
 * is aborted
 */
export async function readReturnXml(
  source: ByteSource,
  onRow: (table: TableName, cells: string[], line: number) => void,
  operation: LongFileOperation = {},
): Promise<XmlReturnEnd> {
  const reader = new XmlReturnReader(source.name, onRow);
  let decoder: TextDecoder | null = null;
  let done = 0;
  for await (const piece of piecesOf(source.stream(), operation.signal)) {
    decoder ??= xmlDecoder(piece);
    reader.write(decoder.decode(piece, { stream: true }));
    done += piece.length;
    operation.onProgress?.(done, source.size);
  }
  if (!decoder)
    throw new FileProblem(source.name, `${source.name} is empty. Choose the XML file of a return.`);
  reader.write(decoder.decode());
  const end = reader.end();
  if (end.children === 0) throw childless(source.name, end.unknownElements);
  return end;
}

/**
 * Returns what the user should know about a return's XML, as sentences with the name of its file.
 * @param year the collection year that its dates point to; null if they do not show it
 */
export function notesOnXml(
  fileName: string,
  { unknownElements, repeats }: Pick<XmlReturnEnd, "unknownElements" | "repeats">,
  year: CollectionYear | null,
): string[] {
  const absent = (year === null ? TABLE_NAMES : tablesOfYear(year))
    .filter((table) => !XML_TABLES.includes(table))
    .map((table) => tableTitle(table).replace(/^./, (first) => first.toLowerCase()));
  const unknown = `${fileName} has elements that are not part of a return and were left out: ${unknownElements.join(", ")}.`;
  return [
    ...(absent.length > 0
      ? [
          `${fileName} does not hold ${list(absent)}: XML files do not include them. Add them as CSV files, or the checks on them will not be run.`,
        ]
      : []),
    ...(unknownElements.length > 0 ? [unknown] : []),
    ...repeats.map((text) => `${fileName}: ${text}`),
  ];
}

function childless(fileName: string, unknownElements: readonly string[]): FileProblem {
  const instead =
    unknownElements.length === 0
      ? ""
      : ` It has other elements (${unknownElements.join(", ")}): names must be in capitals, such as CHILD.`;
  return new FileProblem(fileName, `${fileName} holds no child. Choose the XML file of a return.${instead}`);
}
