import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFiles } from "../../src/files/open-files";
import { sourceOfBlob } from "../../src/files/byte-source";
import { openReturnXml } from "../../src/files/return-xml/open-return-xml";
import { writeReturnXml } from "../../src/files/return-xml/write-return-xml";
import { csvFileName, writeReturnCsv } from "../../src/files/write-return-csv";
import { assignTables } from "../../src/return/assign-tables";
import type { Return } from "../../src/return/children";
import type { Sheet } from "../../src/return/sheets";
import { uploadedFields, type TableName } from "../../src/return/tables";

const xmlOf = (inside: string) =>
  `<?xml version="1.0" encoding="us-ascii"?><EXPSSDA903>${inside}</EXPSSDA903>`;
const childOf = (header: string, episodes = "") =>
  `<CHILD><HEADER><CHILDID>A1</CHILDID><DOB>01/02/2010</DOB>${header}</HEADER>${episodes}</CHILD>`;
const read = (text: string | Uint8Array<ArrayBuffer>, name = "return.xml") =>
  openReturnXml(sourceOfBlob(name, new Blob([text])));

/** A table as records of its filled fields. */
function records(sheets: readonly Sheet[], table: string): Record<string, string>[] {
  const [headings = [], ...rows] = sheets.find(({ name }) => name === table)?.values ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      headings.map((heading, index) => [String(heading), String(row[index] ?? "")]).filter(([, v]) => v),
    ),
  );
}

test("a child's header, groups and nested rows become rows of their tables", async () => {
  const { sheets, children } = await read(
    xmlOf(
      childOf(
        `<SEX>F</SEX><UASC>0</UASC><MOTHER /><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>  </ACCOM>
         <AREVIEW><REVIEW>03/05/2024</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
         <AREVIEW><REVIEW>04/09/2024</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
         <OC2><SDQ_SCORE>12</SDQ_SCORE></OC2>`,
        `<EPISODE><DECOM>01/04/2024</DECOM><PL>U4</PL><DEC/></EPISODE>`,
      ),
    ),
  );
  expect(children).toBe(1);
  expect(records(sheets, "Header")).toEqual([{ CHILD: "A1", SEX: "F", DOB: "01/02/2010", UASC: "0" }]);
  expect(records(sheets, "Episodes")).toEqual([{ CHILD: "A1", DECOM: "01/04/2024", PLACE: "U4" }]);
  expect(records(sheets, "Reviews").map(({ REVIEW }) => REVIEW)).toEqual(["03/05/2024", "04/09/2024"]);
  expect(records(sheets, "OC2")).toEqual([{ CHILD: "A1", DOB: "01/02/2010", SDQ_SCORE: "12" }]);
  expect(records(sheets, "OC3")).toEqual([{ CHILD: "A1", DOB: "01/02/2010", IN_TOUCH: "YES", ACTIV: "F1" }]);
  expect(records(sheets, "UASC")).toEqual([]);
  expect(records(sheets, "AD1")).toEqual([]);
});

test("line breaks and indentation inside an element are no part of its value, other spaces are", async () => {
  const { sheets } = await read(xmlOf(childOf("<SEX> M</SEX><ETHNIC>\n    WBRI\n  </ETHNIC><UPN>   </UPN>")));
  expect(records(sheets, "Header")).toEqual([{ CHILD: "A1", DOB: "01/02/2010", SEX: " M", ETHNIC: "WBRI" }]);
});

test("an element that is left out is blank, and never taken from another row", async () => {
  const missing = `<AMISSING><MISSING>M</MISSING><MIS_START>01/05/2024</MIS_START></AMISSING>
    <AMISSING><MISSING>A</MISSING><MIS_START>01/06/2024</MIS_START><MIS_END>02/06/2024</MIS_END></AMISSING>`;
  const { sheets } = await read(xmlOf(childOf(missing)));
  expect(records(sheets, "Missing")[0]).toEqual({
    CHILD: "A1",
    DOB: "01/02/2010",
    MISSING: "M",
    MIS_START: "01/05/2024",
  });
});

test("a row in UASC comes of the flag 1 or of a date the status ceased", async () => {
  expect(records((await read(xmlOf(childOf("<UASC>1</UASC>")))).sheets, "UASC")).toHaveLength(1);
  expect(
    records((await read(xmlOf(childOf("<UASC>0</UASC><DUC>01/02/2028</DUC>")))).sheets, "UASC"),
  ).toHaveLength(1);
  expect(records((await read(xmlOf(childOf("<UASC>0</UASC>")))).sheets, "UASC")).toHaveLength(0);
});

test("tables without a row are there, so that the rules on them run; those that XML cannot carry are not", async () => {
  const { sheets } = await read(xmlOf(childOf("")));
  const names = assignTables(sheets).tables.thisYear;
  expect([...names.keys()].sort()).toEqual(
    [
      "AD1",
      "Episodes",
      "Header",
      "Missing",
      "OC2",
      "OC3",
      "PlacedAdoption",
      "PrevPerm",
      "Reviews",
      "UASC",
    ].sort(),
  );
});

test("values that look like formulas or markup stay text", async () => {
  const { sheets } = await read(xmlOf(childOf("<UPN>=1+1</UPN><ETHNIC>&lt;b&gt;&amp;</ETHNIC>")));
  expect(records(sheets, "Header")[0]).toMatchObject({ UPN: "=1+1", ETHNIC: "<b>&" });
});

test("the encoding that the file names is honoured, and a byte order mark before it", async () => {
  const text = `<?xml version="1.0" encoding="windows-1252"?><EXPSSDA903>${childOf("<UPN>\u00e9</UPN>")}</EXPSSDA903>`;
  const { sheets } = await read(new Uint8Array(Buffer.from(text, "latin1")));
  expect(records(sheets, "Header")[0]?.UPN).toBe("\u00e9");
  const utf16 = new Uint8Array(
    Buffer.from(`\ufeff${xmlOf(childOf("<UPN>\u00e9</UPN>")).replace("us-ascii", "utf-16")}`, "utf16le"),
  );
  expect(records((await read(utf16)).sheets, "Header")[0]?.UPN).toBe("\u00e9");
});

test.each([
  ["ISO 8859-15, in which A4 is the euro sign", "iso-8859-15", Buffer.from([0xa4]), "\u20ac"],
  ["a name that nobody knows: read as UTF-8", "ebcdic-x", Buffer.from("\u00e9"), "\u00e9"],
  ["UTF-16 named by a program that writes UTF-8", "utf-16", Buffer.from("\u00e9"), "\u00e9"],
])("the encoding is %s", async (_name, encoding, value, expected) => {
  const [before = "", after = ""] = xmlOf(childOf("<UPN>#</UPN>")).replace("us-ascii", encoding).split("#");
  const bytes = Buffer.concat([Buffer.from(before), value, Buffer.from(after)]);
  expect(records((await read(new Uint8Array(bytes))).sheets, "Header")[0]?.UPN).toBe(expected);
});

test("UTF-16 without a byte order mark is recognised by its zero bytes", async () => {
  const text = xmlOf(childOf("<UPN>\u00e9</UPN>")).replace("us-ascii", "utf-16");
  const littleEndian = Buffer.from(text, "utf16le");
  const bigEndian = Buffer.from(littleEndian).swap16();
  for (const bytes of [littleEndian, bigEndian]) {
    expect(records((await read(new Uint8Array(bytes))).sheets, "Header")[0]?.UPN).toBe("\u00e9");
  }
});

test.each([
  ["an empty file", "", "return.xml is empty"],
  ["another kind of XML", "<rss/>", "starts with rss, where EXPSSDA903 was expected"],
  ["a file cut off", "<EXPSSDA903><CHILD><HEADER>", "not well-formed XML, or ends too early"],
  ["text", "CHILD,DOB", "not well-formed XML"],
  [
    "a document type with entities",
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><EXPSSDA903>&b;</EXPSSDA903>',
    "has a document type (DOCTYPE)",
  ],
  ["an entity of its own", "<EXPSSDA903>&secret;</EXPSSDA903>", "not well-formed XML"],
  ["an endless text", xmlOf(childOf(`<UPN>${"1".repeat(20_000)}</UPN>`)), "a text too long for a return"],
])("%s is refused with a message that names the file", async (_name, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
  await expect(read(text)).rejects.toThrow("return.xml");
});

test("elements that are no part of a return are passed over and named", async () => {
  const { unknownElements } = await read(xmlOf(`${childOf("")}<NOTE><TEXT>x</TEXT></NOTE>`));
  expect(unknownElements).toEqual(expect.arrayContaining(["NOTE", "TEXT"]));
});

test("so are fields that a row or the HEADER does not have; all those it has are known", async () => {
  const { sheets, unknownElements } = await read(
    xmlOf(
      childOf(
        "<SURNAME>x</SURNAME><DUC>01/01/2026</DUC><ACTIV>F1</ACTIV><LS_ADOPTR>L0</LS_ADOPTR><MOTHER/>",
        "<EPISODE><PL>U4</PL><DECOM>01/05/2025</DECOM><END>x</END></EPISODE>",
      ),
    ),
  );
  expect(unknownElements).toEqual(["SURNAME", "END"]);
  expect(records(sheets, "Episodes")).toEqual([{ CHILD: "A1", PLACE: "U4", DECOM: "01/05/2025" }]);
});

describe("the practice return there and back", () => {
  const practice = join(__dirname, "../../assets/practice/practice-return.xlsx");
  let original: Return;
  beforeAll(async () => {
    const { sheets } = await openFiles([{ name: "practice.xlsx", read: async () => readFileSync(practice) }]);
    original = assignTables(sheets).tables;
  });

  const csvOf = (tables: Return) =>
    Object.fromEntries([...tables.thisYear.values()].map((data) => [data.table, writeReturnCsv(data)]));

  test("workbook to CSV to sheets to CSV: the same files", async () => {
    const files = Object.entries(csvOf(original)).map(([table, text]) => ({
      name: csvFileName(table as TableName),
      read: async () => new TextEncoder().encode(text),
    }));
    const { sheets } = await openFiles(files);
    expect(csvOf(assignTables(sheets).tables)).toEqual(csvOf(original));
  });

  test("CSV has the department's columns, real dates as dd/mm/yyyy and leading zeros", () => {
    const [headings = "", first = ""] = csvOf(original)["Header"]?.split("\r\n") ?? [];
    expect(headings).toBe(uploadedFields("Header").join(","));
    expect(first).toMatch(/^00\d{5},[MFU1]?,\d\d\/\d\d\/\d{4},/);
  });

  test("sheets to XML to sheets to XML: the same file, and the rows that XML can carry", async () => {
    const { xml, notes } = writeReturnXml(original);
    const { sheets } = await read(xml);
    const again = assignTables(sheets).tables;
    expect(writeReturnXml(again).xml).toBe(xml);
    const withHeader = new Set(original.thisYear.get("Header")?.rows.map((row) => row.CHILD));
    const carried = (original.thisYear.get("Episodes")?.rows ?? []).filter((row) =>
      withHeader.has(row.CHILD),
    );
    expect(again.thisYear.get("Episodes")?.rows).toHaveLength(carried.length);
    expect(notes.join(" ")).toContain("SWEpisodes is not in the XML file");
    expect(notes.join(" ")).toContain("identifiers without a row in Header: not in the XML file");
  });
});
