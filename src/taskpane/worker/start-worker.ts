import { portOf } from "../conversation/port";
import type { CheckerPort } from "./client";

/** Starts the worker in which the rules run. */
export function startWorker(): CheckerPort {
  return portOf(new Worker(new URL("./main.ts", import.meta.url), { name: "checker" }));
}
