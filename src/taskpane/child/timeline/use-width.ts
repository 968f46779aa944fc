import { useLayoutEffect, useRef, useState } from "react";

/** Width within an element with a 320 px wide pane, until it is measured. */
const USUAL_WIDTH = 288;

/** The width of an element in whole pixels, as it changes. */
export function useWidth<T extends HTMLElement>(): readonly [React.RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // An element that is not shown has no width.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
