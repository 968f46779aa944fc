/** An element of a parsed XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text between the tags, trimmed. */
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/g;

/** Parses a plain XML text into elements, attributes and text. Throws an error when it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [all, closing, opening, attributes = "", selfClosing] = token;
    if (token.index !== end) throw new Error(`Not well-formed: ${xml.slice(end, end + 40)}`);
    end += all.length;
    const parent = open[open.length - 1] ?? root;
    if (closing) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>.`);
      open.pop();
    } else if (opening) {
      const element: Open = { name: opening, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (selfClosing === "") open.push(element);
    } else if (!all.startsWith("<")) parent.text += all.trim();
  }
  const [only] = root.children;
  if (end !== xml.length || open.length !== 1 || !only) throw new Error("Not well-formed at the end.");
  return only;
}

/** Returns every element with a name, at any depth, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
