import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

const GRID = [
  ["a1", "b1", "c1"],
  ["a2", "b2", "c2"],
  ["a3", "b3", "c3"],
];

async function addresses(
  open: (sheet: Excel.Worksheet) => Record<string, Excel.Range>,
): Promise<Record<string, string>> {
  const { Excel } = createExcel(workbookOf({ "My sheet": GRID }));
  return Excel.run(async (context) => {
    const ranges = open(context.workbook.worksheets.getItem("My sheet"));
    for (const range of Object.values(ranges)) range.load("address");
    await context.sync();
    return Object.fromEntries(
      Object.entries(ranges).map(([name, range]) => [name, range.address.replace("'My sheet'!", "")]),
    );
  });
}

describe("ranges", () => {
  test("are found from one another", async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange("B2:C3");
      return {
        byIndexes: sheet.getRangeByIndexes(1, 1, 2, 2),
        cell: range.getCell(1, 0),
        row: range.getRow(0),
        column: range.getColumn(1),
        lastCell: range.getLastCell(),
        offset: range.getOffsetRange(1, 2),
        resized: range.getResizedRange(-1, 1),
        absolute: range.getAbsoluteResizedRange(4, 1),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(),
        after: range.getColumnsAfter(1),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        bounding: range.getBoundingRect("A1"),
        intersection: range.getIntersection("A1:B2"),
        used: sheet.getUsedRange(),
        usedOfColumn: sheet.getRange("B:B").getUsedRange(true),
      };
    });
    expect(found).toEqual({
      byIndexes: "B2:C3",
      cell: "B3",
      row: "B2:C2",
      column: "C2:C3",
      lastCell: "C3",
      offset: "D3:E4",
      resized: "B2:D2",
      absolute: "B2:B5",
      below: "B4:C5",
      above: "B1:C1",
      after: "D2:D3",
      entireRow: "2:3",
      entireColumn: "B:C",
      bounding: "A1:C3",
      intersection: "B2",
      used: "A1:C3",
      usedOfColumn: "B1:B3",
    });
  });

  test("whole columns are addressed by letters, in any case", async () => {
    const found = await addresses((sheet) => ({
      one: sheet.getRange("A:A"),
      several: sheet.getRange("$b:$D"),
      withSheet: sheet.getRange("'My sheet'!C:C"),
      cell: sheet.getRange("B:C").getCell(4, 1),
      used: sheet.getRange("B:E").getUsedRange(true),
      cut: sheet.getRange("B:B").getIntersection("A2:C3"),
      last: sheet.getRange("XFD:XFD"),
    }));
    expect(found).toEqual({
      one: "A:A",
      several: "B:D",
      withSheet: "C:C",
      cell: "C5",
      used: "B1:C3",
      cut: "B2:B3",
      last: "XFD:XFD",
    });
    await expect(addresses((sheet) => ({ beyond: sheet.getRange("XFE:XFE") }))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("whole columns can be formatted, given rules and deleted, and the saved file keeps this", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: GRID }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:A").delete("Left");
      const column = sheet.getRange("A:A");
      column.format.fill.color = "#FFEB9C";
      column.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      column.conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
      sheet.getRange("B:B").clear("Contents");
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cells = sheet.getRange("A1:B3").load("values");
      const cell = sheet.getRange("A2").load("format/fill/color,dataValidation/type");
      const format = cell.conditionalFormats.getItemAt(0).getRange().load("address");
      await context.sync();
      expect(cells.values).toEqual([
        ["b1", ""],
        ["b2", ""],
        ["b3", ""],
      ]);
      expect(cell.format.fill.color).toBe("#FFEB9C");
      expect(cell.dataValidation.type).toBe("List");
      expect(format.address).toBe("Sheet1!A:A");
    });
  });

  test.each([
    ["values", "A:A", (range: Excel.Range) => (range.values = "x" as unknown as string[][])],
    ["formulas", "2:3", (range: Excel.Range) => (range.formulas = "=1" as unknown as string[][])],
    ["number formats", "A:B", (range: Excel.Range) => (range.numberFormat = "@" as unknown as string[][])],
  ])("whole columns and rows accept no %s, as Microsoft documents", async (_what, address, write) => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: GRID }));
    const writing = Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem("Sheet1").getRange(address));
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.workbook.getWorksheet("Sheet1")?.getCell("A2").value).toBe(GRID[1]?.[0]);
  });

  test("the used range of a blank sheet is A1, or nothing", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const used = sheet.getUsedRange().load("address");
      const nothing = sheet.getUsedRangeOrNullObject(true);
      nothing.load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1");
      expect(nothing.isNullObject).toBe(true);
    });
  });

  test("a coloured cell belongs to the used range, but not to the used range of values", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:C5");
      expect(values.address).toBe("Sheet1!A1");
    });
  });

  test("several areas are one object", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: GRID }));
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2:C3");
      areas.load("address,areaCount,cellCount,areas/items/address,areas/items/values");
      areas.format.fill.color = "#00FF00";
      await context.sync();
      expect(areas.address).toBe("Sheet1!A1,Sheet1!B2:C3");
      expect(areas.areaCount).toBe(2);
      expect(areas.cellCount).toBe(5);
      expect(areas.areas.items.map((item) => item.address)).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
    });
  });

  test("an address of more than 8,192 characters is refused", async () => {
    const { Excel } = createExcel();
    const open = (length: number): Promise<void> =>
      Excel.run(async (context) => {
        const address = "A1,".repeat(3000).slice(0, length - 2) + "B1";
        context.workbook.worksheets.getItem("Sheet1").getRanges(address).load("areaCount");
        await context.sync();
      });
    await expect(open(8_192)).resolves.toBeUndefined();
    await expect(open(8_195)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("formats are written and read back", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: GRID }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.format.fill.color = "#FFEB9C";
      range.format.font.bold = true;
      range.format.font.color = "#9C5700";
      range.format.font.size = 12;
      range.format.wrapText = true;
      range.format.verticalAlignment = "Top";
      range.format.columnWidth = 150;
      range.format.rowHeight = 30;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.load(
        "format/fill/color,format/font/bold,format/font/color,format/font/size,format/wrapText,format/verticalAlignment,format/columnWidth,format/rowHeight",
      );
      const border = range.format.borders.getItem("EdgeBottom").load("style,weight");
      const mixed = range.getResizedRange(1, 0).format.font.load("bold");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFEB9C");
      expect(range.format.font.toJSON()).toMatchObject({ bold: true, color: "#9C5700", size: 12 });
      expect(range.format.toJSON()).toMatchObject({
        wrapText: true,
        verticalAlignment: "Top",
        rowHeight: 30,
      });
      expect(range.format.columnWidth).toBeCloseTo(150, 0);
      expect(border.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin" });
      expect(mixed.bold).toBeNull();
      range.format.fill.clear();
      range.format.load("fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("columns can be made as wide as their text", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["short"], ["a much longer text than that"]] }));
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem("Sheet1").getRange("A:A");
      column.load("format/columnWidth");
      await context.sync();
      const before = column.format.columnWidth;
      column.format.autofitColumns();
      column.load("format/columnWidth");
      await context.sync();
      expect(column.format.columnWidth).toBeGreaterThan(before * 2);
    });
  });

  test("a link to a cell keeps the text and is saved in the file", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: GRID, Episodes: GRID }));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.hyperlink = {
        documentReference: "Episodes!B2",
        screenTip: "Go to the cell",
        textToDisplay: "Episodes B2",
      };
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("hyperlink,values");
      const plain = context.workbook.worksheets.getItem("Sheet1").getRange("A2").load("hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["Episodes B2"]]);
      expect(cell.hyperlink).toMatchObject({
        documentReference: "Episodes!B2",
        textToDisplay: "Episodes B2",
      });
      expect(plain.hyperlink).toBeNull();
      cell.clear("Hyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toBeNull();
      expect(cell.values).toEqual([["Episodes B2"]]);
    });
  });

  test("contents, formats or both can be cleared", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: GRID }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").format.fill.color = "#FF0000";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) =>
        sheet.getRange(address).load("values,format/fill/color"),
      );
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([
        ["", "#FF0000"],
        ["b1", "#FFFFFF"],
        ["", "#FFFFFF"],
      ]);
    });
  });

  test("merged cells show their value once", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: GRID }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B1");
      range.merge();
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
      merged.load("address");
      range.load("values");
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B1");
      expect(range.values).toEqual([["a1", ""]]);
      range.unmerge();
      const none = sheet.getUsedRange().getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("hidden rows and columns are reported, and can be shown again", async () => {
    const workbook = workbookOf({ Sheet1: GRID });
    workbook.getWorksheet("Sheet1")!.getRow(2).hidden = true;
    const { Excel } = createExcel(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [row, all, column] = [sheet.getRange("A2"), sheet.getRange("A1:A3"), sheet.getRange("B1")];
      row.load("rowHidden");
      all.load("rowHidden");
      column.columnHidden = true;
      column.load("columnHidden,hidden");
      await context.sync();
      expect(row.rowHidden).toBe(true);
      expect(all.rowHidden).toBeNull();
      expect(column.columnHidden).toBe(true);
      row.rowHidden = false;
      all.load("rowHidden");
      await context.sync();
      expect(all.rowHidden).toBe(false);
    });
  });

  test("a list of allowed values can be set and read", async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      const cell = range.getCell(3, 0);
      cell.load("dataValidation/rule,dataValidation/type");
      await context.sync();
      expect(cell.dataValidation.type).toBe("List");
      expect(cell.dataValidation.rule.list?.source).toBe("Yes,No");
    });
  });

  test("a list of allowed values moves with its rows, even in a file that was opened", async () => {
    const { Excel, host } = createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:1").insert("Down");
      const [above, first, last] = ["A2", "A3", "A10"].map((address) => sheet.getRange(address));
      for (const cell of [above, first, last]) cell?.load("dataValidation/type");
      await context.sync();
      expect([above, first, last].map((cell) => cell?.dataValidation.type)).toEqual(["None", "List", "List"]);
    });
  });

  test("selecting a range shows its sheet", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: GRID, Episodes: GRID }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Episodes").getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(selected.address).toBe("Episodes!B2:C3");
      expect(active.address).toBe("Episodes!B2");
    });
    expect(host.selection).toEqual({ sheet: "Episodes", address: "B2:C3" });
  });
});
