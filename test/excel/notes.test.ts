import { Workbook } from "@cj-tech-master/excelts";
import { closeAfterEachTest } from "./harness";
import type { WorkbookProblem } from "../../src/excel/problem";
import type { WorkbookNotes } from "../../src/excel/types";
import type { CellNote } from "../../src/report/cell-notes";
import type { Fault } from "../../src/workbench/host/faults";
import { afterNextAnswer } from "./support/after-answer";
import { openInExcel, type ExcelWithAddin } from "./support/open-excel";
import { openWithPane } from "./support/pane-on-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const note = (address: string, rule = "101", sheet = "Episodes"): CellNote => ({
  sheet,
  address,
  text: `SSDA903 Validator: check of 22/11/2026 23:05\n${rule} Something. Error.`,
});
const EARLIER = "SSDA903 Validator: check of 01/03/2026 09:00\n447 Something. Query.";
const MAY_BE_LEFT = /Some of the add-in's notes may still be there/;
const COMMENT = "[Threaded comment]\n\nDone?";

/** The users' notes and comments in a workbook, by cell. */
type Notes = Readonly<Record<string, string>>;

/** Opens a workbook with these notes and comments in an Excel that has notes. */
function opened(notes: Notes = {}) {
  const workbook = new Workbook();
  for (const name of ["Episodes", "Header", "Team's notes"]) workbook.addWorksheet(name);
  const excel = openInExcel(workbook, "1.18");
  for (const [place, text] of Object.entries(notes)) addByUser(excel, place, text);
  excel.host.resetTraffic();
  return { excel, notes: notesOf(excel) };
}

function addByUser({ host }: ExcelWithAddin, place: string, text: string): void {
  const [sheet = "", address = ""] = place.split("!");
  host.workbook.getWorksheet(sheet)!.getCell(address).note = text;
}

function notesOf({ addin }: ExcelWithAddin): WorkbookNotes {
  if (!addin.notes) throw new Error("This Excel has no notes.");
  return addin.notes;
}

/** Returns the texts of all notes and comments in the workbook, by cell. */
function contentsOf({ host }: ExcelWithAddin): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  for (const sheet of host.workbook.worksheets) {
    for (const { cells } of sheet.model.rows ?? []) {
      for (const { address } of cells ?? []) {
        const text = sheet.getCell(address).note;
        if (text !== undefined) contents[`${sheet.name}!${address}`] = text;
      }
    }
  }
  return contents;
}

describe("notes in Excel", () => {
  test("are written on their cells, as large as their texts", async () => {
    const { excel, notes } = opened();
    excel.host.notesHaveSizes = true;
    expect(await notes.replace([note("D2"), note("AB31", "602", "Header")])).toBe(2);
    expect(contentsOf(excel)).toEqual({
      "Episodes!D2": note("D2").text,
      "Header!AB31": note("AB31", "602").text,
    });
    const written = await excel.Excel.run((context) =>
      context.sync(context.workbook.notes.load("items/width,items/height")),
    );
    expect(written.items.map(({ width }) => width)).toEqual([260, 260]);
    expect(written.items.every(({ height }) => height >= 45)).toBe(true);
  });

  test("are written in Excel on the web as well, which refuses their size", async () => {
    const { excel, notes } = opened();
    expect(await notes.replace([note("D2"), note("D3")])).toBe(2);
    expect(Object.keys(contentsOf(excel))).toEqual(["Episodes!D2", "Episodes!D3"]);
  });

  test("leave out cells with a note or a comment of the user's", async () => {
    const users = { "Episodes!D2": "Ask Jo about this", "Episodes!D3": COMMENT };
    const { excel, notes } = opened(users);
    expect(await notes.replace([note("D2"), note("D3"), note("D4")])).toBe(1);
    expect(contentsOf(excel)).toEqual({ ...users, "Episodes!D4": note("D4").text });
  });

  test("replace the notes of an earlier session, in every sheet", async () => {
    const { excel, notes } = opened({
      "Episodes!D2": EARLIER,
      "Team's notes!A1": EARLIER,
      "Header!B2": EARLIER,
    });
    await notes.replace([note("D2")]);
    expect(contentsOf(excel)).toEqual({ "Episodes!D2": note("D2").text });
  });

  test("are all removed, and no others, wherever they are among the user's", async () => {
    const users: Record<string, string> = {
      "Header!A1": "SSDA903 Validator says this is wrong",
      "Header!A2": COMMENT,
    };
    const all: Record<string, string> = { ...users };
    for (let line = 2; line < 40; line++) {
      const place = `Episodes!D${line}`;
      if (line % 3 === 0) users[place] = `Mine ${line}`;
      all[place] = users[place] ?? EARLIER;
    }
    const { excel, notes } = opened(all);
    expect(await notes.remove()).toBe(25);
    expect(contentsOf(excel)).toEqual(users);
  });

  test("cost few round trips, however many there are", async () => {
    const { excel, notes } = opened();
    const many = Array.from({ length: 2_000 }, (_, index) => note(`D${index + 2}`));
    await notes.replace(many);
    expect(Object.keys(contentsOf(excel))).toHaveLength(2_000);
    expect(excel.host.traffic.roundTrips).toBeLessThanOrEqual(10);
    excel.host.resetTraffic();
    expect(await notes.remove()).toBe(2_000);
    expect(excel.host.traffic.roundTrips).toBeLessThanOrEqual(14);
  });

  test("cost one round trip when there are none to write or remove", async () => {
    const { excel, notes } = opened({ "Header!A1": "Mine" });
    await notes.replace([]);
    expect(excel.host.traffic.roundTrips).toBe(1);
  });
});

describe("when Excel fails at a note", () => {
  const MANY = Array.from({ length: 900 }, (_, index) => note(`D${index + 2}`));
  const USERS = { "Header!A1": "Mine", "Episodes!A3": COMMENT };

  const messageOf = (error: unknown) => (error as WorkbookProblem).message;

  const FAULTS: readonly Fault[] = [
    { code: "AccessDenied", effect: "none" },
    { code: "ItemNotFound", effect: "half" },
    { code: "Timeout", effect: "all" },
  ];

  test.each(FAULTS)(
    "at any round trip ($code, $effect), no note of ours is left unsaid, and the user's stay",
    async (fault) => {
      const outcomes = new Set<string>();
      for (let trip = 1; ; trip++) {
        const { excel, notes } = opened({ ...USERS, "Episodes!D2": EARLIER });
        excel.host.faults = (now) => (now === trip ? fault : null);
        const outcome = await notes.replace(MANY).catch(messageOf);
        excel.host.faults = null;
        if (excel.host.traffic.roundTrips < trip) break;
        const written = contentsOf(excel);
        expect(written).toMatchObject(USERS);
        // The sizes come last, and notes without them are as good.
        if (outcome === MANY.length) expect(Object.keys(written)).toHaveLength(MANY.length + 2);
        else if (!MAY_BE_LEFT.test(String(outcome))) expect(written).toEqual(USERS);
        outcomes.add(typeof outcome === "number" ? "written" : MAY_BE_LEFT.test(outcome) ? "left" : "none");
        await notes.remove();
        expect(contentsOf(excel)).toEqual(USERS);
        excel.close();
      }
      expect([...outcomes].sort()).toEqual(["left", "none", "written"]);
    },
  );

  test.each(FAULTS)(
    "at any round trip of removing them ($code, $effect), the message says so, and the next try removes the rest",
    async (fault) => {
      let trip = 1;
      for (; ; trip++) {
        const { excel, notes } = opened({ ...USERS, "Episodes!D2": EARLIER, "Header!B2": EARLIER });
        excel.host.faults = (now) => (now === trip ? fault : null);
        const outcome = await notes.remove().catch(messageOf);
        excel.host.faults = null;
        if (outcome === 2) break;
        expect(outcome).toMatch(MAY_BE_LEFT);
        await notes.remove();
        expect(contentsOf(excel)).toEqual(USERS);
        excel.close();
      }
      expect(trip).toBeGreaterThan(4);
    },
  );

  test("a colleague's note that has come in the way stays, and those already written are removed", async () => {
    const { excel, notes } = opened({ "Header!A1": "Mine" });
    // By then the add-in has looked for notes, and has written the first 500.
    afterAnswers(4, excel, () => addByUser(excel, "Episodes!D600", "Jo's"));
    await expect(notes.replace(MANY)).rejects.toMatchObject({ kind: "unexpected" });
    expect(contentsOf(excel)).toEqual({ "Header!A1": "Mine", "Episodes!D600": "Jo's" });
  });

  test("the message says that some may be left if they cannot be removed", async () => {
    const { excel, notes } = opened();
    // The second half of the notes cannot be written, and from then on nothing works.
    excel.host.faults = (trip) => (trip < 4 ? null : { code: "Timeout", effect: "none" });
    await expect(notes.replace(MANY)).rejects.toMatchObject({
      message: expect.stringMatching(MAY_BE_LEFT) as string,
    });
    expect(Object.keys(contentsOf(excel))).toHaveLength(500);
    excel.host.faults = null;
    expect(await notes.remove()).toBe(500);
  });

  test("notes that Excel stored with other text, so that they could not be found again, are not left", async () => {
    const { excel, notes } = opened();
    excel.host.notesBeginWith = "J. Bloggs:\n";
    await expect(notes.replace([note("D2"), note("D3")])).rejects.toMatchObject({
      message: expect.stringContaining("changed the text of the notes") as string,
    });
    expect(contentsOf(excel)).toEqual({});
  });

  test("Cancel between two round trips removes what was written", async () => {
    const { excel, notes } = opened();
    const controller = new AbortController();
    afterAnswers(3, excel, () => {
      expect(Object.keys(contentsOf(excel))).toHaveLength(500);
      controller.abort();
    });
    const { signal } = controller;
    await expect(notes.replace(MANY, { signal })).rejects.toMatchObject({ kind: "cancelled" });
    expect(contentsOf(excel)).toEqual({});
  });
});

describe("when a colleague inserts a row in the meantime", () => {
  test.each([1, 2, 3])("all notes are removed, after round trip %i", async (trip) => {
    const { excel, notes } = opened({
      "Episodes!D2": EARLIER,
      "Episodes!D7": EARLIER,
      "Episodes!A4": "Mine",
    });
    afterAnswers(trip, excel, () => excel.host.insertRowsByUser("Episodes", 2));
    expect(await notes.remove()).toBe(2);
    expect(contentsOf(excel)).toEqual({ "Episodes!A5": "Mine" });
  });

  test("the message says that notes are left if rows are moved all the time", async () => {
    const { excel, notes } = opened({ "Episodes!D7": EARLIER });
    const move = () => {
      excel.host.insertRowsByUser("Episodes", 2);
      afterNextAnswer(excel.host, move);
    };
    move();
    await expect(notes.remove()).rejects.toMatchObject({
      kind: "being-changed",
      message: expect.stringMatching(MAY_BE_LEFT) as string,
    });
  });

  test("what was written is taken back from where it is by then", async () => {
    const { excel, notes } = opened({ "Header!A1": "Mine" });
    excel.host.faults = (trip) => (trip === 5 ? { code: "AccessDenied", effect: "half" } : null);
    afterAnswers(4, excel, () => excel.host.insertRowsByUser("Episodes", 2, 2_000));
    const many = Array.from({ length: 900 }, (_, index) => note(`D${index + 2}`));
    await expect(notes.replace(many)).rejects.toMatchObject({ kind: "read-only" });
    expect(contentsOf(excel)).toEqual({ "Header!A1": "Mine" });
  });
});

/** Does something after Excel has answered so many of the add-in's next batches. */
function afterAnswers(count: number, { host }: Pick<ExcelWithAddin, "host">, act: () => void): void {
  afterNextAnswer(host, () => (count > 1 ? afterAnswers(count - 1, { host }, act) : act()));
}

describe("an Excel without notes", () => {
  test("is not asked for any, even if the workbook remembers that notes were chosen", async () => {
    const trafficWith = async (notes: boolean) => {
      const { session, host, Office, addin } = openWithPane(episodesWorkbook(3));
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
      expect(addin.notes).toBeUndefined();
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
