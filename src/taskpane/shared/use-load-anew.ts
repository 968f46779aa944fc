import { createContext, useContext, useState } from "react";
import { strings } from "../strings";

/** Milliseconds after which a place that does not answer counts as one that cannot be reached. */
const PATIENCE = 10_000;

const Unsaved = createContext<() => number>(() => 0);

/** Hands down how to count the findings about which something typed is in the pane alone. */
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
 * be lost, only after that was said.
 */
export function useLoadAnew(): LoadAnew {
  const countUnsaved = useContext(Unsaved);
  const [said, setSaid] = useState<string | null>(null);
  const [isWarned, setWarned] = useState(false);
  const load = async () => {
    const unsaved = countUnsaved();
    if (!(await canBeLoaded())) setSaid(strings.paneUnreachable);
    else if (unsaved > 0 && !isWarned) {
      setWarned(true);
      setSaid(strings.loadAnewLoses(unsaved));
    } else location.reload();
  };
  return { load, name: isWarned ? strings.loadAnewAllTheSame : strings.loadAnew, said };
}

/** Whether the pane's page can be had. */
async function canBeLoaded(): Promise<boolean> {
  const options: RequestInit = { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(location.href, options).catch(() => null);
  return answer?.ok ?? false;
}
