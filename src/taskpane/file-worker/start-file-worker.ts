import { portOf } from "../conversation/port";
import type { FilePort } from "./client";

/** Starts a worker that reads and writes files. */
export function startFileWorker(): FilePort {
  return portOf(new Worker(new URL("./main.ts", import.meta.url), { name: "files" }));
}
