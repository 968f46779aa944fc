import { portOf } from "../conversation/port";
import type { CheckerPort } from "./client";

/** Starts the worker that runs the rules. */
export function startWorker(): CheckerPort {
  return portOf(new Worker(new URL("./main.ts", import.meta.url), { name: "checker" }));
}
