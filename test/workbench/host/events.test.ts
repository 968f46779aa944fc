import { closeAfterEachTest, createExcel, workbookOf } from "../../excel/harness";

closeAfterEachTest();

/** Lets the host's events reach their handlers. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe("events", () => {
  test("an edit by the user reaches the handlers of the sheet and of the workbook", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["a"]], Episodes: [["b"]] }));
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const remember = (name: string) => (event: Excel.WorksheetChangedEventArgs) => {
        const { address, changeType, triggerSource, details } = event;
        seen.push([name, address, changeType, triggerSource, details?.valueBefore, details?.valueAfter]);
        return Promise.resolve();
      };
      worksheets.onChanged.add(remember("workbook"));
      for (const name of ["Header", "Episodes"]) {
        worksheets.getItem(name).onChanged.add(remember(name));
      }
      await context.sync();
    });
    host.setCellByUser("Episodes", 0, 0, "31/03/2026");
    await delivered();
    expect(seen).toEqual([
      ["Episodes", "A1", "RangeEdited", "Unknown", "b", 46112],
      ["workbook", "A1", "RangeEdited", "Unknown", "b", 46112],
    ]);
  });

  test("a change by the add-in is marked as its own, and gives its range", async () => {
    const { Excel } = createExcel(workbookOf({ Header: [["a"]] }));
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("Header").getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await delivered();
    expect(events.map((event) => [event.address, event.triggerSource])).toEqual([
      ["B2:C3", "ThisLocalAddin"],
    ]);
    await Excel.run(async (context) => {
      const range = events[0]!.getRange(context).load("address,values");
      await context.sync();
      expect(range.address).toBe("Header!B2:C3");
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test("a removed handler is not called again", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["a"]] }));
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.setCellByUser("Header", 0, 0, "b");
    await delivered();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.setCellByUser("Header", 0, 0, "c");
    await delivered();
    expect(count).toBe(1);
  });

  test("no event is raised while events are switched off", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["a"]] }));
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.setCellByUser("Header", 0, 0, "b");
    await delivered();
    expect(count).toBe(0);
  });

  test("selecting, showing, adding and deleting sheets raise events", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["a"]], Episodes: [["b"]] }));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((event) =>
        Promise.resolve(void heard.push(`selected ${event.address}`)),
      );
      worksheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
      worksheets.onDeactivated.add(() => Promise.resolve(void heard.push("deactivated")));
      worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
      worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
      await context.sync();
    });
    host.selectByUser("Header", "B2:C3,E1");
    host.activateSheetByUser("Episodes");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New").delete();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["selected B2:C3,E1", "deactivated", "activated", "added", "deleted"]);
  });

  test("inserting, deleting and sorting rows raise events", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["b"], ["a"]] }));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) =>
        Promise.resolve(void heard.push(`${event.changeType} ${event.address}`)),
      );
      worksheets.onRowSorted.add((event) => Promise.resolve(void heard.push(`sorted ${event.address}`)));
      await context.sync();
    });
    host.insertRowsByUser("Header", 0, 2);
    host.deleteRowsByUser("Header", 0, 1);
    host.sortByUser("Header", "A2:A3", 0);
    await delivered();
    expect(heard).toEqual(["RowInserted 1:2", "RowDeleted 1:1", "sorted A2:A3", "RangeEdited A2:A3"]);
  });

  test("sorting columns and recalculating formulas raise their own events, and none of a change", async () => {
    const { Excel, host } = createExcel(workbookOf({ Header: [["b", "a", "c"]] }));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(`changed ${address}`)));
      worksheets.onColumnSorted.add(({ address }) => Promise.resolve(void heard.push(`sorted ${address}`)));
      worksheets.onCalculated.add(({ address }) => Promise.resolve(void heard.push(`calculated ${address}`)));
      await context.sync();
    });
    host.setCellByUser("Header", 1, 0, "=A1");
    host.sortColumnsByUser("Header", "A1:C1", 0);
    host.recalculate("Header", { A2: "a" });
    host.recalculate("Header", { A2: "b" }, false);
    await delivered();
    expect(heard).toEqual(["changed A2", "sorted A1:C1", "calculated A2", "calculated null"]);
    expect(host.activeSheet.getCell("A2").value).toMatchObject({ formula: "A1", result: "b" });
    expect(() => host.recalculate("Header", { A1: "a" })).toThrow("A1 holds no formula.");
  });
});
