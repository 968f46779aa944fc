import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { withAppended } from "./xml-children";
import { attribute, escapeXml, plainText } from "./xml-text";

/** The parts of an .xlsx file by name (Open Packaging Conventions, ECMA-376 part 2). */
export type Parts = Record<string, Uint8Array>;

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPES = "[Content_Types].xml";
/** Stands for the file itself, which also has relationships: to the workbook, its properties and its signatures. */
export const WHOLE_FILE = "";

/** The date given to every part, in place of the day of writing, so that the same workbook gives the same bytes. */
const PART_TIMESTAMP = new Date(2020, 0, 1);

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "drawing". */
  readonly kind: string;
  /** The name of the part it leads to; null if it leads outside the file. */
  readonly part: string | null;
}

/**
 * Returns the parts of a file.
 * @throws what fflate throws if the zip is damaged
 */
export function unpackParts(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Returns a file made of these parts. */
export function packParts(parts: Parts): Uint8Array {
  const packed: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) packed[name] = [bytes, { mtime: PART_TIMESTAMP }];
  return zipSync(packed);
}

/** Returns the text of a part; "" if there is no part of that name. */
export function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : "";
}

/** Sets the text of a part, or adds it as a new part. */
export function setText(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}

/** Changes the text of a part. If `change` returns the same text, the part's bytes are left alone. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = textOf(parts, name);
  const changed = change(xml);
  if (changed !== xml) setText(parts, name, changed);
}

/**
 * Returns the name of the part that holds a part's relationships: for "xl/charts/chart1.xml",
 * "xl/charts/_rels/chart1.xml.rels".
 */
export function relationsOf(name: string): string {
  const file = name.lastIndexOf("/") + 1;
  return `${name.slice(0, file)}_rels/${name.slice(file)}.rels`;
}

/** Returns the part whose relationships another part holds; the reverse of `relationsOf`. */
export function partOfRelations(name: string): string {
  return name.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

/** Returns a part's relationships with the parts they lead to renamed, as paths relative to the part. */
export function withTargets(
  relations: Uint8Array,
  from: string,
  nameOf: (part: string) => string,
): Uint8Array {
  const xml = strFromU8(relations);
  const told = relationshipTags(xml).reduce((text, tag) => {
    if (!leadsToPart(tag)) return text;
    const target = targetOf(nameOf(from), nameOf(partAt(from, attribute(tag, "Target"))));
    return text.replace(tag, () =>
      tag.replace(/(\sTarget=["'])[^"']*/, (_, start: string) => start + escapeXml(target)),
    );
  }, xml);
  return strToU8(told);
}

/** Returns the relationships of a part. */
export function relationshipsOf(parts: Parts, name: string): Relationship[] {
  return relationshipTags(textOf(parts, relationsOf(name))).map((tag) => {
    const type = attribute(tag, "Type");
    return {
      id: attribute(tag, "Id"),
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: leadsToPart(tag) ? partAt(name, attribute(tag, "Target")) : null,
    };
  });
}

function relationshipTags(xml: string): string[] {
  return xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
}

/** Whether it leads to a part, and not to an address outside the file or a place in a sheet. */
function leadsToPart(tag: string): boolean {
  return attribute(tag, "TargetMode") !== "External" && !attribute(tag, "Target").startsWith("#");
}

/**
 * Returns the part that a target names. A target is relative to the part that holds it or, with a leading "/", to the
 * root.
 */
function partAt(from: string, target: string): string {
  const path = new URL(plainText(target), `file:///${from}`).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself.
    return path;
  }
}

/** Returns the relative path from one part to another, the only kind that some programs read. */
function targetOf(from: string, to: string): string {
  const [above, below] = [from.split("/").slice(0, -1), to.split("/")];
  const other = above.findIndex((folder, index) => folder !== below[index]);
  const shared = other < 0 ? above.length : other;
  return [...above.slice(shared).map(() => ".."), ...below.slice(shared)].join("/");
}

/** Adds a relationship from one part to another. Returns its id: the one given, or else a free one. */
export function relate(parts: Parts, from: string, kind: string, to: string, given?: string): string {
  const name = relationsOf(from);
  const relations = textOf(parts, name) || `<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const id = given ?? freeId(relations);
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(targetOf(from, to))}"/>`;
  setText(parts, name, withAppended(relations, `${PACKAGE}/relationships`, relation));
  return id;
}

/** Declares the content type of a part. */
export function declare(parts: Parts, name: string, type: string): void {
  const override = `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`;
  edit(parts, CONTENT_TYPES, (xml) => withAppended(xml, `${PACKAGE}/content-types`, override));
}

/** Returns the content type that the file declares for a part by name; "" if it declares none. */
export function typeOf(parts: Parts, name: string): string {
  return attribute(overrideTags(textOf(parts, CONTENT_TYPES)).find(isOf(name)) ?? "", "ContentType");
}

/** Removes a part, with its relationships and every part that nothing else leads to. */
export function removePart(parts: Parts, name: string): void {
  const led = relationshipsOf(parts, name);
  delete parts[name];
  delete parts[relationsOf(name)];
  removeOverride(parts, name);
  for (const { part } of led) {
    if (part !== null && parts[part] && !isReferenced(parts, part)) removePart(parts, part);
  }
}

/** Removes the declaration of a part's content type. */
export function removeOverride(parts: Parts, name: string): void {
  edit(parts, CONTENT_TYPES, (xml) =>
    overrideTags(xml)
      .filter(isOf(name))
      .reduce((rest, tag) => rest.replace(tag, ""), xml),
  );
}

/** Removes a relationship, and the part it leads to if nothing else leads there. */
export function removeRelated(parts: Parts, from: string, { id, part }: Relationship): void {
  edit(parts, relationsOf(from), (xml) =>
    relationshipTags(xml)
      .filter((tag) => attribute(tag, "Id") === id)
      .reduce((rest, tag) => rest.replace(tag, ""), xml),
  );
  if (part !== null && !isReferenced(parts, part)) removePart(parts, part);
}

function isReferenced(parts: Parts, wanted: string): boolean {
  return Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .some((name) => relationshipsOf(parts, partOfRelations(name)).some(({ part }) => part === wanted));
}

/** Returns the first part that another leads to by this kind of relationship; null if there is none. */
export function relatedPart(parts: Parts, from: string, kind: string): string | null {
  return relationshipsOf(parts, from).find((one) => one.kind === kind)?.part ?? null;
}

/** Returns a name that no part has, ignoring case: `start`, a number, and ".xml". */
export function freeName(parts: Parts, start: string): string {
  const taken = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${start}${number}.xml`.toLowerCase())) number++;
  return `${start}${number}.xml`;
}

function freeId(relations: string): string {
  const taken = new Set(relationshipTags(relations).map((tag) => attribute(tag, "Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

function overrideTags(types: string): string[] {
  return types.match(/<(?:\w+:)?Override\s[^>]*>/g) ?? [];
}

function isOf(name: string): (override: string) => boolean {
  return (tag) => plainText(attribute(tag, "PartName")).toLowerCase() === `/${name}`.toLowerCase();
}
