import type { CheckerPort } from "./client";

/** Starts the worker in which the rules run. */
export function startWorker(): CheckerPort {
  const worker = new Worker(new URL("./main.ts", import.meta.url), { name: "checker" });
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
