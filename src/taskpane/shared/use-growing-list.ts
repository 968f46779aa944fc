import { startTransition, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { moveInList } from "./list-keys";

/** As many as a pane can show at once, or nearly: drawn at first. */
const FIRST = 8;

/** As many are added once the first are on the screen, and again whenever the end comes near. */
const STEP = 60;

/** Pixels below what is in view at which the next items are added, so that the end is not seen while scrolling. */
const AHEAD = "600px 0px";

export interface GrowingList<T> {
  /** The items that are drawn so far. */
  readonly drawn: readonly T[];
  /** Goes on what stands directly below the list. */
  readonly end: RefObject<HTMLDivElement | null>;
  /** Goes on what is around the list: the keys of `moveInList`, of which End leads to the last item of all. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A long list in a scrolling page, drawn as far as it is looked at.
 * @param least as many are drawn in any case, as those are to which the user has come
 */
export function useGrowingList<T>(items: readonly T[], least: number): GrowingList<T> {
  const [grown, setGrown] = useState(FIRST);
  const count = Math.max(grown, least);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => startTransition(() => setGrown((now) => Math.max(now, STEP))), []);
  const isWhole = count >= items.length;
  // Anew after each growth: the end may still be near.
  useEffect(() => {
    if (!end.current || isWhole) return undefined;
    const grow = () => startTransition(() => setGrown(count + STEP));
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && grow(), {
      root: end.current.closest("[role=tabpanel]"),
      rootMargin: AHEAD,
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWhole, count]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "End") flushSync(() => setGrown(items.length));
    moveInList(event);
  };
  return { drawn: isWhole ? items : items.slice(0, count), end, onKeyDown };
}
