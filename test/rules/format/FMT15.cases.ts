import check from "../../../rules/format/FMT15";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["no spaces", { Header: [{ CHILD: "A1", DOB: "30/04/2010", UPN: "A123456789012" }] }],
    ["a code with spaces is another matter", { Episodes: [{ DECOM: "01/05/2025", LS: " C2 " }] }],
    ["nothing but spaces", { Header: [{ CHILD: "1", UPN: "   " }] }],
    ["a space within", { Header: [{ CHILD: "A 1" }] }],
    ["a number", { Header: [{ CHILD: 12, DOB: 40298 }] }],
    ["last year's table", { Header_last: [{ CHILD: " 1" }] }],
    ["a letter with an accent", { Header: [{ CHILD: "\u00c91" }] }],
    [
      "a narrow space within that lines may break at",
      { Header: [{ CHILD: "A\u20061" }, { CHILD: "A\u20081" }] },
    ],
  ],
  finds: [
    ["before an identifier", { Header: [{ CHILD: " A1" }] }, ["Header 1 CHILD"]],
    ["after an identifier", { Header: [{ UPN: "A123456789012 " }] }, ["Header 1 UPN"]],
    ["around a date", { Header: [{ DOB: " 30/04/2010 " }] }, ["Header 1 DOB"]],
    ["a non-breaking space", { Header: [{ DOB: "30/04/2010\u00a0" }] }, ["Header 1 DOB"]],
    ["a non-breaking space within", { Header: [{ CHILD: "A\u00a01" }] }, ["Header 1 CHILD"]],
    ["a line break behind", { Header: [{ CHILD: "A1\n" }] }, ["Header 1 CHILD"]],
    ["a tab in front", { SWEpisodes: [{ SW_ID: "\tSW123456" }] }, ["SWEpisodes 1 SW_ID"]],
    [
      "every kind of non-breaking space within",
      { Header: [{ CHILD: "A\u00a01" }, { CHILD: "A\u20071" }, { CHILD: "A\u202f1" }] },
      ["Header 1 CHILD", "Header 2 CHILD", "Header 3 CHILD"],
    ],
  ],
});
