import { Workbook } from "@cj-tech-master/excelts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import { readXlsxValues } from "../../src/files/xlsx-values";

test("reads the same values as the full reader", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/practice/provider-list.xlsx")));
  const expected = sheetsOf(await openXlsx("provider-list.xlsx", bytes));
  const read = readXlsxValues(bytes) ?? [];
  expect(read.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  expect(read.map(({ values }) => values)).toEqual(expected.map(({ values }) => values));
});

test("reads text, numbers, dates, formulas, errors, links and gaps in their places", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("A & B");
  sheet.getCell("B2").value = "a < b & 'c'";
  sheet.getCell("D2").value = 12.5;
  sheet.getCell("AB2").value = new Date(Date.UTC(2026, 7, 31));
  sheet.getCell("A5").value = { formula: "1+1", result: 2 };
  sheet.getCell("B5").value = { formula: "A1", result: "text" };
  sheet.getCell("C5").value = { error: "#N/A" };
  sheet.getCell("D5").value = true;
  sheet.getCell("E5").value = { richText: [{ text: "two " }, { text: "parts", font: { bold: true } }] };
  sheet.getCell("F5").value = { text: "a link", hyperlink: "https://example.org/" };
  sheet.getCell("G5").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.fillFormula("H5:H6", "A5*2", [4, 0]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [read] = readXlsxValues(bytes) ?? [];
  expect(read?.name).toBe("A & B");
  expect(read?.values[1]?.[1]).toBe("a < b & 'c'");
  expect(read?.values[1]?.[3]).toBe(12.5);
  expect(read?.values[1]?.[27]).toBe(46_265);
  expect(read?.values[4]).toEqual([2, "text", "#N/A", true, "two parts", "a link", "#DIV/0!", 4]);
  expect(read?.values[5]?.[7]).toBe(0);
  expect(read?.values[2]).toEqual([]);
  expect(sheetsOf(await openXlsx("a.xlsx", bytes))[0]?.values).toEqual(read?.values);
});

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with one sheet of one row, its cells and shared strings written by hand. */
function workbookOf(cells: string, strings = ""): Uint8Array {
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst xmlns="${MAIN}">${strings}</sst>`),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    ),
  });
}

const rowOf = (bytes: Uint8Array) => readXlsxValues(bytes)?.[0]?.values[0];

test("a formula whose value another program left out is blank, not 0", () => {
  expect(rowOf(workbookOf('<c r="A1"><f>""</f><v></v></c><c r="B1"><v>7</v></c>'))).toEqual(["", 7]);
});

test("a carriage return that Excel writes as a code is read as one, and text that looks like the code stays text", () => {
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c><c r="C1" t="str"><v>c_x0009_d</v></c><c r="D1" t="s"><v>1</v></c>';
  const strings = "<si><t>CHILD_x000D_</t></si><si><t>_x005F_x000D_ _x00D_</t></si>";
  expect(rowOf(workbookOf(cells, strings))).toEqual(["CHILD\r", "a\r\nb", "c\td", "_x000D_ _x00D_"]);
});

test("rows and cells without addresses follow one another; a cell beyond Excel's last column is left out", () => {
  const cells =
    '<c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="XFE2"><v>4</v></c></row><row r="4"><c r="B4"><v>5</v></c>';
  expect(readXlsxValues(workbookOf(cells))?.[0]?.values).toEqual([[1, 2], [3], [], ["", 5]]);
});

test("a sheet that is cut off within a cell is read as far as it goes", () => {
  const [read] = readXlsxValues(workbookOf("<c><v>1</v></c><c><v>2</v></d>")) ?? [];
  expect(read?.values).toEqual([[1]]);
});

test("true and false are read from numbers or words, as the standard allows", () => {
  const cells = ["1", "true", "0", "false"].map((value) => `<c t="b"><v>${value}</v></c>`).join("");
  expect(rowOf(workbookOf(cells))).toEqual([true, true, false, false]);
});

test.each([
  ["dates as text, as in the strict form of the standard", '<c r="A1" t="d"><v>2025-04-01</v></c>', ""],
  ["cells within a comment", '<c r="A1"><v>1</v></c><!-- <c r="B1"><v>2</v></c> -->', ""],
  ["a CDATA section", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', ""],
  [
    "a CDATA section among the shared strings",
    '<c r="A1" t="s"><v>0</v></c>',
    "<si><t><![CDATA[a<b]]></t></si>",
  ],
])("leaves %s to the full reader", (_what, cells, strings) => {
  expect(readXlsxValues(workbookOf(cells, strings))).toBeNull();
});

test("leaves files built in another way to the full reader", () => {
  expect(readXlsxValues(zipSync({ "xl/workbook.xml": strToU8("<x:workbook/>") }))).toBeNull();
  expect(readXlsxValues(strToU8("no zip"))).toBeNull();
});
