import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { withAppended } from "./xml-children";
import { attribute, escapeXml, plainText } from "./xml-text";

/** The parts of an .xlsx file by their names (Open Packaging Conventions, ECMA-376 part 2). */
export type Parts = Record<string, Uint8Array>;

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPES = "[Content_Types].xml";
/** The file itself has relationships too: to the workbook, its properties, its signatures. */
export const WHOLE_FILE = "";

/** Dates inside the file are those of its parts, not of the day of writing: the same workbook gives the same bytes. */
const TIME_OF_PARTS = new Date(2020, 0, 1);

/** How one part leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "drawing". */
  readonly kind: string;
  /** The name of the part that it leads to; null for a place outside the file. */
  readonly part: string | null;
}

/**
 * The parts of a file.
 * @throws what fflate throws when the zip is damaged
 */
export function unpackParts(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** The file of these parts. */
export function packParts(parts: Parts): Uint8Array {
  const packed: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) packed[name] = [bytes, { mtime: TIME_OF_PARTS }];
  return zipSync(packed);
}

/** The text of a part, "" when there is none of the name. */
export function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : "";
}

/** Puts a text in place of a part, or as a new one. */
export function setText(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}

/** Changes the text of a part; what is not changed stays byte for byte. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = textOf(parts, name);
  const changed = change(xml);
  if (changed !== xml) setText(parts, name, changed);
}

/** "xl/charts/chart1.xml" has its relationships in "xl/charts/_rels/chart1.xml.rels". */
export function relationsOf(name: string): string {
  const file = name.lastIndexOf("/") + 1;
  return `${name.slice(0, file)}_rels/${name.slice(file)}.rels`;
}

/** The part whose relationships another one holds; the other way round from `relationsOf`. */
export function partOfRelations(name: string): string {
  return name.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

/** Relationships of a part with every part that they lead to under another name, told by its place relative to the part. */
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

/** Where a part leads to. */
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

/** Not to an address outside the file, nor to a place in a sheet. */
function leadsToPart(tag: string): boolean {
  return attribute(tag, "TargetMode") !== "External" && !attribute(tag, "Target").startsWith("#");
}

/** The part that a target names, which is a place relative to the part that leads there, or from the top: "/xl/...". */
function partAt(from: string, target: string): string {
  const path = new URL(plainText(target), `file:///${from}`).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself.
    return path;
  }
}

/** A part's place relative to another, as some programs only read it. */
function targetOf(from: string, to: string): string {
  const [above, below] = [from.split("/").slice(0, -1), to.split("/")];
  const other = above.findIndex((folder, index) => folder !== below[index]);
  const shared = other < 0 ? above.length : other;
  return [...above.slice(shared).map(() => ".."), ...below.slice(shared)].join("/");
}

/** Lets a part lead to another, and answers the id of the relationship: a free one, if none is given. */
export function relate(parts: Parts, from: string, kind: string, to: string, given?: string): string {
  const name = relationsOf(from);
  const relations = textOf(parts, name) || `<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const id = given ?? freeId(relations);
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(targetOf(from, to))}"/>`;
  setText(parts, name, withAppended(relations, `${PACKAGE}/relationships`, relation));
  return id;
}

/** Says of what type a part is. */
export function declare(parts: Parts, name: string, type: string): void {
  const override = `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`;
  edit(parts, CONTENT_TYPES, (xml) => withAppended(xml, `${PACKAGE}/content-types`, override));
}

/** What the file says of the type of a part by its name; "" when it says nothing. */
export function typeOf(parts: Parts, name: string): string {
  return attribute(overrideTags(textOf(parts, CONTENT_TYPES)).find(isOf(name)) ?? "", "ContentType");
}

/** Takes a part out, with its relationships and every part that nothing else leads to. */
export function removePart(parts: Parts, name: string): void {
  const led = relationshipsOf(parts, name);
  delete parts[name];
  delete parts[relationsOf(name)];
  removeOverride(parts, name);
  for (const { part } of led) {
    if (part !== null && parts[part] && !isReached(parts, part)) removePart(parts, part);
  }
}

/** Takes out what the file says of the type of a part. */
export function removeOverride(parts: Parts, name: string): void {
  edit(parts, CONTENT_TYPES, (xml) =>
    overrideTags(xml)
      .filter(isOf(name))
      .reduce((rest, tag) => rest.replace(tag, ""), xml),
  );
}

/** Ends what leads from a part to another, and takes the other out if nothing else leads to it. */
export function removeRelated(parts: Parts, from: string, { id, part }: Relationship): void {
  edit(parts, relationsOf(from), (xml) =>
    relationshipTags(xml)
      .filter((tag) => attribute(tag, "Id") === id)
      .reduce((rest, tag) => rest.replace(tag, ""), xml),
  );
  if (part !== null && !isReached(parts, part)) removePart(parts, part);
}

function isReached(parts: Parts, wanted: string): boolean {
  return Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .some((name) => relationshipsOf(parts, partOfRelations(name)).some(({ part }) => part === wanted));
}

/** The first part to which another leads in a way; null when there is none. */
export function relatedPart(parts: Parts, from: string, kind: string): string | null {
  return relationshipsOf(parts, from).find((one) => one.kind === kind)?.part ?? null;
}

/** A name that no part has, in whatever letters: the start, a number, ".xml". */
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
