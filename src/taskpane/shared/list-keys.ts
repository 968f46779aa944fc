import { useCallback, useState, type FocusEvent, type KeyboardEvent } from "react";

/** Marks the places of a list to which the arrow keys lead: put it on what takes the focus. */
export const LIST_STOP = { "data-stop": "" } as const;

const STOPS = "[data-stop]";

/**
 * The arrow keys in a list: up and down from place to place, Home and End to the first and the last. A search field may be
 * the first place: down leads from it into the list, and up back to it. The Tab key stops at one place of a long list: see `useTabStop`.
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

/** In text the keys move the caret, drop-downs choose with them; but nothing is below the one line of a search field. */
function hasOwnArrowKeys(target: HTMLElement, key: string): boolean {
  if (target instanceof HTMLInputElement && target.type === "search") return key !== "ArrowDown";
  return (
    target.closest("input:not([type=checkbox]), select, textarea, [role=tablist], [role=toolbar]") !== null
  );
}

/** The rule, marked by data-rule, that had the focus last: of a long list of rules the Tab key stops at that one alone. */
export function useTabStop(): readonly [string | null, (event: FocusEvent<HTMLElement>) => void] {
  const [current, setCurrent] = useState<string | null>(null);
  const note = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    setCurrent(target.closest<HTMLElement>("[data-rule]")?.dataset["rule"] ?? null);
  }, []);
  return [current, note];
}
