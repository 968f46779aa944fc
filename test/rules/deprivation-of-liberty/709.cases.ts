import rule from "../../../rules/deprivation-of-liberty/709";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27", DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }] },
  silent: [
    ["Z12", { Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z12" }] }],
    [
      "K2 and Z13",
      {
        Episodes: [
          { DECOM: "01/05/2026", PLACE: "K2" },
          { DECOM: "02/05/2026", PLACE: "Z13" },
        ],
      },
    ],
    [
      "order still open",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "" }],
      },
    ],
    [
      "order with an unreadable end",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "31/06/2026" }],
      },
    ],
    [
      "placement ended the day before the order",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "09/05/2026", PLACE: "U1" }] },
    ],
    [
      "placement started the day after the order",
      { Episodes: [{ DECOM: "21/05/2026", DEC: "", PLACE: "U1" }] },
    ],
    ["no readable start of the episode", { Episodes: [{ DECOM: "", DEC: "", PLACE: "U1" }] }],
    [
      "order without a start",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "20/05/2026" }],
      },
    ],
  ],
  finds: [
    [
      "foster care during the order",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "U1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "order starts on the day the placement ends",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "10/05/2026", PLACE: "U1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "order ends on the day the placement starts",
      { Episodes: [{ DECOM: "20/05/2026", DEC: "", PLACE: "U1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "blank PLACE",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "unreadable end of the episode counts as open",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "31/04/2026", PLACE: "P1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "every order that the episode overlaps",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [
          { DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" },
          { DOLO_START: "01/06/2026", DOLO_END: "02/06/2026" },
          { DOLO_START: "01/04/2026", DOLO_END: "02/04/2026" },
        ],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END", "DoLo 2 DOLO_START DOLO_END"],
    ],
    [
      "every episode that the order overlaps",
      {
        Episodes: [
          { DECOM: "01/05/2026", DEC: "15/05/2026", PLACE: "U1" },
          { DECOM: "15/05/2026", PLACE: "K1" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "Z11, Z14 and K3 are not usual",
      {
        Episodes: [
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z11" },
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "Z14" },
          { DECOM: "01/05/2026", DEC: "30/06/2026", PLACE: "K3" },
        ],
      },
      ["Episodes 1 PLACE", "Episodes 2 PLACE", "Episodes 3 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
  ],
});
