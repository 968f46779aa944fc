import { closeAfterEachTest, createExcel, workbookOf } from "../../excel/harness";

closeAfterEachTest();

describe("errors and limits", () => {
  test("a property that was not loaded fails as in Excel", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("address");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  test("what a batch did before it failed stays, and the rest is not done", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a", "b"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("Z0");
      context.workbook.worksheets.getItem("Missing").activate();
      sheet.getRange("B1").values = [["not done"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    const sheet = host.workbook.getWorksheet("Sheet1")!;
    expect([sheet.getCell("A1").value, sheet.getCell("B1").value]).toEqual(["done", "b"]);
  });

  test("a member that the host does not know fails, naming it", async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.load("items");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining("Worksheet.Shapes") as string,
      });
    });
  });

  test("a protected sheet accepts neither values nor formats", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.protect({ allowFormatCells: false }, "secret");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      const attempts: (() => void)[] = [
        () => (sheet.getRange("A1").values = [["b"]]),
        () => (sheet.getRange("A1").format.fill.color = "#FF0000"),
        () => sheet.getRange("A1").conditionalFormats.add("Custom"),
        () => sheet.getRange("1:1").delete("Up"),
        () => sheet.protection.unprotect("wrong"),
      ];
      for (const attempt of attempts) {
        attempt();
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      }
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [["b"]];
      await expect(context.sync()).resolves.toBeUndefined();
    });
  });

  test("a workbook open read-only cannot be changed", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    host.readOnly = true;
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["b"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      context.workbook.worksheets.add("New");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect(() => host.setCellByUser("Sheet1", 0, 0, "b")).toThrow(/read-only/);
  });

  test("a request and an answer over 5 MB are refused", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [] }));
    const long = "x".repeat(30_000);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);
      sheet.getRange("A1:A200").values = rows(200);
      await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
      for (let start = 1; start <= 101; start += 100) {
        sheet.getRange(`A${start}:A${start + 99}`).values = rows(100);
        await context.sync();
      }
      sheet.getRange("A1:A200").load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    });
  });

  test("more than five million cells at once are refused", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z200000").load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "RangeExceedsLimit" });
    });
  });

  test("a sheet deleted between two batches is not found", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a"]], Sheet2: [["b"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet2");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      host.workbook.removeWorksheet("Sheet2");
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("ranges are released after a run, and messages are counted", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(host.keptRanges).toBe(1);
      range.load("address");
      await context.sync();
    });
    expect(host.keptRanges).toBe(0);
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.largestRequestBytes).toBeGreaterThan(100);
    host.resetTraffic();
    expect(host.traffic).toEqual({ roundTrips: 0, largestRequestBytes: 0, largestResponseBytes: 0 });
  });
});
