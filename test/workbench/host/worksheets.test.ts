import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

const SHEETS = { Header: [["CHILD"]], Episodes: [["CHILD"]], Notes: [] };

describe("worksheets", () => {
  test("are listed with name, position and visibility", async () => {
    const workbook = workbookOf(SHEETS);
    workbook.getWorksheet("Notes")!.state = "hidden";
    const { Excel } = createExcel(workbook);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position,items/visibility");
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ["Header", 0, "Visible"],
        ["Episodes", 1, "Visible"],
        ["Notes", 2, "Hidden"],
      ]);
      expect(counts.map((count) => count.value)).toEqual([3, 2]);
      expect(active.name).toBe("Header");
    });
  });

  test("are found by name in any case and by identifier, even in later batches", async () => {
    const { Excel } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("EPISODES").load("id,name");
      await context.sync();
      const same = context.workbook.worksheets.getItem(sheet.id).load("name");
      sheet.name = "Episodes 2026";
      await context.sync();
      sheet.load("name");
      await context.sync();
      expect(same.name).toBe("Episodes");
      expect(sheet.name).toBe("Episodes 2026");
    });
  });

  test("a missing one is a null object or ItemNotFound", async () => {
    const { Excel } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      context.workbook.worksheets.getItem("Missing").load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("can be added, coloured, frozen, shown and deleted", async () => {
    const { Excel, host } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Validation");
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.position = 0;
      sheet.activate();
      sheet.load("name,position,tabColor,showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: "Validation",
        position: 0,
        tabColor: "#C00000",
        showGridlines: false,
      });
      expect(frozen.address).toBe("Validation!1:1");
      expect(host.activeSheet.name).toBe("Validation");
      sheet.delete();
      await context.sync();
    });
    expect(host.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Header", "Episodes", "Notes"]);
    expect(host.activeSheet.name).toBe("Header");
  });

  test("keep their gridlines and frozen rows in the saved file", async () => {
    const { Excel, host } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Header");
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Header").load("showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
      expect(frozen.address).toBe("Header!1:2");
    });
  });

  test("keep their print settings in the saved file", async () => {
    const { Excel, host } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Header");
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 3 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$2:$3");
      pageLayout.setPrintTitleColumns("$A:$B");
      await context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook));
    await again.Excel.run(async (context) => {
      const layouts = ["Header", "Notes"].map((name) =>
        context.workbook.worksheets.getItem(name).pageLayout.load("orientation,zoom,leftMargin,topMargin"),
      );
      const titles = layouts.flatMap((layout) => [
        layout.getPrintTitleRowsOrNullObject().load("address"),
        layout.getPrintTitleColumnsOrNullObject().load("address"),
      ]);
      await context.sync();
      expect(layouts.map(({ orientation }) => orientation)).toEqual(["Landscape", "Portrait"]);
      expect(layouts.map(({ zoom }) => zoom)).toEqual([{ horizontalFitToPages: 3 }, { scale: 100 }]);
      expect(layouts.map(({ leftMargin, topMargin }) => [leftMargin, topMargin])).toEqual([
        [36, 54],
        [50.4, 54],
      ]);
      expect(titles.map((range) => (range.isNullObject ? null : range.address))).toEqual([
        "Header!2:3",
        "Header!A:B",
        null,
        null,
      ]);
    });
  });

  test("keep their scale, without an error, where Excel does not fit to pages", async () => {
    const { Excel, host } = createExcel(workbookOf(SHEETS));
    host.fitsToPages = false;
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Header");
      pageLayout.zoom = { scale: 70 };
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toEqual({ scale: 70 });
    });
  });

  test.each([
    ["neither a scale nor pages", {}],
    ["both a scale and pages", { scale: 50, horizontalFitToPages: 1 }],
    ["half a page", { horizontalFitToPages: 0.5 }],
    ["a scale below a tenth", { scale: 9 }],
  ])("cannot be printed at %s", async (_, zoom) => {
    const { Excel } = createExcel(workbookOf(SHEETS));
    const set = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Header").pageLayout.zoom = zoom;
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test.each([
    ["a name that is taken", "header", "ItemAlreadyExists"],
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
    ["a name with a forbidden character", "a/b", "InvalidArgument"],
  ])("%s is refused", async (_, name, code) => {
    const { Excel } = createExcel(workbookOf(SHEETS));
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const workbook = workbookOf({ Header: [], Notes: [] });
    workbook.getWorksheet("Notes")!.state = "hidden";
    const { Excel } = createExcel(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Header");
      sheet.visibility = "Hidden";
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      sheet.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });

  test("one that only programs can show cannot be deleted until it is hidden like any other", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [], Secret: [] }));
    host.workbook.getWorksheet("Secret")!.state = "veryHidden";
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Secret");
      sheet.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Secret");
      sheet.visibility = "Hidden";
      sheet.delete();
      await context.sync();
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a filter hides rows until its criteria are cleared", async () => {
    const workbook = workbookOf({ Header: [["CHILD"], ["1"], ["2"]] });
    const sheet = workbook.getWorksheet("Header")!;
    sheet.autoFilter = "A1:A3";
    sheet.getRow(2).hidden = true;
    const { Excel } = createExcel(workbook);
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Header");
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect(autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
      autoFilter.clearCriteria();
      autoFilter.load("isDataFiltered");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(false);
    });
  });
});

describe("the workbook", () => {
  test("keeps settings with any JSON value", async () => {
    const { Excel, host } = createExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add("ssda903", { year: "2025/26", rules: [1, 2] });
      await context.sync();
    });
    await Excel.run(async (context) => {
      const found = context.workbook.settings.getItemOrNullObject("ssda903");
      const missing = context.workbook.settings.getItemOrNullObject("other");
      found.load("value");
      missing.load("value");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(found.value).toEqual({ year: "2025/26", rules: [1, 2] });
      found.value = "changed";
      await context.sync();
      expect(host.settings.get("ssda903")).toBe("changed");
      found.delete();
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("has names for cells", async () => {
    const { Excel } = createExcel(workbookOf(SHEETS));
    await Excel.run(async (context) => {
      context.workbook.names.add("Children", context.workbook.worksheets.getItem("Header").getRange("A1:A5"));
      const item = context.workbook.names.getItem("Children").load("name,formula");
      const range = item.getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Other");
      missing.load("name");
      await context.sync();
      expect(item.formula).toBe("=Header!$A$1:$A$5");
      expect(range.address).toBe("Header!A1:A5");
      expect(missing.isNullObject).toBe(true);
      item.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("lets the client suspend painting and calculation", async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.load("calculationMode");
      context.application.cultureInfo.load("name");
      context.workbook.load("readOnly,name");
      await context.sync();
      expect(context.application.calculationMode).toBe("Automatic");
      expect(context.application.cultureInfo.name).toBe("en-GB");
      expect(context.workbook.readOnly).toBe(false);
    });
  });
});
