import { cellText, type CellValue } from "./cells";
import { tableDefinition, type TableName } from "./tables";

/** Headings that local extracts use for a field of another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CHILDID: "CHILD",
  CHILDIDENTIFIER: "CHILD",
  PL: "PLACE",
  PLACEMENT: "PLACE",
  NBADOPTER: "NB_ADOPTR",
  DATEEPISODECEASED: "DEC",
};

/** A heading as it stands in its cell, and as it is compared. */
export interface Heading {
  readonly text: string;
  readonly name: string;
}

/** Reads a cell as a heading. */
export function headingOf(cell: CellValue | undefined): Heading {
  const text = cellText(cell);
  return { text, name: comparable(text) };
}

/** Whether a heading is that of the child's identifier. */
export function isOfChild({ name }: Heading): boolean {
  return name === "CHILD" || OTHER_NAMES[name] === "CHILD";
}

/** What a heading of the child's identifier begins with, whatever else stands around its letters. */
const BEGINS_AS_CHILD = /^[^A-Z0-9]*C/i;

/** Whether a cell is a heading of the child's identifier; its first letter alone tells that of most cells of data. */
export function namesChild(cell: CellValue): boolean {
  return typeof cell === "string" && BEGINS_AS_CHILD.test(cell) && isOfChild(headingOf(cell));
}

/** Letters and digits only, in capitals: "Place_provider " and "PLACE PROVIDER" are the same heading. */
function comparable(heading: string): string {
  return heading.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const headingsOfTable = new Map<TableName, ReadonlyMap<string, string>>();

/** The fields of a table by their headings as they are compared. */
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
