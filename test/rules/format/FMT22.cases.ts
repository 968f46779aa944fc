import check from "../../../rules/format/FMT22";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["nothing merged", { Header: [{}, {}] }],
    ["merged headings", { Header: [{}], merged: [["Header 0 CHILD", "Header 0 SEX"]] }],
    [
      "merged cells in empty lines",
      { Header: [{}, null, null], merged: [["Header 2 CHILD", "Header 3 SEX"]] },
    ],
    [
      "last year's table",
      { Header_last: [{}, {}], merged: [["Header_last 1 CHILD", "Header_last 2 CHILD"]] },
    ],
  ],
  finds: [
    [
      "CHILD merged over the rows of a child",
      {
        Reviews: [{ REVIEW: "01/05/2025" }, { CHILD: "", REVIEW: "01/06/2025" }],
        merged: [["Reviews 1 CHILD", "Reviews 2 CHILD"]],
      },
      ["Reviews 1 CHILD", "Reviews 2 CHILD"],
    ],
    [
      "two columns of one row",
      { Header: [{ SEX: "1" }], merged: [["Header 1 CHILD", "Header 1 SEX"]] },
      ["Header 1 CHILD", "Header 1 SEX"],
    ],
    [
      "a heading with the row below",
      { Header: [{ SEX: "1" }], merged: [["Header 0 SEX", "Header 1 SEX"]] },
      ["Header 1 SEX"],
    ],
    [
      "two areas",
      {
        Header: [{}, {}, {}],
        merged: [
          ["Header 1 SEX", "Header 2 SEX"],
          ["Header 3 UPN", "Header 3 MOTHER"],
        ],
      },
      ["Header 1 SEX", "Header 2 SEX", "Header 3 UPN", "Header 3 MOTHER"],
    ],
  ],
});
