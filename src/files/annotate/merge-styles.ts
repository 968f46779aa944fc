import { declare, freeName, relate, relatedPart, setText, textOf, type Parts } from "../package-parts";
import { workbookPart } from "../workbook-parts";
import { childTextsOf, childrenOf, inNamespace, prefixOf, withAddedIn } from "../xml-children";
import { attribute } from "../xml-text";
import { SPREADSHEET, STYLES_ORDER } from "./spreadsheet-xml";

type Section = (typeof STYLES_ORDER)[number];

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The parts of a cell style, each with the attribute that refers to it. */
const PIECES = [
  ["fonts", "fontId"],
  ["fills", "fillId"],
  ["borders", "borderId"],
] as const;

/**
 * Adds the cell styles of sheets to be added. Their number formats must be ones built into Excel. Styles that are
 * already there are not added again.
 * @param added the styles XML of the sheets to be added
 * @returns the new number of each style, by its old number
 */
export function mergeStyles(parts: Parts, added: string): readonly number[] {
  if (stylesPart(parts) === null) {
    const part = freeName(parts, "xl/styles");
    setText(parts, part, added);
    declare(parts, part, STYLES_TYPE);
    relate(parts, workbookPart(parts), "styles", part);
  }
  const places = PIECES.map(
    ([section, name]) => [name, addStyles(parts, section, itemsOf(added, section))] as const,
  );
  const styles = itemsOf(added, "cellXfs").map((style) =>
    places
      .reduce((text, [name, numbers]) => {
        const number = numbers[Number(attribute(style, name))] ?? 0;
        return text.replace(new RegExp(` ${name}="\\d+"`), ` ${name}="${number}"`);
      }, style)
      .replace(/ xfId="\d+"/, ' xfId="0"'),
  );
  return addStyles(parts, "cellXfs", styles);
}

/** Adds styles for conditional formats. Returns the number of each. */
export function addLooks(parts: Parts, looks: readonly string[]): readonly number[] {
  return addStyles(parts, "dxfs", looks);
}

/** Adds to a section what it does not have yet. Returns the number of each wanted item in the section. */
function addStyles(parts: Parts, section: Section, wanted: readonly string[]): readonly number[] {
  const part = stylesPart(parts) ?? "";
  const xml = textOf(parts, part);
  const numbers = new Map<string, number>();
  const there = itemsOf(xml, section);
  for (const [index, item] of there.entries()) if (!numbers.has(item)) numbers.set(item, index);
  const added: string[] = [];
  const prefix = prefixOf(xml);
  const answer = wanted.map((item) => {
    const written = inNamespace(prefix, SPREADSHEET, [item]);
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const number = there.length + added.length;
    numbers.set(written, number);
    added.push(item);
    return number;
  });
  if (added.length > 0) {
    setText(parts, part, withAddedIn(xml, SPREADSHEET, STYLES_ORDER, section, added));
  }
  return answer;
}

function stylesPart(parts: Parts): string | null {
  return relatedPart(parts, workbookPart(parts), "styles");
}

function itemsOf(styles: string, section: Section): string[] {
  const child = childrenOf(styles).find(({ name }) => name === section);
  return child ? childTextsOf(styles.slice(child.start, child.end)) : [];
}
