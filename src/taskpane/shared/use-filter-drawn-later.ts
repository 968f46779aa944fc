import { useDeferredValue, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";

interface FilterDrawnLater<T> {
  /** The filter by which the list is drawn. */
  readonly drawnBy: T;
  /** Goes on what is around the filter and the list, before its other keys. */
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The filter of a long list, which is drawn once there is time, so that typing is not held up. A key that leads on into the list
 * finds it drawn: else the focus would go to what is about to be taken out, and be lost.
 * @param filter as it is typed and chosen, another object after each change
 */
export function useFilterDrawnLater<T>(filter: T): FilterDrawnLater<T> {
  const later = useDeferredValue(filter);
  const [wanted, setWanted] = useState(filter);
  const drawnBy = wanted === filter ? filter : later;
  const onKeyDownCapture = ({ key, target }: KeyboardEvent<HTMLElement>) => {
    // In a drop-down the arrow keys choose.
    const leadsOn = key === "Tab" || (key === "ArrowDown" && !(target instanceof HTMLSelectElement));
    if (leadsOn && drawnBy !== filter) flushSync(() => setWanted(filter));
  };
  return { drawnBy, onKeyDownCapture };
}
