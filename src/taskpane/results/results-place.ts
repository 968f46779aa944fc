import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import type { CheckResults } from "../worker/results";

/**
 * Keeps the focus after a correction is accepted and its finding is gone. The focus was on the finding's button. It
 * goes to the finding in its place, else to its rule, else to the headline, unless the user has gone on to the sheet.
 * Returns a function to call just before accepting.
 */
export function useFocusAfterAccepting(
  list: RefObject<HTMLElement | null>,
  results: CheckResults,
): () => void {
  const accepted = useRef<{ readonly rule: string; readonly index: number } | null>(null);
  useEffect(() => {
    const place = accepted.current;
    accepted.current = null;
    if (!place || !list.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const rule = list.current.querySelector(`[data-rule="${place.rule}"]`);
    const findings = [...(rule?.querySelectorAll("[data-finding]") ?? [])];
    const finding = findings[Math.min(place.index, findings.length - 1)];
    const target = finding ?? rule ?? list.current;
    target.querySelector<HTMLElement>("button, h1")?.focus();
  }, [list, results]);
  return useCallback(() => {
    const finding = document.activeElement?.closest("[data-finding]");
    const rule = finding?.closest<HTMLElement>("[data-rule]");
    if (!finding || !rule) return;
    const index = [...rule.querySelectorAll("[data-finding]")].indexOf(finding);
    accepted.current = { rule: rule.dataset["rule"] ?? "", index };
  }, []);
}

export interface ScrollPlace {
  /** Remembers how far the page is scrolled, and where the focus is. */
  readonly keep: () => void;
  /**
   * Scrolls back once the content is shown again, and returns the focus to where it was. If that element is gone, the
   * focus goes to the same finding or child as it is drawn now, else to its rule, else to the heading.
   */
  readonly restore: () => void;
}

/** Keeps the scroll position and focus of content while it is hidden. */
export function useScrollPlace(content: RefObject<HTMLElement | null>): ScrollPlace {
  const top = useRef(0);
  const focused = useRef<Element | null>(null);
  const names = useRef<readonly string[]>([]);
  return useMemo(() => {
    const scroller = () => content.current?.closest("[role=tabpanel]") ?? null;
    const instead = () =>
      [...names.current.map((name) => `${name} button`), "h1"]
        .map((one) => content.current?.querySelector<HTMLElement>(one))
        .find((one) => one?.checkVisibility());
    return {
      keep: () => {
        // When the user goes straight from one part to another, as from a preview to a child, Back still leads to the
        // lists.
        if (content.current?.offsetParent === null) return;
        top.current = scroller()?.scrollTop ?? 0;
        focused.current = document.activeElement;
        names.current = selectorsAround(focused.current);
        requestAnimationFrame(() => scroller()?.scrollTo({ top: 0 }));
      },
      restore: () =>
        requestAnimationFrame(() => {
          scroller()?.scrollTo({ top: top.current });
          const before = focused.current;
          const target = before instanceof HTMLElement && before.isConnected ? before : instead();
          target?.focus({ preventScroll: true });
          // In a low window, the whole pane scrolls.
          target?.scrollIntoView({ block: "nearest" });
        }),
    };
  }, [content]);
}

/**
 * Returns selectors for the finding, child and rule around an element, innermost first. They still match after
 * redrawing.
 */
function selectorsAround(element: Element | null): readonly string[] {
  return ["finding", "key", "rule"].flatMap((name) => {
    const value = element?.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
    return value === undefined ? [] : [`[data-${name}="${CSS.escape(value)}"]`];
  });
}
