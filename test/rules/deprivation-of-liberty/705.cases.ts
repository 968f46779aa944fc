import rule from "../../../rules/deprivation-of-liberty/705";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    [
      "renewed on the day it ended",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
          { DOLO_START: "01/06/2026", DOLO_END: "01/07/2026" },
        ],
      },
    ],
    ["only one row", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    [
      "a row without a start, after an open one",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "" },
          { DOLO_START: "", DOLO_END: "30/09/2026" },
        ],
      },
    ],
    [
      "only the last is open",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
          { DOLO_START: "01/09/2026", DOLO_END: "" },
        ],
      },
    ],
    [
      "rows of different children",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "", CHILD: "1" },
          { DOLO_START: "01/06/2026", DOLO_END: "", CHILD: "2" },
        ],
      },
    ],
    [
      "compared only with the row just before it, which may have no start",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "01/08/2026" },
          { DOLO_START: "", DOLO_END: "01/09/2026" },
          { DOLO_START: "01/09/2026", DOLO_END: "01/10/2026" },
        ],
      },
    ],
    [
      "at the same end, a row with a start before one without",
      {
        DoLo: [
          { DOLO_START: "", DOLO_END: "01/06/2026" },
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
        ],
      },
    ],
    [
      "a row with neither date comes last",
      { DoLo: [{ DOB: "01/05/2012" }, { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" }] },
    ],
    [
      "a row of one day before an open one from that day, in the order of the file",
      { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "04/05/2026" }, { DOLO_START: "04/05/2026" }] },
    ],
    [
      "start unreadable, after an open one",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "" },
          { DOLO_START: "31/06/2026", DOLO_END: "01/09/2026" },
        ],
      },
    ],
  ],
  finds: [
    [
      "the order before it never ended",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "" },
          { DOLO_START: "01/09/2026", DOLO_END: "30/09/2026" },
        ],
      },
      ["DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "starts one day too early",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
          { DOLO_START: "31/05/2026", DOLO_END: "01/07/2026" },
        ],
      },
      ["DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "an unreadable end counts as open",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "31/06/2026" },
          { DOLO_START: "01/08/2026", DOLO_END: "02/08/2026" },
        ],
      },
      ["DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "of one order within another, the one that ends later is marked",
      {
        DoLo: [
          { DOLO_START: "01/05/2026", DOLO_END: "31/12/2026" },
          { DOLO_START: "01/06/2026", DOLO_END: "01/07/2026" },
        ],
      },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "the order of the rows does not matter",
      {
        DoLo: [
          { DOLO_START: "31/05/2026", DOLO_END: "01/07/2026" },
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
        ],
      },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "same dates: the order of the rows decides",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "" },
          { DOLO_START: "04/05/2026", DOLO_END: "" },
        ],
      },
      ["DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "same end: the later start is marked",
      {
        DoLo: [
          { DOLO_START: "05/05/2026", DOLO_END: "01/06/2026" },
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
        ],
      },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "an open row before one of its first day alone, in the order of the file",
      { DoLo: [{ DOLO_START: "04/05/2026" }, { DOLO_START: "04/05/2026", DOLO_END: "04/05/2026" }] },
      ["DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "the open one is below",
      {
        DoLo: [
          { DOLO_START: "01/09/2026", DOLO_END: "30/09/2026" },
          { DOLO_START: "04/05/2026", DOLO_END: "" },
        ],
      },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "after a row without a start, each of the others is compared",
      {
        DoLo: [
          { DOLO_START: "04/05/2026", DOLO_END: "01/06/2026" },
          { DOLO_START: "", DOLO_END: "10/06/2026" },
          { DOLO_START: "09/06/2026", DOLO_END: "01/07/2026" },
        ],
      },
      ["DoLo 3 DOLO_START DOLO_END"],
    ],
  ],
});
