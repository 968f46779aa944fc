import { strFromU8, unzipSync, zipSync } from "fflate";
import {
  edit,
  partOfRelations,
  relationsOf,
  relationshipsOf,
  withTargets,
  type Parts,
} from "./package-parts";

const NOTES = /\/comments[^]*\.xml$/;
/** A note's text that is not divided into runs. */
const PLAIN_NOTE = /<text>\s*(<t\b[^>]*>[^<]*<\/t>)\s*<\/text>/g;
/** The parts in which excelts does not follow targets given as whole paths. */
const FROM_SHEETS = /^xl\/(worksheets|drawings)\//;
const ABSOLUTE_TARGET = /\bTarget=["']\/xl\//;

/** For each kind of relationship, the part names that excelts recognises, and a function that makes one. */
const KNOWN_NAMES: ReadonlyMap<
  string,
  { readonly known: RegExp; readonly nameOf: (number: number) => string }
> = new Map(
  Object.entries({
    officeDocument: { known: /^xl\/workbook\.xml$/, nameOf: () => "xl/workbook.xml" },
    sharedStrings: { known: /^xl\/sharedStrings\.xml$/, nameOf: () => "xl/sharedStrings.xml" },
    styles: { known: /^xl\/styles\.xml$/, nameOf: () => "xl/styles.xml" },
    worksheet: {
      known: /^xl\/worksheets\/sheet\d+\.xml$/,
      nameOf: (number: number) => `xl/worksheets/sheet${number}.xml`,
    },
    comments: { known: /^xl\/comments\d+\.xml$/, nameOf: (number: number) => `xl/comments${number}.xml` },
    vmlDrawing: {
      known: /^xl\/drawings\/vmlDrawing\d+\.vml$/,
      nameOf: (number: number) => `xl/drawings/vmlDrawing${number}.vml`,
    },
    table: {
      known: /^xl\/tables\/table\d+\.xml$/,
      nameOf: (number: number) => `xl/tables/table${number}.xml`,
    },
  }),
);

/** New names are numbered from here, beyond any that a program would use. */
const FIRST_NUMBER = 90_001;

/**
 * Returns the bytes of a workbook in a form that excelts 5 reads completely. It recognises parts only by the names
 * that Excel gives them, and skips a sheet that another program named "sheet.xml". It fails on notes that a sheet
 * refers to by their whole path in the workbook, as openpyxl writes them, and loses the text of notes that are not
 * divided into runs. Bytes without any of these are returned unchanged.
 * @throws what fflate throws if the zip is damaged
 */
export function withMendedParts(bytes: Uint8Array): Uint8Array {
  const found = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".rels") || NOTES.test(name) });
  const names = newNames(found);
  const isToMend = Object.entries(found).some(([name, content]) =>
    NOTES.test(name)
      ? strFromU8(content).match(PLAIN_NOTE)
      : FROM_SHEETS.test(name) && ABSOLUTE_TARGET.test(strFromU8(content)),
  );
  if (!isToMend && names.size === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const name of Object.keys(found).filter((one) => NOTES.test(one))) {
    edit(parts, name, (text) => text.replace(PLAIN_NOTE, "<text><r>$1</r></text>"));
  }
  return zipSync(renamed(parts, names), { level: 1 });
}

/** Returns new names, by present name, for the parts that excelts would not recognise. */
function newNames(relations: Parts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of Object.keys(relations).filter((one) => one.endsWith(".rels"))) {
    for (const { kind, part } of relationshipsOf(relations, partOfRelations(name))) {
      const way = KNOWN_NAMES.get(kind);
      if (part === null || !way || way.known.test(part) || names.has(part)) continue;
      names.set(part, way.nameOf(FIRST_NUMBER + names.size));
    }
  }
  return names;
}

/**
 * Returns the same parts under new names, with relationships rewritten as paths relative to the part that holds them.
 */
function renamed(parts: Parts, names: ReadonlyMap<string, string>): Parts {
  const nameOf = (name: string) => names.get(name) ?? name;
  const written: Parts = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) {
      written[nameOf(name)] = bytes;
      continue;
    }
    const from = partOfRelations(name);
    written[relationsOf(nameOf(from))] = withTargets(bytes, from, nameOf);
  }
  return written;
}
