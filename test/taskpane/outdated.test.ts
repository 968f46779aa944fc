import { openWorkbook } from "../../src/excel/open-workbook";
import { WorkbookProblem } from "../../src/excel/problem";
import { strings } from "../../src/taskpane/strings";
import { EPISODES_HEADINGS, episodesWorkbook, wrongEpisode } from "../excel/support/return-workbook";
import { checkerClient } from "./support/checker";
import { held } from "./support/held";
import { liveSession, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

const FINDINGS = "903 Findings";
const EPISODES_CSV = [
  EPISODES_HEADINGS,
  wrongEpisode("5000").map((cell) => (cell instanceof Date ? "01/05/2025" : cell)),
]
  .map((cells) => cells.join(","))
  .join("\r\n");

/** Three episodes whose LS (column D) is not a recognised code, validated. */
async function validated(between?: Parameters<typeof liveSession>[2]): Promise<LiveSession> {
  const live = liveSession(episodesWorkbook(3), undefined, between);
  await live.session.open();
  await live.session.validate();
  return live;
}

/** Lets the events reach the session, and waits until they have been followed. */
async function followed({ session }: LiveSession) {
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  return session.getState();
}

const changes: readonly [string, (live: LiveSession) => Promise<void>, string][] = [
  ["the collection year", ({ session }) => session.chooseYear("2023/24"), strings.liveOutdatedBy.year],
  [
    "the local authority",
    ({ session }) => session.chooseAuthority("E08000012"),
    strings.liveOutdatedBy.authority,
  ],
  ["a sheet", ({ session }) => session.chooseSheet("Episodes", "ignore"), strings.liveOutdatedBy.sheets],
  ["the reference lists", ({ session }) => session.lists.remove("providers"), strings.liveOutdatedBy.lists],
  ["the lists, in another window", ({ session }) => session.lists.read(true), strings.liveOutdatedBy.lists],
  [
    "a sheet, by a file that takes its place",
    async ({ session }) => {
      await session.imports.read([{ name: "episodes.csv", content: new Blob([EPISODES_CSV]) }]);
      await session.imports.write([{ table: "Episodes", lastYear: false }], true);
    },
    strings.liveOutdatedBy.files,
  ],
];

describe.each(changes)("after a change to %s", (_what, change, reason) => {
  test("the results are out of date until the next Validate, whether or not edits are followed", async () => {
    const live = await validated();
    await change(live);
    expect((await followed(live)).live).toMatchObject({ status: "out-of-date", reason });
    await live.session.chooseSheet("Episodes", null);
    await live.session.validate();
    expect(live.session.getState().live?.status).toBe("following");
    live.host.setCellByUser("Episodes", 1, 3, "C2");
    expect((await followed(live)).live).toMatchObject({ status: "following", checkedAgain: 1 });

    const off = await validated();
    await off.session.live.turn(false);
    await change(off);
    expect((await followed(off)).live).toMatchObject({ status: "out-of-date", reason });
    await off.session.chooseSheet("Episodes", null);
    await off.session.validate();
    expect(off.session.getState().live?.status).toBe("off");
  });
});

test("results stay out of date when Live is switched off and on, and when the next Validate is cancelled", async () => {
  let refuses = false;
  const live = await validated({
    live: (workbook) => ({
      ...workbook,
      sheetNames: (operation) =>
        refuses ? Promise.reject(new Error("Excel refuses.")) : workbook.sheetNames(operation),
    }),
  });
  const outdated = { status: "out-of-date", reason: strings.liveOutdatedBy.year };
  await live.session.chooseYear("2023/24");
  await live.session.live.turn(false);
  expect(live.session.getState().live).toMatchObject(outdated);
  await live.session.live.turn(true);
  await cancelled(live);
  expect(live.session.getState()).toMatchObject({ notice: { text: strings.cancelled }, live: outdated });
  refuses = true;
  await cancelled(live);
  expect(live.session.getState().live).toMatchObject(outdated);
});

/** Validates, and cancels once the check has begun. */
async function cancelled({ session, until }: LiveSession) {
  const checking = until(({ activity }) => activity?.phase === "checking").then(session.cancel);
  await Promise.all([checking, session.validate()]);
}

test("a change made while a check runs makes its results out of date, even if edits are not followed or writing fails", async () => {
  const outdated = { status: "out-of-date", reason: strings.liveOutdatedBy.lists };
  const off = await validated();
  await off.session.live.turn(false);
  await listsChangeDuring(off, () => off.session.validate());
  expect(off.session.getState()).toMatchObject({ activity: null, live: outdated });

  const live = await validated();
  await live.host.workbook.getWorksheet("Episodes")?.protect("", {});
  await listsChangeDuring(live, () => live.session.validate());
  expect(live.session.getState()).toMatchObject({ notice: { intent: "error" }, live: outdated });
});

/** Has the lists changed in another window while something is being checked. */
async function listsChangeDuring({ session, until }: LiveSession, work: () => Promise<void>) {
  const changing = until(({ activity }) => activity?.phase === "checking").then(() =>
    session.lists.read(true),
  );
  await Promise.all([changing, work()]);
}

describe("when edits are not followed", () => {
  test("nothing is noted any more after a check was cancelled just as it began to listen", async () => {
    let onAsked = () => {};
    const live = await validated({
      live: (workbook) => ({
        ...workbook,
        sheetNames: (operation) => {
          onAsked();
          return workbook.sheetNames(operation);
        },
      }),
    });
    await live.session.live.turn(false);
    onAsked = () => {
      live.session.cancel();
      throw new WorkbookProblem("cancelled", strings.cancelled);
    };
    await live.session.validate();
    expect(live.session.getState().notice?.text).toBe(strings.cancelled);
    live.host.insertRowsByUser("Episodes", 1);
    expect((await followed(live)).live?.status).toBe("off");
  });

  /** Validates without Live, and does something when a phase is first shown. */
  async function checkedWhile(phase: string, act: (live: LiveSession) => void): Promise<LiveSession> {
    const live = await validated();
    await live.session.live.turn(false);
    const acted = live.until(({ activity }) => activity?.phase === phase).then(() => act(live));
    await Promise.all([acted, live.session.validate()]);
    await followed(live);
    return live;
  }

  const moves: readonly (readonly [string, (live: LiveSession) => void])[] = [
    ["inserted", ({ host }) => host.insertRowsByUser("Episodes", 1)],
    ["sorted", ({ host }) => host.sortByUser("Episodes", "A2:M4", 0, false)],
  ];

  test.each(moves)(
    "rows %s while the sheets are being written make the results out of date",
    async (_how, move) => {
      const live = await checkedWhile("writing", move);
      const outdated = { status: "out-of-date", reason: strings.liveOutdatedBy.moved };
      expect(live.session.getState()).toMatchObject({ activity: null, live: outdated });
      await live.session.validate();
      expect(live.session.getState().live?.status).toBe("off");
      move(live);
      expect((await followed(live)).live?.status).toBe("off");
    },
  );

  test("rows moved while the sheets are being read do not, and nor do edited cells", async () => {
    const moved = await checkedWhile("reading", ({ host }) => host.insertRowsByUser("Episodes", 1));
    const { live, results } = moved.session.getState();
    expect(live?.status).toBe("off");
    expect(results?.findings.find(({ rule }) => rule === "144")?.cells[0]?.address).toBe("D3");
    const edited = await checkedWhile("writing", ({ host }) => host.setCellByUser("Episodes", 1, 3, "C2"));
    expect(edited.session.getState().live?.status).toBe("off");
  });

  test.each(["reading", "checking"])(
    "rows moved while a check is still %s say nothing about the earlier results if it is then cancelled",
    async (phase) => {
      const live = await checkedWhile(phase, ({ host, session, until }) => {
        host.insertRowsByUser("Episodes", 1);
        void until(({ activity }) => activity?.phase === "checking").then(session.cancel);
      });
      expect(live.session.getState()).toMatchObject({
        notice: { text: strings.cancelled },
        live: { status: "off" },
      });
      await live.session.live.turn(true);
      expect(live.session.getState().live?.status).toBe("waiting");
    },
  );

  test("Live switched on during a check that did not listen for edits starts with the next one", async () => {
    const live = await checkedWhile("checking", ({ session, host }) => {
      host.setCellByUser("Episodes", 1, 3, "C2");
      void session.live.turn(true);
    });
    expect(live.session.getState().live?.status).toBe("waiting");
    await live.session.validate();
    expect(live.session.getState().live?.status).toBe("following");
  });
});

test("results for the year that was just chosen are not out of date, however long choosing takes", async () => {
  const checker = checkerClient();
  const live = liveSession(episodesWorkbook(3), checker);
  await live.session.open();
  await live.session.validate();
  const inspecting = held(checker.inspect.bind(checker));
  checker.inspect = inspecting.call;
  const chosen = live.session.chooseYear("2023/24");
  const checking = live.until(({ activity }) => activity?.phase === "checking").then(inspecting.release);
  await Promise.all([chosen, checking, live.session.validate()]);
  expect(live.session.getState()).toMatchObject({
    results: { year: "2023/24" },
    live: { status: "following" },
  });
});

/** A session whose workbook refuses to say what it remembers until it is told to. */
function refusing(): { live: LiveSession; letRead(): void } {
  let isRefused = true;
  const live = liveSession(episodesWorkbook(3), undefined, {
    workbook: (workbook) => ({
      ...workbook,
      readChoices: (operation) =>
        isRefused ? Promise.reject(new Error("Excel refuses.")) : workbook.readChoices(operation),
    }),
  });
  return { live, letRead: () => (isRefused = false) };
}

test("results stay out of date when Live is switched off just as the remembered choices can be read at last", async () => {
  const { live, letRead } = refusing();
  await live.session.validate();
  await live.session.lists.remove("providers");
  letRead();
  await live.session.live.turn(false);
  expect((await followed(live)).live).toMatchObject({
    status: "out-of-date",
    reason: strings.liveOutdatedBy.lists,
  });
});

test("results checked without the remembered choices are out of date once these are read", async () => {
  const { live, letRead } = refusing();
  await openWorkbook((batch) => live.Excel.run(batch)).saveChoices({
    year: "2023/24",
    localAuthority: null,
    sheets: {},
  });
  await live.session.validate();
  expect(live.session.getState()).toMatchObject({
    notice: { text: expect.stringContaining(strings.choicesNotRead) },
    live: { status: "following" },
  });
  letRead();
  await live.session.notes.turn(true);
  expect(live.session.getState().live).toMatchObject({
    status: "out-of-date",
    reason: strings.liveOutdatedBy.year,
  });
});

test("choosing the year that was checked anyway leaves the results as they are", async () => {
  const live = await validated();
  await live.session.chooseYear("2025/26");
  expect((await followed(live)).live?.status).toBe("following");
});

test("after Remove annotations the pane no longer shows statuses, and the reports still work", async () => {
  const live = await validated();
  const [finding] = live.session.getState().results?.findings ?? [];
  if (!finding) throw new Error("Nothing was found.");
  const accepted = { status: "accepted", owner: "Sam", note: "agreed" } as const;
  await live.session.statuses.save([{ finding, values: accepted }]);
  await live.session.removeAnnotations();
  expect(live.session.getState()).toMatchObject({ removal: { typed: 1, changes: 0 } });
  expect(live.session.getState().statuses[finding.key]).toMatchObject(accepted);
  await live.session.confirmRemoval([]);
  expect(live.session.getState()).toMatchObject({ removal: null, statuses: {} });
  const removed = { status: "out-of-date", reason: strings.liveOutdatedBy.removed };
  expect(live.session.getState().live).toMatchObject(removed);

  await live.session.reports.writeRowCodes();
  expect(live.session.getState().notice?.text).toBe(strings.rowCodesWritten(3));
  await live.session.statuses.save([{ finding, values: { ...accepted, status: "disputed", owner: "" } }]);
  expect(live.session.getState().notice?.text).toContain("is kept in the pane");
  expect(live.host.workbook.getWorksheet(FINDINGS)).toBeUndefined();
  await live.session.validate();
  expect(live.session.getState().statuses[finding.key]).toMatchObject({
    status: "disputed",
    owner: "",
    note: "agreed",
  });
});
