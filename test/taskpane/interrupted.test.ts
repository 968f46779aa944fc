/** Whatever is stopped, refused or done at the same time as something else leaves nothing misleading behind. */
import { closeAfterEachTest } from "../excel/harness";
import type { Cell } from "@cj-tech-master/excelts";
import { OWN_SHEETS } from "../../src/report/annotations";
import type { FilePort } from "../../src/taskpane/file-worker/client";
import { Session } from "../../src/taskpane/session";
import type { StatusChange } from "../../src/taskpane/status-changes";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { checkerClient } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { liveSession, type LiveSession } from "./support/live-session";
import { MemoryWorkbook, sheetOf } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

closeAfterEachTest();

function sessionOn(workbook: MemoryWorkbook, startFileWorker: () => FilePort = fileServicePort): Session {
  return new Session({
    workbook,
    checker: checkerClient(),
    startFileWorker,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "0.1.0",
  });
}

function returnOf5(): MemoryWorkbook {
  return new MemoryWorkbook([headerSheet(5), episodesSheet("Episodes", 5)]);
}

/** Does something as soon as results are shown and while their annotations are being written. */
function whileWriting(session: Session, act: () => void): void {
  const stop = session.subscribe(() => {
    const { activity, results } = session.getState();
    if (activity?.phase !== "writing" || results === null) return;
    stop();
    act();
  });
}

/** What the pane shows under Why for the first finding. */
async function whyOfFirst(session: Session): Promise<unknown> {
  const [finding] = session.getState().results?.findings ?? [];
  return finding && session.details.why(finding);
}

/** A status for the first finding. */
function statusOf(session: Session): StatusChange {
  const [finding] = session.getState().results?.findings ?? [];
  if (!finding) throw new Error("Nothing was found.");
  return { finding, values: { status: "accepted", owner: "Sam", note: "Court date moved" } };
}

describe("the results that are still shown can be asked about", () => {
  test("after two runs that were cancelled while writing", async () => {
    const session = sessionOn(returnOf5());
    await session.validate();
    for (let times = 0; times < 2; times++) {
      whileWriting(session, session.cancel);
      await session.validate();
    }
    expect(session.getState().notice?.text).toMatch(/^Cancelled/);
    expect(await whyOfFirst(session)).toBeTruthy();
  });

  test("after two runs that needed an answer first", async () => {
    const workbook = returnOf5();
    const session = sessionOn(workbook);
    await session.validate();
    workbook.sheets = [headerSheet(5), episodesSheet("A", 5), episodesSheet("B", 5)];
    await session.validate();
    await session.validate();
    expect(await whyOfFirst(session)).toBeTruthy();
  });
});

test("a request that the worker cannot read is refused, and the next one is answered", async () => {
  const checker = checkerClient();
  const unreadable = sheetOf("A", [undefined as unknown as string]);
  await expect(checker.load([unreadable])).rejects.toThrow("could not be read");
  await expect(checker.load([sheetOf("A", ["CHILD"])])).resolves.toBeUndefined();
});

test("a status given while a run is writing stays when the run is cancelled, and goes into the sheet", async () => {
  const workbook = returnOf5();
  const session = sessionOn(workbook);
  await session.validate();
  let key = "";
  whileWriting(session, () => {
    const change = statusOf(session);
    key = change.finding.key;
    void session.statuses.save([change]);
    session.cancel();
  });
  await session.validate();
  await session.statuses.settled();
  expect(session.getState().statuses[key]).toMatchObject({ status: "accepted", note: "Court date moved" });
  expect(workbook.savedStatuses).toHaveLength(1);
});

describe("what is typed in one of our sheets while a new one is made from it is kept, and the pane says so", () => {
  /** The note of the first finding that a sheet lists, whatever the sheet is called by then. */
  function firstNote({ host }: LiveSession, name: string): Cell {
    const sheet = host.workbook.worksheets.find((one) => one.name.startsWith(name));
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const headingsOf = (line: number) => sheet.getRow(line).values as unknown[];
    let line = 1;
    while (!headingsOf(line).includes("Note")) line++;
    return sheet.getCell(line + 1, headingsOf(line).indexOf("Note"));
  }

  /** Types a note as soon as the pane has reached a phase. */
  function typeWhile(live: LiveSession, phase: string, name: string, text = "Ask Sam"): void {
    const stop = live.session.subscribe(() => {
      if (live.session.getState().activity?.phase !== phase) return;
      stop();
      const { worksheet, row, col } = firstNote(live, name);
      live.host.setCellByUser(worksheet.name, Number(row) - 1, Number(col) - 1, text);
    });
  }

  test.each(["checking", "writing"])(
    "by Validate while it is %s; the next Validate takes it over",
    async (phase) => {
      const live = liveSession(episodesWorkbook(3));
      await live.session.open();
      await live.session.validate();
      typeWhile(live, phase, OWN_SHEETS.findings);
      await live.session.validate();
      const { notice } = live.session.getState();
      expect(notice?.text).toMatch(/^Somebody typed in the sheet "903 Findings"/);
      expect(firstNote(live, OWN_SHEETS.findings).value).toBe("Ask Sam");
      await live.session.validate();
      expect(live.session.getState().notice).toBeNull();
      expect(firstNote(live, OWN_SHEETS.findings).value).toBe("Ask Sam");
    },
  );

  test("even over another note, and if it begins like an Excel error", async () => {
    const live = liveSession(episodesWorkbook(3));
    await live.session.open();
    await live.session.validate();
    firstNote(live, OWN_SHEETS.findings).value = "Ask Jo";
    typeWhile(live, "writing", OWN_SHEETS.findings, "#12 asked the school");
    await live.session.validate();
    expect(live.session.getState().notice?.text).toMatch(/^Somebody typed in the sheet "903 Findings"/);
    expect(firstNote(live, OWN_SHEETS.findings).value).toBe("#12 asked the school");
  });

  test("except where only the value of a formula has changed", async () => {
    const live = liveSession(episodesWorkbook(3));
    await live.session.open();
    await live.session.validate();
    const timeOfDay = (result: number) => {
      firstNote(live, OWN_SHEETS.findings).value = { formula: "NOW()", result, date1904: false };
    };
    timeOfDay(46_000.5);
    const stop = live.session.subscribe(() => {
      if (live.session.getState().activity?.phase !== "writing") return;
      stop();
      timeOfDay(46_000.6);
    });
    await live.session.validate();
    expect(live.session.getState().notice).toBeNull();
  });

  test("by the sheet for colleagues", async () => {
    const live = liveSession(episodesWorkbook(3));
    await live.session.open();
    await live.session.validate();
    await live.session.reports.makeColleagues({ by: "open" });
    const name = live.host.activeSheet.name;
    typeWhile(live, "writing", name);
    await live.session.reports.makeColleagues({ by: "open" });
    expect(live.session.getState().notice?.text).toContain(`typed in the sheet "${name}"`);
    expect(firstNote(live, name).value).toBe("Ask Sam");
  });
});

test("an answer to Remove annotations that comes while something else is running removes nothing", async () => {
  const { session, host } = liveSession(episodesWorkbook(3));
  await session.open();
  await session.validate();
  await session.statuses.save([statusOf(session)]);
  await session.removeAnnotations();
  const asked: unknown[] = [];
  const stop = session.subscribe(() => {
    if (session.getState().activity?.kind !== "validate") return;
    stop();
    void session.confirmRemoval([]);
    asked.push(session.getState().removal);
  });
  await session.validate();
  // The question stays until the run shows its results.
  expect(asked).toEqual([expect.objectContaining({ typed: 1 })]);
  expect(host.workbook.getWorksheet(OWN_SHEETS.findings)).toBeDefined();
});

test("Remove annotations waits for a status that is being written, and asks about it", async () => {
  const { session } = liveSession(episodesWorkbook(3));
  await session.open();
  await session.validate();
  void session.statuses.save([statusOf(session)]);
  await session.removeAnnotations();
  expect(session.getState().removal).toMatchObject({ typed: 1 });
});

describe("Live", () => {
  test("is out of date after a run during which the lists were changed elsewhere", async () => {
    const { session } = liveSession(episodesWorkbook(3));
    await session.open();
    await session.validate();
    whileWriting(session, () => void session.lists.read(true));
    await session.validate();
    expect(session.getState().live).toMatchObject({
      status: "out-of-date",
      reason: "The reference lists were changed.",
    });
  });

  test("is out of date after a run that was cancelled once the lists were changed elsewhere", async () => {
    const { session } = liveSession(episodesWorkbook(3));
    await session.open();
    await session.validate();
    whileWriting(session, () => {
      void session.lists.read(true);
      session.cancel();
    });
    await session.validate();
    expect(session.getState()).toMatchObject({
      notice: { text: expect.stringMatching(/^Cancelled/) },
      live: { status: "out-of-date", reason: "The reference lists were changed." },
    });
  });

  test("stays off if it was switched off while a run was starting", async () => {
    const { session } = liveSession(episodesWorkbook(3));
    await session.open();
    const validating = session.validate();
    for (let turns = 0; turns < 12; turns++) await Promise.resolve();
    await session.live.turn(false);
    await validating;
    expect(session.getState().live?.status).toBe("off");
  });

  test.each([
    ["the user chose the year: edits that point to another are followed on", "2025/26", "suggested"],
    ["the data decide: edits that point to another year end it", null, "lost"],
  ] as const)("%s", async (_what, year, kind) => {
    const checker = checkerClient();
    await checker.load([headerSheet(2), episodesSheet("Episodes", 2)]);
    const outcome = await checker.check({
      choices: {},
      year,
      localAuthority: null,
      sheetNames: OWN_SHEETS,
      checkedAt: "22/11/2026 23:05",
      version: "0.1.0",
    });
    if (outcome.kind !== "checked") throw new Error(`It was not checked: ${outcome.kind}.`);
    const { run } = outcome.results;
    const began = (row: number) => ({
      sheet: "Episodes",
      edit: { kind: "cells" as const, row, column: 1, values: [["01/05/2024"]], formulas: [], merged: null },
    });
    await checker.edit(run, [began(1), began(2)]);
    const again = await checker.suggestAgain(run, new AbortController().signal);
    expect(again?.kind).toBe(kind);
  });
});

describe("saving the return as files", () => {
  test("after a breakdown, the pane says so, and the next export reads the workbook again", async () => {
    let isFirst = true;
    const session = sessionOn(returnOf5(), () => {
      const port = fileServicePort();
      let breakDown = () => {};
      return {
        ...port,
        listen: (onMessage, onBreakdown) => {
          breakDown = () => onBreakdown("stopped");
          port.listen(onMessage, onBreakdown);
        },
        postMessage: (message) => {
          if (message.type !== "write" || !isFirst) return port.postMessage(message);
          isFirst = false;
          breakDown();
        },
      };
    });
    await session.open();
    await session.exports.prepare();
    await session.exports.save({ form: "zip" });
    expect(session.getState().notice).toMatchObject({ intent: "error" });
    expect(session.getState().exporting).toBeNull();
    await session.exports.prepare();
    await session.exports.save({ form: "zip" });
    expect(session.getState().exporting?.saved).toMatch(/\.zip$/);
  });

  test("after Cancel, the next export reads the workbook again as well", async () => {
    let isCancelled = false;
    const session = sessionOn(returnOf5(), () => {
      const port = fileServicePort();
      const postMessage: FilePort["postMessage"] = (message) => {
        if (message.type === "write" && !isCancelled) {
          isCancelled = true;
          queueMicrotask(() => session.cancel());
        }
        port.postMessage(message);
      };
      return { ...port, postMessage };
    });
    await session.open();
    await session.exports.prepare();
    await session.exports.save({ form: "zip" });
    expect(session.getState()).toMatchObject({
      exporting: null,
      notice: { text: expect.stringMatching(/^Cancelled/) },
    });
    await session.exports.prepare();
    await session.exports.save({ form: "zip" });
    expect(session.getState().exporting?.saved).toMatch(/\.zip$/);
  });
});
