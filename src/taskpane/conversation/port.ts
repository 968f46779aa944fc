/** Why the other end is gone: its script, or a part of it, could not be fetched, or it stopped while it worked. */
export type Breakdown = "not loaded" | "stopped";

/** The other end of a conversation: a Worker, or anything that takes and gives messages like one. */
export interface WorkerPort<Request> {
  postMessage(message: Request): void;
  /** Sends every message to the one function, and tells the other when the other end broke down. */
  listen(onMessage: (data: unknown) => void, onBreakdown: (why: Breakdown) => void): void;
  terminate(): void;
}

/** A worker of the browser as the other end. */
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
      worker.onerror = (event) => onBreakdown(!hasAnswered && isOfFetching(event) ? "not loaded" : "stopped");
    },
    terminate: () => worker.terminate(),
  };
}

/**
 * Browsers tell a script that they could not fetch by an event without a message, and scripts that this one asks for at its
 * start by the name of the error.
 */
function isOfFetching({ message }: Partial<ErrorEvent>): boolean {
  return !message || message.includes("NetworkError");
}
