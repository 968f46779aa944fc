import { uploadedFields } from "../../src/return/tables";
import { strings } from "../../src/taskpane/strings";
import type { SessionState } from "../../src/taskpane/session-state";
import { CheckerClient } from "../../src/taskpane/worker/client";
import { afterNextAnswer } from "../excel/support/after-answer";
import { episodesWorkbook, wrongEpisode } from "../excel/support/return-workbook";
import { checkerClient, servicePort } from "./support/checker";
import { held } from "./support/held";
import { highlightsIn, liveSession, withEvents, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

/** Episodes whose LS (column D) is not a recognised code, validated. */
async function validated(
  children = 3,
  workbook = episodesWorkbook(children),
  checker = checkerClient(),
  between?: Parameters<typeof liveSession>[2],
): Promise<LiveSession> {
  const live = liveSession(workbook, checker, between);
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  return live;
}

/** Lets the events reach the session, and waits until they have been followed. */
async function followed({ session }: LiveSession) {
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  return session.getState();
}

/** The children for whom rule 144 found that LS is not a recognised code. */
const wrongLs = ({ session }: LiveSession) =>
  session
    .getState()
    .results?.findings.filter(({ rule }) => rule === "144")
    .map(({ child }) => child);

test("typing in a cell checks its child again: count, list and highlight follow without Validate", async () => {
  const live = await validated();
  const before = live.session.getState();
  expect(before.live).toMatchObject({ status: "following", checkedAgain: null });
  expect(highlightsIn(live)["Episodes"]).toContain("D3");
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  const after = await followed(live);
  expect(after.live).toMatchObject({ status: "following", checkedAgain: 1 });
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
  expect(highlightsIn(live)["Episodes"]).not.toContain("D3");
  expect(after.validations).toBe(before.validations);
});

test("suggestions for the child that was checked again come back, and can be accepted", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 1, 3, "V2 ");
  live.host.setCellByUser("Episodes", 1, 3, "c-2");
  const { results } = await followed(live);
  const finding = results?.findings.find(({ rule, child }) => rule === "144" && child === "1000");
  const suggestion = results?.suggestions[finding?.suggestions[0] ?? -1];
  expect(suggestion?.changes.map(({ to }) => to)).toEqual(["C2"]);
  await live.session.corrections.accept([suggestion?.id ?? ""]);
  expect(wrongLs(live)).toEqual(["1001", "1002"]);
  const after = await followed(live);
  expect(after.live).toMatchObject({ status: "following", checkedAgain: 1 });
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await followed(live);
  expect(wrongLs(live)).toEqual(["1002"]);
});

test("suggestions for another child follow the rows on which they are based", async () => {
  const live = await validated(5);
  const PLACE_PROVIDER = 6;
  const forOther = ({ results }: Awaited<ReturnType<typeof followed>>) =>
    results?.findings
      .filter(({ rule, child }) => rule === "526" && child === "1004")
      .flatMap(({ suggestions }) => suggestions)
      .map((place) => results.suggestions[place]?.evidence);
  live.host.setCellByUser("Episodes", 5, PLACE_PROVIDER, "");
  const told = "PLACE_PROVIDER PR1 with URN SC012345 is recorded for";
  expect(forOther(await followed(live))).toEqual([`${told} 4 other children in this workbook`]);
  live.host.setCellByUser("Episodes", 1, PLACE_PROVIDER, "");
  expect(forOther(await followed(live))).toEqual([`${told} 3 other children in this workbook`]);
  live.host.setCellByUser("Episodes", 2, PLACE_PROVIDER, "PR2");
  expect(forOther(await followed(live))).toEqual([]);
});

test("a suggestion that disappears just as it is accepted is not made, and the user is told", async () => {
  const checker = checkerClient();
  const live = await validated(5, episodesWorkbook(5), checker);
  const PLACE_PROVIDER = 6;
  const offered = ({ results }: SessionState) =>
    results?.findings
      .filter(({ rule, child }) => rule === "526" && child === "1004")
      .flatMap(({ suggestions }) => suggestions)
      .map((place) => results.suggestions[place]?.id ?? "") ?? [];
  live.host.setCellByUser("Episodes", 5, PLACE_PROVIDER, "");
  const suggestions = offered(await followed(live));
  expect(suggestions).toHaveLength(1);

  const [searching, planning] = [held(checker.suggestAgain.bind(checker)), held(checker.plan.bind(checker))];
  Object.assign(checker, { suggestAgain: searching.call, plan: planning.call });
  live.host.pasteByUser("Episodes", 1, PLACE_PROVIDER, [["PR2"], ["PR3"], ["PR4"], ["PR5"]]);
  await searching.called;
  const accepting = live.session.corrections.accept(suggestions);
  await planning.called;
  searching.release();
  await live.until((state) => offered(state).length === 0);
  planning.release();
  await accepting;
  expect(live.session.getState()).toMatchObject({
    accepted: [],
    notice: { intent: "warning", text: strings.noLongerOffered },
  });
});

test("a paste of 5,000 cells is followed as one batch, in a few round trips", async () => {
  const live = await validated(500);
  await followed(live);
  live.host.resetTraffic();
  const block = Array.from({ length: 500 }, () => Array.from({ length: 10 }, () => "C2"));
  live.host.pasteByUser("Episodes", 1, 3, block);
  const after = await followed(live);
  expect(after.live?.checkedAgain).toBe(500);
  expect(wrongLs(live)).toEqual([]);
  expect(live.host.traffic.roundTrips).toBeLessThan(10);
});

test("rows that are inserted, deleted and sorted keep their findings and highlights, and so does undoing that", async () => {
  const live = await validated();
  live.host.insertRowsByUser("Episodes", 1, 2);
  live.host.setCellByUser("Episodes", 4, 3, "C2");
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
  expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual(["D4", "D6"]);
  live.host.deleteRowsByUser("Episodes", 1, 2);
  live.host.sortByUser("Episodes", "A2:M4", 0, false);
  await followed(live);
  expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual(["D2", "D4"]);
  for (let times = 0; times < 4; times++) live.host.undoByUser();
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual(["D2", "D3", "D4"]);
});

test("cells sorted from left to right, within their rows, are checked where they are now", async () => {
  const live = await validated();
  live.host.sortColumnsByUser("Episodes", "D3:E3", 2, false);
  const { results } = await followed(live);
  const found = results?.findings.filter(
    ({ child, rule }) => child === "1001" && ["143", "144", "145"].includes(rule),
  );
  expect(found?.map(({ rule }) => rule).sort()).toEqual(["144", "145"]);
  expect(highlightsIn(live)["Episodes"]).toEqual(expect.arrayContaining(["D3", "E3"]));
  live.host.undoByUser();
  await followed(live);
  expect(highlightsIn(live)["Episodes"]).not.toContain("E3");
});

test("a total typed below the rows does not count as a row, but is checked once it becomes one", async () => {
  const live = await validated();
  live.host.pasteByUser("Episodes", 4, 0, [["Total", "3", "", "C9"]]);
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
  live.host.setCellByUser("Episodes", 4, 0, "1003");
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002", "1003"]);
});

describe("a second table below the rows", () => {
  const twoTables = () => {
    const workbook = episodesWorkbook(3);
    const sheet = workbook.getWorksheet("Episodes");
    sheet?.addRows([
      [],
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["1000", "01/01/2015", "01/06/2025", "PN1"],
    ]);
    return workbook;
  };

  test("is reported, and moves along when rows are inserted above it", async () => {
    const live = await validated(3, twoTables());
    expect(live.session.getState().overview?.sheets[0]?.leftOut).toEqual([
      "A second table, Reviews, begins in line 6 and was left out. Put it on its own sheet, or in its own file.",
    ]);
    live.host.insertRowsByUser("Episodes", 1, 2);
    live.host.setCellByUser("Episodes", 4, 3, "C2");
    expect((await followed(live)).live?.status).toBe("following");
    expect(wrongLs(live)).toEqual(["1000", "1002"]);
  });

  test("makes the results out of date when it is edited", async () => {
    const live = await validated(3, twoTables());
    live.host.setCellByUser("Episodes", 6, 3, "PN2");
    const { live: state } = await followed(live);
    expect([state?.status, state?.reason]).toEqual(["out-of-date", strings.liveLost.headings("Episodes")]);
  });
});

describe("the Workbook page after a heading was corrected", () => {
  /** Episodes with RNE under another heading, validated. */
  async function withoutRne(): Promise<LiveSession> {
    const workbook = episodesWorkbook(3);
    const sheet = workbook.getWorksheet("Episodes");
    if (sheet) sheet.getCell("C1").value = "REASON";
    const live = await validated(3, workbook);
    expect(missing(live)).toContain("RNE");
    return live;
  }
  const missing = ({ session }: LiveSession) => session.getState().overview?.sheets[0]?.missingFields;
  const looked = (live: LiveSession) =>
    live.until(({ activity, overview }) => !activity && !overview?.sheets[0]?.missingFields.includes("RNE"));

  test("no longer lists the column as missing once the page is shown, while the results stay out of date", async () => {
    const live = await withoutRne();
    live.host.setCellByUser("Episodes", 0, 2, "RNE");
    const { live: state } = await followed(live);
    expect(state).toMatchObject({ status: "out-of-date", reason: strings.liveLost.headings("Episodes") });
    live.session.show("workbook");
    const { live: after, view } = await looked(live);
    expect([after?.status, view]).toEqual(["out-of-date", "workbook"]);
  });

  test("follows while it is shown, a second heading too", async () => {
    const live = await withoutRne();
    live.session.show("workbook");
    live.host.setCellByUser("Episodes", 0, 2, "RNE");
    await looked(live);
    live.host.setCellByUser("Episodes", 0, 3, "LEGAL");
    await live.until(({ activity }) => !activity && missing(live)?.includes("LS") === true);
  });
});

test("a file brought in while the Workbook page is shown and the results are out of date is asked about at once", async () => {
  const live = await validated();
  const { session } = live;
  live.host.setCellByUser("Episodes", 0, 3, "LEGAL");
  await followed(live);
  session.show("workbook");
  await live.until(({ activity }) => !activity);
  const fields = uploadedFields("Episodes");
  const text = `${fields.join(",")}\r\n2000,01/05/2025\r\n`;
  await session.imports.read([{ name: "episodes 2.csv", content: new Blob([text]) }]);
  await session.imports.write([{ table: "Episodes", lastYear: false }], false);
  const { notice, overview, choices } = session.getState();
  expect(notice).toMatchObject({ intent: "warning", text: strings.importedAsking(["Episodes (2)"], 0) });
  expect(overview?.questions).toHaveLength(1);
  expect(choices.sheets).toMatchObject({ "Episodes (2)": { table: "Episodes", lastYear: false } });
});

test("an edit made while the pane is busy is followed afterwards", async () => {
  const live = await validated();
  const running = live.session.validate();
  const stop = live.session.subscribe(() => {
    if (live.session.getState().activity?.phase !== "checking") return;
    stop();
    live.host.insertRowsByUser("Episodes", 1, 1);
    live.host.setCellByUser("Episodes", 2, 3, "C2");
  });
  await running;
  await followed(live);
  expect(wrongLs(live)).toEqual(["1001", "1002"]);
  expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual(["D4", "D5"]);
});

test("thousands of cells that a macro fills one by one are followed", async () => {
  const live = await validated(2_000);
  await followed(live);
  for (let column = 3; column <= 6; column++) {
    for (let row = 1; row <= 2_000; row++) live.host.setCellByUser("Episodes", row, column, "C2");
  }
  const { live: state } = await followed(live);
  expect(state).toMatchObject({ status: "following", reason: "" });
  expect(wrongLs(live)).toEqual([]);
});

describe("inserted and deleted rows that Excel reports", () => {
  const childrenWithWrongLs = [
    ["1000", "D3"],
    ["1001", "D4"],
    ["1003", "D6"],
  ];
  const wrongCells = ({ session }: LiveSession) =>
    session
      .getState()
      .results?.findings.filter(({ rule }) => rule === "144")
      .map(({ child, cells }) => [child, cells[0]?.address]);

  test("are still followed when reported after a cell below them was edited and read again", async () => {
    const held: (() => void)[] = [];
    const tell = withEvents((event, onEvent) => {
      if (event.kind === "rows-inserted" || event.kind === "rows-deleted") held.push(() => onEvent(event));
      else onEvent(event);
    });
    const live = await validated(4, episodesWorkbook(4), checkerClient(), { live: tell });
    live.host.setCellByUser("Episodes", 3, 3, "C2");
    live.host.insertRowsByUser("Episodes", 1);
    await followed(live);
    for (const told of held.splice(0)) told();
    expect((await followed(live)).live?.status).toBe("following");
    expect(wrongCells(live)).toEqual(childrenWithWrongLs);
    expect(highlightsIn(live)["Episodes"]?.filter((cell) => cell.startsWith("D"))).toEqual([
      "D3",
      "D4",
      "D6",
    ]);

    live.host.setCellByUser("Episodes", 4, 3, "C9");
    live.host.deleteRowsByUser("Episodes", 1, 1);
    await followed(live);
    for (const told of held.splice(0)) told();
    await followed(live);
    expect(wrongCells(live)?.map(([, address]) => address)).toEqual(["D2", "D3", "D4", "D5"]);
  });

  test("are inserted or deleted only once when reported twice", async () => {
    const tell = withEvents((event, onEvent) => {
      onEvent(event);
      onEvent(event);
    });
    const live = await validated(4, episodesWorkbook(4), checkerClient(), { live: tell });
    live.host.insertRowsByUser("Episodes", 1);
    live.host.setCellByUser("Episodes", 4, 3, "C2");
    await followed(live);
    expect(wrongCells(live)).toEqual(childrenWithWrongLs);
    live.host.deleteRowsByUser("Episodes", 1);
    await followed(live);
    expect(wrongCells(live)?.map(([, address]) => address)).toEqual(["D2", "D3", "D5"]);
  });
});

test("Validate says when it waits for an edit to be followed, and can be cancelled", async () => {
  const checker = checkerClient();
  const live = await validated(3, episodesWorkbook(3), checker);
  const editing = held(checker.edit.bind(checker));
  checker.edit = editing.call;
  await followed(live);
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await editing.called;
  const validating = live.session.validate();
  const { activity } = await live.until((state) => state.activity !== null);
  expect(activity).toMatchObject({ kind: "validate", phase: "following" });
  live.session.cancel();
  editing.release();
  await validating;
  expect(live.session.getState()).toMatchObject({ activity: null, notice: { text: strings.cancelled } });
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
});

test("rule codes asked for right after sorting are written beside the rows as they are now", async () => {
  const workbook = episodesWorkbook(3);
  workbook.getWorksheet("Episodes")!.getCell("D2").value = "C2";
  const live = await validated(3, workbook);
  await followed(live);
  live.host.sortByUser("Episodes", "A2:M4", 0, false);
  // The pane has been told of the sort but has not followed it yet.
  await new Promise((resolve) => setImmediate(resolve));
  await live.session.reports.writeRowCodes();
  const episodes = live.host.workbook.getWorksheet("Episodes")!;
  const column = (episodes.getRow(1).values as unknown[]).indexOf("903 rule codes");
  const codes = [2, 3, 4].map((line) => [
    episodes.getCell(line, 1).text,
    episodes.getCell(line, column).text !== "",
  ]);
  expect(codes).toEqual([
    ["1002", true],
    ["1001", true],
    ["1000", false],
  ]);
});

test("an edit made during a run is followed even if Live is switched on again before the run ends", async () => {
  const live = await validated();
  let isTyped = false;
  const stop = live.session.subscribe(() => {
    const { activity } = live.session.getState();
    if (activity?.phase !== "writing") return;
    if (!isTyped) live.host.setCellByUser("Episodes", 2, 3, "C2");
    isTyped = true;
    // By the time it has written a few more times, the pane has been told of the edit.
    if (activity.done < 4) return;
    stop();
    void live.session.live.turn(true);
  });
  await live.session.validate();
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
});

describe("what cannot be followed makes the results out of date", () => {
  const lost = async (act: (live: LiveSession) => void | Promise<void>) => {
    const live = await validated();
    await act(live);
    const { live: state } = await followed(live);
    return [state?.status, state?.reason];
  };
  test("a heading that is overwritten", async () => {
    const outcome = await lost(({ host }) => host.setCellByUser("Episodes", 0, 3, "Legal status of old"));
    expect(outcome).toEqual(["out-of-date", strings.liveLost.headings("Episodes")]);
  });
  test("rows inserted above the headings", async () => {
    const outcome = await lost(({ host }) => host.insertRowsByUser("Episodes", 0, 1));
    expect(outcome).toEqual(["out-of-date", strings.liveLost.headings("Episodes")]);
  });
  test("an inserted column", async () => {
    const outcome = await lost(({ host }) => host.insertColumnsByUser("Episodes", 1));
    expect(outcome).toEqual(["out-of-date", strings.liveLost.headings("Episodes")]);
  });
  test("columns sorted together with their headings", async () => {
    const outcome = await lost(({ host }) => host.sortColumnsByUser("Episodes", "D1:H4", 0, false));
    expect(outcome).toEqual(["out-of-date", strings.liveLost.headings("Episodes")]);
  });
  test("a renamed sheet", async () => {
    const outcome = await lost(({ host }) => host.renameSheetByUser("Episodes", "Other"));
    expect(outcome).toEqual(["out-of-date", strings.liveSheetGone("Episodes")]);
  });
  test("a renamed sheet that is edited later, in an Excel that does not report renaming", async () => {
    const live = await validated(3, episodesWorkbook(3), checkerClient(), {
      live: (workbook) => ({
        ...workbook,
        watch: (listener, operation) =>
          workbook.watch((event) => event.kind !== "sheets" && listener(event), operation),
      }),
    });
    live.host.renameSheetByUser("Episodes", "Other");
    live.host.setCellByUser("Other", 2, 3, "C2");
    const { live: state } = await followed(live);
    expect([state?.status, state?.reason]).toEqual(["out-of-date", strings.liveSheetGone("Episodes")]);
  });
  test("a sheet that is renamed while the pane is still asking which sheets there are", async () => {
    const workbook = episodesWorkbook(3);
    workbook.addWorksheet("Notes");
    const live = await validated(3, workbook);
    await followed(live);
    live.host.renameSheetByUser("Notes", "Notes of Jo");
    afterNextAnswer(live.host, () => live.host.renameSheetByUser("Episodes", "Other"));
    const { live: state } = await followed(live);
    expect([state?.status, state?.reason]).toEqual(["out-of-date", strings.liveSheetGone("Episodes")]);
  });
  test("a sheet that becomes a table of the return", async () => {
    const outcome = await lost(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      });
      host.pasteByUser("New", 0, 0, [["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]]);
    });
    expect(outcome).toEqual(["out-of-date", strings.liveLost["new-table"]("New")]);
  });
  test("and the next Validate follows edits again", async () => {
    const live = await validated();
    live.host.insertRowsByUser("Episodes", 0, 1);
    await followed(live);
    await live.session.validate();
    live.host.setCellByUser("Episodes", 2, 3, "C2");
    await followed(live);
    expect(wrongLs(live)).toEqual(["1001", "1002"]);
  });
});

test("an edit after the checking part has restarted is not followed until the next Validate, and the pane says why", async () => {
  let breakDown = () => {};
  const checker = new CheckerClient(() => {
    const port = servicePort();
    return {
      ...port,
      listen: (onMessage, onBreakdown) => {
        breakDown = () => onBreakdown("stopped");
        port.listen(onMessage, onBreakdown);
      },
    };
  });
  const live = liveSession(episodesWorkbook(3), checker);
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await followed(live);
  breakDown();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  expect((await followed(live)).live).toMatchObject({ status: "out-of-date", reason: strings.runGone });
  await live.session.validate();
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
  expect((await followed(live)).live?.status).toBe("following");
});

test("switched off, Live follows nothing, and the workbook remembers that", async () => {
  const live = await validated();
  await live.session.live.turn(false);
  live.host.setCellByUser("Episodes", 1, 3, "C2");
  const { live: state } = await followed(live);
  expect(state?.status).toBe("off");
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
  const again = liveSession(live.host.workbook);
  for (const [key, value] of live.host.settings)
    again.host.replaceWorkbook(live.host.workbook, [[key, value]]);
  await again.session.open();
  expect(again.session.getState().live?.status).toBe("off");
});

test("highlights that Excel's Undo removed without notice are back after the next edit", async () => {
  const live = await validated();
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  await followed(live);
  expect(highlightsIn(live)["Episodes"]).toEqual(["D2", "D4"]);
  live.host.workbook.getWorksheet("Episodes")!.conditionalFormattings = [];
  live.host.setCellByUser("Episodes", 1, 3, "C1");
  await followed(live);
  expect(highlightsIn(live)["Episodes"]).toEqual(["D4"]);
});

test("after Remove annotations, an edit brings no highlight back", async () => {
  const live = await validated();
  await live.session.removeAnnotations();
  live.host.setCellByUser("Episodes", 1, 3, "C8");
  const { live: state } = await followed(live);
  expect(state).toMatchObject({ status: "out-of-date", reason: strings.liveOutdatedBy.removed });
  expect(highlightsIn(live)).toEqual({});
});

/** Removes the annotations, with an edit before a round trip that fails. */
async function removedWithFailureAt(trip: number, live: LiveSession): Promise<LiveSession> {
  live.host.resetTraffic();
  live.host.faults = (now) => {
    if (now === trip - 1) live.host.setCellByUser("Episodes", 2, 3, "C2");
    return now === trip ? { code: "GeneralException", effect: "none" } : null;
  };
  await live.session.removeAnnotations();
  live.host.faults = null;
  return live;
}

test("if Remove annotations fails before it has removed any, edits are still followed; otherwise they are not", async () => {
  const counted = await validated();
  const all = highlightsIn(counted);
  counted.host.resetTraffic();
  await counted.session.removeAnnotations();
  const { roundTrips } = counted.host.traffic;
  const statuses = new Map<string | undefined, number>();
  for (let trip = 2; trip <= roundTrips; trip++) {
    const live = await removedWithFailureAt(trip, await validated());
    const isUntouched = JSON.stringify(highlightsIn(live)) === JSON.stringify(all);
    const { notice, live: state } = await followed(live);
    statuses.set(state?.status, trip);
    if (notice?.intent !== "error") expect(state?.status).toBe("out-of-date");
    else if (state?.status === "following") {
      expect(isUntouched).toBe(true);
      expect(wrongLs(live)).toEqual(["1000", "1002"]);
      expect(highlightsIn(live)["Episodes"]).not.toContain("D3");
    } else expect(state?.status).toBe("waiting");
  }
  expect([...statuses.keys()].sort()).toEqual(["following", "out-of-date", "waiting"]);
  // Reading the sheets, finding the highlights and asking whether sheets can be deleted all come before the first removal.
  expect(statuses.get("following")).toBeGreaterThan(3);
});

test("after Remove annotations is cancelled, edits are still followed", async () => {
  const live = await validated();
  const removing = live.until(({ activity }) => activity?.phase === "removing");
  await Promise.all([removing.then(live.session.cancel), live.session.removeAnnotations()]);
  live.host.setCellByUser("Episodes", 2, 3, "C2");
  expect((await followed(live)).live).toMatchObject({ status: "following", checkedAgain: 1 });
});

test("a row pasted below the others is checked as well", async () => {
  const live = await validated();
  const row = wrongEpisode("2000").map((cell) => (cell instanceof Date ? "01/05/2025" : (cell ?? "")));
  live.host.pasteByUser("Episodes", 4, 0, [row]);
  const { results } = await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002", "2000"]);
  expect(results?.children).toBe(4);
  expect(highlightsIn(live)["Episodes"]).toContain("D5");
});
