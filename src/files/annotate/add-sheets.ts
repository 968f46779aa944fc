import {
  OFFICE,
  declare,
  edit,
  freeName,
  relate,
  relationshipsOf,
  setText,
  textOf,
  typeOf,
  type Parts,
} from "../package-parts";
import { tableParts, workbookPart, sheetParts, sheetTags } from "../workbook-parts";
import { childTextsOf, childrenOf, withAddedIn } from "../xml-children";
import { attribute, elementsOf, escapeXml } from "../xml-text";
import { mergeStyles } from "./merge-styles";
import { SPREADSHEET, WORKBOOK_ORDER } from "./spreadsheet-xml";

/** Matches the style number of a cell, row or column. */
const STYLE_OF = /(<(?:c|row) [^>]*?\bs="|<col [^>]*?\bstyle=")(\d+)"/g;
const SHARED_STRING = /(<c [^>]*?)\bt="s"([^>]*)><v>(\d+)<\/v>/g;

/**
 * Adds all sheets of one workbook after the sheets of another, with their tables, charts and names. Everything else
 * in the other workbook stays byte for byte the same.
 * @param added the parts of a workbook as excelts writes it
 */
export function addSheets(parts: Parts, added: Parts): void {
  const styles = mergeStyles(parts, textOf(added, "xl/styles.xml"));
  const strings = [...elementsOf(textOf(added, "xl/sharedStrings.xml"), "si")].map(
    ({ content }) => content ?? "",
  );
  const before = sheetParts(parts).length;
  for (const { name, part } of sheetParts(added)) {
    // Texts go into the cells, so that the user's list of shared strings stays as it is, without the add-in's texts.
    edit(added, part, (xml) =>
      xml
        .replace(STYLE_OF, (_, start: string, number: string) => `${start}${styles[Number(number)] ?? 0}"`)
        .replace(SHARED_STRING, (_, start: string, end: string, number: string) => {
          return `${start}t="inlineStr"${end}><is>${strings[Number(number)] ?? ""}</is>`;
        }),
    );
    listSheet(parts, name, copyPart(parts, added, part));
  }
  addNames(parts, added, before);
}

/** Copies a part, and everything it leads to, under free names. Returns its new name. */
function copyPart(parts: Parts, added: Parts, from: string): string {
  const name = freeName(parts, from.replace(/\d*\.xml$/, ""));
  setText(
    parts,
    name,
    from.startsWith("xl/tables/") ? withFreeId(parts, textOf(added, from)) : textOf(added, from),
  );
  declare(parts, name, typeOf(added, from));
  for (const { id, kind, part } of relationshipsOf(added, from)) {
    if (part === null) continue;
    relate(parts, name, kind, copyPart(parts, added, part), id);
  }
  return name;
}

/** Returns a table's XML with a new id, because two tables in a workbook cannot have the same id. */
function withFreeId(parts: Parts, table: string): string {
  const ids = tableParts(parts).map((name) =>
    Number(attribute(/<(?:\w+:)?table\s[^>]*>/.exec(textOf(parts, name))?.[0] ?? "", "id")),
  );
  return table.replace(/( id=")\d+"/, `$1${Math.max(0, ...ids) + 1}"`);
}

function listSheet(parts: Parts, name: string, part: string): void {
  const workbook = workbookPart(parts);
  const id = relate(parts, workbook, "worksheet", part);
  edit(parts, workbook, (xml) => {
    const numbers = sheetTags(xml).map((tag) => Number(attribute(tag, "sheetId")));
    const sheet = `<sheet xmlns:r="${OFFICE}" name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}" r:id="${id}"/>`;
    return withAddedIn(xml, SPREADSHEET, WORKBOOK_ORDER, "sheets", [sheet]);
  });
}

/**
 * Adds defined names. Those that belong to a sheet refer to it by its position, so the positions are changed to
 * match.
 */
function addNames(parts: Parts, added: Parts, before: number): void {
  const workbook = textOf(added, workbookPart(added));
  const section = childrenOf(workbook).find(({ name }) => name === "definedNames");
  if (!section) return;
  const names = childTextsOf(workbook.slice(section.start, section.end)).map((name) =>
    name.replace(/ localSheetId="(\d+)"/, (_, place) => ` localSheetId="${before + Number(place)}"`),
  );
  edit(parts, workbookPart(parts), (xml) =>
    withAddedIn(xml, SPREADSHEET, WORKBOOK_ORDER, "definedNames", names),
  );
}
