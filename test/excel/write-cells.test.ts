import type { CellWrite } from "../../src/excel/types";
import { openInExcel } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

jest.setTimeout(60_000);

const SHEET = "Episodes";

test("two cells of one row are written, also where they come in different messages", async () => {
  const excel = openInExcel(episodesWorkbook(2_001));
  const worksheet = excel.host.workbook.getWorksheet(SHEET)!;
  const [read] = (await excel.addin.read()).sheets;
  const write = (address: string, line: number, from: string, to: string): CellWrite => ({
    ...{ sheet: SHEET, address, from, to, fromSerial: false, serial: null },
    row: { line, firstColumn: 0, cells: read?.values[line - 1] ?? [], childColumn: 0 },
  });
  // One of each of 2,000 rows fills a message; the last cell is in the row of the one before.
  const writes = Array.from({ length: 2_000 }, (_, index) =>
    write(`D${index + 2}`, index + 2, worksheet.getCell(index + 2, 4).text, "E1"),
  );
  const last = write("E2001", 2_001, worksheet.getCell(2_001, 5).text, "N8");
  const outcome = await excel.addin.writeCells([...writes, last], {});
  expect(outcome.changedMeanwhile).toEqual([]);
  expect(worksheet.getCell("D2001").text).toBe("E1");
  expect(worksheet.getCell("E2001").text).toBe("N8");
});

test.each(["@", "General"])(
  "an apostrophe in front goes into a cell of format %s, out of it and back unchanged",
  async (format) => {
    const workbook = episodesWorkbook(2);
    const [one, other] = ["D2", "D3"].map((address) => workbook.getWorksheet(SHEET)!.getCell(address));
    for (const cell of [one, other]) cell!.numFmt = format;
    one!.value = "'abc";
    other!.value = "C9";
    const excel = openInExcel(workbook);
    const [read] = (await excel.addin.read()).sheets;
    const write = (line: number, from: string, to: string): CellWrite => ({
      ...{ sheet: SHEET, address: `D${line}`, from, to, fromSerial: false, serial: null },
      row: { line, firstColumn: 0, cells: read?.values[line - 1] ?? [], childColumn: 0 },
    });
    const texts = () =>
      ["D2", "D3"].map((address) => excel.host.workbook.getWorksheet(SHEET)!.getCell(address).text);
    const { written } = await excel.addin.writeCells([write(2, "'abc", "C2"), write(3, "C9", "'abc")], {});
    expect(texts()).toEqual(["C2", "'abc"]);
    const { restored, changedSince } = await excel.addin.restoreCells(written, {});
    expect(changedSince).toEqual([]);
    expect(restored).toHaveLength(2);
    expect(texts()).toEqual(["'abc", "C9"]);
  },
);

test("an error that is no formula's is put back as that error, and a text that reads like one as text", async () => {
  const workbook = episodesWorkbook(2);
  const sheet = workbook.getWorksheet(SHEET)!;
  sheet.getCell("D2").value = { error: "#N/A" };
  sheet.getCell("D3").value = "#N/A";
  const excel = openInExcel(workbook);
  const [read] = (await excel.addin.read()).sheets;
  const emptied = [2, 3].map(
    (line): CellWrite => ({
      ...{ sheet: SHEET, address: `D${line}`, from: "#N/A", to: "", fromSerial: false, serial: null },
      row: { line, firstColumn: 0, cells: read?.values[line - 1] ?? [], childColumn: 0 },
    }),
  );
  const values = () =>
    ["D2", "D3"].map((address) => excel.host.workbook.getWorksheet(SHEET)!.getCell(address).value);
  const { written } = await excel.addin.writeCells(emptied, {});
  expect(values()).toEqual([null, null]);
  await excel.addin.restoreCells(written, {});
  expect(values()).toEqual([{ error: "#N/A" }, "#N/A"]);
});
