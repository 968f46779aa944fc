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
  ...Object.entries(ROW_ELEMENTS).map(
    ([element, table]) => [element, new Set<string>(uploadedFields(table))] as const,
  ),
]);

type Values = Map<string, string>;

interface ChildInFile {
  readonly header: Values;
  hasHeader: boolean;
  readonly rows: { readonly table: TableName; readonly values: Values }[];
}

/** What some systems export under the endings .xls and .xml, which Excel opens all the same, by the outermost element. */
const WEB_PAGE = "it is a web page. Open it in Excel, save it as an .xlsx workbook, and choose that.";
const OTHER_ROOTS: Readonly<Record<string, string>> = {
  html: WEB_PAGE,
  table: WEB_PAGE,
  workbook:
    "it is a workbook in an old Excel XML format. Open it in Excel, save it as an .xlsx workbook, and choose that.",
};

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

/** Reads the department's XML file piece by piece. */
export interface XmlReturnReader {
  /** @throws FileProblem when the text is not the XML of a return */
  write(text: string): void;
  /** @throws FileProblem when the file ends too early */
  end(): XmlReturnEnd;
}

/** The columns of each table as they are read from XML: the Header has its UASC flag; other derived fields are never there. */
export const XML_HEADINGS: ReadonlyMap<TableName, readonly string[]> = new Map(
  XML_TABLES.map((table) => [table, [...uploadedFields(table), ...(table === "Header" ? ["UASC"] : [])]]),
);

/**
 * Makes a reader of the department's XML. A document type, and with it every entity of its own and every reference to
 * another file, is refused. An element that is empty or left out is a blank. A second HEADER in a CHILD is read as that of
 * another child, to whom what follows belongs; of an element that is there twice in a row the first counts. The prefix of a
 * namespace, "x:EXPSSDA903", is no part of the names; elements with another prefix than the outermost are no part of a return.
 * @param onRow told of each row when its child is complete, with the cells below `XML_HEADINGS` and the line of the file
 */
export function createXmlReturnReader(
  fileName: string,
  onRow: (table: TableName, cells: string[], line: number) => void,
): XmlReturnReader {
  const unknownElements = new Set<string>();
  const secondHeaders: Place[] = [];
  const secondElements: Place[] = [];
  const path: string[] = [];
  let child: ChildInFile | null = null;
  let row: Values | null = null;
  let prefix = "";
  let text = "";
  let children = 0;
  let elements = 0;

  const parser = new SaxesParser();
  const place = (): Place => ({ child: elements, line: parser.line });
  const refuse = (message: string): never => {
    throw new FileProblem(fileName, `${fileName}, line ${parser.line}: ${message}`);
  };
  parser.on("doctype", (text) =>
    /^\s*html\b/i.test(text)
      ? refuse(WEB_PAGE)
      : refuse(
          "the file has a document type (DOCTYPE). A return has none; such files can do harm and are refused.",
        ),
  );
  parser.on("error", () => {
    // Many systems write the whole file in one line.
    const where = elements > 0 ? ` It was read up to CHILD number ${elements}.` : "";
    refuse(`the file is not well-formed XML, or ends too early.${where} Export it again.`);
  });
  /** The name of an element without the prefix of the outermost one. */
  const nameOf = (tag: { readonly name: string }) =>
    tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
  const addUnknown = (name: string) => {
    if (unknownElements.size < UNKNOWN_NAMED) unknownElements.add(name);
  };
  const endChild = (complete: ChildInFile) => {
    addChild(complete, (table, cells) => onRow(table, cells, parser.line));
    children++;
  };
  parser.on("opentag", (tag) => {
    if (path.length === 0) prefix = /^[^:]*:/.exec(tag.name)?.[0] ?? "";
    const name = nameOf(tag);
    path.push(name);
    if (path.length > DEEPEST) refuse("elements are nested more deeply than in any return.");
    text = "";
    if (path.length === 1 && name !== ROOT) {
      const other = OTHER_ROOTS[name.toLowerCase()];
      refuse(
        other ?? `the file starts with ${tag.name}, where ${ROOT} was expected: it is not an SSDA903 return.`,
      );
    }
    if (path.length === 2 && name === CHILD) {
      child = emptyChild();
      elements++;
    } else if (path.length === 2) addUnknown(name);
    if (path.length === 3 && name === HEADER && child) {
      if (child.hasHeader) {
        secondHeaders.push(place());
        endChild(child);
        child = emptyChild();
      }
      child.hasHeader = true;
    }
    const table = rowTable(path);
    if (table && child) {
      row = new Map();
      child.rows.push({ table, values: row });
    }
  });
  const addText = (part: string) => {
    text += part;
    if (text.length <= LONGEST_CELL_TEXT) return;
    const where = elements > 0 ? ` in CHILD number ${elements}` : "";
    refuse(`the text of ${path.at(-1) ?? "the file"}${where} is longer than an Excel cell can hold.`);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const name = nameOf(tag);
    const parent = path[path.length - 2];
    const isHeader = path.length === 4 && parent === HEADER;
    const isRowField = row !== null && parent !== undefined && parent in ROW_ELEMENTS;
    if (rowTable(path)) row = null;
    else if (isRowField || isHeader) {
      const field = FIELD_OF_ELEMENT.get(name) ?? name;
      const values = isRowField ? row : child?.header;
      if (values?.has(field)) secondElements.push(place());
      else values?.set(field, valueOfElement(text));
      if (!FIELDS_IN.get(parent)?.has(field)) addUnknown(name);
    } else if (path.length > 2 && name !== HEADER) addUnknown(name);
    if (path.length === 2 && child) {
      endChild(child);
      child = null;
    }
    path.pop();
    text = "";
  });

  return {
    write: (part) => void parser.write(part),
    end() {
      parser.close();
      return {
        children,
        unknownElements: [...unknownElements],
        repeats: repeatsText(secondHeaders, secondElements),
      };
    },
  };
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
          `more than one HEADER in ${namedPlaces(headers)}. Each was read as a separate child, to whom what follows belongs: check that this is intended.`,
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
  return inPlace ? ROW_ELEMENTS[name] : undefined;
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
