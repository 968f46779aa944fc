import { CheckerClient, type CheckerPort } from "../../../src/taskpane/worker/client";
import { startCheckerService } from "../../../src/taskpane/worker/checker-service";

const nextTask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The real service at the other end of a port that copies its messages, as a worker's does. */
export function servicePort(): CheckerPort {
  let onMessage: (data: unknown) => void = () => {};
  const receive = startCheckerService((answer) => onMessage(structuredClone(answer)), nextTask);
  return {
    postMessage: (message) => {
      const copy = structuredClone(message);
      setImmediate(() => void receive(copy));
    },
    listen: (listener) => (onMessage = listener),
    terminate: () => {},
  };
}

export function checkerClient(): CheckerClient {
  return new CheckerClient(servicePort);
}
