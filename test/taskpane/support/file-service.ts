import type { FilePort } from "../../../src/taskpane/file-worker/client";
import { startFileService } from "../../../src/taskpane/file-worker/service";

/** Returns the real service that reads files, behind a port that copies its messages, as a worker's does. */
export function fileServicePort(): FilePort {
  let onMessage: (data: unknown) => void = () => {};
  let ended = false;
  // In Node, structured clones of files are not files, so they are passed on without copying.
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
