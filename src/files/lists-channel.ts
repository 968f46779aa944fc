/** By this name the windows of the add-in tell each other that the lists kept on this computer were changed. */
const CHANNEL = "ssda903-reference-lists";

/** Tells the other windows. Nothing but that something changed is said. */
export function tellListsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** Calls whenever another window changed the lists; answers how to stop that. */
export function whenListsChange(act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = act;
  return () => channel.close();
}
