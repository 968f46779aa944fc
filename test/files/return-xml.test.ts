import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFiles } from "../../src/files/open-files";
import { sourceOfBlob } from "../../src/files/byte-source";
import { openReturnXml } from "../../src/files/return-xml/open-return-xml";
import { writeReturnXml } from "../../src/files/return-xml/write-return-xml";
import { csvFileName, writeReturnCsv } from "../../src/files/write-return-csv";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
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

test("line breaks and indentation inside an element are not part of its value, but other spaces are", async () => {
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

test("the flag 1, or a date on which the status ceased, gives a row in UASC", async () => {
  expect(records((await read(xmlOf(childOf("<SEX>2</SEX><UASC>1</UASC>")))).sheets, "UASC")).toEqual([
    { CHILD: "A1", SEX: "2", DOB: "01/02/2010" },
  ]);
  expect(
    records((await read(xmlOf(childOf("<UASC>0</UASC><DUC>01/02/2028</DUC>")))).sheets, "UASC"),
  ).toHaveLength(1);
  expect(records((await read(xmlOf(childOf("<UASC>0</UASC>")))).sheets, "UASC")).toHaveLength(0);
});

test("tables without rows are there, so that their rules run, but not those that XML cannot carry", async () => {
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

test("the file is read in the encoding that it names, or that of its byte order mark", async () => {
  const text = `<?xml version="1.0" encoding="windows-1252"?><EXPSSDA903>${childOf("<UPN>\u00e9</UPN>")}</EXPSSDA903>`;
  const { sheets } = await read(new Uint8Array(Buffer.from(text, "latin1")));
  expect(records(sheets, "Header")[0]?.UPN).toBe("\u00e9");
  const utf16 = new Uint8Array(
    Buffer.from(`\ufeff${xmlOf(childOf("<UPN>\u00e9</UPN>")).replace("us-ascii", "utf-16")}`, "utf16le"),
  );
  expect(records((await read(utf16)).sheets, "Header")[0]?.UPN).toBe("\u00e9");
});

test.each([
  ["ISO 8859-15, where A4 is the euro sign", "iso-8859-15", Buffer.from([0xa4]), "\u20ac"],
  ["unknown, so the file is read as UTF-8", "ebcdic-x", Buffer.from("\u00e9"), "\u00e9"],
  ["given as UTF-16 by a program that writes UTF-8", "utf-16", Buffer.from("\u00e9"), "\u00e9"],
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
  ["another kind of XML", "<rss/>", "starts with rss instead of EXPSSDA903"],
  ["a file that is cut off", "<EXPSSDA903><CHILD><HEADER>", "not well-formed XML, or ends too early"],
  ["text", "CHILD,DOB", "not well-formed XML"],
  [
    "a document type with entities",
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><EXPSSDA903>&b;</EXPSSDA903>',
    "has a document type (DOCTYPE)",
  ],
  ["an entity of its own", "<EXPSSDA903>&secret;</EXPSSDA903>", "not well-formed XML"],
  ["a web page", "<!DOCTYPE html><html/>", "it is a web page"],
  ["a table from a web page", "<TABLE><TR/></TABLE>", "it is a web page"],
  ["a workbook in an old XML format", "<Workbook/>", "a workbook in an old Excel XML format"],
  ["elements that never end", `<EXPSSDA903>${"<A>".repeat(50)}`, "nested more deeply than in any return"],
  [
    "a file that is cut off in its second child",
    xmlOf(`${childOf("")}<CHILD><HEADER>`),
    "up to CHILD number 2",
  ],
  [
    "an endless text",
    xmlOf(childOf(`<UPN>${"1".repeat(40_000)}</UPN>`)),
    "the text of UPN in CHILD number 1 is longer than an Excel cell can hold",
  ],
  [
    "an endless text that is marked as such",
    xmlOf(childOf(`<UPN><![CDATA[${"1".repeat(40_000)}]]></UPN>`)),
    "the text of UPN in CHILD number 1 is longer than an Excel cell can hold",
  ],
])("%s is refused with a message that names the file", async (_name, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
  await expect(read(text)).rejects.toThrow("return.xml");
});

test.each([
  ["all elements", (xml: string) => xml.replace(/<(\/?)(?=[A-Z])/g, "<$1x:")],
  ["only the outermost element", (xml: string) => xml.replace(/<(\/?)(?=EXPSSDA903)/g, "<$1x:")],
])("a return is read as usual if %s has a namespace prefix", async (_what, prefixed) => {
  const plain = xmlOf(childOf("<SEX>1</SEX><UPN>UN1</UPN>"));
  const named = prefixed(plain).replace("x:EXPSSDA903", 'x:EXPSSDA903 xmlns:x="urn:return"');
  const found = await read(named);
  expect(found).toEqual(await read(plain));
  expect(found.unknownElements).toEqual([]);
});

test("elements in a different namespace from the outermost element are ignored and named", async () => {
  const text =
    '<x:EXPSSDA903 xmlns:x="urn:return" xmlns:y="urn:other"><x:CHILD><x:HEADER><x:CHILDID>1</x:CHILDID><y:SEX>1</y:SEX></x:HEADER></x:CHILD></x:EXPSSDA903>';
  expect((await read(text)).unknownElements).toEqual(["y:SEX"]);
});

test("elements that do not belong to a return are ignored and named", async () => {
  const { unknownElements } = await read(xmlOf(`${childOf("")}<NOTE><TEXT>x</TEXT></NOTE>`));
  expect(unknownElements).toEqual(expect.arrayContaining(["NOTE", "TEXT"]));
});

test("a second HEADER in a CHILD, and an element that appears twice, are reported with their places", async () => {
  const twice = "<SEX>1</SEX><SEX>2</SEX>";
  const { sheets, children, repeats } = await read(
    xmlOf(
      `${childOf("")}\n${childOf(`${twice}</HEADER><EPISODE><PL>U4</PL></EPISODE><HEADER><CHILDID>B2</CHILDID>`, "<EPISODE><PL>U1</PL></EPISODE>")}
      ${childOf(twice)}${childOf(twice)}${childOf(twice)}${childOf(twice)}`,
    ),
  );
  expect(children).toBe(7);
  expect(records(sheets, "Header").map(({ CHILD, SEX }) => `${CHILD} ${SEX}`)).toContain("A1 1");
  expect(records(sheets, "Episodes")).toEqual([
    { CHILD: "A1", PLACE: "U4" },
    { CHILD: "B2", PLACE: "U1" },
  ]);
  expect(repeats).toEqual([
    "more than one HEADER in CHILD number 2 (line 2). Each was read as a separate child, with the elements that follow it. Check that this is intended.",
    "an element appears twice in CHILD number 2 (line 2), CHILD number 3 (line 3), CHILD number 4 (line 3) and 2 more places, where it may appear only once: the first is used.",
  ]);
});

test("a row whose elements are all blank does not count as a row", async () => {
  const { sheets } = await read(xmlOf(childOf("<OC2><SDQ_SCORE /></OC2>", "<EPISODE><PL> </PL></EPISODE>")));
  expect([records(sheets, "OC2"), records(sheets, "Episodes")]).toEqual([[], []]);
});

test("the identifier may be in an element named like the field, and in a CDATA section", async () => {
  const { sheets } = await read(
    xmlOf("<CHILD><HEADER><CHILD><![CDATA[A&1]]></CHILD><SEX>1</SEX></HEADER></CHILD>"),
  );
  expect(records(sheets, "Header")).toEqual([{ CHILD: "A&1", SEX: "1" }]);
});

test("elements in the wrong place are ignored and named", async () => {
  const { sheets, children, unknownElements } = await read(
    xmlOf(
      `<EPISODE><PL>U1</PL></EPISODE><HEADER><CHILDID>X1</CHILDID></HEADER>
       <CHILD><SEX>9</SEX><HEADER><CHILDID>A1</CHILDID><NAME><SEX>8</SEX><OC2><SDQ_SCORE>1</SDQ_SCORE></OC2></NAME></HEADER>
       <BOX><EPISODE><PL>U2</PL></EPISODE></BOX><EPISODE><PL>U3</PL></EPISODE></CHILD>`,
    ),
  );
  expect(children).toBe(1);
  expect(records(sheets, "Header")).toEqual([{ CHILD: "A1" }]);
  expect(records(sheets, "OC2")).toEqual([]);
  expect(records(sheets, "Episodes")).toEqual([{ CHILD: "A1", PLACE: "U3" }]);
  expect(unknownElements).toEqual(expect.arrayContaining(["EPISODE", "HEADER", "SEX", "NAME", "BOX"]));
});

test("so are elements with names that every JavaScript object has", async () => {
  const { sheets, unknownElements } = await read(
    xmlOf(childOf("<toString><A>1</A></toString>", "<constructor/><EPISODE><PL>U1</PL></EPISODE>")),
  );
  expect(unknownElements).toEqual(["A", "toString", "constructor"]);
  expect(records(sheets, "Episodes")).toEqual([{ CHILD: "A1", PLACE: "U1" }]);
  await expect(read("<constructor/>")).rejects.toThrow("starts with constructor instead of EXPSSDA903");
});

test("only twenty of the elements that do not belong to a return are named", async () => {
  const unknown = Array.from({ length: 25 }, (_, index) => `<X${index}>1</X${index}>`).join("");
  const { unknownElements } = await read(xmlOf(childOf(unknown)));
  expect(unknownElements).toEqual(Array.from({ length: 20 }, (_, index) => `X${index}`));
});

test("fields that a row or the HEADER does not have are named, and none of those that it has", async () => {
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

describe("writing XML", () => {
  const table = (name: TableName, ...rows: Readonly<Record<string, CellValue>>[]): Sheet => {
    const fields = uploadedFields(name);
    const cells = rows.map((row) => fields.map((field) => row[field] ?? (field === "CHILD" ? "A1" : "")));
    return { name, firstRow: 0, firstColumn: 0, values: [[...fields], ...cells] };
  };
  const written = (...sheets: Sheet[]) => writeReturnXml(assignTables(sheets).tables);
  const header = (row: Readonly<Record<string, CellValue>> = {}) =>
    table("Header", { SEX: "1", DOB: "01/02/2010", ...row });
  const asylum = table("UASC");

  test("a child is written in the order of the department's schema", () => {
    const { xml, notes } = written(
      header({ ETHNIC: "wbri", UPN: "A123456789012", MOTHER: 1, MC_DOB: 45_748 }),
      table(
        "Episodes",
        {
          ...{
            DECOM: 45_748,
            RNE: "S",
            LS: "c2",
            CIN: "N1",
            PLACE: "U4 ",
            PLACE_PROVIDER: "PR1",
            URN: "sc012345",
          },
          ...{
            DEC: "30/05/2025",
            REC: "X1",
            REASON_PLACE_CHANGE: "CHILD",
            HOME_POST: "l1 8jq",
            PL_POST: "M1  1AE",
          },
        },
        { DECOM: "soon", URN: " " },
      ),
      table("Reviews", { REVIEW: "03/06/2025", REVIEW_CODE: "PN1" }),
      table("UASC", { SEX: "1", DOB: "01/02/2010", DUC: "01/02/2028" }),
      table("OC2", {
        ...{ DOB: "01/02/2010", SDQ_SCORE: 12, SDQ_REASON: "SDQ1", CONVICTED: 0, HEALTH_CHECK: 1 },
        ...{ IMMUNISATIONS: 1, TEETH_CHECK: 0, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0 },
        ...{ INTERVENTION_RECEIVED: "", INTERVENTION_OFFERED: 1 },
      }),
      table("OC3", { DOB: "01/02/2010", IN_TOUCH: "YES", ACTIV: "F1", ACCOM: "B1" }),
      table("AD1", {
        ...{
          DOB: "01/02/2010",
          DATE_INT: "01/01/2025",
          DATE_MATCH: "01/02/2025",
          FOSTER_CARE: 0,
          NB_ADOPTR: 2,
        },
        ...{ SEX_ADOPTR: "MF", LS_ADOPTR: "L11" },
      }),
      table("PlacedAdoption", {
        ...{ DOB: "01/02/2010", DATE_PLACED: "01/06/2025", DATE_PLACED_CEASED: "01/07/2025" },
        REASON_PLACED_CEASED: "RD1",
      }),
      table("PrevPerm", {
        DOB: "01/02/2010",
        PREV_PERM: "P1",
        LA_PERM: "E06000001",
        DATE_PERM: "zz/05/2020",
      }),
      table("Missing", { DOB: "01/02/2010", MISSING: "M", MIS_START: "01/05/2025", MIS_END: "02/05/2025" }),
    );
    expect(notes).toEqual([]);
    expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<EXPSSDA903>
  <CHILD>
    <HEADER>
      <CHILDID>A1</CHILDID>
      <UPN>A123456789012</UPN>
      <SEX>1</SEX>
      <DOB>01/02/2010</DOB>
      <ETHNIC>WBRI</ETHNIC>
      <UASC>1</UASC>
      <DUC>01/02/2028</DUC>
      <IN_TOUCH>YES</IN_TOUCH>
      <ACTIV>F1</ACTIV>
      <ACCOM>B1</ACCOM>
      <DATE_INT>01/01/2025</DATE_INT>
      <DATE_MATCH>01/02/2025</DATE_MATCH>
      <FOSTER_CARE>0</FOSTER_CARE>
      <NB_ADOPTR>2</NB_ADOPTR>
      <SEX_ADOPTR>MF</SEX_ADOPTR>
      <LS_ADOPTR>L11</LS_ADOPTR>
      <AMISSING>
        <MISSING>M</MISSING>
        <MIS_START>01/05/2025</MIS_START>
        <MIS_END>02/05/2025</MIS_END>
      </AMISSING>
      <AREVIEW>
        <REVIEW>03/06/2025</REVIEW>
        <REVIEW_CODE>PN1</REVIEW_CODE>
      </AREVIEW>
      <MOTHER>1</MOTHER>
      <MC_DOB>01/04/2025</MC_DOB>
      <PERMANENCE>
        <PREV_PERM>P1</PREV_PERM>
        <LA_PERM>E06000001</LA_PERM>
        <DATE_PERM>ZZ/05/2020</DATE_PERM>
      </PERMANENCE>
      <OC2>
        <SDQ_SCORE>12</SDQ_SCORE>
        <SDQ_REASON>SDQ1</SDQ_REASON>
        <CONVICTED>0</CONVICTED>
        <HEALTH_CHECK>1</HEALTH_CHECK>
        <IMMUNISATIONS>1</IMMUNISATIONS>
        <TEETH_CHECK>0</TEETH_CHECK>
        <HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT>
        <SUBSTANCE_MISUSE>0</SUBSTANCE_MISUSE>
        <INTERVENTION_RECEIVED />
        <INTERVENTION_OFFERED>1</INTERVENTION_OFFERED>
      </OC2>
      <AD_PLACED>
        <DATE_PLACED>01/06/2025</DATE_PLACED>
        <DATE_PLACED_CEASED>01/07/2025</DATE_PLACED_CEASED>
        <REASON_PLACED_CEASED>RD1</REASON_PLACED_CEASED>
      </AD_PLACED>
    </HEADER>
    <EPISODE>
      <DECOM>01/04/2025</DECOM>
      <RNE>S</RNE>
      <LS>C2</LS>
      <CIN>N1</CIN>
      <PL>U4 </PL>
      <PL_POST>M1 1AE</PL_POST>
      <HOME_POST>L1 8JQ</HOME_POST>
      <URN>SC012345</URN>
      <PLACE_PROVIDER>PR1</PLACE_PROVIDER>
      <DEC>30/05/2025</DEC>
      <REC>X1</REC>
      <REASON_PLACE_CHANGE>CHILD</REASON_PLACE_CHANGE>
    </EPISODE>
    <EPISODE>
      <DECOM>soon</DECOM>
      <RNE />
      <LS />
      <CIN />
      <PL />
      <PL_POST />
      <HOME_POST />
      <URN />
      <PLACE_PROVIDER />
      <DEC />
      <REC />
      <REASON_PLACE_CHANGE />
    </EPISODE>
  </CHILD>
</EXPSSDA903>
`);
  });

  test("children without a Header row and rows without CHILD are left out, and counted", () => {
    const { xml, notes } = written(
      table("Header", { SEX: "1" }, { CHILD: "", SEX: "2" }),
      table("Episodes", { DECOM: "01/05/2025" }, { CHILD: "B2" }, { CHILD: "B2" }, { CHILD: "", LS: "C2" }),
      asylum,
    );
    expect(xml.match(/<CHILD>/g)).toHaveLength(1);
    expect(xml.match(/<EPISODE>/g)).toHaveLength(1);
    expect(notes).toEqual([
      "1 identifier without a row in Header: not in the XML file, which groups everything under Header rows.",
      "2 rows without CHILD: not in the XML file, where every row needs an identifier.",
    ]);
  });

  test("the first of several rows is written where XML holds only one, and the others are reported", () => {
    const { xml, notes } = written(
      table("Header", { SEX: "1" }, { SEX: "2" }),
      table("UASC", { SEX: "1", DUC: "01/02/2028" }, { SEX: "1", DUC: "01/02/2029" }),
      table("OC2", { SDQ_SCORE: 1 }, { SDQ_SCORE: 2 }),
    );
    expect(xml).toContain("<SEX>1</SEX>");
    expect(xml).toContain("<DUC>01/02/2028</DUC>");
    expect(xml.match(/<OC2>/g)).toHaveLength(2);
    expect(notes).toEqual([
      "Header, UASC: several rows for one identifier. The XML file holds the first of them; remove the others.",
    ]);
  });

  test("rows whose date of birth or sex differs from the Header's are counted", () => {
    const { notes } = written(
      header(),
      table("UASC", { SEX: "2", DOB: "02/02/2010" }),
      table("OC3", { DOB: "01/02/2010" }),
      table("Reviews", { DOB: "soon", REVIEW: "03/06/2025" }),
    );
    expect(notes).toEqual([
      "2 rows have a different DOB from the Header. The XML file holds only the Header's.",
      "1 row has a different SEX from the Header. The XML file holds only the Header's.",
    ]);
  });

  test("the UASC flag is blank, with a note, if nothing in the return gives it", () => {
    const { xml, notes } = written(header());
    expect(xml).toContain("<UASC />");
    expect(notes).toEqual([expect.stringMatching(/^UASC is blank for every child in the XML file/)]);
    expect(written(header(), asylum)).toMatchObject({
      xml: expect.stringContaining("<UASC>0</UASC>"),
      notes: [],
    });
    const flagged: Sheet = {
      ...header(),
      values: header().values.map((row, line) => [...row, line === 0 ? "UASC" : 1]),
    };
    expect(written(flagged)).toMatchObject({ xml: expect.stringContaining("<UASC>1</UASC>"), notes: [] });
  });

  test("tables that XML cannot carry are reported if they have rows", () => {
    const workers = table("SWEpisodes", { SW_ID: "SW1" });
    const { notes } = written(header(), asylum, workers, table("DoLo"));
    expect(notes).toEqual([
      "SWEpisodes is not in the XML file: its XML format is not published. Upload it as CSV.",
    ]);
  });

  test("values that look like markup are read back as they were, without characters that XML cannot hold", async () => {
    const { xml } = written(header({ UPN: `<A HREF="X">&AMP;</A>\u0007` }));
    expect(records((await read(xml)).sheets, "Header")[0]?.UPN).toBe('<A HREF="X">&AMP;</A>');
  });
});

describe("the practice return after a round trip", () => {
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
