import check from "../../../rules/format/FMT24";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["no gap", { Header: [{ CHILD: "1" }, { CHILD: "2" }] }],
    ["empty lines below the last row", { Header: [{ CHILD: "1" }, null, null] }],
    [
      "a total and headings within are left out, and are not a gap",
      { Header: [{ CHILD: "1" }, { CHILD: "Total" }, { CHILD: "CHILD" }, { CHILD: "2" }] },
    ],
    ["no rows at all", { Header: [] }],
    ["last year's table", { Header_last: [{ CHILD: "1" }, null, { CHILD: "2" }] }],
  ],
  finds: [
    ["one empty line", { Header: [{ CHILD: "1" }, null, { CHILD: "2" }] }, ["Header 3 CHILD"]],
    [
      "only the first row below the gap",
      { Header: [{ CHILD: "1" }, null, null, { CHILD: "2" }, { CHILD: "3" }] },
      ["Header 4 CHILD"],
    ],
    [
      "two gaps",
      { Header: [{ CHILD: "1" }, null, { CHILD: "2" }, null, { CHILD: "3" }] },
      ["Header 3 CHILD", "Header 5 CHILD"],
    ],
    ["an empty line below the heading", { Header: [null, { CHILD: "1" }] }, ["Header 2 CHILD"]],
  ],
});
