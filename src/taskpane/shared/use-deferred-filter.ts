import { useDeferredValue, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";

interface DeferredFilter<T> {
  /** The filter with which the list is drawn. */
  readonly drawnBy: T;
  /** Put it on the element around the filter and the list, so that it comes before their other key handlers. */
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Draws a long list by its filter only when there is time, so that typing is not held up. A key that leads on into the
 * list draws it first. Otherwise the focus would go to an item that is about to be removed, and be lost.
 * @param filter as it is typed and chosen; a new object after each change
 */
export function useDeferredFilter<T>(filter: T): DeferredFilter<T> {
  const later = useDeferredValue(filter);
  const [wanted, setWanted] = useState(filter);
  const drawnBy = wanted === filter ? filter : later;
  const onKeyDownCapture = ({ key, target }: KeyboardEvent<HTMLElement>) => {
    // In a drop-down, the arrow keys choose.
    const leavesField = key === "Tab" || (key === "ArrowDown" && !(target instanceof HTMLSelectElement));
    if (leavesField && drawnBy !== filter) flushSync(() => setWanted(filter));
  };
  return { drawnBy, onKeyDownCapture };
}
