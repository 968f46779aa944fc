import { SaxesParser } from "saxes";
import { LONGEST_CELL_TEXT } from "../../return/cells";
import { uploadedFields, type TableName } from "../../return/tables";
import { count, list } from "../../return/words";
import { FileProblem } from "../problem";
import {
  CHILD,
  ELEMENT_OF_FIELD,
  GROUPS_IN_HEADER,
  HEADER,
  IDENTIFIER,
  ROOT,
  ROW_ELEMENTS,
  XML_TABLES,
} from "./layout";

const FIELD_OF_ELEMENT = new Map(
  Object.entries(ELEMENT_OF_FIELD).map(([field, element]) => [element, field]),
);

/** The fields of HEADER, with those of the groups in it, and of the nested rows, by the element in which they stand. */
const FIELDS_IN: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map([
  [
    HEADER,
    new Set([IDENTIFIER, "UASC", ...uploadedFields("Header"), ...Object.values(GROUPS_IN_HEADER).flat()]),
  ],
  ...[...ROW_ELEMENTS].map(([element, table]) => [element, new Set<string>(uploadedFields(table))] as const),
]);

type Values = Map<string, string>;

interface ChildInFile {
  readonly header: Values;
  hasHeader: boolean;
  readonly rows: { readonly table: TableName; readonly values: Values }[];
}

/** What some systems export under the endings .xls and .xml, which Excel opens all the same, by the outermost element. */
const WEB_PAGE = "it is a web page. Open it in Excel, save it as an .xlsx workbook, and choose that.";
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ["html", WEB_PAGE],
  ["table", WEB_PAGE],
  [
    "workbook",
    "it is a workbook in an old Excel XML format. Open it in Excel, save it as an .xlsx workbook, and choose that.",
  ],
]);

/** So many elements that are no part of a return are named. */
const UNKNOWN_NAMED = 20;
/** No element of a return stands deeper; far deeper ones would fill the memory. */
const DEEPEST = 50;

/** What else was met in a return's XML. */
export interface XmlReturnEnd {
  readonly children: number;
  /** Elements that are no part of a return, and were passed over: the first of them. */
  readonly unknownElements: readonly string[];
  /** What is there twice and was read as it may not be meant, in words for the user. */
  readonly repeats: readonly string[];
}

/** The columns of each table as they are read from XML: the Header has its UASC flag; other derived fields are never there. */
export const XML_HEADINGS: ReadonlyMap<TableName, readonly string[]> = new Map(
  XML_TABLES.map((table) => [table, [...uploadedFields(table), ...(table === "Header" ? ["UASC"] : [])]]),
);

/**
 * Reads the department's XML piece by piece. A document type, and with it every entity of its own and every reference to
 * another file, is refused. An element that is empty or left out is a blank. A second HEADER in a CHILD is read as that of
 * another child, to whom what follows belongs; of an element that is there twice in a row the first counts. The prefix of a
 * namespace, "x:EXPSSDA903", is no part of the names; elements with another prefix than the outermost are no part of a return.
 */
export class XmlReturnReader {
  private readonly parser = new SaxesParser();
  private readonly unknownElements = new Set<string>();
  private readonly secondHeaders: Place[] = [];
  private readonly secondElements: Place[] = [];
  /** The names of the elements that are open, the outermost first. */
  private readonly path: string[] = [];
  /** The prefix of the outermost element with its colon; "" when it has none. */
  private prefix = "";
  private child: ChildInFile | null = null;
  private row: Values | null = null;
  /** The text of the innermost element so far. */
  private text = "";
  private children = 0;
  /** CHILD elements that began: fewer than the children where one has two HEADERs. */
  private childElements = 0;

  /** @param onRow told of each row when its child is complete, with the cells below `XML_HEADINGS` and the line of the file */
  constructor(
    private readonly fileName: string,
    private readonly onRow: (table: TableName, cells: string[], line: number) => void,
  ) {
    this.parser.on("doctype", (text) => this.refuseDocumentType(text));
    this.parser.on("error", () => this.refuseMalformed());
    this.parser.on("opentag", ({ name }) => this.open(name));
    this.parser.on("text", (text) => this.addText(text));
    this.parser.on("cdata", (text) => this.addText(text));
    this.parser.on("closetag", ({ name }) => this.close(name));
  }

  /** @throws FileProblem when the text is not the XML of a return */
  write(text: string): void {
    this.parser.write(text);
  }

  /** @throws FileProblem when the file ends too early */
  end(): XmlReturnEnd {
    this.parser.close();
    return {
      children: this.children,
      unknownElements: [...this.unknownElements],
      repeats: repeatsText(this.secondHeaders, this.secondElements),
    };
  }

  private open(tag: string): void {
    const { path } = this;
    if (path.length === 0) this.prefix = /^[^:]*:/.exec(tag)?.[0] ?? "";
    const name = this.nameOf(tag);
    path.push(name);
    if (path.length > DEEPEST) this.refuse("elements are nested more deeply than in any return.");
    this.text = "";
    if (path.length === 1 && name !== ROOT) this.refuseRoot(tag, name);
    if (path.length === 2 && name === CHILD) {
      this.child = emptyChild();
      this.childElements++;
    } else if (path.length === 2) this.addUnknown(name);
    if (path.length === 3 && name === HEADER) this.openHeader();
    const table = rowTable(path);
    if (table && this.child) {
      this.row = new Map();
      this.child.rows.push({ table, values: this.row });
    }
  }

  private openHeader(): void {
    if (this.child?.hasHeader) {
      this.secondHeaders.push(this.place());
      this.endChild(this.child);
      this.child = emptyChild();
    }
    if (this.child) this.child.hasHeader = true;
  }

  private addText(part: string): void {
    this.text += part;
    if (this.text.length <= LONGEST_CELL_TEXT) return;
    const where = this.childElements > 0 ? ` in CHILD number ${this.childElements}` : "";
    this.refuse(
      `the text of ${this.path.at(-1) ?? "the file"}${where} is longer than an Excel cell can hold.`,
    );
  }

  private close(tag: string): void {
    const { path } = this;
    const name = this.nameOf(tag);
    const parent = path[path.length - 2];
    const isHeader = path.length === 4 && parent === HEADER;
    const isRowField = this.row !== null && parent !== undefined && ROW_ELEMENTS.has(parent);
    if (rowTable(path)) this.row = null;
    else if (isRowField || isHeader) {
      const field = FIELD_OF_ELEMENT.get(name) ?? name;
      const values = isRowField ? this.row : this.child?.header;
      if (values?.has(field)) this.secondElements.push(this.place());
      else values?.set(field, valueOfElement(this.text));
      if (!FIELDS_IN.get(parent)?.has(field)) this.addUnknown(name);
    } else if (path.length > 2 && name !== HEADER) this.addUnknown(name);
    if (path.length === 2 && this.child) {
      this.endChild(this.child);
      this.child = null;
    }
    path.pop();
    this.text = "";
  }

  private endChild(complete: ChildInFile): void {
    addChild(complete, (table, cells) => this.onRow(table, cells, this.parser.line));
    this.children++;
  }

  /** The name of an element without the prefix of the outermost one. */
  private nameOf(tag: string): string {
    return tag.startsWith(this.prefix) ? tag.slice(this.prefix.length) : tag;
  }

  private addUnknown(name: string): void {
    if (this.unknownElements.size < UNKNOWN_NAMED) this.unknownElements.add(name);
  }

  private place(): Place {
    return { child: this.childElements, line: this.parser.line };
  }

  private refuseDocumentType(text: string): never {
    if (/^\s*html\b/i.test(text)) return this.refuse(WEB_PAGE);
    return this.refuse(
      "the file has a document type (DOCTYPE). A return never has one. Such files can be harmful, so it was not read.",
    );
  }

  private refuseMalformed(): never {
    // Many systems write the whole file in one line.
    const where = this.childElements > 0 ? ` It was read up to CHILD number ${this.childElements}.` : "";
    return this.refuse(`the file is not well-formed XML, or ends too early.${where} Export it again.`);
  }

  private refuseRoot(tag: string, name: string): never {
    const expected = `the file starts with ${tag} instead of ${ROOT}, so it is not an SSDA903 return.`;
    return this.refuse(OTHER_ROOTS.get(name.toLowerCase()) ?? expected);
  }

  private refuse(message: string): never {
    throw new FileProblem(this.fileName, `${this.fileName}, line ${this.parser.line}: ${message}`);
  }
}

function emptyChild(): ChildInFile {
  return { header: new Map(), hasHeader: false, rows: [] };
}

/** Where something stands in the file: in the CHILD element of this number, 1 the first, and the line. */
interface Place {
  readonly child: number;
  readonly line: number;
}

function repeatsText(headers: readonly Place[], elements: readonly Place[]): string[] {
  return [
    ...(headers.length > 0
      ? [
          `more than one HEADER in ${namedPlaces(headers)}. Each was read as a separate child, with the elements that follow it. Check that this is intended.`,
        ]
      : []),
    ...(elements.length > 0
      ? [
          `an element appears twice in ${namedPlaces(elements)}, where it may appear only once: the first is used.`,
        ]
      : []),
  ];
}

/** So many places are named. */
const PLACES_NAMED = 3;

/** "CHILD number 3 (line 40) and 2 more places". */
function namedPlaces(places: readonly Place[]): string {
  const more = places.length - PLACES_NAMED;
  const names = places
    .slice(0, PLACES_NAMED)
    .map(({ child, line }) => `CHILD number ${child} (line ${line})`);
  return list(more > 0 ? [...names, count(more, "more place")] : names);
}

/** The table of which the innermost element is a row; undefined when it is none. */
function rowTable(path: readonly string[]): TableName | undefined {
  const name = path[path.length - 1] ?? "";
  const parent = path[path.length - 2];
  const inPlace = (path.length === 3 && parent === CHILD) || (path.length === 4 && parent === HEADER);
  return inPlace ? ROW_ELEMENTS.get(name) : undefined;
}

function addChild({ header, rows }: ChildInFile, onRow: (table: TableName, cells: string[]) => void): void {
  const shared: [string, string][] = [
    // Some systems name the element as the field.
    ["CHILD", header.get(IDENTIFIER) ?? header.get("CHILD") ?? ""],
    ["DOB", header.get("DOB") ?? ""],
    ["SEX", header.get("SEX") ?? ""],
  ];
  const add = (table: TableName, values: Values) => {
    const all = new Map([...shared, ...values]);
    onRow(
      table,
      (XML_HEADINGS.get(table) ?? []).map((field) => all.get(field) ?? ""),
    );
  };
  add("Header", header);
  for (const [table, fields] of Object.entries(GROUPS_IN_HEADER) as [TableName, readonly string[]][]) {
    const isStated = table === "UASC" && Number(header.get("UASC")) === 1;
    if (isStated || fields.some((field) => (header.get(field) ?? "") !== "")) add(table, header);
  }
  for (const { table, values } of rows) {
    if ([...values.values()].some((value) => value !== "")) add(table, values);
  }
}

/**
 * The value of an element: without line breaks at its ends and the indentation beside them. Other spaces belong to the
 * value, as in a CSV file, since checks find them; nothing but spaces is a blank.
 */
function valueOfElement(text: string): string {
  const bare = text.trim();
  if (bare === "" || bare === text) return bare;
  const start = text.indexOf(bare);
  const keptOf = (spaces: string) => (/[\r\n]/.test(spaces) ? "" : spaces);
  return keptOf(text.slice(0, start)) + bare + keptOf(text.slice(start + bare.length));
}
