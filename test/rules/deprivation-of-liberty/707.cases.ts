import rule from "../../../rules/deprivation-of-liberty/707";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    [
      "ends with care",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "30/09/2026" }],
      },
    ],
    [
      "ends on the first day of care",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/04/2026", DOLO_END: "04/05/2026" }],
      },
    ],
    [
      "starts before care and ends in it",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/04/2026", DOLO_END: "06/05/2026" }],
      },
    ],
    [
      "episodes that join are one open period",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/06/2026" },
          { DECOM: "30/06/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
    ],
    [
      "open in the open period",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/06/2026" },
          { DECOM: "01/09/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "01/09/2026", DOLO_END: "" }],
      },
    ],
    ["no episode", { Episodes: [], DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "" }] }],
    [
      "no dated episode",
      { Episodes: [{ DECOM: "", DEC: "30/09/2026" }], DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "" }] },
    ],
    [
      "no readable start",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "01/12/2026" }],
      },
    ],
    [
      "an episode without an end is carried on",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "" },
          { DECOM: "01/09/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
    ],
    [
      "an unreadable DEC leaves the period open",
      { Episodes: [{ DECOM: "04/05/2026", DEC: "31/06/2026" }], DoLo: [{ DOLO_START: "04/05/2026" }] },
    ],
  ],
  finds: [
    [
      "care ended, order still open",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "ends between two periods",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/06/2026" },
          { DECOM: "01/09/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "05/07/2026", DOLO_END: "06/07/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "ends the day after care did",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "01/10/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "ends the day before care began",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/04/2026", DOLO_END: "03/05/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "open since before the open period began",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/06/2026" },
          { DECOM: "01/09/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "unreadable end counts as open",
      {
        Episodes: [{ DECOM: "04/05/2026", DEC: "30/09/2026" }],
        DoLo: [{ DOLO_START: "01/08/2026", DOLO_END: "31/09/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "a new period from the day after",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "10/06/2026" },
          { DECOM: "11/06/2026", DEC: "" },
        ],
        DoLo: [{ DOLO_START: "10/06/2026", DOLO_END: "" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "a blank end in the middle is closed by the last episode",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "" },
          { DECOM: "01/06/2026", DEC: "30/06/2026" },
        ],
        DoLo: [{ DOLO_START: "01/06/2026", DOLO_END: "" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "the period ends with its last episode, not with the latest DEC",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/09/2026" },
          { DECOM: "01/06/2026", DEC: "30/06/2026" },
        ],
        DoLo: [{ DOLO_START: "05/05/2026", DOLO_END: "15/08/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "of two episodes of the same day the last in the file is the last",
      {
        Episodes: [
          { DECOM: "04/05/2026", DEC: "30/09/2026" },
          { DECOM: "04/05/2026", DEC: "30/06/2026" },
        ],
        DoLo: [{ DOLO_START: "05/05/2026", DOLO_END: "15/08/2026" }],
      },
      ["DoLo 1 DOLO_END"],
    ],
  ],
});
