import { portOf } from "../conversation/port";
import type { FilePort } from "./client";

/** Starts a worker in which files are read and written. */
export function startFileWorker(): FilePort {
  return portOf(new Worker(new URL("./main.ts", import.meta.url), { name: "files" }));
}
