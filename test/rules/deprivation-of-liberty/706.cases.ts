import rule from "../../../rules/deprivation-of-liberty/706";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    [
      "carried over and ended",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [{ DOLO_START: "10/02/2026", DOLO_END: "09/05/2026" }],
      },
    ],
    [
      "carried over and still open",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
      },
    ],
    [
      "the last order had ended",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "20/03/2026" }],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
    ],
    [
      "only an earlier order was open",
      {
        DoLo_last: [
          { DOLO_START: "10/01/2026", DOLO_END: "" },
          { DOLO_START: "10/02/2026", DOLO_END: "20/03/2026" },
        ],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
    ],
    [
      "unreadable end counts as an end",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "31/02/2026" }],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
    ],
    ["no order last year", { DoLo_last: [], DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }] }],
    [
      "a later order this year does not matter",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [
          { DOLO_START: "01/06/2026", DOLO_END: "" },
          { DOLO_START: "10/02/2026", DOLO_END: "09/05/2026" },
        ],
      },
    ],
    [
      "rows without CHILD are not matched",
      {
        DoLo_last: [{ CHILD: "", DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [{ CHILD: "", DOLO_START: "10/02/2026", DOLO_END: "" }],
      },
    ],
  ],
  finds: [
    [
      "last year's order was not carried over",
      { DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }], DoLo: [] },
      ["DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "start date changed",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [{ DOLO_START: "11/02/2026", DOLO_END: "09/05/2026" }],
      },
      ["DoLo 1 DOLO_START", "DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "no readable start this year",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "09/05/2026" }],
      },
      ["DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "an earlier order this year",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [
          { DOLO_START: "10/02/2026", DOLO_END: "" },
          { DOLO_START: "09/02/2026", DOLO_END: "10/02/2026" },
        ],
      },
      ["DoLo 2 DOLO_START", "DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "of equal starts last year the open one counts",
      {
        DoLo_last: [
          { DOLO_START: "10/02/2026", DOLO_END: "20/03/2026" },
          { DOLO_START: "10/02/2026", DOLO_END: "" },
        ],
        DoLo: [],
      },
      ["DoLo_last 2 DOLO_START DOLO_END"],
    ],
    [
      "of equal starts this year the first row counts",
      {
        DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "" }],
        DoLo: [
          { DOLO_START: "01/05/2026", DOLO_END: "02/05/2026" },
          { DOLO_START: "01/05/2026", DOLO_END: "" },
        ],
      },
      ["DoLo 1 DOLO_START", "DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "last year's rows without a start do not count",
      {
        DoLo_last: [
          { DOLO_START: "", DOLO_END: "20/03/2026" },
          { DOLO_START: "10/02/2026", DOLO_END: "" },
        ],
        DoLo: [],
      },
      ["DoLo_last 2 DOLO_START DOLO_END"],
    ],
    [
      "of two open orders of the same day the first in the file",
      { DoLo_last: [{ DOLO_START: "10/02/2026" }, { DOLO_START: "10/02/2026" }], DoLo: [] },
      ["DoLo_last 1 DOLO_START DOLO_END"],
    ],
    [
      "of two orders of the same day the open one, not the one with an unreadable end",
      { DoLo_last: [{ DOLO_START: "10/02/2026", DOLO_END: "soon" }, { DOLO_START: "10/02/2026" }], DoLo: [] },
      ["DoLo_last 2 DOLO_START DOLO_END"],
    ],
  ],
});
