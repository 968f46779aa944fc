import { fittingText } from "../return/cells";

/**
 * A text as it is written into a cell of text format, so that the cell shows it: as far as a cell can hold it, and with an
 * apostrophe at the beginning doubled, which Excel would take for its own mark of a text.
 */
export function textContent(text: string): string {
  return fittingText(text.startsWith("'") ? `'${text}` : text);
}
