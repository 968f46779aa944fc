import rule from "../../../rules/deprivation-of-liberty/709";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "Z12",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z12" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "K2 and Z13",
      {
        year: "2026/27",
        Episodes: [
          { DECOM: "01/05/2026", PLACE: "K2" },
          { DECOM: "02/05/2026", PLACE: "Z13" },
        ],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order still open",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "" }],
      },
    ],
    [
      "order with an unreadable end",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "31/06/2026" }],
      },
    ],
    [
      "placement ended the day before the order",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "09/05/2026", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "placement started the day after the order",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "21/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "no readable start of the episode",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order without a start",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "20/05/2026" }],
      },
    ],
  ],
  finds: [
    [
      "foster care during the order",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "order starts on the day the placement ends",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "10/05/2026", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "order ends on the day the placement starts",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "20/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "blank PLACE",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "unreadable end of the episode counts as open",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "31/04/2026", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "every order that the episode overlaps",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [
          { DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" },
          { DOLO_START: "01/06/2026", DOLO_END: "02/06/2026" },
          { DOLO_START: "01/04/2026", DOLO_END: "02/04/2026" },
        ],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END", "DoLo 2 DOLO_START", "DoLo 2 DOLO_END"],
    ],
    [
      "every episode that the order overlaps",
      {
        year: "2026/27",
        Episodes: [
          { DECOM: "01/05/2026", DEC: "15/05/2026", PLACE: "U1" },
          { DECOM: "15/05/2026", PLACE: "K1" },
        ],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "Z11, Z14 and K3 are not usual",
      {
        year: "2026/27",
        Episodes: [
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z11" },
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z14" },
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "K3" },
        ],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
  ],
});
