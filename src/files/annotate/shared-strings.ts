import { edit, relatedPart, textOf, type Parts } from "../package-parts";
import { sheetParts, workbookPart } from "../workbook-parts";
import { childrenOf } from "../xml-children";

const CELL_WITH_STRING =
  /<(?:\w+:)?c\s[^>]*?\bt=["']s["'][^>]*>\s*(?:<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*)?<(?:\w+:)?v>(\d+)</g;

/**
 * Returns the numbers of the shared strings that a sheet's cells show. A workbook keeps the strings of all its sheets
 * in one list.
 */
export function stringsShownIn(parts: Parts, sheet: string): Set<number> {
  return new Set([...textOf(parts, sheet).matchAll(CELL_WITH_STRING)].map(([, number]) => Number(number)));
}

/**
 * Empties strings that no sheet shows any more. Strings of removed sheets would otherwise stay in the file, unseen,
 * until Excel next saves it. Their places in the list are kept, because every other string is known by its place.
 */
export function forgetStrings(parts: Parts, strings: Set<number>): void {
  const list = relatedPart(parts, workbookPart(parts), "sharedStrings");
  if (list === null || strings.size === 0) return;
  const gone = new Set(strings);
  for (const { part } of sheetParts(parts)) {
    for (const number of stringsShownIn(parts, part)) gone.delete(number);
  }
  edit(parts, list, (xml) => {
    let rest = "";
    let at = 0;
    for (const [number, { start, end }] of childrenOf(xml).entries()) {
      if (!gone.has(number)) continue;
      const name = /^<([\w:]+)/.exec(xml.slice(start, end))?.[1] ?? "";
      const prefix = name.slice(0, name.indexOf(":") + 1);
      rest += `${xml.slice(at, start)}<${name}><${prefix}t/></${name}>`;
      at = end;
    }
    return rest + xml.slice(at);
  });
}
