/** The other end of a conversation: a Worker, or anything that takes and gives messages like one. */
export interface WorkerPort<Request> {
  postMessage(message: Request): void;
  /** Sends every message to the one function, and tells the other when the other end broke down. */
  listen(onMessage: (data: unknown) => void, onBreakdown: () => void): void;
  terminate(): void;
}

/** A worker of the browser as the other end. */
export function portOf<Request>(worker: Worker): WorkerPort<Request> {
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
