import { startTransition, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { moveInList } from "./list-keys";

/** As many as a pane can show at once, or nearly: drawn at first. */
const FIRST = 8;

/** As many are added once the first are on the screen, and again whenever the end comes near. */
const STEP = 60;

/** Pixels below what is in view at which the next items are added, so that the end is not seen while scrolling. */
const AHEAD = "600px 0px";

/** What scrolls a page without the keyboard. */
const SCROLLS = ["wheel", "touchmove", "pointerdown"] as const;

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
    const element = end.current;
    if (!element || isWhole) return undefined;
    const root = element.closest<HTMLElement>("[role=tabpanel]");
    let isNear = false;
    const grow = () => startTransition(() => setGrown(count + STEP));
    // What has the focus below the list must not be pushed out of sight: then it grows once the user scrolls or goes back.
    const growUnlessFocusIsBelow = () => {
      if (isNear && !isBelow(document.activeElement, element)) grow();
    };
    const growIfNear = () => void (isNear && grow());
    const observer = new IntersectionObserver(
      (seen) => {
        isNear = seen.at(-1)?.isIntersecting ?? false;
        growUnlessFocusIsBelow();
      },
      { root, rootMargin: AHEAD },
    );
    observer.observe(element);
    document.addEventListener("focusin", growUnlessFocusIsBelow);
    for (const kind of SCROLLS) root?.addEventListener(kind, growIfNear, { passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", growUnlessFocusIsBelow);
      for (const kind of SCROLLS) root?.removeEventListener(kind, growIfNear);
    };
  }, [isWhole, count]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "End") flushSync(() => setGrown(items.length));
    moveInList(event);
  };
  return { drawn: isWhole ? items : items.slice(0, count), end, onKeyDown };
}

/** Whether an element comes after the end of a list, on the same page. */
function isBelow(element: Element | null, end: HTMLElement): boolean {
  if (!element || !end.closest("[role=tabpanel]")?.contains(element)) return false;
  return (end.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
