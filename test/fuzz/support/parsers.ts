import { strToU8, zipSync } from "fflate";
import { randomOf, type Random } from "../../../scripts/practice/random";
import { choicesOf } from "../../../src/excel/choices";
import { sourceOfBlob } from "../../../src/files/byte-source";
import { readFiles } from "../../../src/files/import/read-files";
import { openPostcodeIndex } from "../../../src/files/open-postcode-index";
import { NoPostcodeColumns, PostcodeRows } from "../../../src/files/postcode-rows";
import { FileProblem } from "../../../src/files/problem";
import { readCsv } from "../../../src/files/read-csv";
import { XmlReturnReader } from "../../../src/files/return-xml/read-return-xml";
import { readXlsxValues } from "../../../src/files/xlsx-values";
import { plainText, textsOf } from "../../../src/files/xml-text";
import { DamagedArea, decodeArea, encodeArea } from "../../../src/reference/postcode-index/area-codec";
import { emptyAreaTable } from "../../../src/reference/postcode-index/area-table";
import { IndexBuilder } from "../../../src/reference/postcode-index/index-builder";
import { numberPostcode, postcodeOf } from "../../../src/reference/postcode-index/postcode-number";
import { readProviderList } from "../../../src/reference/read-provider-list";
import { assignTables } from "../../../src/return/assign-tables";
import { cellText, readCell, type CellValue } from "../../../src/return/cells";
import { dayOfSerial, formatDay, parseDay } from "../../../src/return/days";
import { TABLE_NAMES, uploadedFields, type FieldKind } from "../../../src/return/tables";
import { answerSchema, requestSchema } from "../../../src/taskpane/worker/messages";
import {
  damagedBytes,
  damagedText,
  hostileCell,
  hostileJson,
  hostileSheet,
  hostileText,
} from "./hostile-values";

/** A reader of outside input, to try with made-up input. */
export interface Parser {
  readonly name: string;
  /** Number of cases in the slow suite; more than a million together. */
  readonly slowCases: number;
  /**
   * Makes an input and reads it.
   * @returns what is wrong, or null. Throwing anything other than the errors that the reader promises is wrong too.
   */
  readonly attempt: (random: Random) => string | null | Promise<string | null>;
}

const CSV = [
  "CHILD,DECOM,RNE,LS,CIN,PLACE",
  '1001,01/05/2025,S,C2,N1,"U1"',
  "1002,02/05/2025,S,V2,N1,U1",
  "",
].join("\r\n");
const XML =
  '<?xml version="1.0" encoding="us-ascii"?><EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><DOB>01/02/2010</DOB><SEX>F</SEX><AREVIEW><REVIEW>03/05/2024</REVIEW></AREVIEW></HEADER><EPISODE><DECOM>01/04/2024</DECOM><PL>U4</PL><DEC/></EPISODE></CHILD></EXPSSDA903>';
const XLSX = smallXlsx();
const AREA = encodeArea(areaOf([3, 9, 400, 4_000]));
const POSTCODES =
  "pcds,oseast1m,osnrth1m,oslaua\nSW1A 1AA,529090,179645,E09000033\nL1 8JQ,335000,389500,E08000012\n";
const PROVIDER_HEADINGS = [
  "URN",
  "Provision type",
  "Setting name",
  "Registration status",
  "Postcode",
  "Local authority",
  "Places",
];
const KEYS = [
  ...[
    "type",
    "id",
    "workbook",
    "sheets",
    "name",
    "firstRow",
    "firstColumn",
    "values",
    "choices",
    "year",
    "table",
    "lastYear",
  ],
  ...[
    "localAuthority",
    "load",
    "inspect",
    "check",
    "ignore",
    "Episodes",
    "2025/26",
    "outcome",
    "progress",
    "done",
    "total",
  ],
];

const FIELD_KINDS: readonly FieldKind[] = [
  ...(["child-id", "date", "partial-date", "code", "integer", "flag", "upn", "urn", "postcode"] as const),
  ...(["la-code", "decimal", "text"] as const),
];

export const PARSERS: readonly Parser[] = [
  {
    name: "a cell of any kind of field",
    slowCases: 400_000,
    attempt(random) {
      const cell = hostileCell(random);
      for (const kind of FIELD_KINDS) {
        const { value, unreadable } = readCell(cell, kind, random.chance(0.2));
        if (unreadable && value !== null) return `${kind}: unreadable, but ${String(value)}`;
        if (typeof value === "number" && !Number.isFinite(value)) return `${kind}: ${value}`;
      }
      return null;
    },
  },
  {
    name: "a date",
    slowCases: 300_000,
    attempt(random) {
      const text = random.chance(0.5)
        ? `${random.int(0, 40)}/${random.int(0, 14)}/${random.int(1800, 2200)}`
        : hostileText(random);
      const day = parseDay(text);
      if (day !== null && parseDay(formatDay(day)) !== day)
        return `${text} is read as another day than it is written`;
      const serial = dayOfSerial(random.next() * 10 ** random.int(0, 9));
      return serial === null || Number.isInteger(serial) ? null : `serial number gives ${serial}`;
    },
  },
  {
    name: "a postcode",
    slowCases: 200_000,
    attempt(random) {
      const text = random.chance(0.5) ? damagedText(random, "SW1A 1AA") : hostileText(random);
      const number = numberPostcode(text);
      return number === null || numberPostcode(postcodeOf(number)) !== null
        ? null
        : `${text} is not read back`;
    },
  },
  {
    name: "text of XML",
    slowCases: 100_000,
    attempt(random) {
      const text = `<si><t>${hostileText(random)}</t><rPh>${hostileText(random)}</rPh></si>`;
      const read = [plainText(text), textsOf(text)];
      return read.some((one) => /\[native code\]|\[object/.test(one))
        ? "an entity gives what no file holds"
        : null;
    },
  },
  {
    name: "sheets of a return",
    slowCases: 20_000,
    attempt(random) {
      const sheet = () => hostileSheet(random, uploadedFields(random.pick(TABLE_NAMES)));
      const sheets = Array.from({ length: random.int(1, 3) }, sheet);
      const { tables } = assignTables(sheets);
      const rows = [...tables.thisYear.values(), ...tables.lastYear.values()].flatMap((data) => [
        ...data.rows,
      ]);
      return rows.every(({ line }) => Number.isInteger(line) && line > 0) ? null : "a row has no line";
    },
  },
  {
    name: "a CSV file",
    slowCases: 20_000,
    attempt(random) {
      const bytes = strToU8(damagedText(random, CSV));
      return allowErrors([FileProblem], () => {
        const { values } = readCsv("a.csv", random.chance(0.3) ? damagedBytes(random, bytes) : bytes);
        return values.flat().every((value) => typeof value === "string") ? null : "a value is not text";
      });
    },
  },
  {
    name: "the XML of a return",
    slowCases: 20_000,
    attempt(random) {
      const text = damagedText(random, XML);
      const middle = random.int(0, text.length);
      return allowErrors([FileProblem], () => {
        const values: unknown[] = [];
        const reader = new XmlReturnReader("return.xml", (_table, cells) => void values.push(...cells));
        reader.write(text.slice(0, middle));
        reader.write(text.slice(middle));
        reader.end();
        return values.every((value) => typeof value === "string") ? null : "a value is not text";
      });
    },
  },
  {
    name: "an .xlsx file",
    slowCases: 20_000,
    attempt(random) {
      const sheets = readXlsxValues(random.chance(0.3) ? damagedBytes(random, XLSX) : smallXlsx(random));
      return (sheets ?? []).flatMap(({ values }) => values.flat()).every(isCellValue)
        ? null
        : "a cell is no value";
    },
  },
  {
    name: "files of any kind to bring in",
    slowCases: 3_000,
    async attempt(random) {
      const bytes = random.pick([
        () => XLSX,
        () => strToU8(CSV),
        () => strToU8(XML),
        () => zipSync({ "a.csv": strToU8(CSV) }),
      ])();
      const name = random.pick(["a.xlsx", "a.csv", "a.xml", "a.zip", hostileText(random)]);
      const { problems } = await readFiles([
        sourceOfBlob(name, new Blob([damagedBytes(random, bytes).slice()])),
      ]);
      return problems.every((problem) => problem.length > 20) ? null : "a problem is not explained";
    },
  },
  {
    name: "a provider list",
    slowCases: 10_000,
    attempt(random) {
      const sheets = [hostileSheet(random, PROVIDER_HEADINGS), hostileSheet(random, ["URN", "Postcode"])];
      const { list } = readProviderList([{ file: hostileText(random), sheets }]);
      return typeof list.edition === "string" ? null : "the list has no date";
    },
  },
  {
    name: "a postcode directory",
    slowCases: 20_000,
    attempt(random) {
      const bytes = strToU8(damagedText(random, POSTCODES));
      const middle = random.int(0, bytes.length);
      return allowErrors([NoPostcodeColumns], () => {
        const rows = new PostcodeRows(new IndexBuilder());
        rows.push(bytes.subarray(0, middle));
        rows.push(bytes.subarray(middle));
        rows.finish();
        return Number.isInteger(rows.skipped) ? null : "rows are not counted";
      });
    },
  },
  {
    name: "an area of the postcode index",
    slowCases: 20_000,
    attempt: (random) =>
      allowErrors([DamagedArea], () =>
        decodeArea(damagedBytes(random, AREA)).numbers.length < 1_000_000
          ? null
          : "damaged bytes fill the memory",
      ),
  },
  {
    name: "the list of contents of a postcode index",
    slowCases: 10_000,
    attempt: (random) =>
      allowErrors([FileProblem], () => {
        openPostcodeIndex("folder", JSON.stringify(hostileJson(random, KEYS)) ?? "", () =>
          Promise.reject(new Error()),
        );
        return null;
      }),
  },
  {
    name: "choices kept in the workbook",
    slowCases: 50_000,
    attempt(random) {
      const stored = JSON.stringify({
        year: "2025/26",
        localAuthority: null,
        sheets: hostileJson(random, KEYS),
      });
      const value = random.chance(0.5)
        ? damagedText(random, stored)
        : random.chance(0.5)
          ? stored
          : hostileJson(random, KEYS);
      const choices = choicesOf(value);
      const isSound = Object.values(choices.sheets).every(
        (one) => one === "ignore" || typeof one.table === "string",
      );
      return isSound && Object.getPrototypeOf(choices.sheets) === Object.prototype
        ? null
        : "a choice is none";
    },
  },
  {
    name: "messages between pane and worker",
    slowCases: 100_000,
    attempt(random) {
      const message = hostileJson(random, KEYS);
      const read = [requestSchema.safeParse(message), answerSchema.safeParse(message)];
      return read.some(({ success }) => success && typeof message !== "object") ? "a message is none" : null;
    },
  },
];

/** Tries a parser with a number of inputs. Returns those that went wrong, each with its number to find it again. */
export async function tryParser({ attempt }: Parser, cases: number): Promise<string[]> {
  const failures: string[] = [];
  for (let seed = 1; seed <= cases && failures.length < 5; seed++) {
    try {
      const problem = await attempt(randomOf(903, seed));
      if (problem !== null) failures.push(`case ${seed}: ${problem}`);
    } catch (error) {
      failures.push(`case ${seed}: threw ${String(error)}`);
    }
  }
  return failures;
}

function allowErrors(
  allowed: readonly (abstract new (...parts: never[]) => Error)[],
  read: () => string | null,
): string | null {
  try {
    return read();
  } catch (error) {
    if (allowed.some((errorClass) => error instanceof errorClass)) return null;
    throw error;
  }
}

function isCellValue(value: CellValue): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
    ? cellText(value) !== undefined
    : false;
}

function areaOf(numbers: readonly number[]) {
  const table = emptyAreaTable(numbers.length);
  numbers.forEach((number, index) => (table.numbers[index] = number));
  return table;
}

/** Makes a small workbook; given a random generator, with hostile pieces in one of its parts. */
function smallXlsx(random?: Random): Uint8Array {
  const parts: Record<string, string> = {
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="Episodes" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": "<sst><si><t>CHILD</t></si><si><t>DECOM</t></si></sst>",
    "xl/worksheets/sheet1.xml":
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>45748</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
  };
  if (random) {
    const name = random.pick(Object.keys(parts));
    parts[name] = damagedText(random, parts[name] ?? "");
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
}
