import { SaxesParser } from "saxes";

/** An element directly in the root of a text, and its position in the text. */
export interface XmlChild {
  /** The name without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The structure of a text. */
interface Layout {
  /** The prefix of its element names: "" or "x:". */
  readonly prefix: string;
  readonly children: readonly XmlChild[];
}

/**
 * Returns the elements directly in the root of a text, in order.
 * @throws what saxes throws if the text is not XML
 */
export function childrenOf(xml: string): readonly XmlChild[] {
  return layoutOf(xml).children;
}

/** Returns the texts of the elements directly in the root. */
export function childTextsOf(xml: string): string[] {
  return childrenOf(xml).map(({ start, end }) => xml.slice(start, end));
}

/**
 * Returns a text with elements added at the end of its root.
 * @param namespace the namespace of the added elements, whatever prefix the text uses for it
 * @param added elements written without prefixes
 */
export function withAppended(xml: string, namespace: string, ...added: readonly string[]): string {
  const written = inNamespace(layoutOf(xml).prefix, namespace, added);
  const end = xml.lastIndexOf("</");
  if (end >= 0) return xml.slice(0, end) + written + xml.slice(end);
  const name = /<([\w:.-]+)[^<]*$/.exec(xml)?.[1] ?? "";
  return `${xml.slice(0, xml.lastIndexOf("/>"))}>${written}</${name}>`;
}

/**
 * Returns a text with elements added to one of the elements in its root. That element is created in its proper place
 * if it is missing.
 * @param order the names of the root's elements, in their required order
 * @param added elements written without prefixes
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

/** Returns where in a text an element may be inserted: after every element that must come before it. */
export function placeFor(xml: string, order: readonly string[], section: string): number {
  const before = order.slice(0, order.indexOf(section) + 1);
  const last = childrenOf(xml).findLast(({ name }) => before.includes(name));
  return last?.end ?? xml.indexOf(">", xml.search(/<[\w:.-]+[\s>]/)) + 1;
}

/** Returns the prefix of a text's element names: "" or "x:". */
export function prefixOf(xml: string): string {
  return /<(?<prefix>\w+:)?\w/.exec(xml)?.groups?.["prefix"] ?? "";
}

/** Returns elements written without prefix, made fit for a text that uses a prefix for their namespace. */
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
