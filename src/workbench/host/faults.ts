import type { HostErrorCode } from "./host-error";
import type { Batch } from "./client/wire";

/** How Excel fails one round trip, for tests of what the add-in does then. */
export interface Fault {
  /** What the client is told; "gone": the message cannot be sent; "silent": there is never an answer. */
  readonly code: HostErrorCode | "gone" | "silent";
  /**
   * How much of the batch is carried out all the same. Excel does not take back what came before the action that failed,
   * and an answer can be lost after all was done.
   */
  readonly effect: "none" | "half" | "all";
}

/** Asked at every round trip, counted from 1: how it fails, or null. */
export type FaultInjector = (roundTrip: number) => Fault | null;

/** The host cannot be reached: there is no answer at all. */
export class HostGone extends Error {
  override readonly name = "HostGone";
}

/** The host keeps silent: there is no answer, and no error either. */
export class HostSilent extends Error {
  override readonly name = "HostSilent";
}

/** The part of a batch that is carried out. */
export function carriedOut(batch: Batch, { effect }: Fault): Batch {
  const { Actions } = batch;
  const shares = { none: 0, half: Math.ceil(Actions.length / 2), all: Actions.length };
  return { ...batch, Actions: Actions.slice(0, shares[effect]) };
}
