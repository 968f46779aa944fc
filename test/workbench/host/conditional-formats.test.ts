import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

const TAG = '=N("SSDA903")=0';

function rows(count: number): string[][] {
  return Array.from({ length: count }, (_, row) =>
    ["A", "B", "C", "D"].map((column) => `${column}${row + 1}`),
  );
}

function addTagged(sheet: Excel.Worksheet, addresses: string, colour: string): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = TAG;
  format.custom.format.fill.color = colour;
  return format;
}

/** Formula, colour and address of every conditional format that reaches the sheet's used range. */
async function listFormats(excel: ReturnType<typeof createExcel>, name = "Episodes"): Promise<string[][]> {
  return excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getUsedRange();
    conditionalFormats.load("items/type,items/id,items/custom/rule/formula,items/custom/format/fill/color");
    await context.sync();
    const ranges = conditionalFormats.items.map((item) => item.getRanges().load("address"));
    await context.sync();
    return conditionalFormats.items.map((item, index) => [
      item.type,
      item.custom.rule.formula,
      item.custom.format.fill.color,
      ranges[index]!.address,
    ]);
  });
}

describe("conditional formats", () => {
  test("are found again by reading those of the used range", async () => {
    const excel = createExcel(workbookOf({ Episodes: rows(5) }));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      addTagged(sheet, "A1,B2:B4", "#FFC7CE");
      addTagged(sheet, "C3", "#FFEB9C");
      await context.sync();
    });
    expect(await listFormats(excel)).toEqual([
      ["Custom", TAG, "#FFEB9C", "Episodes!C3"],
      ["Custom", TAG, "#FFC7CE", "Episodes!A1,Episodes!B2:B4"],
    ]);
  });

  test("are found again in the saved file", async () => {
    const excel = createExcel(workbookOf({ Episodes: rows(5) }));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      const format = addTagged(sheet, "A1,B2:B4", "#FFC7CE");
      format.custom.format.font.color = "#9C0006";
      format.custom.format.font.bold = true;
      format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      addTagged(sheet, "C3", "#FFEB9C");
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(excel.host.workbook));
    expect(await listFormats(again)).toEqual([
      ["Custom", TAG, "#FFEB9C", "Episodes!C3"],
      ["Custom", TAG, "#FFC7CE", "Episodes!A1,Episodes!B2:B4"],
    ]);
  });

  test("are deleted one by one, and the user's own are left alone", async () => {
    const workbook = workbookOf({ Episodes: rows(5) });
    workbook.getWorksheet("Episodes")!.addConditionalFormatting({
      ref: "A1:D5",
      rules: [{ type: "cellIs", operator: "equal", formulae: ['"B2"'], style: { font: { bold: true } } }],
    });
    const excel = createExcel(workbook);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      addTagged(sheet, "A1", "#FFC7CE");
      await context.sync();
      const { conditionalFormats } = sheet.getUsedRange();
      conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(conditionalFormats.items.map((item) => item.type)).toEqual(["Custom", "CellValue"]);
      for (const item of conditionalFormats.items) {
        if (!item.customOrNullObject.isNullObject && item.customOrNullObject.rule.formula === TAG)
          item.delete();
      }
      const count = sheet.getUsedRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(workbook.getWorksheet("Episodes")!.conditionalFormattings).toHaveLength(1);
  });

  test("are left on the others when they are cleared from some cells", async () => {
    const excel = createExcel(workbookOf({ Episodes: rows(5) }));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      addTagged(sheet, "A1:A5", "#FFC7CE");
      sheet.getRange("A2:B3").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await listFormats(excel)).toEqual([["Custom", TAG, "#FFC7CE", "Episodes!A1,Episodes!A4:A5"]]);
  });

  test("give an error if one with several areas is asked for its range, but not for its ranges", async () => {
    const { Excel } = createExcel(workbookOf({ Episodes: rows(5) }));
    await Excel.run(async (context) => {
      const format = addTagged(context.workbook.worksheets.getItem("Episodes"), "A1,C1", "#FFC7CE");
      const none = format.getRangeOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      format.getRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });

  test("move with inserted and deleted rows", async () => {
    const excel = createExcel(workbookOf({ Episodes: rows(9) }));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      addTagged(sheet, "A3,B5:B7", "#FFC7CE");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("7:7").delete("Up");
      await context.sync();
    });
    expect(await listFormats(excel)).toEqual([["Custom", TAG, "#FFC7CE", "Episodes!A4,Episodes!B6:B7"]]);
  });

  test("20,000 cells and 200 conditional formats take two round trips", async () => {
    const { Excel, host } = createExcel(workbookOf({ Episodes: [] }));
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (_each, column) => row * column),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Episodes");
      sheet.getRange("A1:T1000").values = values;
      for (let row = 1; row <= 200; row += 1) addTagged(sheet, `A${row},C${row}:E${row}`, "#FFC7CE");
      await context.sync();
      const { conditionalFormats } = sheet.getUsedRange();
      conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      expect(conditionalFormats.items).toHaveLength(200);
    });
    expect(host.traffic.roundTrips).toBe(2);
  });
});
