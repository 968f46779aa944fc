import { Workbook } from "@cj-tech-master/excelts";
import { closeAfterEachTest, workbookOf } from "./harness";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { addEpisodes, EPISODES_HEADINGS, episodesWorkbook, wrongEpisode } from "./support/return-workbook";
import { highlightedCells } from "./support/highlighted-cells";

closeAfterEachTest();

jest.setTimeout(60_000);

describe("reading sheets through Office.js", () => {
  test("values are as Excel has them: text as text, dates as serial numbers, blanks blank", async () => {
    const excel = openInExcel(episodesWorkbook(1));
    const { sheets } = await excel.addin.read();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.values[0]).toEqual(EPISODES_HEADINGS);
    expect(sheets[0]?.values[1]?.slice(0, 8)).toEqual(["1000", 45_778, "S", "C9", "N1", "U1", "PR1", ""]);
  });

  test("empty sheets are left out, and hidden ones are read", async () => {
    const workbook = episodesWorkbook(1);
    workbook.addWorksheet("Empty");
    workbook.addWorksheet("Kept aside", { state: "hidden" }).getCell("A1").value = "CHILD";
    const { sheets } = await openInExcel(workbook).addin.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Episodes", "Kept aside"]);
  });

  test("a table that starts lower down and has gaps keeps its position in the sheet", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Extract");
    sheet.getCell("C2").value = "Extract of 1 April";
    EPISODES_HEADINGS.forEach((heading, column) => (sheet.getCell(5, column + 3).value = heading));
    wrongEpisode("1").forEach((value, column) => (sheet.getCell(6, column + 3).value = value));
    wrongEpisode("2").forEach((value, column) => (sheet.getCell(9, column + 3).value = value));
    const excel = openInExcel(workbook);
    const { sheets } = await excel.addin.read();
    expect(sheets[0]).toMatchObject({ firstRow: 1, firstColumn: 2 });
    await validateIn(excel);
    expect(highlightedCells(sheet)).toEqual(expect.arrayContaining(["F6", "F9"]));
  });

  test("dates of a workbook that counts from 1904 are the days that Excel shows", async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    const sheet = addEpisodes(workbook, "Episodes", 3);
    sheet.getColumn(2).numFmt = "dd/mm/yyyy";
    for (let row = 2; row <= 4; row++) sheet.getCell(row, 2).numFmt = "dd/mm/yyyy";
    const excel = openInExcel(workbook);
    const { sheets } = await excel.addin.read();
    expect(sheets[0]?.date1904).toBe(true);
    expect(sheets[0]?.values[1]?.[1]).toBe(45_778 - 1462);
    await validateIn(excel);
    expect(highlightedCells(sheet)).not.toContain("B2");
  });

  test("for a sheet that is not a table, only the first rows are read", async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`note ${index}`, "x".repeat(50)]);
    const excel = openInExcel(workbookOf({ Notes: rows }));
    excel.host.resetTraffic();
    await excel.addin.read();
    expect(excel.host.traffic.largestResponseBytes).toBeLessThan(20_000);
  });

  test("large sheets are read in blocks below Excel's limit, complete and in order", async () => {
    const excel = openInExcel(episodesWorkbook(12_000));
    const steps: string[] = [];
    excel.host.resetTraffic();
    const { sheets } = await excel.addin.read({
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(sheets[0]?.values).toHaveLength(12_001);
    expect(sheets[0]?.values.slice(1).map(([child]) => child)).toEqual(
      Array.from({ length: 12_000 }, (_, index) => String(1000 + index)),
    );
    expect(excel.host.traffic.largestResponseBytes).toBeLessThan(5 * 1024 * 1024);
    expect(steps.length).toBeGreaterThan(1);
  });

  test("a block that Excel refuses as too large because of long texts is read in halves", async () => {
    const workbook = new Workbook();
    const sheet = addEpisodes(workbook, "Episodes", 300);
    for (let row = 2; row <= 301; row++) sheet.getCell(row, 14).value = "x".repeat(25_000);
    const { sheets } = await openInExcel(workbook).addin.read();
    expect(sheets[0]?.values).toHaveLength(301);
    expect(String(sheets[0]?.values[300]?.[13])).toHaveLength(25_000);
  });

  test("reading changes nothing and selects nothing", async () => {
    const excel = openInExcel(episodesWorkbook(5));
    excel.host.selectByUser("Episodes", "B3");
    const changes: string[] = [];
    excel.host.onDidChange(({ kind }) => changes.push(kind));
    await excel.addin.read();
    expect(changes).toEqual([]);
    expect(excel.host.selection).toEqual({ sheet: "Episodes", address: "B3" });
  });
});

describe("a sheet in which rows move while it is being read", () => {
  const moves: readonly (readonly [string, (excel: ExcelWithAddin) => void])[] = [
    ["inserted", ({ host }) => host.insertRowsByUser("Episodes", 1)],
    ["deleted", ({ host }) => host.deleteRowsByUser("Episodes", 1, 3)],
    ["sorted", ({ host }) => host.sortByUser("Episodes", "A2:M41", 0, false)],
  ];

  /** The sheet as it was read, with something done just before one of the messages. */
  async function readWith(trip: number, act: (excel: ExcelWithAddin) => void) {
    const excel = openInExcel(episodesWorkbook(40));
    excel.host.resetTraffic();
    excel.host.faults = (now) => {
      if (now === trip) act(excel);
      return null;
    };
    const read = await excel.addin.read();
    const { roundTrips } = excel.host.traffic;
    excel.host.faults = null;
    const after = await excel.addin.read();
    excel.close();
    return { read, after, roundTrips };
  }

  test.each(moves)("is read again if they were %s, whenever that was", async (_how, move) => {
    const { roundTrips } = await readWith(0, () => {});
    for (let trip = 1; trip < roundTrips; trip++) {
      const { read, after } = await readWith(trip, move);
      expect({ trip, read }).toEqual({ trip, read: after });
    }
  });

  test("is not read again if only formulas were recalculated", async () => {
    const excel = openInExcel(episodesWorkbook(40));
    excel.host.setCellByUser("Episodes", 1, 3, "=N1");
    await excel.addin.read();
    excel.host.resetTraffic();
    await excel.addin.read();
    const { roundTrips } = excel.host.traffic;
    excel.host.resetTraffic();
    excel.host.faults = (trip) => {
      if (trip > 1) excel.host.recalculate("Episodes", { D2: `C${trip}` });
      return null;
    };
    await excel.addin.read();
    expect(excel.host.traffic.roundTrips).toBe(roundTrips);
  });

  test("is reported if they keep moving, and is read the next time", async () => {
    const excel = openInExcel(episodesWorkbook(40));
    let moved = 0;
    excel.host.faults = () => {
      if (moved++ < 30) excel.host.insertRowsByUser("Episodes", 1);
      return null;
    };
    await expect(excel.addin.read()).rejects.toMatchObject({ kind: "being-changed", sheet: "Episodes" });
    moved = 30;
    const { sheets } = await excel.addin.read();
    expect(sheets[0]?.values.at(-1)?.[0]).toBe("1039");
  });

  test("is read as it comes if only a cell is edited, rows move in another sheet, or Excel cannot report changes", async () => {
    const workbook = episodesWorkbook(40);
    workbook.addWorksheet("Notes").getCell("A1").value = "Call Jo";
    const excel = openInExcel(workbook);
    excel.host.faults = (now) => {
      excel.host.setCellByUser("Episodes", 3, 3, String(now));
      excel.host.insertRowsByUser("Notes", 0);
      return now === 1 ? { code: "GeneralException", effect: "none" } : null;
    };
    expect((await excel.addin.read()).sheets).toHaveLength(2);
    expect((await excel.addin.read()).sheets).toHaveLength(2);
  });
});

describe("going to a cell", () => {
  test("shows its sheet and selects it", async () => {
    const excel = openInExcel(workbookOf({ One: [["a"]], Two: [["b"]] }));
    await excel.addin.goTo("Two", "C5");
    expect(excel.host.selection).toEqual({ sheet: "Two", address: "C5" });
  });

  test.each([
    [
      "row",
      /^C2 of the sheet "Two" is in a hidden row, .* clear the filter \(Data, Clear\), or unhide the row,/,
    ],
    ["column", /^C2 of the sheet "Two" is in a hidden column, .* To see it, unhide the column,/],
    ["both", /is in a hidden row and a hidden column, .* or unhide the row and the column,/],
  ])("a cell that is hidden is selected and named, and stays hidden: %s", async (which, message) => {
    const workbook = workbookOf({
      One: [["a"]],
      Two: [
        ["A", "B", "C"],
        ["a", "b", "c"],
      ],
    });
    const sheet = workbook.getWorksheet("Two")!;
    if (which !== "column") sheet.getRow(2).hidden = true;
    if (which !== "row") sheet.getColumn(3).hidden = true;
    const excel = openInExcel(workbook);
    await expect(excel.addin.goTo("Two", "C2")).rejects.toMatchObject({
      kind: "cell-hidden",
      sheet: "Two",
      message: expect.stringMatching(message) as string,
    });
    expect(excel.host.selection).toEqual({ sheet: "Two", address: "C2" });
    expect(sheet.getRow(2).hidden).toBe(which !== "column");
    expect(sheet.getColumn(3).hidden).toBe(which !== "row");
    await excel.addin.goTo("Two", "A1");
    expect(excel.host.selection).toEqual({ sheet: "Two", address: "A1" });
  });

  test("a sheet that is missing or hidden is named", async () => {
    const workbook = workbookOf({ One: [["a"]], Hidden: [["b"]] });
    workbook.getWorksheet("Hidden")!.state = "hidden";
    const { addin } = openInExcel(workbook);
    await expect(addin.goTo("Gone", "A1")).rejects.toMatchObject({
      kind: "sheet-gone",
      sheet: "Gone",
      message: expect.stringMatching(
        /^The workbook no longer has a sheet "Gone".* Validate again,/,
      ) as string,
    });
    await expect(addin.goTo("Hidden", "A1")).rejects.toMatchObject({
      kind: "sheet-hidden",
      message: expect.stringContaining('The sheet "Hidden" is hidden') as string,
    });
  });
});
