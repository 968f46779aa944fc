import { fittingText } from "../return/cells";

/**
 * A text as it is written into a cell of text format, so that the cell holds it: an apostrophe at the beginning is doubled,
 * which Excel would take for its own mark of a text.
 */
export function inTextCell(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** The same for a text of ours, as far as a cell can hold it. */
export function textContent(text: string): string {
  return fittingText(inTextCell(text));
}
