/** By this name the windows of the add-in tell each other that the lists kept on this computer were changed. */
const CHANNEL = "ssda903-reference-lists";

/** One window's way to the others. What it tells it does not hear itself, which holds for this object alone: a window has one. */
export interface ListsChannel {
  /** Tells the other windows. Nothing but that something changed is said. */
  tell(): void;
  /** Calls whenever another window changed the lists. */
  listen(act: () => void): void;
}

/**
 * Opens the channel. Some browsers refuse it in a frame of another site, as in Excel on the web, when cookies are blocked:
 * nothing is told or heard then.
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
