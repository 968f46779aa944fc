import { closeAfterEachTest } from "./harness";
import { openWorkbook } from "../../src/excel/open-workbook";
import { strings } from "../../src/taskpane/strings";
import type { Fault } from "../../src/workbench/host/faults";
import { liveSession, type LiveSession } from "../taskpane/support/live-session";
import { FLOWS } from "./support/flows";
import { episodesWorkbook } from "./support/return-workbook";
import { stateOf } from "./support/workbook-state";

closeAfterEachTest();

const BUSY: Fault = { code: "InvalidOperationInCellEditMode", effect: "none" };
const SILENT: Fault = { code: "silent", effect: "all" };

jest.setTimeout(60_000);

const [validate] = FLOWS.filter(({ name }) => name === "Validate");
if (!validate) throw new Error("There is no such flow.");

/** The pane, ready to validate, with the state of the workbook. */
async function ready() {
  const excel = await validate!.prepare();
  excel.host.resetTraffic();
  return { ...excel, before: stateOf(excel.host) };
}

test("while a cell is being edited Validate waits, says so, and goes on after Enter", async () => {
  const { host, session } = await ready();
  let refused = 0;
  host.faults = (trip) => (trip >= 3 && refused++ < 4 ? BUSY : null);
  const shown: unknown[] = [];
  session.subscribe(() => shown.push(session.getState().activity?.wait ?? null));
  await session.validate();
  const first = shown.indexOf("cell-edit");
  expect(first).toBeGreaterThan(-1);
  expect(shown.indexOf(null, first)).toBeGreaterThan(first);
  expect(session.getState()).toMatchObject({ notice: null, activity: null });
  expect(session.getState().results).not.toBeNull();
  expect(strings.excelWaits["cell-edit"]).toContain("Enter or Esc");
});

test.each([3, 12])("Cancel immediately ends the wait for a cell at round trip %i", async (from) => {
  const { host, session, before } = await ready();
  host.faults = (trip) => (trip >= from ? BUSY : null);
  const stop = session.subscribe(() => {
    if (session.getState().activity?.wait !== "cell-edit") return;
    stop();
    // The cell is left only after Cancel: what was written by then is removed.
    host.faults = null;
    session.cancel();
  });
  await session.validate();
  expect(session.getState().notice?.text).toContain(strings.cancelled);
  expect(stateOf(host)).toBe(before);
});

test.each([
  ["reading", 3],
  ["writing", 14],
])(
  "when Excel never answers while %s, the pane says so, and Cancel stops the waiting",
  async (_part, trip) => {
    const { host, session, addin } = await ready();
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date"] });
    try {
      host.faults = (now) => (now === trip ? SILENT : null);
      const stop = session.subscribe(() => {
        if (session.getState().activity?.wait !== "no-answer") return;
        stop();
        session.cancel();
      });
      const validation = session.validate();
      let over = false;
      void validation.then(() => (over = true));
      while (!over) {
        jest.advanceTimersByTime(1_000);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      jest.useRealTimers();
    }
    const text = session.getState().notice?.text ?? "";
    expect(text).toContain("Excel did not answer");
    if (trip > 10) expect(text).toContain("may still be there");
    host.faults = null;
    await addin.removeAnnotations();
    await session.validate();
    expect(session.getState().notice).toBeNull();
  },
);

test("Cancel while a second run is being written says what was removed with it", async () => {
  const excel = await ready();
  await excel.session.validate();
  const stop = excel.session.subscribe(() => {
    const { activity } = excel.session.getState();
    if (activity?.phase === "writing" && activity.done > 0 && !activity.cancelling) excel.session.cancel();
  });
  await excel.session.validate();
  stop();
  const { notice } = excel.session.getState();
  expect(notice?.intent).toBe("info");
  expect(notice?.text).toContain("Cancelled. Your data was not changed.");
  expect(notice?.text).toContain("The highlights and the summary of the last run were removed");
  expect(excel.host.workbook.getWorksheet("903 Summary")).toBeUndefined();
});

describe("Validate when it cannot start to follow edits", () => {
  /** A pane that can follow edits, ready to validate. */
  async function readyToFollow(): Promise<LiveSession> {
    const live = liveSession(episodesWorkbook(3));
    await live.session.open();
    await live.session.chooseYear("2025/26");
    live.host.resetTraffic();
    return live;
  }

  /** What is shown once the events of an edit have reached the pane and been followed. */
  async function followed({ session }: LiveSession) {
    await new Promise((resolve) => setImmediate(resolve));
    await session.live.settled();
    return session.getState().live;
  }

  test("waits if a cell is being edited, and then follows each edit once", async () => {
    const live = await readyToFollow();
    let refused = 0;
    live.host.faults = () => (refused++ < 3 ? BUSY : null);
    const waits: unknown[] = [];
    live.session.subscribe(() => waits.push(live.session.getState().activity?.wait));
    await live.session.validate();
    expect(waits).toContain("cell-edit");
    await followed(live);
    live.host.insertRowsByUser("Episodes", 1);
    live.host.setCellByUser("Episodes", 2, 3, "C2");
    expect(await followed(live)).toMatchObject({ status: "following", checkedAgain: 1 });
    const wrong = live.session.getState().results?.findings.filter(({ rule }) => rule === "144");
    expect(wrong?.map(({ cells: [cell] }) => cell?.address)).toEqual(["D4", "D5"]);
  });

  test.each([1, 2])("stops at once when Cancel is pressed at round trip %i", async (from) => {
    const { host, session } = await readyToFollow();
    host.faults = (trip) => (trip >= from ? BUSY : null);
    const stop = session.subscribe(() => {
      if (session.getState().activity?.wait !== "cell-edit") return;
      stop();
      session.cancel();
    });
    await session.validate();
    expect(session.getState().notice?.text).toBe("Cancelled. Your data was not changed.");
    expect(session.getState().live).toMatchObject({ status: "waiting", reason: "" });
  });

  test.each([1, 2])(
    "says why if Excel fails at round trip %i, and follows edits after the next Validate",
    async (at) => {
      const live = await readyToFollow();
      live.host.faults = (trip) => (trip === at ? { code: "ConnectionFailure", effect: "none" } : null);
      await live.session.validate();
      expect(live.session.getState().results).not.toBeNull();
      expect(live.session.getState().live).toMatchObject({ status: "waiting", checkedAgain: null });
      expect(live.session.getState().live?.reason).toContain("The connection to Excel was lost");
      live.host.faults = null;
      await live.session.validate();
      await followed(live);
      live.host.setCellByUser("Episodes", 1, 3, "C2");
      expect(await followed(live)).toEqual({ status: "following", checkedAgain: 1, reason: "" });
    },
  );

  test("goes on without events if Excel has none, and shows no switch", async () => {
    const { host, session } = await readyToFollow();
    host.faults = (trip) => (trip === 1 ? { code: "ApiNotFound", effect: "none" } : null);
    await session.validate();
    expect(session.getState()).toMatchObject({ live: null, notice: null });
    expect(session.getState().results).not.toBeNull();
  });
});

test("events that Excel still sent after Live was switched off are not heard twice when it is on again", async () => {
  const live = liveSession(episodesWorkbook(3));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await live.session.live.settled();
  live.host.faults = () => BUSY;
  await live.session.live.turn(false);
  live.host.faults = null;
  await live.session.live.turn(true);
  await live.session.validate();
  await live.session.live.settled();
  live.host.insertRowsByUser("Episodes", 1);
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await new Promise((resolve) => setImmediate(resolve));
  await live.session.live.settled();
  const wrong = live.session.getState().results?.findings.filter(({ rule }) => rule === "144");
  expect(wrong?.map(({ cells: [cell] }) => cell?.address)).toEqual(["D4", "D5"]);
});

describe("a pane that is opened while a cell is being edited", () => {
  /** A pane on a workbook that remembers choices, in an Excel that refuses this many round trips. */
  async function openedWhileEditing(refusals: number): Promise<LiveSession> {
    const live = liveSession(episodesWorkbook(3));
    await openWorkbook((batch) => live.Excel.run(batch)).saveChoices({
      year: "2024/25",
      localAuthority: "E08000012",
      sheets: {},
      live: false,
    });
    let refused = 0;
    live.host.faults = () => (refused++ < refusals ? BUSY : null);
    return live;
  }

  test("waits, says so, and then uses what the workbook remembers", async () => {
    const { session } = await openedWhileEditing(3);
    const waits: unknown[] = [];
    session.subscribe(() => waits.push(session.getState().activity?.wait));
    await session.open();
    expect(waits).toContain("cell-edit");
    expect(session.getState()).toMatchObject({
      notice: null,
      choices: { year: "2024/25", localAuthority: "E08000012" },
      live: { status: "off" },
    });
  });

  test("uses what the workbook remembers even if Validate is pressed in the meantime", async () => {
    const { session } = await openedWhileEditing(5);
    const opened = session.open();
    await session.validate();
    await opened;
    expect(session.getState().results).toMatchObject({ year: "2024/25", authority: "Liverpool" });
  });
});
