import { cellText, type CellValue } from "./cells";
import { tableDefinition, type TableName } from "./tables";

/** Other headings that local extracts use for a field. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CHILDID: "CHILD",
  CHILDIDENTIFIER: "CHILD",
  PL: "PLACE",
  PLACEMENT: "PLACE",
  NBADOPTER: "NB_ADOPTR",
  DATEEPISODECEASED: "DEC",
};

/**
 * Everyday words for fields. They are not read as these fields, because such a column often holds words or other codes
 * than the return's: the user decides.
 */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  DATEOFBIRTH: "DOB",
  BIRTHDATE: "DOB",
  GENDER: "SEX",
  ETHNICITY: "ETHNIC",
  ETHNICORIGIN: "ETHNIC",
  ETHNICGROUP: "ETHNIC",
  UNIQUEPUPILNUMBER: "UPN",
  EPISODESTARTDATE: "DECOM",
  EPISODEENDDATE: "DEC",
  DATEEPISODECOMMENCED: "DECOM",
  REASONFORNEWEPISODE: "RNE",
  REASONEPISODECEASED: "REC",
  LEGALSTATUS: "LS",
  CATEGORYOFNEED: "CIN",
  PLACEMENTTYPE: "PLACE",
  PLACEMENTPROVIDER: "PLACE_PROVIDER",
  PLACEMENTPOSTCODE: "PL_POST",
  HOMEPOSTCODE: "HOME_POST",
  REVIEWDATE: "REVIEW",
};

/** A heading as written in its cell (`text`) and in the form used for comparison (`name`). */
export interface Heading {
  readonly text: string;
  readonly name: string;
}

/** Reads a cell as a heading. */
export function headingOf(cell: CellValue | undefined): Heading {
  const text = cellText(cell);
  return { text, name: comparable(text) };
}

/** Whether a heading is one for the child's identifier. */
export function isOfChild({ name }: Heading): boolean {
  return name === "CHILD" || OTHER_NAMES[name] === "CHILD";
}

/** Matches text whose first letter or digit is C, as in every heading for the child's identifier. */
const STARTS_LIKE_CHILD = /^[^A-Z0-9]*C/i;

/** Whether a cell is a heading for the child's identifier. The first letter is enough to rule out most data cells. */
export function isChildHeading(cell: CellValue): boolean {
  return typeof cell === "string" && STARTS_LIKE_CHILD.test(cell) && isOfChild(headingOf(cell));
}

/** Returns the field that a heading in everyday words may stand for; undefined for any other heading. */
export function fieldInEverydayWords({ name }: Heading): string | undefined {
  return EVERYDAY_NAMES[name];
}

/** Letters and digits only, in capitals: "Place_provider " and "PLACE PROVIDER" are the same heading. */
function comparable(heading: string): string {
  return heading.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const headingsOfTable = new Map<TableName, ReadonlyMap<string, string>>();

/** Returns the fields of a table by their headings in the form used for comparison. */
export function fieldsByHeading(table: TableName): ReadonlyMap<string, string> {
  let known = headingsOfTable.get(table);
  if (!known) {
    const fields = Object.keys(tableDefinition(table).fields);
    const entries = fields.map((field) => [comparable(field), field] as const);
    const others = Object.entries(OTHER_NAMES).filter(([, field]) => fields.includes(field));
    known = new Map([...others, ...entries]);
    headingsOfTable.set(table, known);
  }
  return known;
}
