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
/** The text of a note without runs of letters. */
const PLAIN_NOTE = /<text>\s*(<t\b[^>]*>[^<]*<\/t>)\s*<\/text>/g;
/** From where excelts does not find parts that are named by their whole path. */
const FROM_SHEETS = /^xl\/(worksheets|drawings)\//;
const ABSOLUTE_TARGET = /\bTarget=["']\/xl\//;

/** By the kind of the relationship, the names by which excelts knows parts, and one such name. */
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

/** Names are given from here on, where no program has got to. */
const FIRST_NUMBER = 90_001;

/**
 * The bytes of a workbook as excelts 5 can read them whole. It knows parts by the names that Excel gives them, and passes over
 * a sheet that another program named "sheet.xml"; it fails on notes that a sheet names by their whole path within the workbook,
 * as openpyxl writes them, and loses the text of notes that is not in runs. Bytes without these are answered as they are.
 * @throws what fflate throws when the zip is damaged
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

/** What parts are to be called that excelts would not know, by their names of now. */
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

/** The same parts under other names, each leading to the others by their places relative to it. */
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
