import type { StoredIndex } from "../../../src/files/open-postcode-index";
import { startCheckerService } from "../../../src/taskpane/worker/checker-service";
import { CheckerClient, type CheckerPort } from "../../../src/taskpane/worker/client";
import { ReferenceLists } from "../../../src/taskpane/worker/reference-lists";
import { MemoryStore } from "./memory-store";

const nextTask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Returns the real service behind a port that copies its messages, as a worker's does. */
export function servicePort(
  store = new MemoryStore(),
  openDeployed: (anew?: boolean) => Promise<StoredIndex | null> = () => Promise.resolve(null),
): CheckerPort {
  let onMessage: (data: unknown) => void = () => {};
  const lists = new ReferenceLists({ store, openDeployed });
  const receive = startCheckerService((answer) => onMessage(structuredClone(answer)), nextTask, lists);
  return {
    postMessage: (message) => {
      const copy = structuredClone(message);
      setImmediate(() => void receive(copy));
    },
    listen: (listener) => (onMessage = listener),
    terminate: () => {},
  };
}

export function checkerClient(...parts: Parameters<typeof servicePort>): CheckerClient {
  return new CheckerClient(() => servicePort(...parts));
}
