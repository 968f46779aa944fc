import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

const ROWS = [
  ["CHILD", "URN"],
  ["1001", null],
  ["1002", "SC012345"],
];
const COMMENT = "[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    Done?";

/** A workbook with a note on B2 and a comment on B3, in an Excel with notes. */
function excelWithNotes() {
  const workbook = workbookOf({ Header: [["CHILD"]], "Team's": ROWS });
  const sheet = workbook.getWorksheet("Team's");
  if (!sheet) throw new Error("The sheet is missing.");
  sheet.getCell("B2").note = "Ask Jo";
  sheet.getCell("B3").note = COMMENT;
  return createExcel(workbook, "1.18");
}

describe("notes", () => {
  test("are listed for the workbook and for each sheet, with their cells; comments are a list of their own", async () => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      const { notes, comments, worksheets } = context.workbook;
      const ofHeader = worksheets.getItem("Header").notes;
      const ofTeam = worksheets.getItem("Team's").notes;
      for (const list of [notes, ofHeader, ofTeam]) list.load("items/content");
      comments.load("items/id");
      const count = notes.getCount();
      await context.sync();
      expect(notes.items.map(({ content }) => content)).toEqual(["Ask Jo"]);
      expect(ofTeam.items.map(({ content }) => content)).toEqual(["Ask Jo"]);
      expect(ofHeader.items).toEqual([]);
      expect(count.value).toBe(1);
      const cells = [...notes.items, ...comments.items].map((one) => one.getLocation().load("address"));
      await context.sync();
      expect(cells.map(({ address }) => address)).toEqual(["'Team''s'!B2", "'Team''s'!B3"]);
    });
  });

  test("are added, also on a blank cell, and are saved in the file", async () => {
    const { Excel, host } = excelWithNotes();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Header");
      const note = sheet.notes.add("C7", "Blank").load("content");
      sheet.notes.add(sheet.getRange("A1"), "Heading");
      const notes = sheet.notes.load("items/content");
      await context.sync();
      expect(note.content).toBe("Blank");
      expect(notes.items.map(({ content }) => content)).toEqual(["Heading", "Blank"]);
    });
    const again = createExcel(await saveAndReopen(host.workbook), "1.18");
    await again.Excel.run(async (context) => {
      const notes = context.workbook.worksheets.getItem("Header").notes.load("items/content");
      await context.sync();
      // The file has both, but excelts does not read a note of a blank cell without a format.
      expect(notes.items.map(({ content }) => content)).toEqual(["Heading"]);
    });
  });

  test.each([
    ["a cell with a note", "B2"],
    ["a cell with a comment", "B3"],
    ["several cells", "A1:A2"],
    ["what is not an address", "here"],
  ])("are refused on %s", async (_what, address) => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team's").notes.add(address, "Mine");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("are found by their cell; where there is none, getItem fails and the null object says so", async () => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      const { notes } = context.workbook.worksheets.getItem("Team's");
      const there = notes.getItemOrNullObject("B2").load("content");
      const none = [notes.getItemOrNullObject("A1"), notes.getItemOrNullObject("B3")];
      await context.sync();
      expect([there.isNullObject, there.content]).toEqual([false, "Ask Jo"]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      expect(notes.getItem("B2").load("content")).toBeDefined();
      await context.sync();
      notes.getItem("A1").load("content");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("in a list are known by their place, which changes when an earlier one is deleted", async () => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      const { notes, worksheets } = context.workbook;
      worksheets.getItem("Header").notes.add("A1", "First");
      notes.load("items/content");
      await context.sync();
      const [first, second] = notes.items;
      first?.delete();
      await context.sync();
      second?.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("must be loaded before they are read, as everything else", async () => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      const { notes } = context.workbook;
      expect(() => notes.items).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
      const note = context.workbook.worksheets.getItem("Team's").notes.getItem("B2");
      await context.sync();
      expect(() => note.content).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  test("have sizes in desktop Excel only: on the web even a list without chosen properties fails", async () => {
    const { Excel, host } = excelWithNotes();
    const resize = () =>
      Excel.run(async (context) => {
        const note = context.workbook.worksheets.getItem("Team's").notes.getItem("B2");
        note.width = 260;
        note.load("width,height");
        await context.sync();
        return [note.width, note.height];
      });
    const listAll = () => Excel.run((context) => context.sync(context.workbook.notes.load("items")));
    await expect(resize()).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(listAll()).rejects.toMatchObject({ code: "NotImplemented" });
    host.notesHaveSizes = true;
    await expect(resize()).resolves.toEqual([260, 59]);
  });

  test("move with their cells when rows or columns are inserted or deleted above or before them", async () => {
    const { Excel, host } = excelWithNotes();
    host.insertRowsByUser("Team's", 1, 2);
    host.insertColumnsByUser("Team's", 0);
    host.deleteRowsByUser("Team's", 0);
    const places = () =>
      Excel.run(async (context) => {
        const notes = context.workbook.notes.load("items/content");
        await context.sync();
        const cells = notes.items.map((note) => note.getLocation().load("address"));
        await context.sync();
        return cells.map(({ address }) => address);
      });
    await expect(places()).resolves.toEqual(["'Team''s'!C3"]);
    host.deleteRowsByUser("Team's", 2);
    await expect(places()).resolves.toEqual([]);
  });

  test("are gone from the file once they are deleted, also if it was saved with them before", async () => {
    const { Excel, host } = excelWithNotes();
    await saveAndReopen(host.workbook);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Team's").notes.getItem("B2").delete();
      return context.sync();
    });
    const again = createExcel(await saveAndReopen(host.workbook), "1.18");
    await again.Excel.run(async (context) => {
      const count = context.workbook.notes.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("are refused on a protected sheet", async () => {
    const { Excel } = excelWithNotes();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Team's");
      sheet.protection.protect();
      sheet.notes.add("A1", "Mine");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.notes.getItem("B2").delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });
});
