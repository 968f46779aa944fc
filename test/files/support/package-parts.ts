import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part, with its attributes and the text directly inside it. */
export interface PartElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PartElement[];
  text: string;
}

/** The parts of an .xlsx file, read according to the standard by a parser that rejects anything that is not XML. */
export class PackageParts {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  read(name: string): PartElement {
    const part = this.parts[name];
    if (!part) throw new Error(`The file has no part ${name}.`);
    return parse(strFromU8(part));
  }

  /** Returns the content type that the file declares for a part. */
  contentType(name: string): string | undefined {
    const override = this.read("[Content_Types].xml").children.find(
      ({ attributes }) => attributes.PartName === `/${name}`,
    );
    return override?.attributes.ContentType;
  }

  /** Returns the parts related to a part by a kind of relationship: "drawing", "chart", "worksheet". */
  related(name: string, kind: string): { id: string; part: string }[] {
    const relations = `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`;
    if (!this.parts[relations]) return [];
    return this.read(relations)
      .children.filter(({ attributes }) => attributes.Type?.endsWith(`/${kind}`))
      .map(({ attributes }) => ({
        id: attributes.Id ?? "",
        part: posix.join(posix.dirname(name), attributes.Target ?? ""),
      }));
  }

  /** Returns the ids of relationships that parts refer to but do not have, for which Excel would repair the file. */
  missingRelationships(): string[] {
    return this.names
      .filter((name) => name.endsWith(".xml"))
      .flatMap((name) => {
        const relations = `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`;
        const relationships = this.parts[relations] ? this.read(relations).children : [];
        const ids = new Set(relationships.map(({ attributes }) => attributes.Id));
        return [
          ...strFromU8(this.parts[name] ?? new Uint8Array()).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g),
        ]
          .map(([, id = ""]) => id)
          .filter((id) => !ids.has(id))
          .map((id) => `${name} ${id}`);
      });
  }

  /** Returns the part of a sheet. */
  sheet(name: string): string {
    const sheet = descendants(this.read("xl/workbook.xml"), "sheet").find(
      ({ attributes }) => attributes.name === name,
    );
    const found = this.related("xl/workbook.xml", "worksheet").find(
      ({ id }) => id === sheet?.attributes["r:id"],
    );
    if (!found) throw new Error(`The file has no sheet ${name}.`);
    return found.part;
  }
}

/** Returns every element with a name below another, in order. */
export function descendants(element: PartElement, name: string): PartElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** Returns the texts of every element with a name below another. */
export function descendantTexts(element: PartElement, name: string): string[] {
  return descendants(element, name).map(({ text }) => text);
}

function parse(xml: string): PartElement {
  const root: PartElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: PartElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [only] = root.children;
  if (!only) throw new Error("The part is empty.");
  return only;
}
