/** Characters that an XML file cannot hold in any form. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * A map and not an object, because a file may use the name of an object's built-in member as an entity:
 * "&constructor;".
 */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** Returns the value of an attribute in a tag, as written; "" if the tag does not have it. */
export function attribute(tag: string, name: string): string {
  let start = tag.indexOf(` ${name}="`);
  if (start < 0) start = tag.indexOf(` ${name}='`);
  if (start < 0) return "";
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf(tag[from - 1] ?? "", from));
}

/** Returns text from an XML file with its entities resolved. */
export function plainText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? entity;
    const code = name[1] === "x" || name[1] === "X" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** An element as written. */
export interface Element {
  /** Its start tag, with its attributes. */
  readonly tag: string;
  /** What is between its tags; null for an element that is a single tag, such as `<c r="A1"/>`. */
  readonly content: string | null;
  /** The position in the text right after it. */
  readonly next: number;
}

/**
 * Returns the element that begins at a position in the text; null if it does not end. Searches only go forward, so
 * the time is proportional to the length of the file, however it is written. Does not support an element nested in
 * one of the same name.
 */
export function elementAt(xml: string, at: number, name: string): Element | null {
  const end = xml.indexOf(">", at);
  if (end < 0) return null;
  const tag = xml.slice(at, end + 1);
  if (xml[end - 1] === "/") return { tag, content: null, next: end + 1 };
  const closing = `</${name}>`;
  const close = xml.indexOf(closing, end);
  return close < 0 ? null : { tag, content: xml.slice(end + 1, close), next: close + closing.length };
}

/** Yields the elements of a name in order, up to the first that does not end. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  for (let at = findTag(xml, name, 0); at >= 0; ) {
    const element = elementAt(xml, at, name);
    if (element === null) return;
    yield element;
    at = findTag(xml, name, element.next);
  }
}

/** Yields the start tags of the elements of a name. */
export function* tagsOf(xml: string, name: string): Generator<string> {
  for (let at = findTag(xml, name, 0); at >= 0; ) {
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    yield xml.slice(at, end + 1);
    at = findTag(xml, name, end);
  }
}

/** Whether a tag of this name begins here: `<col>` is not a `<c` tag. */
export function isTagAt(xml: string, at: number, name: string): boolean {
  return xml.startsWith(name, at + 1) && /[\s/>]/.test(xml[at + 1 + name.length] ?? "");
}

function findTag(xml: string, name: string, from: number): number {
  let at = xml.indexOf(`<${name}`, from);
  while (at >= 0 && !isTagAt(xml, at, name)) at = xml.indexOf(`<${name}`, at + 1);
  return at;
}

/** Returns the text of a cell or shared string: all its pieces joined, without phonetic guides to Asian scripts. */
export function textsOf(xml: string): string {
  let text = "";
  for (const { content } of elementsOf(withoutReadings(xml), "t")) text += textOfWorkbook(content ?? "");
  return text;
}

/**
 * Returns text from a workbook, where Excel writes "_x000D_" for a carriage return, and similarly for other
 * characters that XML does not keep.
 */
export function textOfWorkbook(xml: string): string {
  const text = plainText(xml);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function withoutReadings(xml: string): string {
  if (!xml.includes("<rPh")) return xml;
  let rest = "";
  let at = 0;
  for (let start = findTag(xml, "rPh", 0); start >= 0; start = findTag(xml, "rPh", at)) {
    const reading = elementAt(xml, start, "rPh");
    if (reading === null) break;
    rest += xml.slice(at, start);
    at = reading.next;
  }
  return rest + xml.slice(at);
}

/** Returns a text without the characters that XML cannot hold. */
export function withoutUnwritable(text: string): string {
  return text.replace(NOT_IN_XML, "");
}

/** Returns a text in the form used between tags or in an attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return withoutUnwritable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
