/** By this name the windows of the add-in tell each other that the lists kept on this computer were changed. */
const CHANNEL = "ssda903-reference-lists";

/** Tells the other windows. Nothing but that something changed is said. */
export function tellListsChanged(): void {
  const channel = openChannel();
  channel?.postMessage("changed");
  channel?.close();
}

/** Calls whenever another window changed the lists; answers how to stop that. */
export function whenListsChange(act: () => void): () => void {
  const channel = openChannel();
  if (channel) channel.onmessage = act;
  return () => channel?.close();
}

/** Null where the browser refuses: some do in a frame of another site, as in Excel on the web, when cookies are blocked. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
