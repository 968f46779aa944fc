import { truncateToCell } from "../return/cells";

/**
 * Returns a text as it must be written into a cell of text format so that the cell holds it. An apostrophe at the
 * beginning is doubled, because Excel would take it for its own mark of a text.
 */
export function inTextCell(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/**
 * Returns one of the add-in's texts as it must be written into a cell of text format, shortened to what a cell can
 * hold.
 */
export function textContent(text: string): string {
  return truncateToCell(inTextCell(text));
}
