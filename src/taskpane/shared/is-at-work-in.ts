const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/**
 * Whether the user types or chooses in a field of a part of the page at this moment. What is shown there is then not to be drawn
 * anew: the next keys would go nowhere.
 * @param part null where it is not drawn
 */
export function isAtWorkIn(part: Element | null): boolean {
  const field = document.activeElement;
  return document.hasFocus() && field !== null && field.matches(FIELDS) && part?.contains(field) === true;
}
