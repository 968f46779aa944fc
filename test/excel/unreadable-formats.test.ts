/**
 * Some builds of Excel list conditional formats that cannot be read after the user has undone their deletion
 * (office-js issues 6396 and 6835).
 */
import { Workbook } from "@cj-tech-master/excelts";
import { writeResponse } from "../../src/workbench/host/client/wire";
import { highlightsIn, liveSession, type LiveSession } from "../taskpane/support/live-session";
import { strings } from "../../src/taskpane/strings";
import { closeAfterEachTest, saveAndReopen } from "./harness";
import { highlightedCells } from "./support/highlighted-cells";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { addEpisodes, episodesWorkbook } from "./support/return-workbook";
import { dataOf } from "./support/workbook-state";

closeAfterEachTest();

const FINDINGS = "903 Findings";

function cellsIn({ host }: Pick<ExcelWithAddin, "host">, name = "Episodes"): string[] {
  const sheet = host.workbook.getWorksheet(name);
  return sheet ? highlightedCells(sheet) : [];
}

/** The range of each conditional format in the sheet of episodes, earlier ones first. */
function placesIn({ host }: Pick<ExcelWithAddin, "host">): string[] {
  return (host.workbook.getWorksheet("Episodes")?.conditionalFormattings ?? []).map(({ ref }) => ref);
}

test("Validate still works, and highlights what it finds", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  await validateIn(excel);
  excel.host.makeFormatsUnreadable("Episodes");
  excel.host.setCellByUser("Episodes", 1, 3, "C2");
  expect((await validateIn(excel)).kind).toBe("checked");
  expect(excel.host.workbook.getWorksheet(FINDINGS)).toBeDefined();
  expect(placesIn(excel)).toEqual(expect.arrayContaining(["D2:D4", "D3:D4"]));
});

test("formats that can be read are replaced as usual, in other sheets and in the same one", async () => {
  const workbook = episodesWorkbook(3);
  addEpisodes(workbook, "Episodes last year", 2, 2024);
  const excel = openInExcel(workbook);
  await validateIn(excel);
  excel.host.makeFormatsUnreadable("Episodes last year");
  const before = placesIn(excel);
  await validateIn(excel);
  await validateIn(excel);
  expect(before.length).toBeGreaterThan(0);
  expect(placesIn(excel)).toEqual(before);
});

test("Remove annotations removes everything else, and says that highlights may be left and what to do", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  const before = dataOf(excel.host);
  await validateIn(excel);
  excel.host.makeFormatsUnreadable("Episodes");
  await expect(excel.addin.removeAnnotations()).rejects.toThrow(
    /add-in's highlights may still be there\. Everything else that the add-in wrote was removed\. Save, close and reopen/,
  );
  expect(excel.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
  expect(dataOf(excel.host)).toBe(before);
  const reopened = openInExcel(await saveAndReopen(excel.host.workbook));
  expect(cellsIn(reopened)).toEqual(["D2", "D3", "D4"]);
  expect(await reopened.addin.removeAnnotations()).toMatchObject({ any: true });
  expect(cellsIn(reopened)).toEqual([]);
});

test("Validate and Remove annotations work even if very many of the user's own formats cannot be read", async () => {
  const workbook = new Workbook();
  const notes = workbook.addWorksheet("Notes");
  addEpisodes(workbook, "Episodes", 3);
  const excel = openInExcel(workbook);
  notes.getCell("A1").value = "Notes";
  for (let line = 1; line <= 400; line++) {
    notes.addConditionalFormatting({
      ref: `A${line}`,
      rules: [{ type: "expression", formulae: [`$A${line}=1`], priority: line }],
    });
  }
  excel.host.makeFormatsUnreadable("Notes");
  expect((await validateIn(excel)).kind).toBe("checked");
  await validateIn(excel);
  expect(placesIn(excel)).toEqual(["D2:D4"]);
  await expect(excel.addin.removeAnnotations()).rejects.toThrow(
    /Everything else that the add-in wrote was removed/,
  );
  expect(cellsIn(excel)).toEqual([]);
  expect(notes.conditionalFormattings).toHaveLength(400);
});

test("a format that Excel refuses to delete stays and is reported; the others are removed, and Validate still works", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  await validateIn(excel);
  const { host } = excel;
  const [id = ""] = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Episodes").getRange();
    const formats = range.conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.map((format) => format.id);
  });
  const handle = host.handleRequest.bind(host);
  host.handleRequest = (request) => {
    if (!request.includes(id) || !request.includes('"Delete"')) return handle(request);
    const { id: message } = JSON.parse(request) as { id: number };
    return writeResponse(message, [], { Code: "ItemNotFound", Message: "Item Not Found.", ActionIndex: -1 });
  };
  expect(await excel.addin.annotate({ highlights: [], sheets: [] })).toBe(true);
  expect(placesIn(excel)).toEqual(["D2:D4"]);
  expect((await validateIn(excel)).kind).toBe("checked");
  expect(placesIn(excel)).toEqual(["D2:D4", "D2:D4"]);
  expect(await excel.addin.annotate({ highlights: [], sheets: [] })).toBe(false);
  expect(placesIn(excel)).toEqual(["D2:D4"]);
  await expect(excel.addin.removeAnnotations()).rejects.toThrow(/could not read or delete some/);
  expect(placesIn(excel)).toEqual(["D2:D4"]);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
});

test("the user is told once about highlights that are left, until the workbook is reopened", async () => {
  const excel = liveSession(episodesWorkbook(3));
  await excel.session.open();
  await excel.session.validate();
  expect(excel.session.getState().notice).toBeNull();
  excel.host.makeFormatsUnreadable("Episodes");
  excel.host.setCellByUser("Episodes", 1, 3, "C2");
  await excel.session.validate();
  expect(excel.session.getState().notice).toEqual({ intent: "warning", text: strings.highlightsLeft });
  await excel.session.validate();
  expect(excel.session.getState().notice).toBeNull();
  const reopened = liveSession(await saveAndReopen(excel.host.workbook));
  await reopened.session.open();
  await reopened.session.validate();
  expect(reopened.session.getState().notice).toBeNull();
  expect(highlightsIn(reopened).Episodes).toEqual(["D3", "D4"]);
});

describe("after a Validate that was cancelled while writing", () => {
  async function cancelWriting({ session }: LiveSession): Promise<void> {
    const stop = session.subscribe(() => {
      const { activity } = session.getState();
      if (activity?.phase === "writing" && activity.done > 0 && !activity.cancelling) session.cancel();
    });
    await session.validate();
    stop();
  }
  const said = ({ session }: LiveSession) => session.getState().notice?.text;

  test("the pane says that the earlier highlights were removed", async () => {
    const excel = liveSession(episodesWorkbook(3));
    await excel.session.open();
    await excel.session.validate();
    await cancelWriting(excel);
    expect(said(excel)).toMatch(/The highlights and the summary of the last run were removed\. The sheets/);
    expect(highlightsIn(excel)).toEqual({});
  });

  test("the pane says that highlights which Excel could not read or delete may be left", async () => {
    const excel = liveSession(episodesWorkbook(3));
    await excel.session.open();
    await excel.session.validate();
    excel.host.makeFormatsUnreadable("Episodes");
    await cancelWriting(excel);
    expect(highlightsIn(excel).Episodes).toEqual(["D2", "D3", "D4"]);
    expect(said(excel)).toBe(
      "Cancelled. Your data was not changed. The summary of the last run was removed. The sheets in which people type were not changed. Excel could not read or delete some of the workbook's conditional formats, so some of the add-in's highlights may still be there. Save, close and reopen the workbook, then validate again.",
    );
    await excel.session.validate();
    expect(said(excel)).toBeUndefined();
  });

  test("the pane says nothing about the user's own formats", async () => {
    const workbook = episodesWorkbook(3);
    workbook.getWorksheet("Episodes")!.addConditionalFormatting({
      ref: "A1",
      rules: [{ type: "expression", formulae: ["$A1=1"], priority: 1 }],
    });
    const excel = liveSession(workbook);
    excel.host.makeFormatsUnreadable("Episodes");
    await excel.session.open();
    await cancelWriting(excel);
    expect(said(excel)).toBe(strings.cancelled);
    await excel.session.validate();
    await cancelWriting(excel);
    expect(said(excel)).toMatch(/The highlights and the summary of the last run were removed\. The sheets/);
  });
});

test("the pane says nothing about the user's own formats that Excel cannot read", async () => {
  const workbook = episodesWorkbook(3);
  workbook.getWorksheet("Episodes")!.addConditionalFormatting({
    ref: "A1",
    rules: [{ type: "expression", formulae: ["$A1=1"], priority: 1 }],
  });
  const { session, host } = liveSession(workbook);
  host.makeFormatsUnreadable("Episodes");
  await session.open();
  for (let run = 1; run <= 3; run++) {
    await session.validate();
    expect(session.getState().notice).toBeNull();
  }
});

test("edits are still followed", async () => {
  const excel = liveSession(episodesWorkbook(3));
  await excel.session.open();
  await excel.session.validate();
  await excel.session.live.settled();
  excel.host.makeFormatsUnreadable("Episodes");
  excel.host.setCellByUser("Episodes", 1, 3, "C2");
  await excel.until(({ live }) => live?.status !== "following" || live.checkedAgain !== null);
  await excel.session.live.settled();
  expect(excel.session.getState().live?.status).toBe("following");
  expect(placesIn(excel)).toContain("D3:D4");
});

test("highlights of cells that were emptied, and of an emptied sheet, are removed with the others", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  await validateIn(excel);
  const emptied = [2, 3, 4].flatMap((line) => Array.from({ length: 13 }, (_, column) => [line - 1, column]));
  for (const [row = 0, column = 0] of emptied) excel.host.setCellByUser("Episodes", row, column, "");
  for (let column = 0; column < 13; column++) excel.host.setCellByUser("Episodes", 0, column, "");
  expect(cellsIn(excel)).toEqual(["D2", "D3", "D4"]);
  expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
  expect(cellsIn(excel)).toEqual([]);
});
