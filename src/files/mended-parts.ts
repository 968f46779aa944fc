import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** Where a sheet or a drawing says which other parts of the workbook belong to it. */
const RELATIONSHIPS = /^xl\/(worksheets|drawings)\/_rels\/[^/]+\.rels$/;
const NOTES = /^xl\/comments[^]*\.xml$/;

const ABSOLUTE_TARGET = /\bTarget="\/(xl\/[^"]*)"/;
/** The text of a note without runs of letters. */
const PLAIN_NOTE = /<text>\s*(<t\b[^>]*>[^<]*<\/t>)\s*<\/text>/g;

/** Parts that excelts only knows by these names, by the end of the relationship's type. */
const NAMED_PARTS = [
  {
    type: /\/comments"/,
    known: /^xl\/comments\d+\.xml$/,
    nameOf: (number: number) => `xl/comments${number}.xml`,
  },
  {
    type: /\/vmlDrawing"/,
    known: /^xl\/drawings\/vmlDrawing\d+\.vml$/,
    nameOf: (number: number) => `xl/drawings/vmlDrawing${number}.vml`,
  },
] as const;

/** Names are given from here on, where no program has got to. */
const FIRST_NUMBER = 90_001;

/**
 * The bytes of a workbook as excelts 5 can read them whole. It fails on notes that a sheet names by their whole path within
 * the workbook, as openpyxl writes them, and loses the text of notes that is not in runs, as other programs than Excel write
 * it. Bytes without these are answered as they are.
 * @throws what fflate throws when the zip is damaged
 */
export function withMendedParts(bytes: Uint8Array): Uint8Array {
  const found = unzipSync(bytes, { filter: ({ name }) => RELATIONSHIPS.test(name) || NOTES.test(name) });
  const isToMend = Object.entries(found).some(([name, content]) =>
    strFromU8(content).match(NOTES.test(name) ? PLAIN_NOTE : ABSOLUTE_TARGET),
  );
  if (!isToMend) return bytes;
  const parts = unzipSync(bytes);
  for (const name of Object.keys(found)) {
    if (NOTES.test(name)) mendText(parts, name, (text) => text.replace(PLAIN_NOTE, "<text><r>$1</r></text>"));
  }
  let number = FIRST_NUMBER;
  for (const name of Object.keys(found).filter((one) => RELATIONSHIPS.test(one))) {
    mendText(parts, name, (text) =>
      text.replace(/<Relationship\b[^>]*>/g, (relationship) =>
        relationship.replace(ABSOLUTE_TARGET, (_, path: string) => {
          const named = NAMED_PARTS.find(({ type, known }) => type.test(relationship) && !known.test(path));
          const place = named ? named.nameOf(number++) : path;
          const part = parts[path];
          if (place !== path && part) {
            delete parts[path];
            parts[place] = part;
          }
          return `Target="../${place.slice("xl/".length)}"`;
        }),
      ),
    );
  }
  return zipSync(parts, { level: 1 });
}

function mendText(parts: Unzipped, name: string, mend: (text: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(mend(strFromU8(part)));
}
