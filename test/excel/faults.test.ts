/**
 * Excel fails at every single round trip of everything the pane does, once with each kind of failure. With SLOW=1, as in the
 * slow suite, all kinds are tried at every round trip; otherwise each round trip meets one of them, and of flows that begin
 * as another one does, every sixth round trip meets one.
 */
import type { Fault } from "../../src/workbench/host/faults";
import { runWithoutFault, tryFault, tryGone } from "./support/fault-trials";
import { FLOWS, FOLLOWED_FLOWS, type Flow } from "./support/flows";

const SLOW = process.env["SLOW"] === "1";

jest.setTimeout(SLOW ? 3_600_000 : 120_000);

/** Excel stops halfway through a batch: what came before stays. */
const HALFWAY: Fault = { code: "GeneralException", effect: "half" };

/** The other kinds of failure, with the part of the batch that Excel may have carried out before. */
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

describe.each([...FLOWS, ...FOLLOWED_FLOWS])("$name", (flow) => {
  test("when Excel fails once, nothing is lost or half-written, it is said, and the next try succeeds", async () => {
    const run = await runWithoutFault(flow);
    const broken: string[] = [];
    for (let turn = 0, trip = 1; trip <= run.roundTrips; turn++, trip += stepOf(flow)) {
      for (const fault of faultsOf(turn)) {
        const problem = await tryFault(flow, run, trip, fault);
        if (problem) broken.push(`${fault.code} (${fault.effect}) at round trip ${trip}: ${problem}`);
      }
    }
    expect(run.roundTrips).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test("when Excel is gone for a while, what is said about the workbook is true", async () => {
    const run = await runWithoutFault(flow);
    const broken: string[] = [];
    for (let trip = 1; trip <= run.roundTrips; trip += SLOW ? 1 : 4 * stepOf(flow)) {
      const problem = await tryGone(flow, run, trip);
      if (problem) broken.push(`gone from round trip ${trip} on: ${problem}`);
    }
    expect(broken).toEqual([]);
  });
});

function stepOf({ beginsAsOther }: Flow): number {
  return beginsAsOther && !SLOW ? 6 : 1;
}

/** Of the short form, one kind after the other, every second time the one that stops halfway. */
function faultsOf(turn: number): readonly Fault[] {
  if (SLOW) return [HALFWAY, ...OTHERS];
  return turn % 2 === 1 ? [HALFWAY] : OTHERS.slice((turn / 2) % OTHERS.length).slice(0, 1);
}
