import { ANN, latin, utf16, type AwkwardFile } from "./awkward-file";

const CHILD =
  "<CHILD><HEADER><CHILDID>0001</CHILDID><UPN>UN1</UPN><SEX>F</SEX><DOB>01/02/2012</DOB><ETHNIC>WBRI</ETHNIC></HEADER></CHILD>";
const fileOf = (inside: string, encoding = "utf-8") =>
  `<?xml version="1.0" encoding="${encoding}"?><EXPSSDA903>${inside}</EXPSSDA903>`;
const ONE = { Header: [[...ANN, ""]] };
/** Ten entities, each ten times the one before: a small file that would fill any memory. */
const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${"bcdefghij"
  .split("")
  .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`)
  .join("")}]>`;

/** The department's XML, and files that only look like it. */
export const XML_FILES: readonly AwkwardFile[] = [
  {
    what: "one child",
    name: "return.xml",
    content: () => fileOf(CHILD),
    gives: ONE,
    says: /return\.xml does not hold social worker episodes \(SWEpisodes\)/,
  },
  { what: "the extension of a text file", name: "return.csv", content: () => fileOf(CHILD), gives: ONE },
  { what: "UTF-16", name: "wide.xml", content: () => utf16(`\ufeff${fileOf(CHILD, "utf-16")}`), gives: ONE },
  {
    what: "an encoding that it names",
    name: "latin.xml",
    content: () => latin(fileOf(CHILD.replace("WBRI", "\u00e9"), "iso-8859-1")),
    gives: { Header: [[...ANN.with(3, "\u00e9"), ""]] },
  },
  {
    what: "elements that are not part of a return",
    name: "notes.xml",
    content: () => fileOf(`${CHILD}<NOTE>x</NOTE>`),
    gives: ONE,
    says: /not part of a return and were left out: NOTE/,
  },
  {
    what: "two HEADER elements in one CHILD",
    name: "two headers.xml",
    content: () =>
      fileOf(
        `${CHILD}\n<CHILD><HEADER><CHILDID>0002</CHILDID></HEADER>\n<EPISODE><RNE>S</RNE></EPISODE>\n<HEADER><CHILDID>0003</CHILDID></HEADER><EPISODE><RNE>P</RNE></EPISODE></CHILD>`,
      ),
    gives: {
      Header: [
        [...ANN, ""],
        ["0002", "", "", "", "", "", "", ""],
        ["0003", "", "", "", "", "", "", ""],
      ],
      Episodes: [
        ["0002", "", "S"],
        ["0003", "", "P"],
      ],
    },
    says: /two headers\.xml: more than one HEADER in CHILD number 2 \(line 4\)\. Each was read as a separate child/,
  },
  {
    what: "an element twice in one HEADER",
    name: "two births.xml",
    content: () => fileOf(CHILD.replace("</HEADER>", "<DOB>02/02/2012</DOB></HEADER>")),
    gives: ONE,
    says: /two births\.xml: an element appears twice in CHILD number 1 \(line 1\), where it may appear only once: the first is used/,
  },
  {
    what: "a tag that is not closed, in the second child of a file of one line",
    name: "unclosed.xml",
    content: () => fileOf(`${CHILD}${CHILD.replace("</SEX>", "")}`),
    refused:
      /unclosed\.xml, line 1: the file is not well-formed XML, or ends too early\. It was read up to CHILD number 2/,
  },
  {
    what: "no child",
    name: "childless.xml",
    content: () => fileOf(""),
    refused: /childless\.xml holds no child/,
  },
  {
    what: "names in lower case",
    name: "small.xml",
    content: () => fileOf(CHILD.toLowerCase()),
    refused:
      /small\.xml holds no child\. .* It has other elements \(child, .*\): names must be in capitals, such as CHILD\./,
  },
  {
    what: "CHILD instead of CHILDID",
    name: "named child.xml",
    content: () =>
      fileOf(
        CHILD.replaceAll("CHILDID", "CHILD").replace("</HEADER>", "</HEADER><EPISODE><RNE>S</RNE></EPISODE>"),
      ),
    gives: { ...ONE, Episodes: [["0001", "", "S"]] },
  },
  {
    what: "cut off in the middle",
    name: "cut.xml",
    content: () => fileOf(CHILD).slice(0, 120),
    refused: /cut\.xml, line 1: the file is not well-formed XML, or ends too early/,
  },
  {
    what: "an entity bomb",
    name: "bomb.xml",
    content: () => `${BOMB}<EXPSSDA903>&j;</EXPSSDA903>`,
    refused: /bomb\.xml, line 1: the file has a document type \(DOCTYPE\)/,
  },
  {
    what: "a reference to a file on this computer",
    name: "spy.xml",
    content: () => `<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/passwd">]><EXPSSDA903>&s;</EXPSSDA903>`,
    refused: /spy\.xml, line 1: the file has a document type/,
  },
  {
    what: "a document type at another address",
    name: "dtd.xml",
    content: () => `<!DOCTYPE x SYSTEM "https://example.org/x.dtd"><EXPSSDA903></EXPSSDA903>`,
    refused: /dtd\.xml, line 1: the file has a document type/,
  },
  {
    what: "a hundred thousand elements inside one another",
    name: "deep.xml",
    content: () => `<EXPSSDA903>${"<A>".repeat(100_000)}`,
    refused: /deep\.xml, line 1: elements are nested more deeply/,
  },
  {
    what: "a text that never ends",
    name: "endless.xml",
    content: () => fileOf(CHILD.replace("UN1", "1".repeat(3_000_000))),
    refused: /endless\.xml, line 1: the text of UPN in CHILD number 1 is longer than an Excel cell can hold/,
  },
  {
    what: "a web page",
    name: "page.xml",
    content: () => "<html></html>",
    refused: /page\.xml, line 1: it is a web page\. Open it in Excel, save it as an \.xlsx workbook/,
  },
  {
    what: "a web page that says it is one, with the extension of a workbook",
    name: "page.xls",
    content: () => "<!DOCTYPE html><html><table><tr><td>CHILD</td></tr></table></html>",
    refused: /page\.xls, line 1: it is a web page\. Open it in Excel/,
  },
  {
    what: "a workbook in the XML format of Excel 2003",
    name: "book.xls",
    content: () =>
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    refused: /book\.xls, line 1: it is a workbook in an old Excel XML format/,
  },
  {
    what: "another XML file",
    name: "config.xml",
    content: () => "<config/>",
    refused: /config\.xml, line 1: the file starts with config instead of EXPSSDA903/,
  },
];
