import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

const ROWS = [
  ["Rule", "Child", "Message"],
  ["218", "1001", "No URN"],
  ["219", "1002", "No place"],
];

describe("tables", () => {
  test("are made from cells and leave their values alone", async () => {
    const { Excel, host } = createExcel(workbookOf({ Report: ROWS }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      const table = sheet.tables.add(sheet.getUsedRange(), true);
      table.name = "Findings";
      table.style = "TableStyleLight1";
      table.showFilterButton = true;
      table.load("name,style,showFilterButton,showHeaders,showBandedRows");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      ranges.forEach((range) => range.load("address,values"));
      table.columns.load("items/name,count");
      table.rows.load("count");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Findings",
        style: "TableStyleLight1",
        showFilterButton: true,
        showHeaders: true,
        showBandedRows: true,
      });
      expect(ranges.map((range) => range.address)).toEqual(["Report!A1:C3", "Report!A1:C1", "Report!A2:C3"]);
      expect(ranges[0]!.values).toEqual(ROWS);
      expect(table.columns.items.map((column) => column.name)).toEqual(ROWS[0]);
      expect(table.rows.count).toBe(2);
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Findings").load("style");
      const range = table.getRange().load("address,values");
      const column = table.columns.getItem("Child").getDataBodyRange().load("values");
      await context.sync();
      expect(table.style).toBe("TableStyleLight1");
      expect(range.address).toBe("Report!A1:C3");
      expect(range.values).toEqual(ROWS);
      expect(column.values).toEqual([["1001"], ["1002"]]);
    });
  });

  test("that would overlap are refused", async () => {
    const { Excel } = createExcel(workbookOf({ Report: ROWS }));
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Report");
      tables.add("A1:C3", true);
      await context.sync();
      tables.add("C2:D5", true);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("are turned back into cells, or deleted with their contents", async () => {
    const { Excel } = createExcel(workbookOf({ One: ROWS, Two: ROWS }));
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem("One").tables.add("A1:C3", true).convertToRange();
      const table = worksheets.getItem("Two").tables.add("A1:C3", true);
      await context.sync();
      table.delete();
      const count = tables.getCount();
      const one = worksheets.getItem("One").getUsedRange().load("values");
      const two = worksheets.getItem("Two").getUsedRangeOrNullObject(true);
      two.load("address");
      await context.sync();
      expect(count.value).toBe(0);
      expect(one.values).toEqual(ROWS);
      expect(two.isNullObject).toBe(true);
    });
  });

  test("get a header row if they have none", async () => {
    const { Excel } = createExcel(workbookOf({ Report: [["a", "b"]] }));
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Report").tables.add("A1:B1", false);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Column1", "Column2"],
        ["a", "b"],
      ]);
    });
  });

  test("accept rows at their end and between their rows", async () => {
    const { Excel } = createExcel(workbookOf({ Report: [...ROWS, ["below", "", ""]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      const table = sheet.tables.add("A1:C3", true);
      table.rows.add(undefined, [["220", "1003", "last"]]);
      table.rows.add(1, [["218", "1004", "between"]]);
      const body = table.getDataBodyRange().load("address,values");
      const below = sheet.getRange("A6").load("values");
      await context.sync();
      expect(body.address).toBe("Report!A2:C5");
      expect(body.values.map((row) => row[2] as string)).toEqual(["No URN", "between", "No place", "last"]);
      expect(below.values).toEqual([["below"]]);
    });
  });

  test("move and grow with rows that are inserted above and in them", async () => {
    const { Excel } = createExcel(workbookOf({ Report: ROWS }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      const table = sheet.tables.add("A1:C3", true);
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Report!A2:C5");
    });
  });

  test("are found by the cells they have in common with a range", async () => {
    const { Excel } = createExcel(workbookOf({ Report: ROWS }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.tables.add("A1:B3", true).name = "Left";
      const found = sheet.getRange("B2:C2").getTables(false);
      found.load("items/name");
      const none = sheet.getRange("C1:C9").getTables(false).getCount();
      await context.sync();
      expect(found.items.map((table) => table.name)).toEqual(["Left"]);
      expect(none.value).toBe(0);
    });
  });
});
