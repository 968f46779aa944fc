import { closeAfterEachTest } from "./harness";
import { removeNotes, replaceNotes } from "../../src/excel/notes";
import { openWorkbook } from "../../src/excel/open-workbook";
import type { CellNote } from "../../src/report/cell-notes";
import { excelError, NotesStandIn } from "./support/notes-stand-in";
import { openWithPane } from "./support/pane-on-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const note = (address: string, rule = "101", sheet = "Episodes"): CellNote => ({
  sheet,
  address,
  text: `SSDA903 Validator: check of 22/11/2026 23:05\n${rule} Something. Error.`,
});
const EARLIER = "SSDA903 Validator: check of 01/03/2026 09:00\n447 Something. Query.";
const workbook = () => new NotesStandIn();

describe("notes in Excel", () => {
  test("are written on their cells, as large as their texts", async () => {
    const excel = workbook();
    expect(await replaceNotes(excel, [note("D2"), note("AB31", "602", "Header")], {})).toBe(2);
    expect(excel.contents).toEqual({
      "Episodes!D2": note("D2").text,
      "Header!AB31": note("AB31", "602").text,
    });
    expect(excel.notes.every(({ width, height }) => width === 260 && (height ?? 0) >= 45)).toBe(true);
  });

  test("are written in Excel on the web as well, which refuses their size", async () => {
    const excel = workbook();
    excel.hasSizes = false;
    expect(await replaceNotes(excel, [note("D2"), note("D3")], {})).toBe(2);
    expect(Object.keys(excel.contents)).toEqual(["Episodes!D2", "Episodes!D3"]);
  });

  test("leave out cells with a note or a comment of the user's", async () => {
    const excel = workbook().with("Episodes", "D2", "Ask Jo about this");
    excel.comments.push({ sheet: "Episodes", address: "D3", content: "Done?" });
    expect(await replaceNotes(excel, [note("D2"), note("D3"), note("D4")], {})).toBe(1);
    expect(excel.contents).toEqual({ "Episodes!D2": "Ask Jo about this", "Episodes!D4": note("D4").text });
  });

  test("replace the notes of an earlier session, in every sheet", async () => {
    const excel = workbook()
      .with("Episodes", "D2", EARLIER)
      .with("Team's notes", "A1", EARLIER)
      .with("Header", "B2", EARLIER);
    await replaceNotes(excel, [note("D2")], {});
    expect(excel.contents).toEqual({ "Episodes!D2": note("D2").text });
  });

  test("are all removed, and no others, wherever they are among the user's", async () => {
    const excel = workbook();
    const users: Record<string, string> = {};
    for (let line = 2; line < 40; line++) {
      const text = line % 3 === 0 ? `Mine ${line}` : EARLIER;
      excel.with("Episodes", `D${line}`, text);
      if (text !== EARLIER) users[`Episodes!D${line}`] = text;
    }
    excel.with("Header", "A1", "SSDA903 Validator says this is wrong");
    expect(await removeNotes(excel, {})).toBe(25);
    expect(excel.contents).toEqual({ ...users, "Header!A1": "SSDA903 Validator says this is wrong" });
  });

  test("cost few round trips, however many there are", async () => {
    const excel = workbook();
    const notes = Array.from({ length: 2_000 }, (_, index) => note(`D${index + 2}`));
    await replaceNotes(excel, notes, {});
    expect(excel.notes).toHaveLength(2_000);
    expect(excel.roundTrips).toBeLessThanOrEqual(10);
    excel.roundTrips = 0;
    expect(await removeNotes(excel, {})).toBe(2_000);
    expect(excel.roundTrips).toBeLessThanOrEqual(13);
  });

  test("cost one round trip when there are none to write or remove", async () => {
    const excel = workbook().with("Header", "A1", "Mine");
    await replaceNotes(excel, [], {});
    expect(excel.roundTrips).toBe(1);
  });
});

describe("when Excel fails at a note", () => {
  test("the notes already written are removed, and the user's stay", async () => {
    const excel = workbook().with("Header", "A1", "Mine");
    excel.before = (action, address) => {
      if (action === "add" && address === "D600") throw excelError("AccessDenied");
    };
    const notes = Array.from({ length: 900 }, (_, index) => note(`D${index + 2}`));
    await expect(replaceNotes(excel, notes, {})).rejects.toMatchObject({ kind: "read-only" });
    expect(excel.contents).toEqual({ "Header!A1": "Mine" });
  });

  test("the message says that some may be left if they cannot be removed", async () => {
    const excel = workbook();
    excel.before = (action, address) => {
      if (action === "delete" || (action === "add" && address === "D3")) throw excelError("Timeout");
    };
    await expect(replaceNotes(excel, [note("D2"), note("D3")], {})).rejects.toMatchObject({
      message: expect.stringContaining("Some of the add-in's notes may still be there") as string,
    });
  });

  test("notes that Excel stored with other text, so that they could not be found again, are not left", async () => {
    const excel = workbook();
    excel.keep = (text) => `J. Bloggs:\n${text}`;
    await expect(replaceNotes(excel, [note("D2"), note("D3")], {})).rejects.toMatchObject({
      message: expect.stringContaining("changed the text of the notes") as string,
    });
    expect(excel.contents).toEqual({});
  });

  test("Cancel between two round trips removes what was written", async () => {
    const excel = workbook();
    const controller = new AbortController();
    excel.before = (action, address) => {
      if (action === "add" && address === "D10") controller.abort();
    };
    const notes = Array.from({ length: 900 }, (_, index) => note(`D${index + 2}`));
    const { signal } = controller;
    await expect(replaceNotes(excel, notes, { signal })).rejects.toMatchObject({ kind: "cancelled" });
    expect(excel.contents).toEqual({});
  });
});

describe("an Excel without notes", () => {
  const page = globalThis as { Office?: unknown };
  afterEach(() => void delete page.Office);

  test("is not asked for any, even if the workbook remembers that notes were chosen", async () => {
    const trafficWith = async (notes: boolean) => {
      const { session, host, Office, addin } = openWithPane(episodesWorkbook(3));
      page.Office = Office;
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
      expect(openWorkbook().notes).toBeUndefined();
      await addin.saveChoices({ year: "2025/26", localAuthority: null, sheets: {}, notes });
      await session.open();
      host.resetTraffic();
      await session.validate();
      await session.removeAnnotations();
      expect(session.notes.areAvailable).toBe(false);
      expect(session.getState().notice).toMatchObject({ intent: "success" });
      return host.traffic.roundTrips;
    };
    expect(await trafficWith(true)).toBe(await trafficWith(false));
  });
});
