import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Pixels below what is in view at which the next items are added, so that the end is not seen while scrolling. */
const AHEAD = "600px 0px";

export interface GrowingList<T> {
  /** The items that are drawn so far. */
  readonly drawn: readonly T[];
  /** Goes on what stands directly below the list. */
  readonly end: RefObject<HTMLDivElement | null>;
  /** Draws all, at once. */
  readonly growWhole: () => void;
}

/**
 * A long list in a scrolling page, drawn as far as it is looked at.
 * @param first as many items as can be in view: drawn at first
 * @param step as many are added once those are on the screen, and again whenever the end comes near
 * @param least as many are drawn in any case, as those are to which the user has come
 */
export function useGrowingList<T>(
  items: readonly T[],
  { first, step, least }: { readonly first: number; readonly step: number; readonly least: number },
): GrowingList<T> {
  const [grown, setCount] = useState(first);
  const count = Math.max(grown, least);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => startTransition(() => setCount((now) => Math.max(now, step))), [step]);
  const isWhole = count >= items.length;
  // Anew after each growth: the end may still be near.
  useEffect(() => {
    if (!end.current || isWhole) return undefined;
    const root = end.current.closest("[role=tabpanel]");
    const grow = () => startTransition(() => setCount((now) => now + step));
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && grow(), {
      root,
      rootMargin: AHEAD,
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWhole, count, step]);
  const growWhole = useCallback(() => flushSync(() => setCount(items.length)), [items]);
  return { drawn: isWhole ? items : items.slice(0, count), end, growWhole };
}
