/** Milliseconds to wait for a page that is not being drawn, such as a hidden one. */
const HIDDEN = 500;

/** Milliseconds after drawing, in which the rest of a long list is drawn. */
const PAUSE = 100;

/**
 * Calls `call` once the page has been drawn in its present state.
 * @param fallbackDelay milliseconds to wait where nothing is drawn, such as outside a browser
 */
export function afterDrawing(call: () => void, fallbackDelay: number): void {
  if (typeof requestAnimationFrame !== "function") {
    setTimeout(call, fallbackDelay);
    return;
  }
  let isCalled = false;
  const once = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  setTimeout(once, HIDDEN);
  requestAnimationFrame(() => setTimeout(once, PAUSE));
}
