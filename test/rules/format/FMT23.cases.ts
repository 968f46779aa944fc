import check from "../../../rules/format/FMT23";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    [
      "two children with the same values",
      {
        Header: [
          { CHILD: "1", SEX: "1" },
          { CHILD: "2", SEX: "1" },
        ],
      },
    ],
    [
      "one field differs",
      {
        Reviews: [
          { REVIEW: "01/05/2025", REVIEW_CODE: "PN1" },
          { REVIEW: "01/05/2025", REVIEW_CODE: "PN2" },
        ],
      },
    ],
    [
      "one field is blank",
      { Reviews: [{ REVIEW: "01/05/2025", REVIEW_CODE: "PN1" }, { REVIEW: "01/05/2025" }] },
    ],
    ["one date cannot be read", { Reviews: [{ REVIEW: "soon" }, { REVIEW: "later" }] }],
    [
      "the same row last year",
      {
        Reviews: [{ REVIEW: "01/05/2025" }],
        Reviews_last: [{ REVIEW: "01/05/2025" }, { REVIEW: "01/05/2025" }],
      },
    ],
  ],
  finds: [
    [
      "one row directly below the other",
      { Reviews: [{ REVIEW: "01/05/2025" }, { REVIEW: "01/05/2025" }] },
      ["Reviews 1 CHILD", "Reviews 2 CHILD"],
    ],
    [
      "other rows between",
      { Reviews: [{ REVIEW: "01/05/2025" }, { CHILD: "2", REVIEW: "01/05/2025" }, { REVIEW: "01/05/2025" }] },
      ["Reviews 1 CHILD", "Reviews 3 CHILD"],
    ],
    [
      "a date as text and as a number",
      { Reviews: [{ REVIEW: "30/04/2025" }, { REVIEW: 45777 }] },
      ["Reviews 1 CHILD", "Reviews 2 CHILD"],
    ],
    [
      "small letters and spaces in a code",
      {
        Episodes: [
          { DECOM: "01/05/2025", LS: "C2" },
          { DECOM: "01/05/2025", LS: "c2 " },
        ],
      },
      ["Episodes 1 CHILD", "Episodes 2 CHILD"],
    ],
    [
      "three times",
      { Reviews: [{ REVIEW: "01/05/2025" }, { REVIEW: "01/05/2025" }, { REVIEW: "01/05/2025" }] },
      ["Reviews 1 CHILD", "Reviews 2 CHILD", "Reviews 3 CHILD"],
    ],
    [
      "the same text that cannot be read",
      { Reviews: [{ REVIEW: "soon" }, { REVIEW: "soon" }] },
      ["Reviews 1 CHILD", "Reviews 2 CHILD"],
    ],
    [
      "of several children, the first as well as the last",
      {
        Reviews: [
          { CHILD: "1", REVIEW: "01/05/2025" },
          { CHILD: "1", REVIEW: "01/05/2025" },
          { CHILD: "2", REVIEW: "01/05/2025" },
          { CHILD: "3", REVIEW: "01/05/2025" },
          { CHILD: "3", REVIEW: "01/05/2025" },
        ],
      },
      ["Reviews 1 CHILD", "Reviews 2 CHILD", "Reviews 4 CHILD", "Reviews 5 CHILD"],
    ],
    [
      "a child's rows together above, and once more below",
      {
        Reviews: [
          { CHILD: "1", REVIEW: "02/05/2025" },
          { CHILD: "1", REVIEW: "01/05/2025" },
          { CHILD: "2", REVIEW: "01/05/2025" },
          { CHILD: "2", REVIEW: "02/05/2025" },
          { CHILD: "1", REVIEW: "01/05/2025" },
          { CHILD: "2", REVIEW: "02/05/2025" },
        ],
      },
      ["Reviews 2 CHILD", "Reviews 4 CHILD", "Reviews 5 CHILD", "Reviews 6 CHILD"],
    ],
    [
      "among many rows of one child",
      {
        Reviews: [
          ...Array.from({ length: 13 }, (_, index) => ({ REVIEW: `${index + 1}/05/2025` })),
          { REVIEW: "7/05/2025" },
        ],
      },
      ["Reviews 7 CHILD", "Reviews 14 CHILD"],
    ],
  ],
});
