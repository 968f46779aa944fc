import check from "../../../rules/format/FMT14";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a number of 15 digits", { Header: [{ CHILD: 123456789012345 }] }],
    ["long text of digits keeps them all", { Header: [{ CHILD: "1234567890123456" }] }],
    ["a letter E without a plus sign may belong to it", { Header: [{ CHILD: "12E3" }, { CHILD: "1E5" }] }],
    ["a number with exponent is not an identifier", { OC2: [{ SDQ_SCORE: "1.2E+1" }] }],
    ["a point or a comma within an identifier", { Header: [{ CHILD: "12.34" }, { CHILD: "1,2" }] }],
    ["an apostrophe within it", { Header: [{ CHILD: "O'1" }] }],
    [
      "more before or behind than such a number has",
      {
        Header: [
          "A1.2E+12",
          "1.2E+12X",
          "1.2E+1234",
          "1.2E+",
          "1.E+12",
          "A1000.0",
          "1000.0X",
          "1000.",
          "1,000.",
          "1,000.5",
          "1234,567",
          "1,0000",
          ",000",
        ].map((CHILD) => ({ CHILD })),
      },
    ],
    ["a number of 15 nines", { Header: [{ CHILD: 999999999999999 }] }],
  ],
  finds: [
    ["text", { Header: [{ CHILD: "1.2E+12" }] }, ["Header 1 CHILD"]],
    ["without decimals, small e", { Header: [{ CHILD: "1e+12" }] }, ["Header 1 CHILD"]],
    ["a number of 16 digits", { Header: [{ CHILD: 1234567890123450 }] }, ["Header 1 CHILD"]],
    ["UPN", { Header: [{ UPN: "1.23457E+11" }] }, ["Header 1 UPN"]],
    ["URN", { Episodes: [{ DECOM: "01/05/2025", URN: "1.23E+06" }] }, ["Episodes 1 URN"]],
    ["decimals", { Header: [{ CHILD: "1000.0" }] }, ["Header 1 CHILD"]],
    ["commas between thousands", { Header: [{ CHILD: "1,000" }] }, ["Header 1 CHILD"]],
    ["an apostrophe in front", { Header: [{ CHILD: "'0001000" }] }, ["Header 1 CHILD"]],
    ["quotation marks around it", { Header: [{ CHILD: '"0001000"' }] }, ["Header 1 CHILD"]],
    ["a formula that keeps the text", { Header: [{ CHILD: '="0001000"' }] }, ["Header 1 CHILD"]],
    ["last year's table", { Header_last: [{ CHILD: "1.2E+12" }] }, ["Header_last 1 CHILD"]],
    [
      "exponents of one and three digits",
      { Header: ["1.2E+1", "1.2E+123"].map((CHILD) => ({ CHILD })) },
      ["Header 1 CHILD", "Header 2 CHILD"],
    ],
    [
      "more zeros behind the point, more commas",
      { Header: ["1000.00", "12,345", "123,456", "1,000,000", "1,000.0"].map((CHILD) => ({ CHILD })) },
      ["Header 1 CHILD", "Header 2 CHILD", "Header 3 CHILD", "Header 4 CHILD", "Header 5 CHILD"],
    ],
    [
      "curly signs in front",
      { Header: ["\u20181000", "\u20191000", "\u201c1000", "\u201d1000"].map((CHILD) => ({ CHILD })) },
      ["Header 1 CHILD", "Header 2 CHILD", "Header 3 CHILD", "Header 4 CHILD"],
    ],
    ["the first number of 16 digits", { Header: [{ CHILD: 1000000000000000 }] }, ["Header 1 CHILD"]],
  ],
});
