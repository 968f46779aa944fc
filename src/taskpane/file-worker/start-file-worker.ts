import type { FilePort } from "./client";

/** Starts a worker in which files are read and written. */
export function startFileWorker(): FilePort {
  const worker = new Worker(new URL("./main.ts", import.meta.url), { name: "files" });
  return {
    postMessage: (message) => worker.postMessage(message),
    listen(onMessage, onBreakdown) {
      worker.onmessage = ({ data }) => onMessage(data);
      worker.onmessageerror = onBreakdown;
      worker.onerror = onBreakdown;
    },
    terminate: () => worker.terminate(),
  };
}
