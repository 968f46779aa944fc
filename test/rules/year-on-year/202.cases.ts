import rule from "../../../rules/year-on-year/202";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["not in last year's return", { Header: [{ SEX: "F" }], Header_last: [{ CHILD: "2", SEX: "M" }] }],
    [
      "the same meaning across the change of codes",
      {
        year: "2024/25",
        Header: [
          { CHILD: "1", SEX: "M" },
          { CHILD: "2", SEX: "F" },
        ],
        Header_last: [
          { CHILD: "1", SEX: "1" },
          { CHILD: "2", SEX: "2" },
        ],
      },
    ],
    ["the same in both years", { year: "2023/24", Header: [{ SEX: "1" }], Header_last: [{ SEX: "1" }] }],
    [
      "blank in both years",
      { Header: [{ SEX: "", DOB: "01/05/2012" }], Header_last: [{ SEX: "", DOB: "01/05/2012" }] },
    ],
    [
      "rows without CHILD do not belong together",
      { Header: [{ CHILD: "", SEX: "F" }], Header_last: [{ CHILD: "", SEX: "M" }] },
    ],
    [
      "the old codes this year, the new ones last year",
      {
        year: "2024/25",
        Header: [
          { CHILD: "1", SEX: "1" },
          { CHILD: "2", SEX: "2" },
        ],
        Header_last: [
          { CHILD: "1", SEX: "M" },
          { CHILD: "2", SEX: "F" },
        ],
      },
    ],
  ],
  finds: [
    [
      "unknown last year, known now",
      { year: "2025/26", Header: [{ SEX: "F" }], Header_last: [{ SEX: "U" }] },
      ["Header 1 SEX"],
    ],
    [
      "different codes",
      { year: "2023/24", Header: [{ SEX: "2" }], Header_last: [{ SEX: "1" }] },
      ["Header 1 SEX"],
    ],
    [
      "blank this year",
      { year: "2025/26", Header: [{ SEX: "", DOB: "01/05/2012" }], Header_last: [{ SEX: "F" }] },
      ["Header 1 SEX"],
    ],
    [
      "blank last year",
      { year: "2025/26", Header: [{ SEX: "F" }], Header_last: [{ SEX: "", DOB: "01/05/2012" }] },
      ["Header 1 SEX"],
    ],
    [
      "a different meaning across the change of codes",
      { year: "2024/25", Header: [{ SEX: "F" }], Header_last: [{ SEX: "1" }] },
      ["Header 1 SEX"],
    ],
    [
      "unknown is none of the old codes",
      { year: "2024/25", Header: [{ SEX: "U" }], Header_last: [{ SEX: "2" }] },
      ["Header 1 SEX"],
    ],
    [
      "before the change 1 and M are not the same",
      { year: "2023/24", Header: [{ SEX: "M" }], Header_last: [{ SEX: "1" }] },
      ["Header 1 SEX"],
    ],
    [
      "one of two rows of last year differs",
      { Header: [{ SEX: "F" }], Header_last: [{ SEX: "F" }, { SEX: "M" }] },
      ["Header 1 SEX"],
    ],
  ],
});
