import { edit, textOf, type Parts } from "../package-parts";
import { workbookPart } from "../workbook-parts";

/**
 * Namespaces and relationship types in the form that nearly all files use, and in the strict form of the standard.
 */
const STRICT: ReadonlyMap<string, string> = new Map([
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["drawingml/2006/main", "drawingml/main"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
]);

/**
 * Converts what was added to a workbook to the strict form of the standard, if the workbook is in that form ("Strict
 * Open XML Spreadsheet", as Excel can save it). Programs cannot read a mixture.
 * @param given the parts of the workbook as they were
 */
export function inStrictForm(parts: Parts, given: Parts): void {
  if (!textOf(given, workbookPart(given)).includes("http://purl.oclc.org/ooxml/spreadsheetml/main")) return;
  for (const name of Object.keys(parts).filter((one) => parts[one] !== given[one])) {
    edit(parts, name, (xml) =>
      xml.replace(/http:\/\/schemas\.openxmlformats\.org\/((?:\w+\/)2006\/\w+)/g, (whole, place: string) => {
        const strict = STRICT.get(place);
        return strict === undefined ? whole : `http://purl.oclc.org/ooxml/${strict}`;
      }),
    );
  }
}
