import check from "../../../rules/format/FMT19";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["nothing hidden", { Header: [{ CHILD: "A1" }] }],
    ["spaces are another matter", { Header: [{ CHILD: " A1\u00a0" }] }],
    ["a line break at the end is another matter", { Header: [{ CHILD: "A1\r\n" }] }],
    ["a number", { Header: [{ CHILD: 12 }] }],
    [
      "signs that can be seen, and spaces, next to those that cannot",
      {
        Header: [
          "\u00a0",
          "\u00ac",
          "\u00ae",
          "\u061b",
          "\u061d",
          "\u180d",
          "\u200a",
          "\u2010",
          "\u2029",
          "\u202f",
          "\u205f",
          "\u2070",
        ].map((sign) => ({ UPN: `A${sign}1` })),
      },
    ],
  ],
  finds: [
    ["zero width", { Header: [{ CHILD: "A\u200b1" }] }, ["Header 1 CHILD"]],
    ["a byte order mark in front", { Header: [{ CHILD: "\ufeffA1" }] }, ["Header 1 CHILD"]],
    [
      "a mark for the direction of writing around a date",
      { Header: [{ DOB: "\u200e30/04/2010" }] },
      ["Header 1 DOB"],
    ],
    [
      "a soft hyphen",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "L1\u00ad 8JQ" }] },
      ["Episodes 1 PL_POST"],
    ],
    ["a line break within", { Header: [{ CHILD: "A\n1" }] }, ["Header 1 CHILD"]],
    ["a control character", { Header: [{ CHILD: "A\u00011" }] }, ["Header 1 CHILD"]],
    [
      "marks that set the direction of what is between them",
      { Header: [{ CHILD: "\u2066A1\u2069", DOB: "\u2068\u061c30/04/2010\u2069" }] },
      ["Header 1 CHILD", "Header 1 DOB"],
    ],
    ["a control character beyond ASCII", { Header: [{ SEX: "M\u0081" }] }, ["Header 1 SEX"]],
    [
      "every kind that cannot be seen",
      {
        Header: [
          "\u0000",
          "\b",
          "\u000e",
          "\u001f",
          "\u007f",
          "\u009f",
          "\u00ad",
          "\u061c",
          "\u180e",
          "\u200b",
          "\u200f",
          "\u202a",
          "\u202e",
          "\u2060",
          "\u206f",
          "\ufeff",
          "\t",
          "\n",
          "\u000b",
          "\f",
          "\r",
        ].map((sign) => ({ UPN: `A${sign}1` })),
      },
      Array.from({ length: 21 }, (_, index) => `Header ${index + 1} UPN`),
    ],
  ],
});
