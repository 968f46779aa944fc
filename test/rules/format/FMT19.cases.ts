import check from "../../../rules/format/FMT19";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["nothing hidden", { Header: [{ CHILD: "A1" }] }],
    ["spaces are another matter", { Header: [{ CHILD: " A1\u00a0" }] }],
    ["a line break at the end is another matter", { Header: [{ CHILD: "A1\r\n" }] }],
    ["a number", { Header: [{ CHILD: 12 }] }],
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
  ],
});
