/** Control characters that an XML file cannot hold, whatever is written for them. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A map, since a file may name entities as the members of every object are named: "&constructor;". */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** The value of an attribute in a tag, as it is written; "" when the tag does not have it. */
export function attribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return "";
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

/** Text of an XML file with its entities resolved. */
export function plainText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? entity;
    const code = name[1] === "x" || name[1] === "X" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** The text of a cell or shared string: all its pieces together, without the readings of Asian scripts. */
export function textsOf(xml: string): string {
  const pieces = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "").matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g);
  return [...pieces].map(([, piece]) => plainText(piece ?? "")).join("");
}

/** A text as it stands between tags or in an attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
