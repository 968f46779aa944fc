import { z } from "zod";

const CHANNEL = "workbench-pane";

/** What the page asks of the pane besides Office.js: to press a ribbon button. */
const toPane = z.object({
  channel: z.literal(CHANNEL),
  type: z.literal("run"),
  command: z.string(),
});

/** What the pane tells the page. */
const toPage = z.discriminatedUnion("type", [
  /** A ribbon command has its handler and can be run. */
  z.object({ channel: z.literal(CHANNEL), type: z.literal("command-ready"), command: z.string() }),
  z.object({ channel: z.literal(CHANNEL), type: z.literal("command-done"), command: z.string() }),
  z.object({ channel: z.literal(CHANNEL), type: z.literal("command-failed"), command: z.string() }),
  /** Whether the pane holds typed text that is not saved in the workbook. */
  z.object({ channel: z.literal(CHANNEL), type: z.literal("unsaved"), unsaved: z.boolean() }),
  /** The add-in shows or hides its pane. */
  z.object({ channel: z.literal(CHANNEL), type: z.literal("show"), shown: z.boolean() }),
]);

export type MessageToPane = DistributiveOmit<z.infer<typeof toPane>, "channel">;
export type MessageToPage = DistributiveOmit<z.infer<typeof toPage>, "channel">;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Sends a message to the window of the pane or of the page, which have the same origin. */
export function post(target: Window, message: MessageToPane | MessageToPage): void {
  target.postMessage({ channel: CHANNEL, ...message }, location.origin);
}

/** Calls `receive` with each message from the page, and ignores all other messages. */
export function listenToPage(page: Window, receive: (message: MessageToPane) => void): void {
  window.addEventListener("message", (event) => {
    if (event.origin !== location.origin || event.source !== page) return;
    const message = toPane.safeParse(event.data);
    if (message.success) receive(message.data);
  });
}

/** Calls `receive` with each message from the pane. Returns a function that stops this. */
export function listenToPane(pane: Window, receive: (message: MessageToPage) => void): () => void {
  const listener = (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || event.source !== pane) return;
    const message = toPage.safeParse(event.data);
    if (message.success) receive(message.data);
  };
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}
