import { ANN, BEN, BOTH, FIELDS, HEADER, latin, lines, PLAIN, utf16, type AwkwardFile } from "./awkward-file";

const withEthnic = (ethnic: string) => ({ Header: [ANN.with(3, ethnic), BEN] });
const plainWithEthnic = (ethnic: string) => lines([FIELDS, ANN.with(3, ethnic), BEN]);
const EPISODE_FIELDS =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

/** Rows of other children, none of them in quotation marks. */
const SOME_ROWS = `01/02/2012,WBRI,UN1,,\r\n${lines(Array.from({ length: 39 }, (_, index) => BEN.with(0, `01${index}`)))}`;

/** Files of separated values. */
export const CSV_FILES: readonly AwkwardFile[] = [
  { what: "nothing awkward", name: "header.csv", content: () => PLAIN, gives: BOTH },
  { what: "a name that tells nothing", name: "Book1 (3) final FINAL.csv", content: () => PLAIN, gives: BOTH },
  { what: "a name without an extension", name: "header", content: () => PLAIN, gives: BOTH },
  { what: "the extension of a workbook", name: "header.xlsx", content: () => PLAIN, gives: BOTH },
  { what: "a byte order mark", name: "bom.csv", content: () => `\ufeff${PLAIN}`, gives: BOTH },
  {
    what: "UTF-8 with an accented letter",
    name: "utf8.csv",
    content: () => plainWithEthnic("caf\u00e9"),
    gives: withEthnic("caf\u00e9"),
  },
  {
    what: "Windows-1252 with an accented letter and a pound sign",
    name: "ansi.csv",
    content: () => latin(plainWithEthnic("\u00e9\u00a3")),
    gives: withEthnic("\u00e9\u00a3"),
  },
  {
    what: "Windows-1252 with curly quotes",
    name: "word.csv",
    content: () => latin(plainWithEthnic("\u0093x\u0094")),
    gives: withEthnic("\u201cx\u201d"),
  },
  {
    what: "one accented letter after 100,000 plain rows",
    name: "late.csv",
    content: () =>
      latin(PLAIN + lines(Array.from({ length: 100_000 }, () => BEN)) + lines([ANN.with(3, "\u00e9")])),
    counts: { Header: 100_003 },
    takesSeconds: true,
  },
  {
    what: "UTF-16, as in Excel's Unicode text",
    name: "unicode.txt",
    content: () => utf16(`\ufeff${lines([FIELDS, ANN, BEN], "\t")}`),
    gives: BOTH,
  },
  {
    what: "UTF-16 with the other order of bytes",
    name: "be.csv",
    content: () => utf16(`\ufeff${PLAIN}`, "big"),
    gives: BOTH,
  },
  { what: "UTF-16 without a byte order mark", name: "nomark.csv", content: () => utf16(PLAIN), gives: BOTH },
  { what: "semicolons", name: "semi.csv", content: () => lines([FIELDS, ANN, BEN], ";"), gives: BOTH },
  { what: "vertical bars", name: "bars.csv", content: () => lines([FIELDS, ANN, BEN], "|"), gives: BOTH },
  {
    what: "an old program's end mark after the last line",
    name: "end mark.csv",
    content: () => `${PLAIN}\u001a`,
    gives: BOTH,
    silent: true,
  },
  {
    what: "the same mark after the last value",
    name: "end mark in line.csv",
    content: () => `${PLAIN.trimEnd()}\u001a`,
    gives: BOTH,
    silent: true,
  },
  { what: "tabs", name: "tabs.tsv", content: () => lines([FIELDS, ANN, BEN], "\t"), gives: BOTH },
  {
    what: "Excel's hint on the separator in its first line",
    name: "hint.csv",
    content: () => `sep=;\r\n${lines([FIELDS, ANN, BEN], ";")}`,
    gives: BOTH,
  },
  {
    what: "semicolons, and commas within values",
    name: "commas.csv",
    content: () => lines([FIELDS, ANN.with(3, "a,b,c,d,e,f,g,h"), BEN], ";"),
    gives: withEthnic("a,b,c,d,e,f,g,h"),
  },
  {
    what: "only line feeds",
    name: "lf.csv",
    content: () => lines([FIELDS, ANN, BEN], ",", "\n"),
    gives: BOTH,
  },
  {
    what: "only carriage returns",
    name: "mac.csv",
    content: () => lines([FIELDS, ANN, BEN], ",", "\r"),
    gives: BOTH,
  },
  {
    what: "doubled line breaks",
    name: "doubled.csv",
    content: () => lines([FIELDS, ANN, BEN], ",", "\r\r\n"),
    gives: BOTH,
  },
  { what: "no line break at the end", name: "noend.csv", content: () => PLAIN.trimEnd(), gives: BOTH },
  {
    what: "blank lines between and after the rows",
    name: "blank.csv",
    content: () => `${lines([FIELDS, ANN])}\r\n\r\n,,,,,,\r\n${lines([BEN])}\r\n\r\n`,
    gives: BOTH,
  },
  {
    what: "every value in quotation marks",
    name: "quoted.csv",
    content: () => lines([FIELDS, ANN, BEN].map((row) => row.map((value) => `"${value}"`))),
    gives: BOTH,
  },
  {
    what: "a separator, quotation marks and a line break within a value",
    name: "inner.csv",
    content: () => plainWithEthnic('"a,""b""\r\nc"'),
    gives: withEthnic('a,"b"\r\nc'),
  },
  {
    what: "a quotation mark in the middle of a value",
    name: "inch.csv",
    content: () => plainWithEthnic('5" x'),
    gives: withEthnic('5" x'),
  },
  {
    what: "a quotation mark that is never closed",
    name: "open.csv",
    content: () => `${PLAIN}0003,"F,01/02/2012\r\n0004,M\r\n`,
    refused: /open\.csv, line 4: a quotation mark is opened but not closed/,
  },
  {
    what: "a quotation mark that is never closed, with a million characters after it",
    name: "long.csv",
    content: () => `${PLAIN}0003,"F${",x\r\n".repeat(400_000)}`,
    refused: /long\.csv, line 4: a quotation mark is opened but not closed/,
  },
  {
    what: "a quotation mark that is not closed, and another value in quotation marks 40 rows below",
    name: "swallowed.csv",
    content: () => `${PLAIN}0003,"F,${SOME_ROWS}0044,M,01/02/2012,"WBRI",UN1,,\r\n${SOME_ROWS}`,
    refused:
      /swallowed\.csv, line 4: a value in quotation marks goes on to line 44 and holds what looks like/,
  },
  {
    what: "two stray quotation marks, many rows apart",
    name: "inches.csv",
    content: () => `${PLAIN}0003,F,"01/02/2012,WBRI,UN1,,\r\n${SOME_ROWS}0044,M,01/02/2012",WBRI,UN1,,\r\n`,
    refused: /inches\.csv, line 4: a value in quotation marks goes on to line 45/,
  },
  {
    what: "a quotation mark that is closed by one in the next row, further to the left",
    name: "next row.csv",
    content: () => `${PLAIN}0003,F,01/02/2012,WBRI,"UN1,,\r\n0004,M",01/02/2012,WBRI,UN1,,\r\n`,
    refused: /next row\.csv, line 4: a value in quotation marks goes on to line 5/,
  },
  {
    what: "notes of two lines with separators at their ends",
    name: "minutes.csv",
    content: () =>
      lines([
        [...FIELDS, "NOTES"],
        [...ANN, '"Attended: mother,father,IRO,SW,school,nurse,aunt\r\nNo concerns"'],
        [...BEN, '"Cost 1,500 then 2,000\nagreed 01/05/2025"'],
      ]),
    gives: {
      Header: [
        [...ANN, "Attended: mother,father,IRO,SW,school,nurse,aunt\r\nNo concerns"],
        [...BEN, "Cost 1,500 then 2,000\nagreed 01/05/2025"],
      ],
    },
  },
  {
    what: "notes of several lines in a column that is not the department's",
    name: "notes.csv",
    content: () =>
      lines([
        [...FIELDS, "NOTES"],
        [...ANN, '"Seen on Monday, at home, with Mum;\r\nsister, aunt and two cousins, all well,\r\nat 3pm"'],
        [...BEN, '"1 High Street,\nFlat 2,\nLeeds,\nLS1 1AA"'],
      ]),
    gives: {
      Header: [
        [...ANN, "Seen on Monday, at home, with Mum;\r\nsister, aunt and two cousins, all well,\r\nat 3pm"],
        [...BEN, "1 High Street,\nFlat 2,\nLeeds,\nLS1 1AA"],
      ],
    },
  },
  {
    what: "a value longer than a cell can be",
    name: "novel.csv",
    content: () => plainWithEthnic("x".repeat(40_000)),
    refused: /novel\.csv, line 2: the value under ETHNIC is longer than an Excel cell/,
  },
  {
    what: "texts that look like formulas",
    name: "formulas.csv",
    content: () => lines([FIELDS, ["=1+1", "+1", "-1", "@SUM(A1)", '"=HYPERLINK(""x"")"', "", ""], BEN]),
    gives: { Header: [["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "", ""], BEN] },
  },
  {
    what: "identifiers written so that Excel does not change them",
    name: "kept.csv",
    content: () =>
      lines([
        FIELDS,
        ['="0001"', ...ANN.slice(1)],
        ['"=""0002"""', ...BEN.slice(1)],
        ["'0003", "'t", "01/02/2012", '="', "", "'", ""],
      ]),
    gives: { Header: [ANN, BEN, ["0003", "'t", "01/02/2012", '="', "", "'", ""]] },
  },
  {
    what: "numbers with leading zeros, exponents and many digits",
    name: "digits.csv",
    content: () =>
      lines([FIELDS, ["000123", "1", "01/02/2012", "1E5", "12345678901234567890", "0.10", ""], BEN]),
    gives: { Header: [["000123", "1", "01/02/2012", "1E5", "12345678901234567890", "0.10", ""], BEN] },
  },
  {
    what: "spaces around values",
    name: "spaces.csv",
    content: () => plainWithEthnic(" WBRI "),
    gives: withEthnic(" WBRI "),
  },
  {
    what: "headings in lower case, with spaces",
    name: "small.csv",
    content: () => PLAIN.replace(HEADER, "child, sex ,dob,Ethnic,UPN,mother,mc dob"),
    gives: BOTH,
  },
  {
    what: "columns in another order",
    name: "order.csv",
    content: () => lines([FIELDS.toReversed(), ANN.toReversed()]),
    gives: { Header: [ANN.toReversed()] },
  },
  {
    what: "columns that are not the department's",
    name: "extra.csv",
    content: () =>
      lines([
        [...FIELDS, "TEAM"],
        [...ANN, "North"],
      ]),
    gives: { Header: [[...ANN, "North"]] },
  },
  {
    what: "a missing column",
    name: "missing column.csv",
    content: () => lines([FIELDS.slice(0, 6), ANN.slice(0, 6)]),
    gives: { Header: [ANN.slice(0, 6)] },
  },
  {
    what: "lines of a report above the headings",
    name: "report.csv",
    content: () => `Report of looked-after children\r\nRun on,01/04/2026\r\n\r\n${PLAIN}`,
    gives: BOTH,
    says: /2 lines above the headings left out/,
  },
  {
    what: "rows with more values than headings",
    name: "long rows.csv",
    content: () => lines([FIELDS, ANN, [...BEN.slice(0, 3), "Smith", "John", "UN1", "", "x"]]),
    counts: { Header: 2 },
    says: /1 line has more values than there are headings \(line 3\)/,
  },
  {
    what: "rows with fewer values than headings",
    name: "short rows.csv",
    content: () => lines([FIELDS, ANN, ["0002", "M"], ["0003"]]),
    gives: { Header: [ANN, ["0002", "M"], ["0003"]] },
    says: /2 lines have fewer values than there are headings \(lines 3 and 4\)/,
  },
  {
    what: "a row with an extra value that ends with blanks",
    name: "shifted.csv",
    content: () => lines([FIELDS, ANN, [...BEN.slice(0, 3), "Smith", ...BEN.slice(3)]]),
    gives: { Header: [ANN, [...BEN.slice(0, 3), "Smith", ...BEN.slice(3)]] },
    says: /1 line has more values than there are headings \(line 3\)/,
  },
  {
    what: "a separator after every row, but not after the headings",
    name: "ends.csv",
    content: () => lines([FIELDS, [...ANN, ""], [...BEN, ""]]),
    gives: BOTH,
    silent: true,
  },
  {
    what: "separators after the last heading, as Excel leaves them",
    name: "tail.csv",
    content: () =>
      lines([
        [...FIELDS, "", "", ""],
        [...ANN, "", "", ""],
      ]),
    gives: { Header: [ANN] },
  },
  {
    what: "no heading row",
    name: "no headings.csv",
    content: () => lines([ANN, BEN]),
    gives: { "?": [ANN, BEN] },
  },
  {
    what: "no heading row, and a date that cannot be read",
    name: "no headings, soon.csv",
    content: () => lines([ANN, BEN.with(2, "soon"), ANN]),
    gives: { "?": [ANN, BEN.with(2, "soon"), ANN] },
  },
  {
    what: "no heading row, and a row without an identifier",
    name: "no identifier.csv",
    content: () => lines([ANN, BEN.with(0, ""), ANN]),
    refused: /no identifier\.csv fits no table of the return/,
  },
  { what: "only headings", name: "none.csv", content: () => `${HEADER}\r\n`, gives: { Header: [] } },
  {
    what: "another name instead of CHILD",
    name: "person.csv",
    content: () => PLAIN.replace("CHILD", "Person ID"),
    refused:
      /person\.csv fits no table of the return\. .* It has headings of Header, but not CHILD. Give the heading CHILD/,
  },
  {
    what: "half of the headings of a table",
    name: "half.csv",
    content: () =>
      lines([
        ["CHILD", "SEX", "ETHNIC"],
        ["0001", "F", "WBRI"],
      ]),
    refused: /half\.csv fits no table of the return/,
  },
  {
    what: "two copies pasted into one file",
    name: "twice.csv",
    content: () => PLAIN + PLAIN,
    gives: { Header: [ANN, BEN, ANN, BEN] },
    says: /Line 4 repeats the headings and was left out\./,
  },
  {
    what: "headings again on every page, with its title, and a total at the end",
    name: "pages.csv",
    content: () =>
      lines([
        FIELDS,
        ANN,
        ["Looked-after children - page 2"],
        FIELDS,
        BEN,
        ["Total", "2"],
        ["(2 rows affected)"],
      ]),
    gives: { Header: [ANN, BEN] },
    says: /Line 4 repeats the headings and was left out\. Lines 3, 6 and 7 hold totals or notes, not children's rows, and were left out/,
  },
  {
    what: "headings in words below the department's own",
    name: "two headings.csv",
    content: () =>
      lines([
        FIELDS,
        [
          "Child identifier",
          "Gender",
          "Date of birth",
          "Ethnicity",
          "UPN",
          "Mother",
          "Child's date of birth",
        ],
        ANN,
      ]),
    gives: { Header: [ANN] },
    says: /Line 2 repeats the headings/,
  },
  {
    what: "one table below another",
    name: "two tables.csv",
    content: () =>
      `${PLAIN}\r\nEpisodes of care\r\n${EPISODE_FIELDS}\r\n0001,01/05/2025,S,C2,N1,U1,PR1,,,,L1 1AA,L2 2BB,SC012345\r\n`,
    gives: BOTH,
    says: /A second table, Episodes, begins in line 5 and was left out\. Put it on its own sheet, or in its own file\./,
  },
  {
    what: "files joined together, each with its byte order mark",
    name: "joined.csv",
    content: () => `\ufeff${PLAIN}\ufeff${EPISODE_FIELDS}\r\n0001,01/05/2025\r\n`,
    gives: BOTH,
    says: /A second table, Episodes, begins in line 4/,
  },
  {
    what: "a larger table below a small one",
    name: "large below.csv",
    content: () => `CHILD,DOB,REVIEW,REVIEW_CODE\r\n0001,01/02/2012,01/05/2025,PN1\r\n${EPISODE_FIELDS}\r\n`,
    gives: { Reviews: [["0001", "01/02/2012", "01/05/2025", "PN1"]] },
    says: /A second table, Episodes, begins in line 3/,
  },
  {
    what: "a first heading that begins like a zip file",
    name: "keys.csv",
    content: () => lines([FIELDS, ANN, BEN].map((row, index) => [["PK", "1", "2"][index] ?? "", ...row])),
    gives: {
      Header: [
        ["1", ...ANN],
        ["2", ...BEN],
      ],
    },
  },
  { what: "nothing at all", name: "empty.csv", content: () => "", refused: /empty\.csv is empty/ },
  { what: "only blanks", name: "blanks.csv", content: () => " \r\n\r\n", refused: /blanks\.csv is empty/ },
  {
    what: "a letter",
    name: "letter.txt",
    content: () => "Dear all,\r\n",
    refused: /letter\.txt fits no table/,
  },
  {
    what: "a letter named as a workbook",
    name: "letter.xlsx",
    content: () => "Dear all,\r\n",
    refused: /letter\.xlsx holds plain text, not a workbook as its file extension says, and fits no table/,
  },
  {
    what: "bytes that are not text",
    name: "picture.csv",
    content: () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256),
    refused: /picture\.csv is not a text file/,
  },
  {
    what: "a postcode directory of 200,000 lines",
    name: "ONSPD.csv",
    content: () => `pcds,east1m,north1m,lad25cd\r\n${"L1 1AA,1,2,E08000012\r\n".repeat(200_000)}`,
    refused: /ONSPD\.csv fits no table/,
  },
  {
    what: "60,000 episodes",
    name: "large.csv",
    content: () =>
      `${EPISODE_FIELDS}\r\n${"1,01/05/2025,S,C2,N1,U1,PR1,,,,L1 1AA,L2 2BB,SC012345\r\n".repeat(60_000)}`,
    counts: { Episodes: 60_000 },
  },
];
