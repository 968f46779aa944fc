import { generateReturn } from "../../scripts/practice/generate-return";
import { openWorkbook } from "../../src/excel/open-workbook";
import { readFiles } from "../../src/files/import/read-files";
import { sourceOfBlob, type ByteSource } from "../../src/files/byte-source";
import { writeReturnXml } from "../../src/files/return-xml/write-return-xml";
import { assignTables } from "../../src/return/assign-tables";
import { createExcel, workbookOf } from "../excel/harness";
import { round, type Section } from "./section";

const CHILDREN = 1_500;
const XML_MEGABYTES = 100;
const ROWS_INTO_SHEETS = 60_000;

interface FilesFigures {
  readonly rowsIntoSheetsPerSecond: number;
  readonly xmlMegabytes: number;
  readonly xmlSeconds: number;
  /** How much more memory was in use at the peak of reading the XML than before it. */
  readonly xmlMemoryMegabytes: number;
}

/**
 * Measures reading files of a return into sheets. The targets are ten thousand rows a second, and 100 MB of XML in 30
 * seconds with bounded memory.
 */
export const filesSection: Section<FilesFigures> = {
  measure: async () => ({
    rowsIntoSheetsPerSecond: await rowsIntoSheets(),
    ...(await readLargeXml()),
  }),
  report: ({ rowsIntoSheetsPerSecond, xmlMegabytes, xmlSeconds, xmlMemoryMegabytes }) => [
    `Rows into sheets through Office.js and the simulated Excel: ${rowsIntoSheetsPerSecond} a second`,
    `XML of ${xmlMegabytes} MB read in ${xmlSeconds} seconds, with ${xmlMemoryMegabytes} MB more memory in use`,
  ],
};

async function rowsIntoSheets(): Promise<number> {
  const headings =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  const row = "0001,01/05/2025,S,C2,N1,U1,PR1,01/06/2025,X1,CARPL,L1 1AA,L2 2BB,SC012345".split(",");
  const excel = createExcel(workbookOf({ Sheet1: [] }));
  const open = openWorkbook((batch) => excel.Excel.run(batch));
  const started = performance.now();
  await open.importSheets([
    {
      name: "Episodes",
      replaces: null,
      rows: ROWS_INTO_SHEETS,
      columns: row.length,
      block: async (first, count) =>
        Array.from({ length: count }, (_, index) => (first + index === 0 ? headings.split(",") : row)),
    },
  ]);
  return Math.round(ROWS_INTO_SHEETS / ((performance.now() - started) / 1000));
}

async function readLargeXml() {
  const { source, size } = largeXml();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const started = performance.now();
  const { tables } = await readFiles([source], {
    onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
  });
  if (tables.length === 0) throw new Error("The large XML file was not read.");
  return {
    xmlMegabytes: Math.round(size / 1e6),
    xmlSeconds: round((performance.now() - started) / 1000, 1),
    xmlMemoryMegabytes: Math.round((peak - before) / 1e6),
  };
}

/** Repeats the children of a made-up return, piece by piece, so that the file itself takes no memory. */
function largeXml(): { source: ByteSource; size: number } {
  const practice = generateReturn({ children: CHILDREN, year: "2025/26", seed: 903 });
  const sheets = [...practice.thisYear].map(([name, { fields, rows }]) => ({
    name,
    firstRow: 0,
    firstColumn: 0,
    values: [[...fields], ...rows],
  }));
  const { xml } = writeReturnXml(assignTables(sheets).tables);
  const start = xml.indexOf("<EXPSSDA903>") + "<EXPSSDA903>".length;
  const end = xml.lastIndexOf("</EXPSSDA903>");
  const encoder = new TextEncoder();
  const parts = [xml.slice(0, start), xml.slice(start, end), xml.slice(end)].map((text) =>
    encoder.encode(text),
  );
  const [head, children, tail] = parts as [Uint8Array, Uint8Array, Uint8Array];
  const times = Math.ceil((XML_MEGABYTES * 1e6) / children.length);
  const size = head.length + children.length * times + tail.length;
  const stream = () => {
    let chunk = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (chunk === 0) controller.enqueue(head);
        else if (chunk <= times) controller.enqueue(children);
        else {
          controller.enqueue(tail);
          controller.close();
        }
        chunk++;
      },
    });
  };
  const sample = sourceOfBlob("large.xml", new Blob([head.slice(), children.slice()]));
  return {
    source: {
      name: "large.xml",
      size,
      stream: (from, to) => (to === undefined ? stream() : sample.stream(from, to)),
    },
    size,
  };
}
