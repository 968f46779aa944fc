/**
 * The name of the channel on which the add-in's windows tell each other that the lists kept on this computer have
 * changed.
 */
const CHANNEL = "ssda903-reference-lists";

/**
 * One window's connection to the others. A channel object does not receive its own messages, so a window must use
 * only one.
 */
export interface ListsChannel {
  /** Tells the other windows that something changed, and nothing else. */
  tell(): void;
  /** Calls `act` whenever another window has changed the lists. */
  listen(act: () => void): void;
}

/**
 * Opens the channel. Some browsers refuse it in a frame of another site, as in Excel on the web, if cookies are
 * blocked. The channel then sends and receives nothing.
 */
export function openListsChannel(): ListsChannel {
  const channel = openChannel();
  return {
    tell: () => channel?.postMessage("changed"),
    listen(act) {
      if (channel) channel.onmessage = act;
    },
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
