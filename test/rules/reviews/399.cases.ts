import rule from "../../../rules/reviews/399";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "one ordinary episode",
      {
        Header: [{ MOTHER: "0" }],
        Episodes: [{ LS: "V4" }, { LS: "C2" }],
        Reviews: [{ REVIEW: "01/09/2022", REVIEW_CODE: "PN1" }],
      },
    ],
    ["one episode without LS", { Header: [{ MOTHER: "1" }], Episodes: [{ LS: "V4" }, { LS: "", RNE: "S" }] }],
    [
      "nothing filled in",
      {
        Header: [{ MOTHER: "", SEX: "1" }],
        Episodes: [{ LS: "V3" }],
        Reviews: [{ REVIEW: "", REVIEW_CODE: "" }],
      },
    ],
    ["no episode", { Header: [{ MOTHER: "1" }], Reviews: [{ REVIEW: "01/09/2022", REVIEW_CODE: "PN1" }] }],
    [
      "rows without CHILD are not matched",
      { Episodes: [{ CHILD: "", LS: "V3" }], Reviews: [{ CHILD: "", REVIEW: "01/09/2022" }] },
    ],
  ],
  finds: [
    [
      "review of a child with only short breaks; the Header row with MOTHER blank is not marked",
      {
        Header: [{ MOTHER: "", SEX: "1" }],
        Episodes: [{ LS: "V4" }, { LS: "V4" }],
        Reviews: [{ REVIEW: "01/09/2022", REVIEW_CODE: "PN1" }],
      },
      ["Episodes 1 LS", "Episodes 2 LS", "Reviews 1 REVIEW REVIEW_CODE"],
    ],
    [
      "MOTHER 0 counts as filled in; the empty review row is not marked",
      { Header: [{ MOTHER: "0" }], Episodes: [{ LS: "V3" }], Reviews: [{ REVIEW: "", REVIEW_CODE: "" }] },
      ["Episodes 1 LS", "Header 1 MOTHER"],
    ],
    [
      "review code without a date, no Header row",
      { Episodes: [{ LS: "V3" }, { LS: "V4" }], Reviews: [{ REVIEW_CODE: "PN1" }] },
      ["Episodes 1 LS", "Episodes 2 LS", "Reviews 1 REVIEW REVIEW_CODE"],
    ],
    [
      "an unreadable review date counts as filled in",
      { Episodes: [{ LS: "V3" }], Reviews: [{ REVIEW: "soon" }] },
      ["Episodes 1 LS", "Reviews 1 REVIEW REVIEW_CODE"],
    ],
  ],
});
