import { useLayoutEffect, useRef, useState } from "react";

/** Width of the content in a pane 320 px wide, used until the element is measured. */
const DEFAULT_WIDTH = 288;

/**
 * Returns the width of an element in whole pixels, and follows its changes.
 * @param before the width until the element is measured
 */
export function useWidth<T extends HTMLElement>(
  before = DEFAULT_WIDTH,
): readonly [React.RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // A hidden element has no width.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
