import type { CellArea } from "../../src/return/sheets";
import { withRereads } from "../../src/taskpane/live/reads-again";
import { strings } from "../../src/taskpane/strings";
import { highlightedLooks } from "../excel/support/highlighted-cells";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { checkerClient } from "./support/checker";
import { liveSession, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

/**
 * Episodes of three children, validated. LS (column D) is "C9", which is not a recognised code; for the second and third child
 * it comes from a formula that refers to another sheet.
 */
async function validated(checker = checkerClient(), now?: () => Date): Promise<LiveSession> {
  const workbook = episodesWorkbook(3);
  workbook.addWorksheet("Lookup").addRows([["C9"], ["C9"]]);
  const episodes = workbook.getWorksheet("Episodes");
  for (const line of [3, 4]) {
    const cell = episodes?.getCell(`D${line}`);
    if (cell) cell.value = { formula: `Lookup!A${line - 2}`, result: "C9" };
  }
  const live = liveSession(workbook, checker, { now });
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002"]);
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

describe.each([
  ["names the cells", true],
  ["does not name the cells", false],
])("where Excel %s that it recalculated", (_how, namesCells) => {
  test("a changed result is followed: finding and highlight follow without Validate", async () => {
    const live = await validated();
    const look = () => highlightedLooks(live.host.workbook).find((one) => one.includes("D3"));
    const before = look();
    live.host.setCellByUser("Lookup", 0, 0, "C2");
    live.host.recalculate("Episodes", { D3: "C2" }, namesCells);
    const state = await followed(live);
    expect(state.live).toMatchObject({ status: "following", checkedAgain: 1 });
    expect(wrongLs(live)).toEqual(["1000", "1002"]);
    // The formula itself still leaves a query on the cell.
    expect([before, look()]).toEqual(["Episodes!D3 error", "Episodes!D3 query"]);
  });

  test("unchanged results cost one round trip, and nothing is checked or written", async () => {
    const live = await validated();
    const before = live.session.getState();
    live.host.resetTraffic();
    live.host.recalculate("Episodes", { D3: "C9", D4: "C9" }, namesCells);
    const after = await followed(live);
    expect(after.results).toBe(before.results);
    expect(after.live).toEqual(before.live);
    expect(live.host.traffic.roundTrips).toBe(1);
  });

  test("formulas are found where they are now when rows move at the same moment", async () => {
    const live = await validated();
    live.host.insertRowsByUser("Episodes", 1, 2);
    live.host.recalculate("Episodes", { D6: "C2" }, namesCells);
    live.host.deleteRowsByUser("Episodes", 1, 1);
    await followed(live);
    expect(wrongLs(live)).toEqual(["1000", "1001"]);
  });
});

test("formulas that the user enters are followed from then on", async () => {
  const live = await validated();
  live.host.pasteByUser("Episodes", 1, 3, [["=Lookup!B1"], ["C9"]]);
  await followed(live);
  live.host.recalculate("Episodes", { D2: "C2" });
  await followed(live);
  expect(wrongLs(live)).toEqual(["1001", "1002"]);
});

test("what is recalculated during a run is followed after it", async () => {
  const live = await validated();
  const run = live.session.validate();
  await live.until(({ activity }) => activity?.phase === "checking");
  live.host.recalculate("Episodes", { D4: "C2" });
  await run;
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001"]);
});

test("formulas in sheets that are not part of the return are passed over", async () => {
  const live = await validated();
  live.host.setCellByUser("Lookup", 0, 1, "=A1");
  await followed(live);
  live.host.resetTraffic();
  live.host.recalculate("Lookup", { B1: "C2" });
  await followed(live);
  expect(live.host.traffic.roundTrips).toBe(0);
});

test("results that keep changing without an edit, for example because of what is written, are not followed for ever", async () => {
  const live = await validated();
  for (let round = 0; round < 25; round++) {
    live.host.recalculate("Episodes", { D3: round % 2 === 0 ? "C2" : "C9" });
    await followed(live);
  }
  expect(live.session.getState().live).toMatchObject({
    status: "out-of-date",
    reason: strings.liveUnsettledFormulas,
  });
  await live.session.validate();
  live.host.recalculate("Episodes", { D3: "C9", D4: "C2" });
  expect((await followed(live)).live?.status).toBe("following");
  expect(wrongLs(live)).toEqual(["1000", "1001"]);
});

test("results that keep changing at intervals, as when somebody works in another workbook, are followed", async () => {
  let now = Date.UTC(2026, 10, 22);
  const live = await validated(checkerClient(), () => new Date(now));
  for (let round = 0; round < 25; round++) {
    now += 2_500;
    live.host.recalculate("Episodes", { D3: round % 2 === 0 ? "C2" : "C9" });
    await followed(live);
  }
  expect(live.session.getState().live?.status).toBe("following");
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
});

test("results that keep changing at intervals without any edit are not followed for ever either, and an edit restarts the count", async () => {
  let now = Date.UTC(2026, 10, 22);
  const live = await validated(checkerClient(), () => new Date(now));
  const go = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      now += 60_000;
      live.host.recalculate("Episodes", { D3: round % 2 === 0 ? "C2" : "C9" });
      await followed(live);
    }
  };
  await go(2);
  live.host.setCellByUser("Lookup", 0, 1, "C2");
  await followed(live);
  await go(100);
  expect(live.session.getState().live?.status).toBe("following");
  await go(1);
  expect(live.session.getState().live).toMatchObject({
    status: "out-of-date",
    reason: strings.liveUnsettledFormulas,
  });
});

test("results that keep changing because of edits are followed", async () => {
  const live = await validated();
  for (let round = 0; round < 25; round++) {
    const code = round % 2 === 0 ? "C2" : "C9";
    live.host.setCellByUser("Lookup", 0, 0, code);
    live.host.recalculate("Episodes", { D3: code });
    await followed(live);
  }
  expect(live.session.getState().live?.status).toBe("following");
  expect(wrongLs(live)).toEqual(["1000", "1002"]);
});

describe("recalculated formulas", () => {
  const column = (rows: number): CellArea => ({ row: 1, column: 3, rows, columns: 1 });
  const read = (formulas: readonly CellArea[], named: readonly CellArea[] | "all" = "all") =>
    withRereads(
      { moves: [], reads: [], recalculated: new Map([["Episodes", named]]), visited: new Map() },
      new Set(["Episodes"]),
      () => Promise.resolve([{ filled: [], formulas }]),
    );

  test("are read together where they are in many places", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ ...column(1), row: 2 * index }));
    const again = [{ row: 0, column: 3, rows: 119, columns: 1 }];
    expect(await read(rows)).toEqual([
      { sheet: "Episodes", read: { edited: [], inserted: [], recalculated: again, visited: [] } },
    ]);
  });
  test("in several columns are read by column, or one by one where there is too much between them", async () => {
    const scattered = (apart: number) =>
      Array.from({ length: 52 }, (_, index) => ({
        ...column(1),
        row: apart * index,
        column: 12 * (index % 2),
      }));
    const again = async (areas: readonly CellArea[]) => (await read(areas, areas))?.map((one) => one.read);
    expect(await again(scattered(160))).toEqual([
      {
        ...{ edited: [], inserted: [] },
        recalculated: [0, 12].map((at) => ({ row: (at / 12) * 160, column: at, rows: 8_001, columns: 1 })),
        visited: [],
      },
    ]);
    const far = scattered(2_000);
    expect(await again(far)).toEqual([{ edited: [], inserted: [], recalculated: far, visited: [] }]);
  });
  test("are read only as far as Excel names them", async () => {
    const named = [{ row: 40, column: 0, rows: 2, columns: 9 }];
    const again = [{ ...column(2), row: 40 }];
    expect(await read([column(200_000)], named)).toEqual([
      { sheet: "Episodes", read: { edited: [], inserted: [], recalculated: again, visited: [] } },
    ]);
  });
  test("are not read above a limit, and the results are then out of date", async () => {
    expect(await read([column(100_000)])).toHaveLength(1);
    expect(await read([column(100_001)])).toBeNull();
    const places = () => Promise.resolve([{ filled: [], formulas: [column(100_001)] }]);
    const live = await validated(Object.assign(checkerClient(), { places }));
    live.host.recalculate("Episodes", { D3: "C2" }, false);
    expect((await followed(live)).live).toMatchObject({
      status: "out-of-date",
      reason: strings.liveTooManyFormulas,
    });
  });
});
