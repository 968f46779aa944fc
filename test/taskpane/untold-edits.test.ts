import { withRereads } from "../../src/taskpane/live/reads-again";
import { episodesWorkbook } from "../excel/support/return-workbook";
import { liveSession, type LiveSession } from "./support/live-session";

jest.setTimeout(60_000);

/** Episodes whose LS (column D) is not a recognised code, validated. */
async function validated(): Promise<LiveSession> {
  const live = liveSession(episodesWorkbook(4));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002", "1003"]);
  return live;
}

/** Lets the events reach the session, and waits until they have been followed. */
async function followed({ session }: LiveSession) {
  await new Promise((resolve) => setImmediate(resolve));
  await session.live.settled();
  return session.getState();
}

/** The user turns to the pane. */
async function look(live: LiveSession) {
  await new Promise((resolve) => setImmediate(resolve));
  live.session.live.look();
  return followed(live);
}

async function until(holds: () => boolean) {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Selects cells, and waits until the pane has been told. */
async function select(live: LiveSession, sheet: string, address: string) {
  live.host.selectByUser(sheet, address);
  await live.until(({ selected }) => selected?.sheet === sheet && selected.address === address);
}

/** The children for whom rule 144 found that LS is not a recognised code. */
const wrongLs = (live: LiveSession) => childrenOf(live, "144");

const childrenOf = ({ session }: LiveSession, code: string) =>
  session
    .getState()
    .results?.findings.filter(({ rule }) => rule === code)
    .map(({ child }) => child);

test("a value that Excel does not report is followed when the user turns to the pane, even in a cell that stays selected", async () => {
  const live = await validated();
  live.host.selectByUser("Episodes", "D3");
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C2");
  expect((await look(live)).live).toMatchObject({ status: "following", checkedAgain: 1 });
  expect(wrongLs(live)).toEqual(["1000", "1002", "1003"]);
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C9");
  await look(live);
  expect(wrongLs(live)?.sort()).toEqual(["1000", "1001", "1002", "1003"]);
});

test("a formula entered over the value that it gives, or removed, is followed too, and looking again changes nothing", async () => {
  const live = await validated();
  const cell = live.host.workbook.getWorksheet("Episodes")?.getCell("D3");
  if (!cell) throw new Error("There is no cell D3.");
  const formulas = () => childrenOf(live, "FMT21");
  live.host.selectByUser("Episodes", "D2:D4");
  cell.value = { formula: "Lookup!A1", result: "C9" };
  await look(live);
  expect(formulas()).toEqual(["1001"]);
  // From then on it is known as a formula.
  live.host.recalculate("Episodes", { D3: "C2" });
  await followed(live);
  expect(wrongLs(live)).toEqual(["1000", "1002", "1003"]);
  const { results } = live.session.getState();
  expect((await look(live)).results).toBe(results);
  cell.value = "C2";
  await look(live);
  expect(formulas()).toEqual([]);
});

test("a value in a cell selected before Validate, and still selected, is followed", async () => {
  const live = await validated();
  await select(live, "Episodes", "D3");
  await live.session.validate();
  await followed(live);
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C2");
  await look(live);
  expect(wrongLs(live)).toEqual(["1000", "1002", "1003"]);
});

test("a value in a cell selected before the first Validate is followed", async () => {
  const live = liveSession(episodesWorkbook(4));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  live.host.selectByUser("Episodes", "D3");
  await until(() => live.session.selection.latest !== null);
  await live.session.validate();
  await followed(live);
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C2");
  await look(live);
  expect(wrongLs(live)).toEqual(["1000", "1002", "1003"]);
});

test("values in a whole column, and in cells selected one after the other, are followed", async () => {
  const live = await validated();
  live.host.selectByUser("Episodes", "D:D");
  for (const cell of ["D2", "D3"]) live.host.setCellByUserWithoutEvent("Episodes", cell, "C2");
  live.host.selectByUser("Episodes", "A1");
  await look(live);
  expect(wrongLs(live)).toEqual(["1002", "1003"]);
  for (const cell of ["D4", "D5"]) {
    live.host.selectByUser("Episodes", cell);
    live.host.setCellByUserWithoutEvent("Episodes", cell, "C2");
  }
  live.host.selectByUser("Episodes", "A1");
  await look(live);
  expect(wrongLs(live)).toEqual([]);
});

test("values in any number of cells selected one by one are followed", async () => {
  const live = liveSession(episodesWorkbook(520));
  await live.session.open();
  await live.session.chooseYear("2025/26");
  await live.session.validate();
  await followed(live);
  for (let line = 2; line <= 511; line++) {
    live.host.selectByUser("Episodes", `D${line}`);
    live.host.setCellByUserWithoutEvent("Episodes", `D${line}`, "C2");
  }
  await look(live);
  expect(wrongLs(live)?.sort()).toEqual(Array.from({ length: 10 }, (_, index) => String(1510 + index)));
});

test("a selection that is too large does not stop other cells from being read again", async () => {
  const visit = { row: 4, column: 3, rows: 1, columns: 1 };
  const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16 };
  const filled = [{ row: 0, column: 0, rows: 10_001, columns: 16 }];
  const read = await withRereads(
    {
      ...{ moves: [], reads: [], recalculated: new Map() },
      visited: new Map([
        ["Episodes", [whole, visit]],
        ["Header", [visit]],
      ]),
    },
    new Set(["Episodes", "Header"]),
    (sheets) => Promise.resolve(sheets.map(() => ({ filled, formulas: [] }))),
  );
  const cells = { edited: [], inserted: [], recalculated: [], visited: [visit] };
  expect(read).toEqual(["Episodes", "Header"].map((sheet) => ({ sheet, read: cells })));
});

test("a new row started below the others is followed", async () => {
  const live = await validated();
  live.host.selectByUser("Episodes", "A6");
  live.host.setCellByUserWithoutEvent("Episodes", "A6", "1004");
  live.host.selectByUser("Episodes", "D6");
  live.host.setCellByUserWithoutEvent("Episodes", "D6", "C9");
  await look(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1002", "1003", "1004"]);
});

test("cells are found where they are after rows were inserted or deleted", async () => {
  const live = await validated();
  live.host.selectByUser("Episodes", "D4");
  live.host.setCellByUserWithoutEvent("Episodes", "D4", "C2");
  live.host.insertRowsByUser("Episodes", 1, 3);
  live.host.deleteRowsByUser("Episodes", 1, 1);
  await followed(live);
  expect(wrongLs(live)).toHaveLength(4);
  await look(live);
  expect(wrongLs(live)).toEqual(["1000", "1001", "1003"]);
});

test("unchanged cells cost one round trip, and nothing is checked or written", async () => {
  const live = await validated();
  const before = live.session.getState();
  await select(live, "Episodes", "D3");
  live.host.resetTraffic();
  const after = await look(live);
  expect(live.host.traffic.roundTrips).toBe(1);
  expect(after.results).toBe(before.results);
  expect(after.live).toEqual(before.live);
});

test("cells in sheets that are not part of the return are not read", async () => {
  const live = await validated();
  await select(live, "903 Findings", "A5");
  live.host.resetTraffic();
  await look(live);
  expect(live.host.traffic.roundTrips).toBe(0);
});

test("when Excel fails while cells are read, the results stay as they are, and the next look follows the edit", async () => {
  const live = await validated();
  live.host.selectByUser("Episodes", "D3");
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C2");
  live.host.faults = () => ({ code: "GeneralException", effect: "none" });
  expect((await look(live)).live).toMatchObject({ status: "following", checkedAgain: null });
  live.host.faults = null;
  await look(live);
  expect(wrongLs(live)).toEqual(["1000", "1002", "1003"]);
});

test("nothing is read when Live is off", async () => {
  const live = await validated();
  await live.session.live.turn(false);
  live.host.selectByUser("Episodes", "D3");
  live.host.setCellByUserWithoutEvent("Episodes", "D3", "C2");
  await look(live);
  expect(wrongLs(live)).toHaveLength(4);
  expect(live.session.getState().live?.status).toBe("off");
});
