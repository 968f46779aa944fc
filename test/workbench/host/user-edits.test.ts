import type { Worksheet } from "@cj-tech-master/excelts";
import { closeAfterEachTest, createExcel, workbookOf } from "../../excel/harness";

closeAfterEachTest();

function columnA(sheet: Worksheet): unknown[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => sheet.getCell(index + 1, 1).value);
}

describe("what a person does in the grid", () => {
  test("typing makes numbers, dates and text as Excel does", () => {
    const { host } = createExcel();
    const sheet = host.activeSheet;
    sheet.getCell("A4").style = { numFmt: "@" };
    ["12", "1/4/2025", "'007", "01/04/2025", "31/02/2025"].forEach((text, row) =>
      host.setCellByUser("Sheet1", row, 0, text),
    );
    expect(columnA(sheet)).toEqual([12, 45748, "007", "01/04/2025", "31/02/2025"]);
    expect(sheet.getCell("A2").numFmt).toBe("dd/mm/yyyy");
  });

  test("the grid is told what to repaint", () => {
    const { host } = createExcel();
    const changes: unknown[] = [];
    host.onDidChange((change) => changes.push(change));
    host.setCellByUser("Sheet1", 1, 2, "x");
    host.selectByUser("Sheet1", "B2");
    expect(changes).toEqual([
      { kind: "cells", sheet: "Sheet1", address: "C2" },
      { kind: "selection", sheet: "Sheet1", address: "B2" },
    ]);
  });

  test("edits are undone one by one", () => {
    const { host } = createExcel(workbookOf({ Sheet1: [["b"], ["a"], [null], ["C"]] }));
    const sheet = host.activeSheet;
    sheet.addConditionalFormatting({ ref: "A2", rules: [{ type: "expression", formulae: ["TRUE"] }] });
    host.setCellByUser("Sheet1", 0, 0, "z");
    host.insertRowsByUser("Sheet1", 1);
    host.deleteRowsByUser("Sheet1", 2);
    expect(columnA(sheet)).toEqual(["z", null, null, "C"]);
    expect(sheet.conditionalFormattings).toEqual([]);
    host.sortByUser("Sheet1", "A1:A4", 0);
    expect(columnA(sheet)).toEqual(["C", "z", null, null]);
    host.undoByUser();
    host.undoByUser();
    expect(columnA(sheet)).toEqual(["z", null, "a", null, "C"]);
    expect(sheet.conditionalFormattings.map(({ ref }) => ref)).toEqual(["A3"]);
    host.undoByUser();
    host.undoByUser();
    expect(columnA(sheet).slice(0, 4)).toEqual(["b", "a", null, "C"]);
    expect(sheet.conditionalFormattings.map(({ ref }) => ref)).toEqual(["A2"]);
    expect(host.undoByUser()).toBe(false);
  });

  test("the last rows of a sheet can be deleted, brought back and deleted again", () => {
    const { host } = createExcel(workbookOf({ Sheet1: [["a"], ["b"], ["c"], ["d"], ["e"]] }));
    const filled = () => columnA(host.activeSheet).filter((value) => value !== null);
    for (let times = 0; times < 2; times++) {
      host.deleteRowsByUser("Sheet1", 2, 3);
      expect(filled()).toEqual(["a", "b"]);
      host.undoByUser();
      expect(filled()).toEqual(["a", "b", "c", "d", "e"]);
      host.deleteRowsByUser("Sheet1", 4);
      expect(filled()).toEqual(["a", "b", "c", "d"]);
      host.deleteRowsByUser("Sheet1", 1, 2);
      expect(filled()).toEqual(["a", "d"]);
      host.undoByUser();
      host.undoByUser();
      expect(filled()).toEqual(["a", "b", "c", "d", "e"]);
    }
  });

  test("text typed before the add-in moved cells cannot be undone", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    host.setCellByUser("Sheet1", 0, 0, "b");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(host.undoByUser()).toBe(false);
    expect(columnA(host.activeSheet)).toEqual([null, "b"]);
  });

  test("a range that the add-in keeps moves with inserted rows", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a"], ["b"]] }));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A2").load("values");
      await context.sync();
      host.insertRowsByUser("Sheet1", 0, 3);
      cell.load("values,address");
      await context.sync();
      expect(cell.address).toBe("Sheet1!A5");
      expect(cell.values).toEqual([["b"]]);
      host.deleteRowsByUser("Sheet1", 4);
      cell.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  test("sorting moves formats and links, but not conditional formats", () => {
    const { host } = createExcel(workbookOf({ Sheet1: [[2], [1]] }));
    const sheet = host.activeSheet;
    sheet.getCell("A1").style = { font: { bold: true } };
    sheet.getCell("B1").value = { text: "go", hyperlink: "#Sheet1!C1:C1" };
    sheet.addConditionalFormatting({ ref: "A1", rules: [{ type: "expression", formulae: ["TRUE"] }] });
    host.sortByUser("Sheet1", "A1:B2", 0);
    expect(sheet.getCell("A2").font?.bold).toBe(true);
    expect(sheet.getCell("B2").hyperlink).toBe("#Sheet1!C1:C1");
    expect(sheet.conditionalFormattings[0]?.ref).toBe("A1");
  });

  test("columns are sorted from left to right by a row, blanks last, and undone", () => {
    const { host } = createExcel(
      workbookOf({ Sheet1: [["CHILD", "b", null, "A"], ["1", 2, 3, 4], ["last"]] }),
    );
    const rows = () => [1, 2, 3].map((row) => host.activeSheet.getRow(row).values);
    const before = rows();
    host.sortColumnsByUser("Sheet1", "B1:D2", 0);
    expect(rows().slice(0, 2).map(String)).toEqual([",CHILD,A,b", ",1,4,2,3"]);
    host.sortColumnsByUser("Sheet1", "B1:D2", 1, false);
    expect(String(rows()[1])).toBe(",1,4,3,2");
    host.undoByUser();
    host.undoByUser();
    expect(rows().map(String)).toEqual(before.map(String));
  });

  test("hidden rows stay hidden when rows move", () => {
    const { host } = createExcel(workbookOf({ Sheet1: [["a"], ["b"], ["c"]] }));
    const sheet = host.activeSheet;
    sheet.getRow(2).hidden = true;
    host.insertRowsByUser("Sheet1", 0, 1);
    expect([1, 2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, true, false]);
    host.deleteRowsByUser("Sheet1", 0, 2);
    expect([1, 2].map((row) => sheet.getRow(row).hidden)).toEqual([true, false]);
  });

  test("opening another workbook tells the grid and forgets settings", async () => {
    const { Excel, host } = createExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add("key", 1);
      await context.sync();
    });
    const changes: string[] = [];
    host.onDidChange(({ kind }) => changes.push(kind));
    host.replaceWorkbook(workbookOf({ Other: [["x"]] }), [["kept", true]]);
    expect(changes).toEqual(["sheets"]);
    expect(host.activeSheet.name).toBe("Other");
    expect([...host.settings]).toEqual([["kept", true]]);
  });
});

describe("pasting and columns", () => {
  test("a block that is pasted is typed cell by cell, reported as one change, and undone at once", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a", "b"]] }));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void heard.push(`${event.changeType} ${event.address}`)),
      );
      await context.sync();
    });
    host.pasteByUser("Sheet1", 0, 1, [["1"], ["'007", "x"]]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(["RangeEdited B1:C2"]);
    expect(host.activeSheet.getSheetValues().slice(1)).toEqual([
      [undefined, "a", 1],
      [undefined, undefined, "007", "x"],
    ]);
    host.undoByUser();
    expect(columnA(host.activeSheet).slice(0, 1)).toEqual(["a"]);
    expect(host.activeSheet.getCell("B1").value).toBe("b");
    expect(host.activeSheet.getCell("C2").value).toBeNull();
  });

  test("inserting a column moves others to the right, and undoing it moves them back", () => {
    const { host } = createExcel(workbookOf({ Sheet1: [["a", "b"]] }));
    host.insertColumnsByUser("Sheet1", 1);
    expect(host.activeSheet.getCell("C1").value).toBe("b");
    host.undoByUser();
    expect(host.activeSheet.getCell("B1").value).toBe("b");
  });
});
