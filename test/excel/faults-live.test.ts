/** Excel fails once while an edit is followed: the edit stays, the pane says if results are out of date, and Validate helps. */
import { closeAfterEachTest } from "./harness";
import type { Fault } from "../../src/workbench/host/faults";
import { highlightsIn, liveSession, type LiveSession } from "../taskpane/support/live-session";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const SLOW = process.env["SLOW"] === "1";

jest.setTimeout(SLOW ? 600_000 : 60_000);

const FAULTS: readonly Fault[] = [
  { code: "GeneralException", effect: "half" },
  { code: "AccessDenied", effect: "none" },
  { code: "ItemNotFound", effect: "half" },
  { code: "RequestPayloadSizeLimitExceeded", effect: "none" },
  { code: "ResponsePayloadSizeLimitExceeded", effect: "all" },
  { code: "InvalidOperationInCellEditMode", effect: "none" },
  { code: "ConnectionFailure", effect: "half" },
];

const LEGAL_STATUS = 3;

async function following(): Promise<LiveSession> {
  const live = liveSession(episodesWorkbook(3));
  await live.session.open();
  await live.session.validate();
  await live.session.live.settled();
  return live;
}

/** Corrects the first child's legal status by hand, and waits until that is followed. */
async function edit({ host, session, until }: LiveSession): Promise<void> {
  host.setCellByUser("Episodes", 1, LEGAL_STATUS, "C2");
  await until(({ live }) => live?.status !== "following" || live.checkedAgain !== null);
  await session.live.settled();
}

test("an edit survives any kind of failure at any round trip, and the next Validate puts things right", async () => {
  const faultless = await following();
  faultless.host.resetTraffic();
  await edit(faultless);
  const trips = faultless.host.traffic.roundTrips;
  expect(faultless.session.getState().live?.status).toBe("following");
  const broken: string[] = [];
  for (let trip = 1; trip <= trips; trip++) {
    for (const fault of SLOW ? FAULTS : FAULTS.slice((trip - 1) % FAULTS.length).slice(0, 2)) {
      const live = await following();
      live.host.resetTraffic();
      live.host.faults = (now) => (now === trip ? fault : null);
      await edit(live);
      live.host.faults = null;
      const { status, reason = "" } = live.session.getState().live ?? {};
      const where = `${fault.code} at round trip ${trip} of ${trips}`;
      const cell = live.host.workbook.getWorksheet("Episodes")?.getCell(2, LEGAL_STATUS + 1).value;
      if (cell !== "C2") broken.push(`${where}: the edit is gone`);
      if (fault.code === "InvalidOperationInCellEditMode" && status !== "following")
        broken.push(`${where}: was not waited for`);
      if (status === "out-of-date" && reason.length < 20) broken.push(`${where}: no reason: ${reason}`);
      await live.session.validate();
      await live.session.live.settled();
      const { notice } = live.session.getState();
      if (notice?.intent === "error") broken.push(`${where}: Validate failed: ${notice.text}`);
      if (JSON.stringify(highlightsIn(live)) !== JSON.stringify(highlightsIn(faultless)))
        broken.push(`${where}: other highlights than without a failure`);
    }
  }
  expect(trips).toBeGreaterThan(1);
  expect(broken).toEqual([]);
});
