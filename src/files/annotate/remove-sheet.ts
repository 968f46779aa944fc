import { edit, relationshipsOf, removeRelated, type Parts } from "../package-parts";
import { workbookPart, sheetParts, sheetTags } from "../workbook-parts";
import { attribute } from "../xml-text";

/** Removes a sheet from a workbook, with its tables, charts and names. */
export function removeSheet(parts: Parts, name: string): void {
  const sheets = sheetParts(parts);
  const place = sheets.findIndex((sheet) => sheet.name === name);
  const workbook = workbookPart(parts);
  const relationship = relationshipsOf(parts, workbook).find(({ part }) => part === sheets[place]?.part);
  if (!relationship) return;
  removeRelated(parts, workbook, relationship);
  edit(parts, workbook, (xml) => {
    const tag = sheetTags(xml)[place] ?? "";
    return withoutNamesOf(place, xml.replace(tag, "")).replace(/<(?:\w+:)?workbookView\b[^>]*>/g, (view) =>
      ["activeTab", "firstSheet"].reduce(
        (text, counted) => countedDown(text, counted, place, sheets.length - 2),
        view,
      ),
    );
  });
}

/**
 * Removes the names that belong to the sheet. Names that belong to later sheets refer to them by position, which
 * moves down by one.
 */
function withoutNamesOf(place: number, workbook: string): string {
  return workbook
    .replace(/<((?:\w+:)?definedName)\s[^>]*>[^<]*<\/\1>/g, (name) => {
      const tag = name.slice(0, name.indexOf(">"));
      return attribute(tag, "localSheetId") === String(place) ? "" : countedDown(name, "localSheetId", place);
    })
    .replace(/<((?:\w+:)?definedNames)>\s*<\/\1>/, "");
}

/** Lowers a sheet's position by one if it comes after the removed sheet, and limits it to `last`. */
function countedDown(text: string, counted: string, place: number, last = Infinity): string {
  return text.replace(new RegExp(`(\\s${counted}=["'])(\\d+)`), (_, start: string, number: string) => {
    const moved = Number(number) > place ? Number(number) - 1 : Number(number);
    return `${start}${Math.min(moved, last)}`;
  });
}
