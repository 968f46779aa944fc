import { useEffect, type RefObject } from "react";

const PLACES =
  'button, a[href], input:not([type="file"]), select, textarea, summary, [tabindex]:not([data-tabster-dummy])';

const SELECTED_TAB = '[role="tab"][aria-selected="true"]';

/** One step on the way outwards from the element that had the focus: an element, and its index among its siblings. */
interface Step {
  readonly element: Element;
  readonly index: number;
}

/**
 * Makes sure that the focus is never lost. When the element that has it is removed or hidden, and nothing else says
 * where the focus goes, it goes to what took that place, or else to the nearest element. When the focus comes back from
 * the sheet (F6), it goes where it was; the first time, to the selected tab.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let last: Element | null = null;
    let steps: readonly Step[] = [];
    let frame = 0;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      if (element.contains(target)) steps = stepsFrom(target, element);
    };
    let isReturning = false;
    const look = () => {
      frame = 0;
      const wanted = isReturning || (last !== null && !isShown(last));
      isReturning = false;
      if (!wanted || !document.hasFocus() || hasFocus()) return;
      const place = last ? placeAt(steps) : element.querySelector<HTMLElement>(SELECTED_TAB);
      place?.focus({ preventScroll: last !== null && isShown(last) });
    };
    // Code that removes an element may say where the focus goes, at the latest when the page is next drawn.
    const scheduleCheck = () => {
      if (frame === 0) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    };
    const comeBack = () => {
      isReturning = true;
      scheduleCheck();
    };
    const changes = new MutationObserver(scheduleCheck);
    changes.observe(element, {
      subtree: true,
      childList: true,
      attributeFilter: ["class", "disabled", "hidden"],
    });
    document.addEventListener("focusin", note);
    window.addEventListener("focus", comeBack);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      document.removeEventListener("focusin", note);
      window.removeEventListener("focus", comeBack);
    };
  }, [root]);
}

function hasFocus(): boolean {
  const active = document.activeElement;
  return active !== null && active !== document.body && isShown(active);
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(":disabled");
}

function stepsFrom(target: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let element: Element | null = target; element && element !== root; element = element.parentElement) {
    steps.push({ element, index: [...(element.parentElement?.children ?? [])].indexOf(element) });
  }
  return [...steps, { element: root, index: 0 }];
}

/** Returns what can take the focus in the place of the first step, or nearest to it. */
function placeAt(steps: readonly Step[]): HTMLElement | undefined {
  const [first] = steps;
  if (first && isShown(first.element) && first.element instanceof HTMLElement) return first.element;
  for (const [at, { element }] of steps.entries()) {
    if (!isShown(element)) continue;
    const children = [...element.children];
    const index = Math.min(steps[at - 1]?.index ?? 0, children.length - 1);
    // First what is in that place now, then what follows, then what comes before, the nearest first.
    const candidates = [
      ...children.slice(Math.max(index, 0)),
      ...children.slice(0, Math.max(index, 0)).reverse(),
    ];
    for (const candidate of candidates) {
      const place = [candidate, ...candidate.querySelectorAll(PLACES)].find(
        (one) => one instanceof HTMLElement && one.matches(PLACES) && isShown(one),
      );
      if (place instanceof HTMLElement) return place;
    }
  }
  return undefined;
}
