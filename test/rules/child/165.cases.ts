import rule from "../../../rules/child/165";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "only short breaks in the year",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { DECOM: "01/05/2025", LS: "V4" },
          { DECOM: "01/06/2025", LS: "V3" },
        ],
      },
    ],
    [
      "an episode without a readable start is not in the year",
      {
        Header: [{ SEX: "F" }],
        Episodes: [{ DECOM: "31/06/2025", LS: "C2" }],
        OC3: [{ IN_TOUCH: "YES" }],
      },
    ],
    [
      "in the return as a care leaver only",
      {
        Header: [{ SEX: "F" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "01/05/2024", LS: "C2" }],
        OC3: [{ IN_TOUCH: "YES" }],
      },
    ],
    [
      "care ended on 31 March before the year, care leaver since",
      {
        Header: [{ SEX: "F" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "31/03/2025", LS: "C2" }],
        OC3: [{ ACTIV: "F2" }],
      },
    ],
    [
      "care starts on 1 April after the year",
      { Header: [{ SEX: "F" }], Episodes: [{ DECOM: "01/04/2026", LS: "C2" }], OC3: [{ ACCOM: "B1" }] },
    ],
    [
      "care leaver with a short break in the year",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { DECOM: "01/05/2025", LS: "V4" },
          { DECOM: "01/05/2020", DEC: "01/05/2024", LS: "C2" },
        ],
        OC3: [{ IN_TOUCH: "YES" }],
      },
    ],
    [
      "female with a value",
      {
        Header: [
          { SEX: "F", MOTHER: "1" },
          { SEX: "F", MOTHER: "0" },
        ],
        Episodes: [{ DECOM: "01/05/2025", LS: "C2" }],
      },
    ],
    ["male without", { Header: [{ SEX: "M" }], Episodes: [{ DECOM: "01/05/2025", LS: "C2" }] }],
    [
      "SEX unknown, blank or of the old codes is neither male nor female",
      {
        Header: [
          { SEX: "U" },
          { SEX: "U", MOTHER: "0" },
          { SEX: "", MOTHER: "1" },
          { SEX: "2" },
          { SEX: "1", MOTHER: "0" },
        ],
        Episodes: [{ DECOM: "01/05/2025" }],
      },
    ],
    [
      "the letters were no codes before 2024/25",
      {
        year: "2023/24",
        Header: [{ SEX: "F" }, { SEX: "M", MOTHER: "0" }],
        Episodes: [{ DECOM: "01/05/2023" }],
      },
    ],
    [
      "one short break and nothing else",
      { Header: [{ SEX: "F" }], Episodes: [{ DECOM: "01/05/2025", LS: "V3" }] },
    ],
  ],
  finds: [
    [
      "female in care without a value",
      { Header: [{ SEX: "F" }], Episodes: [{ DECOM: "01/05/2025", LS: "C2" }] },
      ["Header 1 MOTHER SEX"],
    ],
    [
      "neither 0 nor 1, for a female too",
      {
        Header: [
          { CHILD: "1", SEX: "F", MOTHER: "2" },
          { CHILD: "2", SEX: "F", MOTHER: "01" },
        ],
      },
      ["Header 1 MOTHER SEX", "Header 2 MOTHER SEX"],
    ],
    [
      "rows without CHILD do not belong together",
      { Header: [{ CHILD: "", SEX: "F" }], Episodes: [{ CHILD: "", DECOM: "01/05/2025", LS: "V4" }] },
      ["Header 1 MOTHER SEX"],
    ],
    [
      "female in care without a value, earlier codes",
      { year: "2022/23", Header: [{ SEX: "2" }], Episodes: [{ DECOM: "01/05/2022", LS: "C2" }] },
      ["Header 1 MOTHER SEX"],
    ],
    ["filled in for a male", { Header: [{ SEX: "M", MOTHER: "0" }] }, ["Header 1 MOTHER SEX"]],
    [
      "filled in for a male, earlier codes",
      { year: "2023/24", Header: [{ SEX: "1", MOTHER: "1" }] },
      ["Header 1 MOTHER SEX"],
    ],
    [
      "neither 0 nor 1, whatever SEX is",
      { Header: [{ SEX: "U", MOTHER: "2" }], Episodes: [{ LS: "V4" }] },
      ["Header 1 MOTHER SEX"],
    ],
    [
      "care ended on 1 April, first day of the year; the OC3 row is marked too",
      {
        Header: [{ SEX: "F" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "01/04/2025", LS: "C2" }],
        OC3: [{ IN_TOUCH: "YES" }],
      },
      ["Header 1 MOTHER SEX", "OC3 1 ACCOM ACTIV IN_TOUCH"],
    ],
    [
      "care starts on the last day of the year",
      { Header: [{ SEX: "F" }], Episodes: [{ DECOM: "31/03/2026", LS: "" }], OC3: [{ IN_TOUCH: "YES" }] },
      ["Header 1 MOTHER SEX", "OC3 1 ACCOM ACTIV IN_TOUCH"],
    ],
    [
      "an unreadable end counts as open",
      {
        Header: [{ SEX: "F" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "31/02/2021", LS: "C2" }],
        OC3: [{ IN_TOUCH: "YES" }],
      },
      ["Header 1 MOTHER SEX", "OC3 1 ACCOM ACTIV IN_TOUCH"],
    ],
    [
      "neither an episode nor care leaver data",
      { Header: [{ SEX: "F" }], OC3: [{ DOB: "01/05/2007" }] },
      ["Header 1 MOTHER SEX", "OC3 1 ACCOM ACTIV IN_TOUCH"],
    ],
    [
      "one other episode among short breaks",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { DECOM: "01/05/2025", LS: "V4" },
          { DECOM: "01/06/2025", LS: "C2" },
        ],
      },
      ["Header 1 MOTHER SEX"],
    ],
    [
      "a space beside the code, whatever SEX is",
      {
        Header: [
          { CHILD: "1", SEX: "F", MOTHER: "0 " },
          { CHILD: "2", SEX: "", MOTHER: " 1" },
        ],
        Episodes: [{ DECOM: "01/05/2025", LS: "C2" }],
      },
      ["Header 1 MOTHER SEX", "Header 2 MOTHER SEX"],
    ],
    [
      "in care in the year and before it, care leaver too",
      {
        Header: [{ SEX: "F" }],
        Episodes: [
          { DECOM: "01/05/2020", DEC: "01/05/2024", LS: "C2" },
          { DECOM: "01/05/2025", LS: "C2" },
        ],
        OC3: [{ IN_TOUCH: "YES" }],
      },
      ["Header 1 MOTHER SEX", "OC3 1 ACCOM ACTIV IN_TOUCH"],
    ],
    [
      "the first year of the letters",
      {
        year: "2024/25",
        Header: [
          { CHILD: "1", SEX: "F" },
          { CHILD: "2", SEX: "M", MOTHER: "0" },
        ],
        Episodes: [{ CHILD: "1", DECOM: "01/05/2024" }],
      },
      ["Header 1 MOTHER SEX", "Header 2 MOTHER SEX"],
    ],
  ],
});
