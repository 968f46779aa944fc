import { useCallback, useState, type FocusEvent, type KeyboardEvent } from "react";

/** Marks the stops that the arrow keys reach in a list. Put it on the elements that take the focus. */
export const LIST_STOP = { "data-stop": "" } as const;

const STOPS = "[data-stop]";

/**
 * Handles the arrow keys in a list: up and down move from stop to stop, Home and End to the first and the last. A
 * search field may be the first stop: down leads from it into the list, and up back to it. A long list has a single Tab
 * stop: see `useTabStop`.
 */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || hasOwnArrowKeys(target, key)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const next = stopAfterKey(stops, target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function stopAfterKey(
  stops: readonly HTMLElement[],
  target: HTMLElement,
  key: string,
): HTMLElement | undefined {
  switch (key) {
    case "ArrowDown":
      return stops.find((stop) => isBefore(target, stop));
    case "ArrowUp":
      return stops.findLast((stop) => isBefore(stop, target));
    case "Home":
      return stops.find((stop) => !(stop instanceof HTMLInputElement));
    case "End":
      return stops.at(-1);
    default:
      return undefined;
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Whether the keys have another use in an element: they move the caret in text, and choose in drop-downs. A search
 * field has only one line, so down is free there.
 */
function hasOwnArrowKeys(target: HTMLElement, key: string): boolean {
  if (target instanceof HTMLInputElement && target.type === "search") return key !== "ArrowDown";
  return (
    target.closest("input:not([type=checkbox]), select, textarea, [role=tablist], [role=toolbar]") !== null
  );
}

/**
 * Returns the rule (by data-rule) that had the focus last, and the handler that notes it. That rule is the only Tab
 * stop in a long list of rules.
 */
export function useTabStop(): readonly [string | null, (event: FocusEvent<HTMLElement>) => void] {
  const [current, setCurrent] = useState<string | null>(null);
  const note = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    setCurrent(target.closest<HTMLElement>("[data-rule]")?.dataset["rule"] ?? null);
  }, []);
  return [current, note];
}
