import type { FilePort } from "../../../src/taskpane/file-worker/client";
import { startFileService } from "../../../src/taskpane/file-worker/service";

/** The real service that reads files at the other end of a port that copies its messages, as a worker's does. */
export function fileServicePort(): FilePort {
  let onMessage: (data: unknown) => void = () => {};
  let ended = false;
  // Node's copies of files are no files: they are handed over as they are.
  const receive = startFileService(
    (answer) => {
      if (!ended) onMessage(structuredClone(answer));
    },
    () => new Date(2026, 10, 22, 23, 5),
  );
  return {
    postMessage: (message) => {
      setImmediate(() => void receive(message));
    },
    listen: (listener) => (onMessage = listener),
    terminate: () => {
      ended = true;
    },
  };
}
