import { startTransition, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { moveInList } from "./list-keys";

/** Number of items drawn at first: about as many as a pane can show at once. */
const INITIAL_ITEMS = 8;

/** Number of items drawn once the first ones are on the screen, and added whenever the end comes near. */
const ITEMS_PER_STEP = 60;

/** How near the end may come to the visible part, in pixels, before items are added, so that scrolling never meets it. */
const ROOT_MARGIN = "600px 0px";

/** Events that scroll a page without the keyboard. */
const SCROLLS = ["wheel", "touchmove", "pointerdown"] as const;

export interface GrowingList<T> {
  /** The items drawn so far. */
  readonly drawn: readonly T[];
  /** Put it on an element directly below the list. */
  readonly end: RefObject<HTMLDivElement | null>;
  /** Put it on the element around the list. It handles the keys of `moveInList`; End leads to the last item of all. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Draws a long list in a scrolling page only as far as the user has come.
 * @param minItems number of items to draw in any case, such as those that the user has reached
 */
export function useGrowingList<T>(items: readonly T[], minItems: number): GrowingList<T> {
  const [grown, setGrown] = useState(INITIAL_ITEMS);
  const count = Math.max(grown, minItems);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => startTransition(() => setGrown((now) => Math.max(now, ITEMS_PER_STEP))), []);
  const isWhole = count >= items.length;
  // Runs again after each growth: the end may still be near.
  useEffect(() => {
    const element = end.current;
    if (!element || isWhole) return undefined;
    const root = element.closest<HTMLElement>("[role=tabpanel]");
    let isNear = false;
    const grow = () => startTransition(() => setGrown(count + ITEMS_PER_STEP));
    // An element with the focus below the list must not be pushed out of sight. In that case, the list grows when the
    // user scrolls or goes back.
    const growUnlessFocusIsBelow = () => {
      if (isNear && !isBelow(document.activeElement, element)) grow();
    };
    const growIfNear = () => void (isNear && grow());
    const observer = new IntersectionObserver(
      (seen) => {
        isNear = seen.at(-1)?.isIntersecting ?? false;
        growUnlessFocusIsBelow();
      },
      { root, rootMargin: ROOT_MARGIN },
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
