import { closeAfterEachTest, createExcel, workbookOf } from "../../excel/harness";

closeAfterEachTest();

/** Text in A1, numbers in A2:A4, formulas in B2:C3 and B4; A3 and row 4 are not all of one kind. */
function sheetWithFormulas(): ReturnType<typeof workbookOf> {
  const workbook = workbookOf({ Sheet1: [["CHILD"], [1], [2], [3]], Blank: [] });
  const sheet = workbook.getWorksheet("Sheet1")!;
  for (const address of ["B2", "C2", "B3", "C3", "B4"])
    sheet.getCell(address).value = { formula: "A2*2", result: 2 };
  sheet.getRow(3).hidden = true;
  sheet.getCell("E9").numFmt = "0.00";
  return workbook;
}

async function found(
  find: (sheet: Excel.Worksheet) => Excel.RangeAreas,
  sheetName = "Sheet1",
): Promise<string[] | null> {
  const { Excel } = createExcel(sheetWithFormulas());
  return Excel.run(async (context) => {
    const cells = find(context.workbook.worksheets.getItem(sheetName)).load("areaCount");
    await context.sync();
    if (cells.isNullObject) return null;
    cells.areas.load("items/address");
    await context.sync();
    return cells.areas.items.map(({ address }) => address.replace(/^.*!/, ""));
  });
}

describe("cells found by their contents", () => {
  test("formulas and constants are found separately, even in hidden rows", async () => {
    expect(await found((sheet) => sheet.getRange("A1:D9").getSpecialCellsOrNullObject("Formulas"))).toEqual([
      "B2:C3",
      "B4",
    ]);
    expect(await found((sheet) => sheet.getRange("A1:D9").getSpecialCells("Constants", "All"))).toEqual([
      "A1:A4",
    ]);
  });

  test("only the given range is searched: part of a column, whole columns, several areas", async () => {
    expect(await found((sheet) => sheet.getRange("C1:C9").getSpecialCells("Formulas"))).toEqual(["C2:C3"]);
    expect(await found((sheet) => sheet.getRange("A:B").getSpecialCells("Formulas"))).toEqual(["B2:B4"]);
    expect(await found((sheet) => sheet.getRanges("B1:B2,C3:D9").getSpecialCells("Formulas"))).toEqual([
      "B2",
      "C3",
    ]);
  });

  test("for a single cell, the whole sheet is searched", async () => {
    expect(await found((sheet) => sheet.getRange("A1").getSpecialCells("Formulas"))).toEqual(["B2:C3", "B4"]);
  });

  test("if nothing is found, there is a null object or ItemNotFound", async () => {
    const nothing = await found((sheet) => sheet.getRange("A:A").getSpecialCellsOrNullObject("Formulas"));
    expect(nothing).toBeNull();
    expect(
      await found((sheet) => sheet.getRange().getSpecialCellsOrNullObject("Constants"), "Blank"),
    ).toBeNull();
    await expect(found((sheet) => sheet.getRange("D1:E9").getSpecialCells("Formulas"))).rejects.toMatchObject(
      { code: "ItemNotFound" },
    );
  });

  test("asking for what the host cannot find fails", async () => {
    for (const ask of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1:D9").getSpecialCells("Visible"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1:D9").getSpecialCells("Formulas", "Errors"),
    ]) {
      await expect(found(ask)).rejects.toMatchObject({ code: "NotImplemented" });
    }
  });
});

test("areas that turn out to be only one are still areas after a sync", async () => {
  const { Excel } = createExcel(workbookOf({ Sheet1: [["a", "b"]] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").merge();
    const kept = [sheet.getRanges("A1:B1"), sheet.getRange("A1:C3").getMergedAreasOrNullObject()];
    for (const cells of kept) cells.load("areaCount");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    for (const cells of kept) {
      cells.load("areaCount");
      cells.areas.load("items/address,items/rowIndex");
    }
    await context.sync();
    for (const { areaCount, areas } of kept) {
      expect(areaCount).toBe(1);
      expect(areas.items.map(({ address, rowIndex }) => [address, rowIndex])).toEqual([["Sheet1!A2:B2", 1]]);
    }
  });
});
