import { createContext, useContext, useState, useSyncExternalStore } from "react";
import { strings } from "../strings";

/** Milliseconds after which a server that does not answer counts as unreachable. */
const TIMEOUT = 10_000;

/** What was typed or saved and is only in the pane. */
interface UnsavedWork {
  /** Returns the number of findings that this is about. */
  readonly countUnsaved: () => number;
  /** Returns all of it as text; "" for nothing. */
  readonly unsavedText: () => string;
  /** Calls the listener whenever any of it may have changed. Returns a function that stops this. */
  readonly whenUnsavedChanges: (listener: () => void) => () => void;
}

const Unsaved = createContext<UnsavedWork>({
  countUnsaved: () => 0,
  unsavedText: () => "",
  whenUnsavedChanges: () => () => {},
});

/** Provides the work that is only in the pane. */
export const UnsavedContext = Unsaved.Provider;

/** Reloading the pane, which discards what is in it. */
export interface Reload {
  /** Reloads the pane, unless something prevents it; then `said` says why. */
  readonly load: () => Promise<void>;
  /** The name of the button that reloads. */
  readonly name: string;
  /** Why the pane was not reloaded; null before. */
  readonly said: string | null;
}

/**
 * Returns how to reload the pane. It reloads only if the page can be loaded: otherwise the pane would be gone. If
 * something typed would be lost, it warns first, and again if that has changed since.
 */
export function useReload(): Reload {
  const { countUnsaved, unsavedText, whenUnsavedChanges } = useContext(Unsaved);
  const unsaved = useSyncExternalStore(whenUnsavedChanges, unsavedText);
  const [warnedText, setWarnedOf] = useState("");
  const [isUnreachable, setUnreachable] = useState(false);
  const isWarned = unsaved !== "" && unsaved === warnedText;
  const load = async () => {
    const canLoad = await canBeLoaded();
    const wouldBeLost = unsavedText();
    setUnreachable(!canLoad);
    if (!canLoad) return;
    if (wouldBeLost === "" || wouldBeLost === warnedText) location.reload();
    else setWarnedOf(wouldBeLost);
  };
  const warning = isWarned ? strings.loadAnewLoses(countUnsaved()) : null;
  return {
    load,
    name: isWarned ? strings.loadAnewAllTheSame : strings.loadAnew,
    said: isUnreachable ? strings.paneUnreachable : warning,
  };
}

/** Whether the pane's page can be loaded. */
async function canBeLoaded(): Promise<boolean> {
  const options: RequestInit = { cache: "no-cache", signal: AbortSignal.timeout(TIMEOUT) };
  const answer = await fetch(location.href, options).catch(() => null);
  return answer?.ok ?? false;
}
