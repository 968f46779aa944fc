/** Why the worker is gone: its script, or a part of it, could not be loaded, or it stopped while it was running. */
export type Breakdown = "not loaded" | "stopped";

/** The other end of a conversation: a Worker, or anything that takes and sends messages like one. */
export interface WorkerPort<Request> {
  postMessage(message: Request): void;
  /** Passes every message to `onMessage`, and calls `onBreakdown` when the other end breaks down. */
  listen(onMessage: (data: unknown) => void, onBreakdown: (why: Breakdown) => void): void;
  terminate(): void;
}

/** Returns a browser's Worker as a port. */
export function portOf<Request>(worker: Worker): WorkerPort<Request> {
  return {
    postMessage: (message) => worker.postMessage(message),
    listen(onMessage, onBreakdown) {
      let hasAnswered = false;
      worker.onmessage = ({ data }) => {
        hasAnswered = true;
        onMessage(data);
      };
      worker.onmessageerror = () => onBreakdown("stopped");
      worker.onerror = (event) => onBreakdown(!hasAnswered && isLoadError(event) ? "not loaded" : "stopped");
    },
    terminate: () => worker.terminate(),
  };
}

/**
 * Whether an error event means that a script could not be loaded. For the worker's own script, browsers send an event
 * without a message. For scripts that it loads at its start, the message contains the name of the error.
 */
function isLoadError({ message }: Partial<ErrorEvent>): boolean {
  return !message || message.includes("NetworkError");
}
