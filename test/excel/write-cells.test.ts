import { closeAfterEachTest } from "./harness";
import type { CellsNotRestored } from "../../src/excel/problem";
import type { CellWrite } from "../../src/excel/types";
import { openInExcel } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

const SHEET = "Episodes";

test("two cells in one row are written, even if they come in different messages", async () => {
  const excel = openInExcel(episodesWorkbook(2_001));
  const worksheet = excel.host.workbook.getWorksheet(SHEET)!;
  const [read] = (await excel.addin.read()).sheets;
  const write = (address: string, line: number, from: string, to: string): CellWrite => ({
    ...{ sheet: SHEET, address, from, to, fromSerial: false, serial: null },
    row: { line, firstColumn: 0, cells: read?.values[line - 1] ?? [], childColumn: 0 },
  });
  // One cell in each of 2,000 rows fills a message; the last cell is in the same row as the one before.
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
  "a leading apostrophe is written to a cell with format %s, removed and restored unchanged",
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

test("an error value is restored as that error, and text that reads like one as text", async () => {
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

describe("between the reading and writing of cells, a colleague", () => {
  const COLUMNS = ["D2", "D3", "D4"] as const;

  /** Three rows; the last child's legal status is to be corrected. */
  async function threeRows() {
    const workbook = episodesWorkbook(3);
    COLUMNS.forEach((address, index) => (workbook.getWorksheet(SHEET)!.getCell(address).value = `C${index}`));
    const excel = openInExcel(workbook);
    const [read] = (await excel.addin.read()).sheets;
    const write: CellWrite = {
      ...{ sheet: SHEET, address: "D4", from: "C2", to: "V2", fromSerial: false, serial: null },
      row: { line: 4, firstColumn: 0, cells: read?.values[3] ?? [], childColumn: 0 },
    };
    const texts = () =>
      COLUMNS.map((address) => excel.host.workbook.getWorksheet(SHEET)!.getCell(address).text);
    /** Does something just before the second round trip from now on, which writes. */
    const beforeWriting = (act: () => void) => {
      excel.host.resetTraffic();
      excel.host.faults = (trip) => {
        if (trip === 2) act();
        return null;
      };
    };
    return { ...excel, write, texts, beforeWriting };
  }

  test.each([
    ["sorts the rows", "descending", ["C2", "C1", "C0"]],
    ["types in the cell", "X1", ["C0", "C1", "X1"]],
    ["types a formula in the cell", "=1+1", ["C0", "C1", ""]],
  ])("%s: nothing is overwritten, and the cell is named", async (_what, typed, expected) => {
    const { addin, host, write, texts, beforeWriting } = await threeRows();
    beforeWriting(() => {
      if (typed === "descending") host.sortByUser(SHEET, "A2:M4", 0, false);
      else host.setCellByUser(SHEET, 3, 3, typed);
    });
    const outcome = await addin.writeCells([write], {});
    expect(texts()).toEqual(expected);
    expect(outcome).toEqual({ written: [], changedMeanwhile: [write] });
    if (typed.startsWith("=")) {
      expect(host.workbook.getWorksheet(SHEET)!.getCell("D4").formula).toBe("1+1");
    }
  });

  test("sorts the rows before Undo writes: the value is restored where the row is by then, and nowhere else", async () => {
    const { addin, host, write, texts, beforeWriting } = await threeRows();
    const { written } = await addin.writeCells([write], {});
    host.setCellByUser(SHEET, 1, 3, "V2");
    beforeWriting(() => host.sortByUser(SHEET, "A2:M4", 0, false));
    const outcome = await addin.restoreCells(written, {});
    expect(texts()).toEqual(["C2", "C1", "V2"]);
    expect(outcome).toMatchObject({ restored: [{ address: "D2" }], changedSince: [] });
  });

  test("sorts the rows, and nothing can be restored at once: the problem names the cell, and Undo restores its value", async () => {
    const { addin, host, write, texts, beforeWriting } = await threeRows();
    beforeWriting(() => host.sortByUser(SHEET, "A2:M4", 0, false));
    const sort = host.faults!;
    host.faults = (trip) => (trip > 2 ? { code: "Timeout", effect: "none" } : sort(trip));
    const problem = await addin.writeCells([write], {}).catch((error: unknown) => error);
    host.faults = null;
    expect(texts()).toEqual(["C2", "C1", "V2"]);
    expect((problem as Error).message).toContain("Episodes!D4");
    await addin.restoreCells((problem as CellsNotRestored).cells, {});
    expect(texts()).toEqual(["C2", "C1", "C0"]);
  });
});
