import { createCsvReader } from "../../src/files/csv/csv-rows";
import { separationOf } from "../../src/files/csv/delimiter";
import { RowWidths, trimmedLength } from "../../src/files/csv/row-widths";
import { uploadedFields } from "../../src/return/tables";

/** The rows of a text that arrives in pieces. */
function read(pieces: readonly string[], delimiter = ","): string[][] {
  const rows: string[][] = [];
  const reader = createCsvReader("a.csv", delimiter, (cells) => void rows.push(cells));
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return rows;
}

const AWKWARD = 'CHILD,"NO""TE",DOB\r\n"1","a\r\nb",\r2,"",x\n\r\n3,"y"z,"w"\r\n4,""""';
const ROWS = [
  ["CHILD", 'NO"TE', "DOB"],
  ["1", "a\r\nb", ""],
  ["2", "", "x"],
  [""],
  ["3", "yz", "w"],
  ["4", '"'],
];

test("a file gives the same rows if it arrives in two pieces, cut anywhere, or one character at a time", () => {
  for (let cut = 0; cut <= AWKWARD.length; cut++) {
    expect(read([AWKWARD.slice(0, cut), AWKWARD.slice(cut)])).toEqual(ROWS);
  }
  expect(read([...AWKWARD])).toEqual(ROWS);
  expect(read([...AWKWARD, "\r\n"])).toEqual(ROWS);
  expect(read([...AWKWARD, "\r"])).toEqual(ROWS);
});

test("each row comes with the line of the file in which it begins", () => {
  const lines: number[] = [];
  const reader = createCsvReader("a.csv", ",", (_cells, line) => void lines.push(line));
  for (const sign of AWKWARD) reader.write(sign);
  reader.end();
  expect(lines).toEqual([1, 2, 4, 5, 6, 7]);
});

test.each([
  ['="0012"', "0012"],
  ['="a""b"', 'a"b'],
  ['="0012"x', '="0012"x'],
  ['x="0012"', 'x="0012"'],
  ["=0012", "=0012"],
  ["'0012", "0012"],
  ["'A12", "A12"],
  ["'tis", "'tis"],
  ["'0 1", "'0 1"],
  ["'01'", "'01'"],
  ["O'1", "O'1"],
])("the value %p, written like that to keep Excel from changing it, is %p", (written, value) => {
  expect(read([`1,"${written.replaceAll('"', '""')}",2`])).toEqual([["1", value, "2"]]);
  expect(read([`1,${written},2`])).toEqual([["1", value, "2"]]);
});

test("a value as long as an Excel cell can hold is read, and a longer one is refused, naming its place", () => {
  const longest = "x".repeat(32_767);
  expect(read([`1,${longest}`])).toEqual([["1", longest]]);
  expect(() => read([`${longest}x,2`])).toThrow("line 1: value 1 is longer than an Excel cell can hold");
  expect(() => read([`a\n1,${longest}x,${longest}x`])).toThrow("line 2: value 2 is longer");
});

describe("a value that is too long for a cell", () => {
  const long = "x".repeat(32_768);
  const headings = uploadedFields("Reviews").join(",");

  test("is named by its heading, wherever that is, and without blaming a quotation mark that is not there", () => {
    const extra = `Report of Monday\n${headings},Case note\n1,01/01/2012,01/06/2025,PN1,${long}\n`;
    expect(() => read([extra])).toThrow(
      "a.csv, line 3: the value under Case note is longer than an Excel cell can hold (32,767 characters). Shorten it, or export the file without that column if it is not part of the return.",
    );
    expect(() => read([`${headings}\n1,01/01/2012,01/06/2025,PN1,${long}\n`])).toThrow(
      "line 2: value 5 is longer",
    );
  });

  test("may be due to a quotation mark that was not closed, if it goes over several lines", () => {
    expect(() => read([`${headings}\n1,01/01/2012,"x\n${long}",PN1\n`])).toThrow(
      "line 2: the value under REVIEW is longer than an Excel cell can hold (32,767 characters). A quotation mark before it may not have been closed.",
    );
    expect(() => read([`${headings}\n1,01/01/2012,"${long}",PN1\n`])).not.toThrow(/quotation/);
  });
});

test("a quotation mark that is never closed is reported before the whole file has been read", () => {
  const reader = createCsvReader("a.csv", ",", () => {});
  reader.write('a,b\n1,"');
  reader.write("x".repeat(999_996));
  expect(() => reader.write("xx")).toThrow("line 2: a quotation mark is opened but not closed");
  expect(() => read(['a,b\n1,"x\n2,y\n'])).toThrow(
    "a.csv, line 2: a quotation mark is opened but not closed",
  );
});

describe("a value in quotation marks over several lines", () => {
  const refused =
    /^a\.csv, line 2: a value in quotation marks goes on to line \d and holds what looks like further rows/;

  test.each([
    ["with a date between separators", 'a,b,c,d\n1,"x\n2,01/02/2012,y,z",,\n'],
    ["with a date at its end", 'a,b,c\n1,"x,y,z\n01/02/2012",\n'],
    ["with a date at the beginning of a line", 'a,b,c\n1,"x\n1.2.12,y,z",\n'],
    ["with a date as a database writes it", 'a,b,c\n1,"x\n2,2012-02-01,z",\n'],
    ["in a row with more values than any before", 'a,b,c\n1,"x\ny,z",3,4\n'],
    ["with text after it", 'a,b,c\n1,"x\ny"z,3\n'],
  ])("%s is refused, as it holds further rows", (_what, text) => {
    expect(() => read([text])).toThrow(refused);
  });

  test.each([
    ["without a date", 'a,b,c,d\n1,"x\n2,soon,y,z",,\n'],
    ["with a date within a sentence", 'a,b,c\n1,"seen on 01/02/2012 again\nx,y,z",\n'],
    ["with too few separators for rows", 'a,b,c,d\n1,"x\n2,01/02/2012,y",,\n'],
    ["with too few separators for so many lines", 'a,b,c\n1,"x\n2,01/02/2012,y\nz",\n'],
    ["with one separator", 'a,b\n1,"x\n01/02/2012,y"\n'],
    ["with separators that have spaces after them", 'a,b,c\n1,"x,\n01/02/2012, y, z",\n'],
    ["with spaces after it", 'a,b,c\n1,"x\ny" ,3\n'],
    ["in a row that is longer only by blanks", 'a,b,c\n1,"x\ny,z",3,\n'],
    ["without separators, in a longer row", 'a,b,c\n1,"x\ny",3,4\n'],
    ["in the first row", '"a\nid,x",b,c\n'],
  ])("%s is accepted as a value", (_what, text) => {
    expect(() => read([text])).not.toThrow();
  });

  test("is also refused if it holds rows with bars between their values", () => {
    expect(() => read(['a|b|c\n1|"x\n2|01/02/2012|y"|\n'], "|")).toThrow(refused);
    expect(() => read(['a|b|c\n1|"x\n2|on 01/02/2012|y"|\n'], "|")).not.toThrow();
  });

  test("is only suspected over several lines: one in a single line may hold dates", () => {
    expect(() => read(['a,b\n1,"x,01/02/2012,y,z"\n'])).not.toThrow();
  });
});

describe("how values are separated", () => {
  const headings = (delimiter: string) => uploadedFields("Reviews").join(delimiter);

  test.each([",", ";", "\t", "|"])("is known from the headings of a table: %j", (delimiter) => {
    expect(separationOf(`Report, of; 1|2\t3\n${headings(delimiter)}\n`)).toEqual({
      delimiter,
      hasHint: false,
    });
  });

  test.each([
    ["sep=;", ";", true],
    ["SEP=\t\r\na,b", "\t", true],
    ["sep=|\na,b", "|", true],
    ["sep=,,\na;b;c\nd;e;f", ";", false],
    ["x sep=;\na,b", ",", false],
    ["a;b,c\na;b,c;d\ne;f;g", ";", false],
    ["a;b;c\na;b;c\nx,y,z,v,w\na;b;c", ";", false],
    ["no separator", ",", false],
    ["", ",", false],
  ])(
    "in %j is known from the hint for Excel, or from the most values in a row: %j",
    (text, delimiter, hasHint) => {
      expect(separationOf(text)).toEqual({ delimiter, hasHint });
    },
  );

  test("is known from headings below a title, within the first 20 rows", () => {
    const title = "a,b,c,d,e,f\n";
    expect(separationOf(title.repeat(19) + headings(";")).delimiter).toBe(";");
    expect(separationOf(title.repeat(20) + headings(";")).delimiter).toBe(",");
  });

  test("is known even if the beginning of the file ends within a value", () => {
    expect(separationOf(`${headings(";")}\n1;"a`).delimiter).toBe(";");
  });
});

describe("rows with another number of values than headings", () => {
  const notes = (headings: string[], rows: string[][], ragged = true) => {
    const widths = new RowWidths(headings, ragged);
    rows.forEach((row, index) => {
      widths.look(row, index + 2);
    });
    return widths.notes();
  };
  const [A, TWO, THREE] = [
    ["a", "b"],
    ["1", "2"],
    ["1", "2", "3"],
  ];
  const blankEnd = ["1", "2", ""];

  test("are reported with their lines", () => {
    expect(notes(A, [TWO, THREE, ["1"], [" ", ""]])).toEqual([
      "1 line has more values than there are headings (line 3): a value may hold a separator without quotation marks, and the values after it may be in the wrong columns.",
      "1 line has fewer values than there are headings (line 4): the rest is blank.",
    ]);
    expect(notes(A, [THREE, TWO, THREE], false)).toEqual([
      "2 lines have more values than there are headings (lines 2 and 4): no check reads columns without a heading.",
    ]);
  });

  test("are not reported if every row from a system ends with a separator", () => {
    expect(notes(A, [blankEnd, blankEnd, ["", "", ""]])).toEqual([]);
    expect(notes(A, [blankEnd, THREE])).toEqual([
      expect.stringMatching(/^1 line has more values .* \(line 3\)/),
    ]);
    expect(notes(A, [TWO, blankEnd])).toEqual([
      expect.stringMatching(/^1 line has more values .* \(line 3\)/),
    ]);
  });

  test("are not reported for blank headings, or blank cells of a workbook, at the end", () => {
    expect(notes(["a", "b", "", " "], [["1", "2", ""], TWO])).toEqual([]);
    expect(notes(A, [["1"]], false)).toEqual([]);
    expect([[], [" ", ""], ["", "x", " "]].map(trimmedLength)).toEqual([0, 0, 2]);
  });
});
