import { z } from "zod";
import { HostGone, HostSilent } from "./faults";
import type { SimulatedExcel } from "./simulated-excel";

/** The object that Microsoft's client expects in `OfficeExtension.HostBridge.init`. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost(message: string): void;
}

/**
 * Creates a bridge to a host in the same global scope. Answers arrive in a later turn, as from a real host. If the
 * host is gone, sending throws; if it is silent, no answer comes.
 */
export function connectDirectly(host: Pick<SimulatedExcel, "handleRequest" | "onEvent">): {
  bridge: HostBridge;
  disconnect(): void;
} {
  const bridge: HostBridge = {
    sendMessageToHost(message) {
      const answer = answerOf(host, message);
      if (answer !== null) queueMicrotask(() => bridge.onMessageFromHost(answer));
    },
    onMessageFromHost: () => undefined,
  };
  const disconnect = host.onEvent((message) => bridge.onMessageFromHost(message));
  return { bridge, disconnect };
}

function answerOf(host: Pick<SimulatedExcel, "handleRequest">, message: string): string | null {
  try {
    return host.handleRequest(message);
  } catch (error) {
    if (error instanceof HostSilent) return null;
    throw error instanceof HostGone ? new Error("The message could not be sent.") : error;
  }
}

const CHANNEL = "simulated-excel";

const windowMessage = z.object({ channel: z.literal(CHANNEL), text: z.string() });

/** The part of a browser window that carries messages. */
export interface MessageTarget {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** The part of a browser window that receives messages. */
export interface MessageSource {
  addEventListener(type: "message", listener: (event: WindowMessage) => void): void;
  removeEventListener(type: "message", listener: (event: WindowMessage) => void): void;
}

/** What a receiving window is told about a message. */
export interface WindowMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** Two windows of the same origin: the one to listen in, and the one to write to. */
export interface WindowConnection {
  here: MessageSource;
  there: MessageTarget;
  /** The only origin to listen and write to. */
  origin: string;
}

/** Listens only for this channel's messages from the other window, and ignores all others. */
function listen({ here, there, origin }: WindowConnection, receive: (text: string) => void): () => void {
  const listener = (event: WindowMessage): void => {
    if (event.origin !== origin || event.source !== there) return;
    const message = windowMessage.safeParse(event.data);
    if (message.success) receive(message.data.text);
  };
  here.addEventListener("message", listener);
  return () => here.removeEventListener("message", listener);
}

function send({ there, origin }: WindowConnection, text: string): void {
  there.postMessage({ channel: CHANNEL, text }, origin);
}

/** Serves the host's side: answers the client, which runs in another window (the task pane's frame). */
export function serveByPostMessage(host: SimulatedExcel, connection: WindowConnection): () => void {
  const stopListening = listen(connection, (text) => send(connection, host.handleRequest(text)));
  const stopEvents = host.onEvent((message) => send(connection, message));
  return () => {
    stopListening();
    stopEvents();
  };
}

/** Creates the client's side: a bridge to a host that runs in another window (the workbench page). */
export function connectByPostMessage(connection: WindowConnection): {
  bridge: HostBridge;
  disconnect(): void;
} {
  const bridge: HostBridge = {
    sendMessageToHost: (message) => send(connection, message),
    onMessageFromHost: () => undefined,
  };
  const disconnect = listen(connection, (text) => bridge.onMessageFromHost(text));
  return { bridge, disconnect };
}
