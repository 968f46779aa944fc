import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";

/** A workbook with a note and a table, its parts named and written as openpyxl does it. */
async function asOpenpyxlWrites(): Promise<Uint8Array> {
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
  const parts = unzipSync(await writeXlsx(workbook));
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

test("a workbook with notes and tables of another program is read, and keeps them when it is written", async () => {
  const opened = await openXlsx("note.xlsx", await asOpenpyxlWrites());
  const written = await openXlsx("again.xlsx", await writeXlsx(opened));
  for (const workbook of [opened, written]) {
    const sheet = workbook.getWorksheet("Episodes");
    expect(sheet?.getCell("A2").text).toBe("A1");
    expect(sheet?.getCell("A2").note).toBe("Agreed with the team");
    expect(sheet?.getTables().map(({ name }) => name)).toEqual(["Kept"]);
  }
});
