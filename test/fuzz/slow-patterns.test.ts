/**
 * No text makes a reader slow: one of 50,000 letters is read in a moment, where a search that goes back would take many seconds.
 * The texts are long beginnings of something that never ends.
 */
import { randomOf } from "../../scripts/practice/random";
import { strToU8, zipSync } from "fflate";
import { readCsv } from "../../src/files/read-csv";
import { XmlReturnReader } from "../../src/files/return-xml/read-return-xml";
import { xmlDecoder } from "../../src/files/return-xml/decode-xml";
import { editionFromFileName } from "../../src/files/postcode-edition";
import { readXlsxValues } from "../../src/files/xlsx-values";
import { attribute, plainText, textsOf } from "../../src/files/xml-text";
import { numberPostcode } from "../../src/reference/postcode-index/postcode-number";
import { readProviderList } from "../../src/reference/read-provider-list";
import { assignTables } from "../../src/return/assign-tables";
import { cellText, normalisePostcode, readCell } from "../../src/return/cells";
import { parseDay } from "../../src/return/days";
import { namedYears, namesLastYear } from "../../src/return/detect-tables";
import { uploadedFields, type TableName } from "../../src/return/tables";
import { suggestionsFor } from "../suggestions/support";

jest.setTimeout(120_000);

/** Pieces of which a long text is made, each after its beginning and before its end. */
const SHAPES: readonly (readonly [start: string, piece: string, end: string])[] = [
  ...(
    [
      "0",
      "9",
      " ",
      "\t",
      "\u00a0",
      "a",
      "A1",
      "1/",
      "/",
      "-",
      "'",
      '"',
      '""',
      ",",
      ";",
      "\n",
      "\r",
      "(",
      "_",
      ".",
    ] as const
  ).map((piece) => ["", piece, "!"] as const),
  ["1", "0", "x"],
  ["", "1", " "],
  ["'", "1", " "],
  ["total", " ", "x"],
  ["1", " ", "x"],
  ["", "T", "x"],
  ["a", " total", "x"],
  ['="', '""', '"'],
  ['="', '""', ""],
  ["1.", "0", "e"],
  ["SW1A", " ", "1A"],
  ["", "2024 ", "x"],
  ["", "2024-", "25"],
  ["", "<t", ""],
  ["", "<t>", ""],
  ["", "<si>", ""],
  ["", "<rPh>", ""],
  ["", "<c ", ""],
  ["", "<c>", ""],
  ["", "<row", ""],
  ["", "<sheet ", ""],
  ["", "<Relationship ", ""],
  ["", "&", ""],
  ["", "&#x", ""],
  ["", "&a", ""],
  ['<row r="1"><c r="A1"><v', " ", ""],
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a date": parseDay,
  "a number": (text) => readCell(text, "decimal"),
  "a code": (text) => readCell(text, "code"),
  "a postcode": (text) => [normalisePostcode(text), numberPostcode(text)],
  "the text of a cell": cellText,
  "the name of a sheet": (text) => [namesLastYear(text, 2025), namedYears(text)],
  "the name of a postcode file": editionFromFileName,
  "headings and cells": (text) =>
    assignTables([
      {
        name: text,
        firstRow: 0,
        firstColumn: 0,
        values: [
          ["CHILD", "DECOM", "RNE", text],
          [text, text],
        ],
      },
    ]),
  "lines below headings": (text) =>
    assignTables([
      {
        name: "Reviews",
        firstRow: 0,
        firstColumn: 0,
        values: [["CHILD", "DOB", "REVIEW", "REVIEW_CODE"], [text, text, "1"], ["", text, text], [text]],
      },
    ]),
  "the checks and the corrections of every field": (text) =>
    suggestionsFor({
      Header: [{ CHILD: "1", ...everyField("Header", text) }],
      Episodes: [{ CHILD: "1", ...everyField("Episodes", text) }],
    }).all(),
  "a provider list": (text) =>
    readProviderList([
      {
        file: text,
        sheets: [
          {
            name: text,
            firstRow: 0,
            firstColumn: 0,
            values: [
              ["URN", "Postcode", text],
              [text, text, text],
            ],
          },
        ],
      },
    ]),
  "text of XML": (text) => [plainText(text), textsOf(text), attribute(text, "r")],
  "a CSV file": (text) => orNone(() => readCsv("a.csv", strToU8(text))),
  "the XML of a return": (text) =>
    orNone(() => new XmlReturnReader("a.xml", () => undefined).write(`<EXPSSDA903><CHILD>${text}`)),
  "the declaration of XML": (text) => xmlDecoder(strToU8(text)),
  "an .xlsx file's sheet": (text) => readXlsxValues(xlsxWith({ sheet: text })),
  "an .xlsx file's texts": (text) => readXlsxValues(xlsxWith({ strings: text })),
  "an .xlsx file's contents": (text) => readXlsxValues(xlsxWith({ workbook: text })),
};

function everyField(table: TableName, text: string): Record<string, string> {
  const fields = uploadedFields(table).filter((field) => field !== "CHILD");
  return Object.fromEntries(fields.map((field) => [field, text]));
}

/** The most processor time that a text may need, in milliseconds. Backtracking needs hundreds of times more. */
const LONGEST = 400;

/** From short to long, so that a slow reader is found before it takes too long. */
const LENGTHS = [300, 3_000, 50_000];

test.each(Object.entries(readers))("%s", (_name, read) => {
  read(longText(["", "a", ""], 1_000));
  const slow = SHAPES.filter((shape) => LENGTHS.some((length) => isSlow(read, longText(shape, length))));
  expect(slow.map((shape) => shape.join("..."))).toEqual([]);
});

test("random mixtures of these pieces are read quickly too", () => {
  const random = randomOf(903);
  const text = Array.from({ length: 20_000 }, () => random.pick(SHAPES).join("")).join("");
  const slow = Object.entries(readers).filter(([, read]) =>
    LENGTHS.some((length) => isSlow(read, text.slice(0, length))),
  );
  expect(slow.map(([name]) => name)).toEqual([]);
});

function longText([start, piece, end]: readonly [string, string, string], length: number): string {
  return start + piece.repeat(Math.ceil(length / piece.length)) + end;
}

/** Measures processor time, which other programs do not change. It must be slow twice, as code is slow at first. */
function isSlow(read: (text: string) => unknown, text: string): boolean {
  return [1, 2].every(() => {
    const before = process.cpuUsage().user;
    read(text);
    return (process.cpuUsage().user - before) / 1000 > LONGEST;
  });
}

function orNone(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

function xlsxWith({ workbook = "", strings = "", sheet = "" }): Uint8Array {
  return zipSync(
    {
      "xl/workbook.xml": strToU8(`<workbook><sheet name="a" r:id="r1"/>${workbook}</workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(`<Relationship Id="r1" Target="worksheets/a.xml"/>${workbook}`),
      "xl/sharedStrings.xml": strToU8(strings),
      "xl/worksheets/a.xml": strToU8(`<sheetData>${sheet}`),
    },
    { level: 0 },
  );
}
