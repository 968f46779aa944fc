import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { ANN, BEN, BOTH, FIELDS, PLAIN, type AwkwardFile } from "./awkward-file";

/** A workbook with one sheet, saved by another program. */
async function workbook(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Uint8Array> {
  const made = new Workbook();
  fill(made.addWorksheet("Sheet1"), made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const plainSheet = (sheet: Worksheet) => void sheet.addRows([FIELDS, ANN, BEN]);
const zip = (files: Record<string, string | Uint8Array>, level: 1 | 9 = 9): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    parts[name] = [typeof content === "string" ? strToU8(content) : content, { level }];
  }
  return new Uint8Array(zipSync(parts));
};

/** A workbook of parts written by hand. */
const byHand = (rows: string): Uint8Array =>
  zip(
    {
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="Header" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    },
    1,
  );
const rowOf = (values: readonly string[], line: number) =>
  `<row r="${line}">${values
    .map(
      (value, column) =>
        `<c r="${String.fromCharCode(65 + column)}${line}" t="inlineStr"><is><t>${value}</t></is></c>`,
    )
    .join("")}</row>`;
const TWO_ROWS = rowOf(FIELDS, 1) + rowOf(ANN, 2) + rowOf(BEN, 3);

/** A zip whose directory gives another unpacked size for its only file than it has. */
export function withClaimedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

/** Workbooks and zip files. */
export const WORKBOOK_FILES: readonly AwkwardFile[] = [
  { what: "a workbook", name: "book.xlsx", content: () => workbook(plainSheet), gives: BOTH },
  {
    what: "a workbook with real dates and numbers",
    name: "real.xlsx",
    content: () =>
      workbook((sheet) =>
        sheet.addRows([FIELDS, [1234567890123, "F", new Date(Date.UTC(2012, 1, 1)), "WBRI", "UN1", 1, null]]),
      ),
    gives: { Header: [["1234567890123", "F", "01/02/2012", "WBRI", "UN1", "1", ""]] },
  },
  {
    what: "only a year instead of a date",
    name: "years.xlsx",
    content: () => workbook((sheet) => sheet.addRows([FIELDS, ["0001", "F", 2012, "WBRI", "UN1", "", ""]])),
    gives: { Header: [ANN.with(2, "2012")] },
  },
  {
    what: "a real date where a partly known one is allowed",
    name: "permanence.xlsx",
    content: () =>
      workbook((sheet) =>
        sheet.addRows([
          ["CHILD", "DOB", "DATE_PERM", "PREV_PERM", "LA_PERM"],
          ["0001", "01/02/2012", new Date(Date.UTC(2015, 4, 20)), "P1", "E08000012"],
          ["0002", "01/02/2012", "zz/05/2015", "P1", "E08000012"],
        ]),
      ),
    gives: {
      PrevPerm: [
        ["0001", "01/02/2012", "20/05/2015", "P1", "E08000012"],
        ["0002", "01/02/2012", "zz/05/2015", "P1", "E08000012"],
      ],
    },
  },
  {
    what: "dates that count from 1904",
    name: "mac.xlsx",
    content: () =>
      workbook((sheet, made) => {
        made.properties.date1904 = true;
        sheet.addRows([FIELDS, ["0001", "F", new Date(Date.UTC(2012, 1, 1)), "WBRI", "UN1", "", ""]]);
      }),
    gives: { Header: [ANN] },
  },
  {
    what: "a workbook whose list of sheets has an unusual name, as some services write it",
    name: "service.xlsx",
    content: async () => {
      const renamed = (text: string) => text.replace("workbook.xml", "workbook22.xml");
      const parts = Object.entries(unzipSync(await workbook(plainSheet)));
      return zip(
        Object.fromEntries(
          parts.map(([name, part]) => [
            renamed(name),
            /^_rels|Types/.test(name) ? renamed(strFromU8(part)) : part,
          ]),
        ),
      );
    },
    gives: BOTH,
  },
  {
    what: "dates as the strict form of the standard writes them",
    name: "strict.xlsx",
    content: () =>
      byHand(
        TWO_ROWS.replaceAll(
          /t="inlineStr"><is><t>01\/02\/2012<\/t><\/is>/g,
          't="d"><v>2012-02-01T00:00:00</v>',
        ),
      ),
    gives: BOTH,
  },
  {
    what: "formulas",
    name: "formulas.xlsx",
    content: () =>
      workbook((sheet) => {
        plainSheet(sheet);
        sheet.getCell("B2").value = { formula: 'UPPER("f")', result: "F" };
      }),
    gives: BOTH,
  },
  {
    what: "a merged title above the headings",
    name: "merged.xlsx",
    content: () =>
      workbook((sheet) => {
        sheet.addRows([["Looked-after children"], FIELDS, ANN, BEN]);
        sheet.mergeCells("A1:G1");
      }),
    gives: BOTH,
    says: /1 line above the headings left out/,
  },
  {
    what: "a small table of counts to the right of the rows",
    name: "pivot.xlsx",
    content: () =>
      workbook((sheet) => {
        plainSheet(sheet);
        sheet.getCell("K2").value = "Grand total";
      }),
    counts: { Header: 2 },
    says: /1 line has more values than there are headings \(line 2\): no check reads columns without/,
  },
  {
    what: "hidden rows, columns and sheets",
    name: "hidden.xlsx",
    content: () =>
      workbook((sheet, made) => {
        plainSheet(sheet);
        made.addWorksheet("Shown").addRow(["notes"]);
        sheet.state = "hidden";
        sheet.getRow(2).hidden = true;
        sheet.getColumn(3).hidden = true;
      }),
    gives: BOTH,
    says: /sheets without a table of the return were left out: Shown\./,
  },
  {
    what: "sheets that the add-in wrote, and one that only has the name of one",
    name: "annotated.xlsx",
    content: () =>
      workbook((sheet, made) => {
        plainSheet(sheet);
        made.addWorksheet("903 Summary").addRow(["SSDA903 Validator: summary"]);
        made.addWorksheet("903 Findings").addRow(["What we agreed"]);
      }),
    gives: BOTH,
    says: /^annotated\.xlsx: sheets without a table of the return were left out: 903 Findings\.$/,
  },
  {
    what: "a million empty formatted rows",
    name: "formatted.xlsx",
    content: () => byHand(TWO_ROWS + '<row><c s="1"/></row>'.repeat(1_000_000)),
    gives: BOTH,
    takesSeconds: true,
  },
  {
    what: "a cell outside any sheet",
    name: "outside.xlsx",
    content: () => byHand(TWO_ROWS + rowOf(ANN, 999_999_999)),
    gives: BOTH,
  },
  {
    what: "sheets without a table",
    name: "notes.xlsx",
    content: () => workbook((sheet) => void sheet.addRow(["notes"])),
    refused: /notes\.xlsx: no sheet holds a table of the return/,
  },
  {
    what: "Ofsted's list",
    name: "list.xlsx",
    content: () =>
      workbook((sheet) =>
        sheet.addRows([
          [
            "URN",
            "Placement code",
            "Placement provider code",
            "Setting address postcode",
            "Registration date",
          ],
          ["SC012345", "K2", "PR4", "L1 1AA", "01/01/2020"],
        ]),
      ),
    refused: /list\.xlsx is a list of providers, not a return\. Load it below/,
  },
  {
    what: "the old format, or a password",
    name: "old.xls",
    content: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    refused: /old\.xls has a password or is in the old \.xls format/,
  },
  {
    what: "a LibreOffice workbook",
    name: "return.ods",
    content: () =>
      zip({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<office/>",
        "styles.xml": "<office/>",
        "META-INF/manifest.xml": "<manifest/>",
      }),
    refused:
      /^return\.ods is an OpenDocument file \(\.ods\), which cannot be read here\. Open it in Excel, save it as/,
  },
  {
    what: "a binary Excel workbook",
    name: "return.xlsb",
    content: () => zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x", "xl/styles.bin": "x" }),
    refused: /^return\.xlsb is a binary workbook \(\.xlsb\), which cannot be read here/,
  },
  {
    what: "a workbook that is cut off",
    name: "cut.xlsx",
    content: async () => (await workbook(plainSheet)).slice(0, 900),
    refused:
      /cut\.xlsx cannot be read: it is damaged, cut off, has a password .* If it is a workbook, save it again in Excel/,
  },
  {
    what: "a workbook with damaged bytes",
    name: "damaged.xlsx",
    content: async () => (await workbook(plainSheet)).map((byte, index) => (index % 5 === 0 ? 7 : byte)),
    refused: /damaged\.xlsx/,
  },
  {
    what: "a zip with a CSV file and what a Mac adds",
    name: "return.zip",
    content: () => zip({ "csv/header.csv": PLAIN, "__MACOSX/csv/._header.csv": "x", "csv/.DS_Store": "x" }),
    gives: BOTH,
  },
  {
    what: "a zip with one file that does not belong to a return",
    name: "mixed.zip",
    content: () => zip({ "header.csv": PLAIN, "letter.txt": "Dear all" }),
    gives: BOTH,
    refused: /mixed\.zip\/letter\.txt fits no table/,
  },
  {
    what: "a zip within a zip",
    name: "nested.zip",
    content: () => zip({ "inner.zip": zip({ "header.csv": PLAIN }) }),
    refused: /nested\.zip\/inner\.zip is a zip within a zip/,
  },
  {
    what: "a zip bomb that says what it is",
    name: "bomb.zip",
    content: () => withClaimedSize(zip({ "header.csv": "0".repeat(1_000_000) }), 4_000_000_000),
    refused: /bomb\.zip is unpacked larger than 500 MB/,
  },
  {
    what: "a zip bomb that says it is small",
    name: "sly.zip",
    content: () => withClaimedSize(zip({ "header.csv": "0".repeat(5_000_000) }), 100),
    refused: /sly\.zip\/header\.csv is damaged/,
  },
  {
    what: "a workbook bomb that says it is small",
    name: "sly.xlsx",
    content: () => withClaimedSize(byHand(TWO_ROWS + " ".repeat(5_000_000)), 100),
    refused: /sly\.xlsx/,
  },
  {
    what: "an empty zip",
    name: "empty.zip",
    content: () => zip({}),
    refused: /empty\.zip is a zip file with no files/,
  },
];
