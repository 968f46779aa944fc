/**
 * Excel fails in the middle of everything the pane does. With SLOW=1, as in the slow suite, it fails at every round trip, once
 * with each kind of failure. Otherwise it fails at every fifth round trip, or every fifteenth of flows that begin like another
 * one, each time with a different kind of failure.
 */
import type { Fault } from "../../src/workbench/host/faults";
import { runWithoutFault, tryFault, tryUnreachable } from "./support/fault-trials";
import { FLOWS, LIVE_FLOWS, type Flow } from "./support/flows";

const SLOW = process.env["SLOW"] === "1";

jest.setTimeout(SLOW ? 3_600_000 : 120_000);

/** Excel stops halfway through a batch: what came before stays. */
const HALFWAY: Fault = { code: "GeneralException", effect: "half" };

/** The other kinds of failure, with the part of the batch that Excel may already have carried out. */
const OTHERS: readonly Fault[] = [
  { code: "AccessDenied", effect: "none" },
  { code: "ItemNotFound", effect: "half" },
  { code: "RequestPayloadSizeLimitExceeded", effect: "none" },
  { code: "ResponsePayloadSizeLimitExceeded", effect: "all" },
  { code: "InvalidOperationInCellEditMode", effect: "none" },
  { code: "Timeout", effect: "all" },
  { code: "ConnectionFailure", effect: "half" },
  { code: "gone", effect: "none" },
];

const ALL = [...FLOWS, ...LIVE_FLOWS];

describe.each(ALL)("$name", (flow) => {
  test("when Excel fails once, nothing is lost or half-written, the pane says so, and the next try succeeds", async () => {
    const run = await runWithoutFault(flow);
    const broken: string[] = [];
    for (const [turn, trip] of tripsOf(flow, run.roundTrips).entries()) {
      for (const fault of faultsOf(turn)) {
        const problem = await tryFault(flow, run, trip, fault);
        if (problem) broken.push(`${fault.code} (${fault.effect}) at round trip ${trip}: ${problem}`);
      }
    }
    expect(run.roundTrips).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test("when Excel is gone for a while, what the pane says about the workbook is true", async () => {
    const run = await runWithoutFault(flow);
    const broken: string[] = [];
    for (const trip of tripsOf(flow, run.roundTrips).filter((_, turn) => SLOW || turn % 3 === 0)) {
      const problem = await tryUnreachable(flow, run, trip);
      if (problem) broken.push(`gone from round trip ${trip} on: ${problem}`);
    }
    expect(broken).toEqual([]);
  });
});

/** The round trips that fail. The short form chooses different ones for each flow, since many begin alike. */
function tripsOf(flow: Flow, roundTrips: number): number[] {
  const step = SLOW ? 1 : flow.sharesFirstRoundTrips ? 15 : 5;
  const first = 1 + (ALL.indexOf(flow) % Math.min(step, roundTrips));
  const all = Array.from({ length: roundTrips }, (_, index) => index + 1);
  return all.filter((trip) => trip >= first && (trip - first) % step === 0);
}

/** The short form takes the kinds in turn, and every second time the one that stops halfway. */
function faultsOf(turn: number): readonly Fault[] {
  if (SLOW) return [HALFWAY, ...OTHERS];
  return turn % 2 === 1 ? [HALFWAY] : OTHERS.slice((turn / 2) % OTHERS.length).slice(0, 1);
}
