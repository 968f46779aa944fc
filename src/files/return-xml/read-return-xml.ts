import { SaxesParser } from "saxes";
import { MAX_CELL_TEXT_LENGTH } from "../../return/cells";
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

/** The fields in HEADER, including those of its groups, and in each nested row, by the element that holds them. */
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

/** What some systems export with the endings .xls and .xml, and Excel still opens, by its outermost element. */
const WEB_PAGE = "it is a web page. Open it in Excel, save it as an .xlsx workbook, and choose that.";
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ["html", WEB_PAGE],
  ["table", WEB_PAGE],
  [
    "workbook",
    "it is a workbook in an old Excel XML format. Open it in Excel, save it as an .xlsx workbook, and choose that.",
  ],
]);

/** The number of unknown elements that are named. */
const MAX_UNKNOWN_NAMED = 20;
/** No element of a return is nested more deeply. Much deeper nesting would fill the memory. */
const DEEPEST = 50;

/** What else was found in a return's XML. */
export interface XmlReturnEnd {
  readonly children: number;
  /** The first elements that are not part of a return. They are ignored. */
  readonly unknownElements: readonly string[];
  /** What appears twice and may have been read differently from what was meant, in words for the user. */
  readonly repeats: readonly string[];
}

/** The columns of each table as read from XML. Header has its UASC flag; XML has no other derived field. */
export const XML_HEADINGS: ReadonlyMap<TableName, readonly string[]> = new Map(
  XML_TABLES.map((table) => [table, [...uploadedFields(table), ...(table === "Header" ? ["UASC"] : [])]]),
);

/**
 * Reads the department's XML in pieces. Refuses a document type, and with it any entities of its own and any
 * references to other files. An empty or missing element is a blank. A second HEADER in a CHILD is read as another
 * child's, and what follows belongs to that child. If an element appears twice in a row, the first counts. A
 * namespace prefix, as in "x:EXPSSDA903", is ignored; elements with a prefix other than the outermost element's are
 * not part of a return.
 */
export class XmlReturnReader {
  private readonly parser = new SaxesParser();
  private readonly unknownElements = new Set<string>();
  private readonly secondHeaders: Place[] = [];
  private readonly secondElements: Place[] = [];
  /** The names of the open elements, the outermost first. */
  private readonly path: string[] = [];
  /** The prefix of the outermost element, with its colon; "" if it has none. */
  private prefix = "";
  private child: ChildInFile | null = null;
  private row: Values | null = null;
  /** The text of the innermost element so far. */
  private text = "";
  private children = 0;
  /** The number of CHILD elements begun. It is lower than the number of children if a CHILD has two HEADERs. */
  private childElements = 0;

  /**
   * @param onRow called with each row when its child is complete: its cells, in the order of `XML_HEADINGS`, and the
   * line of the file
   */
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

  /**
   * @throws FileProblem if the text is not the XML of a return
   */
  write(text: string): void {
    this.parser.write(text);
  }

  /**
   * @throws FileProblem if the file ends too early
   */
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
    if (this.text.length <= MAX_CELL_TEXT_LENGTH) return;
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

  /** Returns the name of an element without the outermost element's prefix. */
  private nameOf(tag: string): string {
    return tag.startsWith(this.prefix) ? tag.slice(this.prefix.length) : tag;
  }

  private addUnknown(name: string): void {
    if (this.unknownElements.size < MAX_UNKNOWN_NAMED) this.unknownElements.add(name);
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
    // The CHILD number is given because many systems write the whole file in one line.
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

/** A place in the file: the number of the CHILD element, the first being 1, and the line. */
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

/** The number of places that are named. */
const MAX_PLACES_NAMED = 3;

/** Names places: "CHILD number 3 (line 40) and 2 more places". */
function namedPlaces(places: readonly Place[]): string {
  const more = places.length - MAX_PLACES_NAMED;
  const names = places
    .slice(0, MAX_PLACES_NAMED)
    .map(({ child, line }) => `CHILD number ${child} (line ${line})`);
  return list(more > 0 ? [...names, count(more, "more place")] : names);
}

/** Returns the table of which the innermost element is a row; undefined if it is not one. */
function rowTable(path: readonly string[]): TableName | undefined {
  const name = path[path.length - 1] ?? "";
  const parent = path[path.length - 2];
  const inPlace = (path.length === 3 && parent === CHILD) || (path.length === 4 && parent === HEADER);
  return inPlace ? ROW_ELEMENTS.get(name) : undefined;
}

function addChild({ header, rows }: ChildInFile, onRow: (table: TableName, cells: string[]) => void): void {
  const shared: [string, string][] = [
    // Some systems name the element after the field.
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
 * Returns the value of an element, without line breaks at its ends and the indentation next to them. Other spaces
 * belong to the value, as in a CSV file, because the checks report them. A value of nothing but spaces is a blank.
 */
function valueOfElement(text: string): string {
  const bare = text.trim();
  if (bare === "" || bare === text) return bare;
  const start = text.indexOf(bare);
  const keptOf = (spaces: string) => (/[\r\n]/.test(spaces) ? "" : spaces);
  return keptOf(text.slice(0, start)) + bare + keptOf(text.slice(start + bare.length));
}
