import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { annotateXlsx } from "../../src/files/annotate/annotate-xlsx";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import { readXlsxValues } from "../../src/files/xlsx-values";
import { writeXlsx } from "../../src/files/write-xlsx";
import type { ReportSheet } from "../../src/report/annotations";

/** A workbook with a note and a table, as the add-in writes it. */
async function withNoteAndTable(): Promise<Record<string, Uint8Array>> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Episodes");
  sheet.addTable({
    name: "Kept",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "CHILD" }, { name: "DECOM" }],
    rows: [["A1", "01/05/2025"]],
  });
  sheet.getCell("A2").note = "Agreed with the team";
  return unzipSync(await writeXlsx(workbook));
}

/** The same with its parts named and written as openpyxl does. */
async function asOpenpyxlWrites(): Promise<Uint8Array> {
  const parts = await withNoteAndTable();
  const relationships = "xl/worksheets/_rels/sheet1.xml.rels";
  const text = strFromU8(parts[relationships]!)
    .replace("../comments1.xml", "/xl/comments/comment1.xml")
    .replace("../drawings/vmlDrawing1.vml", "/xl/drawings/commentsDrawing1.vml")
    .replaceAll('Target="../', 'Target="/xl/');
  const notes = strFromU8(parts["xl/comments1.xml"]!).replace(/<r>.*?(<t\b[^>]*>[^<]*<\/t>)<\/r>/g, "$1");
  const { "xl/comments1.xml": _, "xl/drawings/vmlDrawing1.vml": drawing, ...others } = parts;
  return zipSync({
    ...others,
    [relationships]: strToU8(text),
    "xl/comments/comment1.xml": strToU8(notes),
    "xl/drawings/commentsDrawing1.vml": drawing!,
  });
}

/** The same with the usual names, to which the sheet refers by their whole paths. */
async function withWholePaths(): Promise<Uint8Array> {
  const { "xl/worksheets/_rels/sheet1.xml.rels": relationships, ...others } = await withNoteAndTable();
  const text = strFromU8(relationships!).replaceAll('Target="../', 'Target="/xl/');
  return zipSync({ ...others, "xl/worksheets/_rels/sheet1.xml.rels": strToU8(text) });
}

test.each([
  ["as openpyxl names them", asOpenpyxlWrites],
  ["named by their whole paths", withWholePaths],
])("a workbook with notes and tables, %s, is read and keeps them when it is written", async (_, write) => {
  const opened = await openXlsx("note.xlsx", await write());
  const written = await openXlsx("again.xlsx", await writeXlsx(opened));
  for (const workbook of [opened, written]) {
    const sheet = workbook.getWorksheet("Episodes");
    expect(sheet?.getCell("A2").text).toBe("A1");
    expect(sheet?.getCell("A2").note).toBe("Agreed with the team");
    expect(sheet?.getTables().map(({ name }) => name)).toEqual(["Kept"]);
  }
});

describe("a workbook whose parts do not have the names that Excel uses", () => {
  const ROWS = [
    ["CHILD", "DECOM"],
    ["A1", "01/05/2025"],
  ];

  async function workbookWith(rename: (text: string) => string): Promise<Uint8Array> {
    const workbook = new Workbook();
    workbook.addWorksheet("Episodes").addRows(ROWS);
    workbook.addWorksheet("Codes").addRow(["S"]);
    const parts = Object.entries(unzipSync(await writeXlsx(workbook)));
    return zipSync(
      Object.fromEntries(
        parts.map(([name, bytes]) => {
          const isList = name.endsWith(".rels") || name === "[Content_Types].xml";
          return [rename(name), isList ? strToU8(rename(strFromU8(bytes))) : bytes];
        }),
      ),
    );
  }

  test.each<[string, (text: string) => string]>([
    [
      "a sheet without a number, as some .NET programs write it",
      (text) => text.replace("sheet1.xml", "sheet.xml"),
    ],
    ["sheets with capitals", (text) => text.replaceAll("worksheets/sheet", "worksheets/Sheet")],
    ["texts with capitals", (text) => text.replace("sharedStrings.xml", "SharedStrings.xml")],
    ["styles with another name", (text) => text.replace("styles.xml", "formats.xml")],
    ["a workbook with another name", (text) => text.replace("workbook.xml", "book.xml")],
  ])("%s: is read and annotated", async (_, rename) => {
    const bytes = await workbookWith(rename);
    const workbook = await openXlsx("return.xlsx", bytes);
    expect(sheetsOf(workbook).map(({ name, values }) => [name, values])).toEqual([
      ["Episodes", ROWS],
      ["Codes", [["S"]]],
    ]);
    expect([null, ROWS]).toContainEqual(readXlsxValues(bytes)?.[0]?.values ?? null);

    const sheet: ReportSheet = {
      name: "903 Summary",
      tabColour: "#0F6CBD",
      columnWidths: [20],
      rows: [[{ value: "SSDA903 Validator: summary", style: "title" }]],
      frozenRows: 1,
      table: null,
    };
    const highlights = [{ sheet: "Episodes", severity: "error" as const, ranges: ["B2"] }];
    const annotated = await annotateXlsx({ bytes, workbook }, [], { highlights, sheets: [sheet] });
    // To Excel, "Sheet1.xml" and "sheet1.xml" are the same part.
    const names = Object.keys(unzipSync(annotated)).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const { worksheets } = await openXlsx("annotated.xlsx", annotated);
    expect(worksheets.map(({ name }) => name)).toEqual(["Episodes", "Codes", "903 Summary"]);
    expect(worksheets[0]?.conditionalFormattings.map(({ ref }) => ref)).toEqual(["B2"]);
    expect(worksheets[2]?.getCell("A1").font?.bold).toBe(true);
  });
});
