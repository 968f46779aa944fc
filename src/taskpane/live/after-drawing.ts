/** Milliseconds after which a page that is not drawn, as one that is hidden, is not waited for. */
const HIDDEN = 500;

/** Milliseconds after the drawing, in which the rest of a long list is drawn. */
const REST = 100;

/**
 * Calls once the page has been drawn as it is now.
 * @param otherwise milliseconds to wait where nothing is drawn, as outside a browser
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
