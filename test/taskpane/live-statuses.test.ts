import type { SavedStatuses } from "../../src/excel/save-statuses";
import { WorkbookProblem } from "../../src/excel/problem";
import type { OpenWorkbook, Removal } from "../../src/excel/types";
import type { Status } from "../../src/report/statuses";
import type { StatusChange } from "../../src/taskpane/status-changes";
import { strings } from "../../src/taskpane/strings";
import type { LocatedFinding } from "../../src/taskpane/worker/results";
import { episodesWorkbook, wrongEpisode } from "../excel/support/return-workbook";
import { CheckerClient } from "../../src/taskpane/worker/client";
import { checkerClient, servicePort } from "./support/checker";
import { held, type Held } from "./support/held";
import { liveSession, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

const FINDINGS = "903 Findings";
const HEADING_LINE = 3;
const [DECOM, LS, PLACE, URN] = [1, 3, 5, 12];

/** Three children, the second with two episodes, all with an LS (column D) that is not a recognised code; validated. */
async function validated(
  checker?: CheckerClient,
  between?: Parameters<typeof liveSession>[2],
): Promise<LiveSession> {
  const workbook = episodesWorkbook(3);
  const later = wrongEpisode("1001").map((cell) =>
    cell instanceof Date ? new Date(Date.UTC(2025, 7, 1)) : cell,
  );
  workbook.getWorksheet("Episodes")?.insertRow(4, later);
  const live = liveSession(workbook, checker, between);
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  return live;
}

/** A checker whose worker breaks down when it is asked where earlier findings are now. */
function breakingChecker(): CheckerClient {
  return new CheckerClient(() => {
    const port = servicePort();
    let breakDown = () => {};
    return {
      ...port,
      listen: (onMessage, onBreakdown) => {
        breakDown = () => onBreakdown("stopped");
        port.listen(onMessage, onBreakdown);
      },
      postMessage: (message) =>
        message.type === "same-findings" ? setImmediate(breakDown) : port.postMessage(message),
    };
  });
}

/** Lets the events reach the session, and waits until they have been followed. */
async function followed({ session }: LiveSession) {
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  await session.statuses.settled();
  return session.getState();
}

/** The finding of rule 144 in an episode, as the pane shows it now. */
function findingOf({ session }: LiveSession, child: string, decom = "01/05/2025"): LocatedFinding {
  const found = session
    .getState()
    .results?.findings.find(
      (one) => one.rule === "144" && one.child === child && one.row === `DECOM ${decom}`,
    );
  if (!found) throw new Error(`The pane shows no finding of 144 for ${child} of ${decom}.`);
  return found;
}

/** What the pane shows for a finding: status, note, and whether it is new. */
function shown({ session }: LiveSession, { key }: LocatedFinding): string {
  const { status, note, found } = session.getState().statuses[key] ?? { status: "open", note: "", found: "" };
  return [status, note, found].filter((text) => text !== "").join(", ");
}

function give({ session }: LiveSession, finding: LocatedFinding, status: Status, note: string) {
  return session.statuses.save([{ finding, values: { status, owner: "", note } }]);
}

/** Validates, and does something once the check has begun. */
async function validateAnd(live: LiveSession, meanwhile: () => void): Promise<void> {
  const checking = live.until(({ activity }) => activity?.phase === "checking").then(meanwhile);
  await Promise.all([checking, live.session.validate()]);
  await live.session.statuses.settled();
}

interface ListedRow {
  readonly line: number;
  readonly text: (heading: string) => string;
}

function listed({ host }: LiveSession, name = FINDINGS, headingLine = HEADING_LINE): ListedRow[] {
  const sheet = host.workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const headings = sheet.getRow(headingLine).values as unknown[];
  return Array.from({ length: sheet.rowCount - headingLine }, (_, index) => {
    const line = headingLine + 1 + index;
    return { line, text: (heading) => sheet.getCell(line, headings.indexOf(heading)).text };
  });
}

/** The rows of the Findings sheet with a status or a note. */
const said = (live: LiveSession) =>
  listed(live)
    .filter(({ text }) => text("Status") !== "Open" || text("Note") !== "")
    .map(({ text }) => ["Child", "Rule", "Row by date", "Status", "Note"].map(text).join(", "));

/** Types into the row of a finding in the Findings sheet. */
function type(live: LiveSession, child: string, heading: string, text: string): void {
  const row = listed(live).find((one) => one.text("Child") === child && one.text("Rule") === "144");
  const headings = live.host.workbook.getWorksheet(FINDINGS)?.getRow(HEADING_LINE).values as unknown[];
  live.host.setCellByUser(FINDINGS, (row?.line ?? 1) - 1, headings.indexOf(heading) - 1, text);
}

test("a status given in the pane stays while edits leave the finding, and comes back with the finding after Undo", async () => {
  const live = await validated();
  await give(live, findingOf(live, "1000"), "accepted", "agreed");
  live.host.setCellByUser("Episodes", 1, PLACE, "U4");
  await followed(live);
  expect(shown(live, findingOf(live, "1000"))).toBe("accepted, agreed, as-before");
  live.host.setCellByUser("Episodes", 1, LS, "C2");
  await followed(live);
  expect(() => findingOf(live, "1000")).toThrow(/shows no finding/);
  live.host.undoByUser();
  await followed(live);
  expect(shown(live, findingOf(live, "1000"))).toBe("accepted, agreed, as-before");
});

test("what was typed in the Findings sheet before the check also stays on show", async () => {
  const live = await validated();
  type(live, "1002", "Status", "Disputed");
  await live.session.validate();
  live.host.setCellByUser("Episodes", 4, PLACE, "U4");
  await followed(live);
  expect(shown(live, findingOf(live, "1002"))).toBe("disputed, as-before");
});

test("a status for a finding that was checked again goes into its own row, even after rows of the data have moved", async () => {
  const live = await validated();
  // The later episode of 1001 is now where the earlier one was when the Findings sheet was written.
  live.host.deleteRowsByUser("Episodes", 1, 1);
  await followed(live);
  await give(live, findingOf(live, "1001", "01/08/2025"), "accepted", "the later one");
  expect(said(live)).toEqual(["1001, 144, DECOM 01/08/2025, Accepted with reason, the later one"]);
  expect(live.session.getState().notice).toBeNull();
});

test("a status stays with the row when its key date is corrected, in the pane and in the sheet", async () => {
  const live = await validated();
  await give(live, findingOf(live, "1000"), "disputed", "asked");
  live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
  await followed(live);
  const corrected = findingOf(live, "1000", "03/05/2025");
  expect(shown(live, corrected)).toBe("disputed, asked, as-before");
  await give(live, corrected, "accepted", "answered");
  expect(said(live)).toEqual(["1000, 144, DECOM 01/05/2025, Accepted with reason, answered"]);
  live.host.undoByUser();
  await followed(live);
  expect(shown(live, findingOf(live, "1000"))).toBe("accepted, answered, as-before");
});

test("a status reaches the sheet, not just the pane, when the key date is corrected while it is being written", async () => {
  let saving: Held<Parameters<OpenWorkbook["saveStatuses"]>, SavedStatuses> | undefined;
  const live = await validated(checkerClient(), {
    workbook: (workbook) => {
      saving = held(workbook.saveStatuses);
      return { ...workbook, saveStatuses: saving.call };
    },
  });
  const given = give(live, findingOf(live, "1000"), "accepted", "agreed");
  await saving?.called;
  live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
  await new Promise((resolve) => setImmediate(resolve));
  await live.session.live.settled();
  saving?.release();
  await given;
  expect(live.session.statuses.countUnsaved()).toBe(0);
  type(live, "1000", "Note", "corrected in the sheet");
  await live.session.validate();
  expect(said(live)).toEqual(["1000, 144, DECOM 03/05/2025, Accepted with reason, corrected in the sheet"]);
});

test("statuses given together are undone together, even for a row whose key date has been corrected since", async () => {
  const live = await validated();
  const change = (child: string): StatusChange => ({
    finding: findingOf(live, child),
    values: { status: "accepted", owner: "", note: "agreed" },
  });
  await live.session.statuses.saveTogether([change("1000"), change("1002")], "two");
  live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
  await followed(live);
  await live.session.statuses.undo();
  expect(shown(live, findingOf(live, "1000", "03/05/2025"))).toBe("open, as-before");
  expect(said(live)).toEqual([]);
});

test("another row with the earlier key date of a row is a new finding without a status", async () => {
  const live = await validated();
  await give(live, findingOf(live, "1000"), "accepted", "agreed for the first row");
  live.host.setCellByUser("Episodes", 1, DECOM, "02/05/2025");
  await followed(live);
  const row = wrongEpisode("1000").map((cell) => (cell instanceof Date ? "01/05/2025" : String(cell ?? "")));
  live.host.pasteByUser("Episodes", 5, 0, [row]);
  await followed(live);
  expect(shown(live, findingOf(live, "1000", "02/05/2025"))).toMatch(/^accepted, agreed for the first row/);
  expect(shown(live, findingOf(live, "1000", "01/05/2025"))).toBe("open, new");
});

test("a finding that came with an edit is new, and keeps its status for the next check", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 5, 0, "2000");
  for (const [column, text] of ["01/06/2025", "S", "C8", "N1", "U1", "PR1"].entries()) {
    live.host.setCellByUser("Episodes", 5, column + 1, text);
  }
  await followed(live);
  const added = findingOf(live, "2000", "01/06/2025");
  expect(shown(live, added)).toBe("open, new");
  await give(live, added, "accepted", "to be looked at");
  expect(live.session.getState().notice?.text).toBe(strings.statusNotListed(1, FINDINGS));
  live.host.setCellByUser("Episodes", 5, PLACE, "U4");
  await followed(live);
  expect(shown(live, findingOf(live, "2000", "01/06/2025"))).toBe("accepted, to be looked at, new");
  await give(live, findingOf(live, "1000"), "disputed", "");
  expect(live.session.getState().statuses[findingOf(live, "1000").key]?.status).toBe("disputed");
  await live.session.validate();
  expect(shown(live, findingOf(live, "2000", "01/06/2025"))).toBe("accepted, to be looked at, new");
  expect(said(live)).toEqual([
    "1000, 144, DECOM 01/05/2025, Disputed, ",
    "2000, 144, DECOM 01/06/2025, Accepted with reason, to be looked at",
  ]);
});

test("what is only in the pane can be copied: typed text, waiting statuses, and what a check could not write", async () => {
  const live = await validated();
  const { statuses } = live.session;
  expect(statuses.unsavedText()).toBe("");
  await live.host.workbook.getWorksheet(FINDINGS)?.protect("", {});
  await give(live, findingOf(live, "1000"), "accepted", "agreed");
  statuses.drafts.type(findingOf(live, "1002"), { owner: "Half a na" });
  const text = ["144, 1002: Owner: Half a na", "144, 1000: Status: Accepted with reason", "agreed"].join(
    "\n",
  );
  expect(statuses.unsavedText()).toBe(text);
  await live.session.validate();
  expect(live.session.getState().notice?.intent).toBe("error");
  expect(statuses.unsavedText()).toBe(text);
  expect(statuses.countUnsaved()).toBe(2);
  // This adds to a finding that is already counted.
  statuses.drafts.type(findingOf(live, "1000"), { owner: "Home" });
  expect(statuses.countUnsaved()).toBe(2);
});

test("cancelling a check keeps what waited before it and what was changed while it wrote, even for one finding", async () => {
  const live = await validated();
  const findings = live.host.workbook.getWorksheet(FINDINGS);
  await findings?.protect("", {});
  await give(live, findingOf(live, "1000"), "accepted", "");
  findings?.unprotect();
  const writing = live
    .until(({ activity }) => activity?.phase === "writing")
    .then(() => {
      void give(live, findingOf(live, "1000"), "accepted", "agreed by phone");
      live.session.cancel();
    });
  await Promise.all([writing, live.session.validate()]);
  await live.session.statuses.settled();
  expect(live.session.getState().notice?.intent).toBe("info");
  expect(shown(live, findingOf(live, "1000"))).toBe("accepted, agreed by phone, as-before");
  expect(said(live)).toEqual(["1000, 144, DECOM 01/05/2025, Accepted with reason, agreed by phone"]);
});

test("what was typed about a finding that is gone is not shown for another finding that takes over its key date", async () => {
  const live = await validated();
  const first = findingOf(live, "1001");
  await give(live, findingOf(live, "1001", "01/08/2025"), "disputed", "about the second");
  await live.host.workbook.getWorksheet(FINDINGS)?.protect("", {});
  live.session.statuses.drafts.type(first, { owner: "Half a na" });
  await give(live, first, "accepted", "about the first");
  live.host.setCellByUser("Episodes", 2, LS, "C2");
  live.host.setCellByUser("Episodes", 2, DECOM, "03/05/2025");
  await followed(live);
  live.host.setCellByUser("Episodes", 3, DECOM, "01/05/2025");
  await followed(live);
  const second = findingOf(live, "1001");
  expect(second.key).not.toBe(first.key);
  expect(live.session.statuses.drafts.of(second.key)).toBeUndefined();
  expect(shown(live, second)).toBe("disputed, about the second, as-before");
  expect(live.session.statuses.unsavedText()).toBe(
    ["144, 1001: Owner: Half a na", "144, 1001: Status: Accepted with reason", "about the first"].join("\n"),
  );
});

test("Remove annotations asks about a status that is only in the pane", async () => {
  const live = await validated();
  live.host.pasteByUser("Episodes", 5, 0, [["2000", "01/06/2025", "S", "C8", "N1", "U1", "PR1"]]);
  await followed(live);
  await give(live, findingOf(live, "2000", "01/06/2025"), "accepted", "to be looked at");
  await live.session.removeAnnotations();
  expect(live.session.getState().removal).toMatchObject({ typed: 1 });
  expect(listed(live).length).toBeGreaterThan(0);
});

test("after annotations are removed, the pane no longer mentions findings in 903 No longer found", async () => {
  const live = await validated();
  await give(live, findingOf(live, "1000"), "accepted", "");
  await give(live, findingOf(live, "1001"), "accepted", "");
  live.host.setCellByUser("Episodes", 1, LS, "C2");
  await followed(live);
  await live.session.validate();
  const typed = () => live.session.getState().results?.typed;
  expect(typed()).toMatchObject({ gone: 1, withoutReason: 1 });
  await live.session.confirmRemoval([]);
  expect(typed()).toMatchObject({ gone: 0, withoutReason: 0 });
  await live.session.validate();
  expect(typed()).toMatchObject({ gone: 0, withoutReason: 0 });
});

test("a status given while annotations are being removed is kept, and the pane reports both", async () => {
  let removing: Held<Parameters<OpenWorkbook["removeAnnotations"]>, Removal> | null = null;
  const live = await validated(undefined, {
    workbook: (workbook) => {
      removing = held(workbook.removeAnnotations.bind(workbook));
      return { ...workbook, removeAnnotations: removing.call };
    },
  });
  await give(live, findingOf(live, "1000"), "accepted", "agreed");
  await give(live, findingOf(live, "1001"), "accepted", "agreed too");
  const removed = live.session.confirmRemoval([]);
  await removing!.called;
  await give(live, findingOf(live, "1001"), "disputed", "agreed too");
  await give(live, findingOf(live, "1002"), "fixed", "done");
  removing!.release();
  await removed;
  await followed(live);
  expect(["1000", "1001", "1002"].map((child) => shown(live, findingOf(live, child)))).toEqual([
    "open",
    "disputed, agreed too, as-before",
    "fixed, done, as-before",
  ]);
  expect(live.session.getState().notice).toMatchObject({ intent: "warning" });
  expect(live.session.getState().notice?.text).toContain(strings.removed);
  expect(live.session.getState().notice?.text).toContain("is kept in the pane");

  await live.session.validate();
  expect(said(live)).toEqual([
    "1001, 144, DECOM 01/05/2025, Disputed, agreed too",
    "1002, 144, DECOM 01/05/2025, Fixed, done",
  ]);
});

test("a status that cannot be saved after a failed Validate is reported beside that failure, and only once", async () => {
  let isLost = false;
  const lost = () => Promise.reject(new WorkbookProblem("connection-lost", "Excel was lost."));
  let refused = lost;
  const live = await validated(undefined, {
    workbook: (workbook) => ({
      ...workbook,
      read: (operation) => (isLost ? lost() : workbook.read(operation)),
      saveStatuses: (...asked) => (isLost ? refused() : workbook.saveStatuses(...asked)),
    }),
  });
  isLost = true;
  const status = strings.statusNotSaved("Excel was lost.");
  await Promise.all([
    live
      .until(({ activity }) => activity?.phase === "reading")
      .then(() => give(live, findingOf(live, "1000"), "accepted", "agreed")),
    live.session.validate(),
  ]);
  await followed(live);
  const both = { intent: "error", text: `Excel was lost. ${status}` };
  expect(live.session.getState().notice).toEqual(both);
  await give(live, findingOf(live, "1002"), "accepted", "agreed");
  expect(live.session.getState().notice).toEqual(both);

  live.session.dismissNotice();
  refused = () => live.until(({ activity }) => activity !== null).then(lost);
  const saved = give(live, findingOf(live, "1001"), "accepted", "agreed");
  await Promise.all([saved, live.session.validate()]);
  await followed(live);
  expect(live.session.getState().notice).toEqual({ intent: "error", text: status });
});

test("a status given in the pane keeps the note that somebody has since typed in the sheet", async () => {
  const live = await validated();
  type(live, "1000", "Note", "court date moved");
  await followed(live);
  await give(live, findingOf(live, "1000"), "accepted", shownNote(live, "1000"));
  expect(said(live)).toEqual(["1000, 144, DECOM 01/05/2025, Accepted with reason, court date moved"]);
});

/** The note that the pane shows, as its form returns it unchanged. */
function shownNote(live: LiveSession, child: string): string {
  return live.session.getState().statuses[findingOf(live, child).key]?.note ?? "";
}

test("a status that could not be written because a column is gone keeps the note typed in the sheet", async () => {
  const live = await validated();
  const findings = live.host.workbook.getWorksheet(FINDINGS);
  const status = (findings?.getRow(HEADING_LINE).values as unknown[]).indexOf("Status");
  type(live, "1000", "Note", "typed in the sheet");
  live.host.setCellByUser(FINDINGS, HEADING_LINE - 1, status - 1, "State");
  await give(live, findingOf(live, "1000"), "accepted", "");
  await live.session.statuses.settled();
  expect(live.session.getState().notice?.text).toContain("no longer has the columns");
  await live.session.validate();
  expect(said(live)).toEqual(["1000, 144, DECOM 01/05/2025, Accepted with reason, typed in the sheet"]);
});

test("typing in the Findings sheet neither starts a check nor makes the results out of date", async () => {
  const live = await validated();
  type(live, "1000", "Status", "Accepted with reason");
  const { live: state } = await followed(live);
  expect(state).toMatchObject({ status: "following", checkedAgain: null });
});

test("the sheet for colleagues lists the rows where they are now, and what is typed there goes to those rows", async () => {
  const live = await validated();
  live.host.deleteRowsByUser("Episodes", 1, 1);
  await followed(live);
  await live.session.reports.makeColleagues({ by: "open" });
  const asked = () =>
    listed(live, "903 For colleagues", 5)
      .filter(({ text }) => text("Rule") === "144")
      .map(({ text }) => ["Child", "Cell", "Row by date"].map(text).join(", "));
  expect(asked()).toEqual([
    "1001, Episodes!D2, DECOM 01/05/2025",
    "1001, Episodes!D3, DECOM 01/08/2025",
    "1002, Episodes!D4, DECOM 01/05/2025",
  ]);
  const sheet = live.host.workbook.getWorksheet("903 For colleagues");
  const line = listed(live, "903 For colleagues", 5).find(({ text }) => text("Cell") === "Episodes!D3")?.line;
  const column = (sheet?.getRow(5).values as unknown[]).indexOf("Note");
  live.host.setCellByUser("903 For colleagues", (line ?? 1) - 1, column - 1, "asked the home");
  await live.session.reports.makeColleagues({ by: "table", name: "Episodes" });
  expect(said(live)).toEqual(["1001, 144, DECOM 01/08/2025, Open, asked the home"]);
  expect(shown(live, findingOf(live, "1001", "01/08/2025"))).toBe("open, asked the home, as-before");
});

test("what is typed while a check runs stays with its row when the check finds another key date there", async () => {
  const live = await validated();
  await live.session.live.turn(false);
  const finding = findingOf(live, "1000");
  live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
  await validateAnd(live, () => {
    live.session.statuses.drafts.type(finding, { owner: "Half a na" });
    void give(live, finding, "disputed", "asked the home");
  });
  const now = findingOf(live, "1000", "03/05/2025");
  expect(shown(live, now)).toBe("disputed, asked the home, as-before");
  expect(said(live)).toEqual(["1000, 144, DECOM 03/05/2025, Disputed, asked the home"]);
  expect(live.session.statuses.drafts.of(now.key)).toEqual({ owner: "Half a na" });
});

test("when a check takes two findings for one, nothing typed about either is lost, and cancelling it restores both", async () => {
  const live = await validated();
  const { statuses } = live.session;
  const [first, second] = [findingOf(live, "1000"), findingOf(live, "1002")];
  statuses.drafts.type(first, { note: "about the first" });
  statuses.drafts.type(second, { note: "about the second" });
  const keys = new Map([first, second].map(({ key }) => [key, first.key]));
  const takeBack = statuses.list([], { run: live.session.getState().results?.run ?? 0, keys });
  expect(statuses.drafts.all().map(({ typed }) => typed.note)).toEqual([
    "about the first",
    "about the second",
  ]);
  takeBack();
  expect(statuses.drafts.of(first.key)).toEqual({ note: "about the first" });
  expect(statuses.drafts.of(second.key)).toEqual({ note: "about the second" });
});

test("results are shown and nothing typed is lost when the worker cannot say where it belongs now", async () => {
  const live = await validated(breakingChecker());
  await live.session.live.turn(false);
  const finding = findingOf(live, "1000");
  live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
  await validateAnd(live, () => {
    live.session.statuses.drafts.type(finding, { owner: "Half a na" });
    void give(live, finding, "disputed", "asked the home");
  });
  expect(shown(live, findingOf(live, "1000", "03/05/2025"))).toMatch(/^open/);
  expect(live.session.statuses.drafts.all()).toMatchObject([{ typed: { owner: "Half a na" } }]);
  live.session.statuses.drafts.drop(live.session.statuses.drafts.all()[0]?.finding.key ?? "");
  await live.session.validate();
  expect(shown(live, findingOf(live, "1000", "03/05/2025"))).toBe("disputed, asked the home, as-before");
});

describe("with two rows that have the same key date", () => {
  /** One child with two episodes on the same day, told apart by their homes; both with an LS that is not a recognised code. */
  async function twins(): Promise<LiveSession> {
    const workbook = episodesWorkbook(1);
    const other = wrongEpisode("1000").map((cell) => (cell === "SC012345" ? "SC067890" : cell));
    workbook.getWorksheet("Episodes")?.addRow(other);
    const live = liveSession(workbook);
    await live.session.open();
    await live.session.chooseYear("2025/26");
    await live.session.validate();
    await give(live, findingAt(live, "D2"), "accepted", "about the first");
    return live;
  }

  /** The finding of rule 144 in a cell, as the pane shows it now. */
  function findingAt({ session }: LiveSession, address: string): LocatedFinding {
    const { findings = [] } = session.getState().results ?? {};
    const found = findings.find(({ rule, cells: [cell] }) => rule === "144" && cell?.address === address);
    if (!found) throw new Error(`The pane shows no finding of 144 in ${address}.`);
    return found;
  }

  const saidOf = (live: LiveSession) =>
    listed(live)
      .filter(({ text }) => text("Note") !== "")
      .map(({ text }) => `${text("Cell")}: ${text("Note")}`);

  test("each keeps its status when the other is corrected, and a note goes into its own line", async () => {
    const live = await twins();
    live.host.setCellByUser("Episodes", 1, LS, "C2");
    await followed(live);
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    await give(live, findingAt(live, "D3"), "disputed", "about the second");
    expect(saidOf(live)).toEqual(["Episodes!D2: about the first", "Episodes!D3: about the second"]);
    live.host.undoByUser();
    await followed(live);
    expect(shown(live, findingAt(live, "D2"))).toBe("accepted, about the first, as-before");
    expect(shown(live, findingAt(live, "D3"))).toBe("disputed, about the second, as-before");
  });

  test("statuses stay with the rows when these are sorted, moved, edited and deleted", async () => {
    const live = await twins();
    live.host.sortByUser("Episodes", "A2:M3", 12, false);
    await followed(live);
    expect(shown(live, findingAt(live, "D3"))).toBe("accepted, about the first, as-before");
    live.host.insertRowsByUser("Episodes", 1, 1);
    await followed(live);
    live.host.setCellByUser("Episodes", 3, PLACE, "U4");
    await followed(live);
    expect(shown(live, findingAt(live, "D4"))).toBe("accepted, about the first, as-before");
    live.host.deleteRowsByUser("Episodes", 2, 1);
    await followed(live);
    expect(shown(live, findingAt(live, "D3"))).toBe("accepted, about the first, as-before");
    live.host.undoByUser();
    await followed(live);
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    expect(shown(live, findingAt(live, "D4"))).toBe("accepted, about the first, as-before");
  });

  test("a row keeps its status when its key date is corrected", async () => {
    const live = await twins();
    live.host.setCellByUser("Episodes", 1, DECOM, "03/05/2025");
    await followed(live);
    expect(shown(live, findingAt(live, "D2"))).toBe("accepted, about the first, as-before");
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    live.host.undoByUser();
    await followed(live);
    expect(shown(live, findingAt(live, "D2"))).toBe("accepted, about the first, as-before");
  });

  test("a row keeps its status when it is moved and its key date is corrected at the same time", async () => {
    const live = await twins();
    live.host.sortByUser("Episodes", "A2:M3", URN, false);
    live.host.setCellByUser("Episodes", 2, DECOM, "03/05/2025");
    await followed(live);
    expect(shown(live, findingAt(live, "D3"))).toBe("accepted, about the first, as-before");
    expect(shown(live, findingAt(live, "D2"))).toBe("open");

    live.host.setCellByUser("Episodes", 2, DECOM, "01/05/2025");
    live.host.insertRowsByUser("Episodes", 1);
    await followed(live);
    expect(shown(live, findingAt(live, "D4"))).toBe("accepted, about the first, as-before");
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
  });

  test("the rows keep their statuses when they swap key dates", async () => {
    const live = await twins();
    live.host.setCellByUser("Episodes", 2, DECOM, "03/05/2025");
    await followed(live);
    await give(live, findingAt(live, "D3"), "disputed", "about the second");
    live.host.pasteByUser("Episodes", 1, DECOM, [["03/05/2025"], ["01/05/2025"]]);
    await followed(live);
    expect(shown(live, findingAt(live, "D2"))).toBe("accepted, about the first, as-before");
    expect(shown(live, findingAt(live, "D3"))).toBe("disputed, about the second, as-before");
  });

  describe("what is typed while a check runs", () => {
    /** Live is off, so only the check sees the edits. */
    async function unfollowedTwins(): Promise<LiveSession> {
      const live = await twins();
      await live.session.live.turn(false);
      return live;
    }

    test("goes to its own row when the other row was corrected", async () => {
      const live = await unfollowedTwins();
      const second = findingAt(live, "D3");
      live.host.setCellByUser("Episodes", 1, LS, "C2");
      await validateAnd(live, () => {
        live.session.statuses.drafts.type(second, { owner: "Half a na" });
        void give(live, second, "disputed", "about the second");
      });
      expect(shown(live, findingAt(live, "D3"))).toBe("disputed, about the second, as-before");
      expect(saidOf(live)).toEqual(["Episodes!D3: about the second"]);
      expect(live.session.statuses.drafts.of(findingAt(live, "D3").key)).toEqual({ owner: "Half a na" });
    });

    test("goes to no other row when its own row was corrected, and is kept", async () => {
      const live = await unfollowedTwins();
      const first = findingAt(live, "D2");
      live.host.setCellByUser("Episodes", 1, LS, "C2");
      await validateAnd(live, () => {
        live.session.statuses.drafts.type(first, { owner: "Half a na" });
        void give(live, first, "disputed", "typed about the first");
      });
      expect(shown(live, findingAt(live, "D3"))).toBe("open");
      expect(saidOf(live)).toEqual([]);
      expect(live.session.getState().notice?.text).toBe(strings.statusNotListed(1, FINDINGS));
      expect(live.session.statuses.drafts.of(findingAt(live, "D3").key)).toBeUndefined();
      expect(live.session.statuses.drafts.all()).toMatchObject([{ typed: { owner: "Half a na" } }]);
      await live.session.validate();
      const gone = listed(live, "903 No longer found").map(({ text }) => [text("Status"), text("Note")]);
      expect(gone).toEqual([["Disputed", "typed about the first"]]);
    });

    test("is back where it was when the check is cancelled", async () => {
      const live = await unfollowedTwins();
      const second = findingAt(live, "D3");
      live.host.setCellByUser("Episodes", 1, LS, "C2");
      const writing = live.until(({ activity }) => activity?.phase === "writing").then(live.session.cancel);
      await validateAnd(live, () => {
        live.session.statuses.drafts.type(second, { owner: "Half a na" });
        void give(live, second, "disputed", "about the second");
      });
      await writing;
      expect(live.session.getState().notice?.text).toMatch(strings.cancelled);
      expect(shown(live, second)).toBe("disputed, about the second, as-before");
      expect(live.session.statuses.drafts.of(second.key)).toEqual({ owner: "Half a na" });
      expect(saidOf(live)).toEqual(["Episodes!D2: about the first", "Episodes!D3: about the second"]);
    });
  });

  test("a third such row is new, and what is typed about it does not go into the lines of the others", async () => {
    const live = await twins();
    live.host.setCellByUser("Episodes", 1, LS, "C2");
    live.host.pasteByUser("Episodes", 3, 0, [["1000", "01/05/2025", "S", "C8", "N1", "U1", "PR1"]]);
    await followed(live);
    expect(shown(live, findingAt(live, "D4"))).toBe("open, new");
    await give(live, findingAt(live, "D4"), "disputed", "about the third");
    expect(saidOf(live)).toEqual(["Episodes!D2: about the first"]);
    expect(live.session.getState().notice?.text).toBe(strings.statusNotListed(1, FINDINGS));
    await live.session.validate();
    expect(shown(live, findingAt(live, "D4"))).toMatch(/^disputed, about the third/);
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    expect(saidOf(live)).toEqual(["Episodes!D4: about the third"]);
  });

  test("a note that waits for the next check is not given to the other row", async () => {
    const live = await twins();
    await live.host.workbook.getWorksheet(FINDINGS)?.protect("", {});
    await give(live, findingAt(live, "D2"), "disputed", "about the first, later");
    live.host.setCellByUser("Episodes", 1, LS, "C2");
    await followed(live);
    live.host.workbook.getWorksheet(FINDINGS)?.unprotect();
    await live.session.validate();
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    expect(saidOf(live)).toEqual([]);
  });

  test("a waiting note is not given to the other row after a check that could not write its sheets either", async () => {
    const live = await twins();
    await live.host.workbook.getWorksheet(FINDINGS)?.protect("", {});
    await give(live, findingAt(live, "D2"), "disputed", "about the first, later");
    live.host.setCellByUser("Episodes", 1, LS, "C2");
    await followed(live);
    await live.session.validate();
    expect(live.session.getState().notice?.intent).toBe("error");
    expect(shown(live, findingAt(live, "D3"))).toBe("open");
    live.host.workbook.getWorksheet(FINDINGS)?.unprotect();
    await give(live, findingAt(live, "D3"), "disputed", "about the second");
    expect(live.session.getState().notice?.text).toMatch(
      /protected.*The last check could not write its sheets/,
    );
    expect(saidOf(live)).toEqual(["Episodes!D2: about the first"]);
    await live.session.validate();
    expect(shown(live, findingAt(live, "D3"))).toMatch(/^disputed, about the second/);
    expect(saidOf(live)).toEqual(["Episodes!D3: about the second"]);
    const kept = listed(live, "903 No longer found").map(({ text }) => `${text("Cell")}: ${text("Note")}`);
    expect(kept).toEqual(["Episodes!D2: about the first, later"]);
  });
});
