import type { HostErrorCode } from "./host-error";
import type { Batch } from "./client/wire";

/** How Excel fails one round trip, for tests of what the add-in does then. */
export interface Fault {
  /**
   * The error code that the client receives; "gone" if the message cannot be sent; "silent" if no answer ever comes.
   */
  readonly code: HostErrorCode | "gone" | "silent";
  /**
   * How much of the batch is executed nevertheless. Excel does not undo what came before the action that failed,
   * and an answer can be lost after everything was executed.
   */
  readonly effect: "none" | "half" | "all";
}

/** Called at every round trip, counted from 1. Returns how it fails, or null. */
export type FaultInjector = (roundTrip: number) => Fault | null;

/** The host cannot be reached, so the message cannot be sent. */
export class HostGone extends Error {
  override readonly name = "HostGone";
}

/** The host stays silent: neither an answer nor an error comes. */
export class HostSilent extends Error {
  override readonly name = "HostSilent";
}

/** Returns the part of a batch that is executed. */
export function executedPart(batch: Batch, { effect }: Fault): Batch {
  const { Actions } = batch;
  const counts = { none: 0, half: Math.ceil(Actions.length / 2), all: Actions.length };
  return { ...batch, Actions: Actions.slice(0, counts[effect]) };
}
