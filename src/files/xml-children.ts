import { SaxesParser } from "saxes";

/** An element directly in the root of a text, and where in the text it stands. */
export interface XmlChild {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How a text is built up. */
interface Layout {
  /** What stands before the names of its elements: "" or "x:". */
  readonly prefix: string;
  readonly children: readonly XmlChild[];
}

/**
 * The elements directly in the root of a text, in order.
 * @throws what saxes throws when the text is no XML
 */
export function childrenOf(xml: string): readonly XmlChild[] {
  return layoutOf(xml).children;
}

/** The texts of the elements directly in the root. */
export function childTextsOf(xml: string): string[] {
  return childrenOf(xml).map(({ start, end }) => xml.slice(start, end));
}

/**
 * A text with elements added at the end of its root.
 * @param namespace that of the added elements, whatever prefix the text gives it
 * @param added without prefixes
 */
export function withAppended(xml: string, namespace: string, ...added: readonly string[]): string {
  const written = inNamespace(layoutOf(xml).prefix, namespace, added);
  const end = xml.lastIndexOf("</");
  if (end >= 0) return xml.slice(0, end) + written + xml.slice(end);
  const name = /<([\w:.-]+)[^<]*$/.exec(xml)?.[1] ?? "";
  return `${xml.slice(0, xml.lastIndexOf("/>"))}>${written}</${name}>`;
}

/**
 * A text with elements added to one of the elements in its root, which is made, in its place, when there is none.
 * @param order the names of what the root holds, in the order in which they must stand
 * @param added without prefixes
 */
export function withAddedIn(
  xml: string,
  namespace: string,
  order: readonly string[],
  section: string,
  added: readonly string[],
): string {
  const { prefix, children } = layoutOf(xml);
  const child = children.find(({ name }) => name === section);
  if (child) {
    const filled = withAppended(xml.slice(child.start, child.end), namespace, ...added);
    return xml.slice(0, child.start) + withCount(filled) + xml.slice(child.end);
  }
  const made = `<${prefix}${section}>${inNamespace(prefix, namespace, added)}</${prefix}${section}>`;
  const at = placeFor(xml, order, section);
  return xml.slice(0, at) + made + xml.slice(at);
}

/** Where in a text an element may be put: behind every one that must stand before it. */
export function placeFor(xml: string, order: readonly string[], section: string): number {
  const before = order.slice(0, order.indexOf(section) + 1);
  const last = childrenOf(xml).findLast(({ name }) => before.includes(name));
  return last?.end ?? xml.indexOf(">", xml.search(/<[\w:.-]+[\s>]/)) + 1;
}

/** What stands before the names of a text's elements: "" or "x:". */
export function prefixOf(xml: string): string {
  return /<(?<prefix>\w+:)?\w/.exec(xml)?.groups?.["prefix"] ?? "";
}

/** Elements written without prefix, for a text in which the namespace has one. */
export function inNamespace(prefix: string, namespace: string, added: readonly string[]): string {
  if (prefix === "") return added.join("");
  return added.map((element) => element.replace(/^<[\w.-]+/, `$& xmlns="${namespace}"`)).join("");
}

function withCount(section: string): string {
  return section.replace(/^(<[^>]*\scount=["'])\d+/, `$1${childrenOf(section).length}`);
}

function layoutOf(xml: string): Layout {
  const children: XmlChild[] = [];
  let depth = 0;
  let start = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => {
    if (++depth === 2) start = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("closetag", ({ name }) => {
    if (depth-- !== 2) return;
    children.push({ name: name.slice(name.indexOf(":") + 1), start, end: parser.position });
  });
  parser.write(xml).close();
  return { prefix: prefixOf(xml), children };
}
