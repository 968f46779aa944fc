const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/**
 * Whether the user is typing or choosing in a field of a part of the page. That part must then not be redrawn: the next
 * keys would be lost.
 * @param part null where it is not drawn
 */
export function isAtWorkIn(part: Element | null): boolean {
  const field = document.activeElement;
  return document.hasFocus() && field !== null && field.matches(FIELDS) && part?.contains(field) === true;
}
