import { WHOLE_FILE, relatedPart, relationshipsOf, textOf, type Parts } from "./package-parts";
import { attribute, plainText } from "./xml-text";

/** Returns the part that lists the sheets. */
export function workbookPart(parts: Parts): string {
  return relatedPart(parts, WHOLE_FILE, "officeDocument") ?? "xl/workbook.xml";
}

/** Returns the parts of all tables on sheets. */
export function tableParts(parts: Parts): string[] {
  const related = sheetParts(parts).flatMap(({ part }) => relationshipsOf(parts, part));
  return related.flatMap(({ kind, part }) => (kind === "table" && part !== null ? [part] : []));
}

/** Returns the part of each sheet, with the sheet's name, in order. */
export function sheetParts(parts: Parts): { name: string; part: string }[] {
  const workbook = workbookPart(parts);
  const targets = new Map(relationshipsOf(parts, workbook).map(({ id, part }) => [id, part]));
  return sheetTags(textOf(parts, workbook)).map((tag) => ({
    name: plainText(attribute(tag, "name")),
    part: targets.get(/\s\w+:id=["']([^"']*)/.exec(tag)?.[1] ?? "") ?? "",
  }));
}

/** Returns the tags with which a workbook lists its sheets. */
export function sheetTags(workbook: string): string[] {
  return workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
}
