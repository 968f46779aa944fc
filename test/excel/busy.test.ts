import { strings } from "../../src/taskpane/strings";
import type { Fault } from "../../src/workbench/host/faults";
import { FLOWS } from "./support/flows";
import { stateOf } from "./support/workbook-state";

const BUSY: Fault = { code: "InvalidOperationInCellEditMode", effect: "none" };
const SILENT: Fault = { code: "silent", effect: "all" };

jest.setTimeout(60_000);

const [validate] = FLOWS.filter(({ name }) => name === "Validate");
if (!validate) throw new Error("There is no such flow.");

/** The pane ready to validate, with what it shows of its activity. */
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

test.each([3, 12])("Cancel ends the waiting for a cell at round trip %i at once", async (from) => {
  const { host, session, before } = await ready();
  host.faults = (trip) => (trip >= from ? BUSY : null);
  const stop = session.subscribe(() => {
    if (session.getState().activity?.wait !== "cell-edit") return;
    stop();
    // The cell is left only after Cancel: what was written by then is taken back.
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
])("an Excel that never answers while %s is told of, and Cancel stops the waiting", async (_part, trip) => {
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
  if (trip > 10) expect(text).toContain("may be left");
  host.faults = null;
  await addin.removeAnnotations();
  await session.validate();
  expect(session.getState().notice).toBeNull();
});

test("Cancel while a second run is being written says what was taken away with it", async () => {
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
  expect(notice?.text).toContain("Cancelled. The data in the workbook are as they were.");
  expect(notice?.text).toContain("The highlights and the summary of the last run were taken away");
  expect(excel.host.workbook.getWorksheet("903 Summary")).toBeUndefined();
});
