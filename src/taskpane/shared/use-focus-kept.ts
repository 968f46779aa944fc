import { useEffect, type RefObject } from "react";

const PLACES =
  'button, a[href], input:not([type="file"]), select, textarea, summary, [tabindex]:not([data-tabster-dummy])';

const SELECTED_TAB = '[role="tab"][aria-selected="true"]';

/** A step from the element that had the focus outwards: what was there, and as which of its neighbours. */
interface Step {
  readonly element: Element;
  readonly index: number;
}

/**
 * Sees to it that the focus is never lost: when what has it is taken away or hidden, and nothing else says where the focus
 * goes, it goes to what has taken its place, or else to the nearest thing around. When it comes back from the sheet (F6), it
 * goes where it was; the first time, to the selected page.
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
    let comesBack = false;
    const look = () => {
      frame = 0;
      const wanted = comesBack || (last !== null && !isShown(last));
      comesBack = false;
      if (!wanted || !document.hasFocus() || hasFocus()) return;
      const place = last ? placeAt(steps) : element.querySelector<HTMLElement>(SELECTED_TAB);
      place?.focus({ preventScroll: last !== null && isShown(last) });
    };
    // Whoever takes something away may say where the focus goes, at the latest when the page is next drawn.
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    };
    const comeBack = () => {
      comesBack = true;
      lookSoon();
    };
    const changes = new MutationObserver(lookSoon);
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

/** What can take the focus in the place of the first step, or nearest to it. */
function placeAt(steps: readonly Step[]): HTMLElement | undefined {
  const [first] = steps;
  if (first && isShown(first.element) && first.element instanceof HTMLElement) return first.element;
  for (const [at, { element }] of steps.entries()) {
    if (!isShown(element)) continue;
    const children = [...element.children];
    const index = Math.min(steps[at - 1]?.index ?? 0, children.length - 1);
    // What stands there now, then what follows, then what comes before, the nearest first.
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
