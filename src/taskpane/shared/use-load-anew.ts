import { createContext, useContext, useState, useSyncExternalStore } from "react";
import { strings } from "../strings";

/** Milliseconds after which a place that does not answer counts as one that cannot be reached. */
const PATIENCE = 10_000;

/** What is typed or saved and is in the pane alone. */
interface UnsavedWork {
  /** About how many findings that is. */
  readonly countUnsaved: () => number;
  /** All of it; "" for nothing. */
  readonly unsavedText: () => string;
  /** Tells the listener whenever any of it may have changed; answers how to stop it. */
  readonly whenUnsavedChanges: (listener: () => void) => () => void;
}

const Unsaved = createContext<UnsavedWork>({
  countUnsaved: () => 0,
  unsavedText: () => "",
  whenUnsavedChanges: () => () => {},
});

/** Hands down what is in the pane alone. */
export const UnsavedContext = Unsaved.Provider;

/** Loading the pane anew, which takes away what is in it. */
export interface LoadAnew {
  /** Loads the pane, unless something stands against it: that is then said. */
  readonly load: () => Promise<void>;
  /** What the button that does it is called. */
  readonly name: string;
  /** Why the pane was left as it is; null before. */
  readonly said: string | null;
}

/**
 * How to load the pane anew: only where its page can be had, since it would be gone otherwise, and when something typed would
 * be lost, only after that was said. It is said again when it is something else since.
 */
export function useLoadAnew(): LoadAnew {
  const { countUnsaved, unsavedText, whenUnsavedChanges } = useContext(Unsaved);
  const unsaved = useSyncExternalStore(whenUnsavedChanges, unsavedText);
  const [warnedOf, setWarnedOf] = useState("");
  const [isUnreachable, setUnreachable] = useState(false);
  const isWarned = unsaved !== "" && unsaved === warnedOf;
  const load = async () => {
    const canLoad = await canBeLoaded();
    const wouldBeLost = unsavedText();
    setUnreachable(!canLoad);
    if (!canLoad) return;
    if (wouldBeLost === "" || wouldBeLost === warnedOf) location.reload();
    else setWarnedOf(wouldBeLost);
  };
  const warning = isWarned ? strings.loadAnewLoses(countUnsaved()) : null;
  return {
    load,
    name: isWarned ? strings.loadAnewAllTheSame : strings.loadAnew,
    said: isUnreachable ? strings.paneUnreachable : warning,
  };
}

/** Whether the pane's page can be had. */
async function canBeLoaded(): Promise<boolean> {
  const options: RequestInit = { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(location.href, options).catch(() => null);
  return answer?.ok ?? false;
}
