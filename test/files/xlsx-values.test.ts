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

test("reads text, numbers, dates, formulas, errors, links and gaps at their places", async () => {
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
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [read] = readXlsxValues(bytes) ?? [];
  expect(read?.name).toBe("A & B");
  expect(read?.values[1]?.[1]).toBe("a < b & 'c'");
  expect(read?.values[1]?.[3]).toBe(12.5);
  expect(read?.values[1]?.[27]).toBe(46_265);
  expect(read?.values[4]).toEqual([2, "text", "#N/A", true, "two parts"]);
  expect(read?.values[2]).toEqual([]);
});

test("a formula whose value another program left empty is blank, not 0", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const [read] =
    readXlsxValues(
      zipSync({
        "xl/workbook.xml": strToU8(
          `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ),
        "xl/worksheets/sheet1.xml": strToU8(
          `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>""</f><v></v></c><c r="B1"><v>7</v></c></row></sheetData></worksheet>`,
        ),
      }),
    ) ?? [];
  expect(read?.values[0]).toEqual(["", 7]);
});

test("leaves files of another build to the full reader", () => {
  expect(readXlsxValues(zipSync({ "xl/workbook.xml": strToU8("<x:workbook/>") }))).toBeNull();
  expect(readXlsxValues(strToU8("no zip"))).toBeNull();
});
