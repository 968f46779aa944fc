/** Milliseconds to wait for a page that is not being drawn, such as a hidden one. */
const HIDDEN = 500;

/** Milliseconds after drawing, in which the rest of a long list is drawn. */
const REST = 100;

/**
 * Calls `call` once the page has been drawn in its present state.
 * @param otherwise milliseconds to wait where nothing is drawn, such as outside a browser
 */
export function afterDrawing(call: () => void, otherwise: number): void {
  if (typeof requestAnimationFrame !== "function") {
    setTimeout(call, otherwise);
    return;
  }
  let isCalled = false;
  const once = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  setTimeout(once, HIDDEN);
  requestAnimationFrame(() => setTimeout(once, REST));
}
