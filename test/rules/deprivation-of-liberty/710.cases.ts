import rule from "../../../rules/deprivation-of-liberty/710";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "not one of the four codes, so rule 709 applies",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order ended the day before",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "21/05/2026", DEC: "", PLACE: "K3" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "placement ended the day before the order",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "09/05/2026", PLACE: "K1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "blank PLACE",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order still open",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "" }],
      },
    ],
    [
      "no readable start of the episode",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "31/04/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order without a start",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order with an unreadable end",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "K1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "31/06/2026" }],
      },
    ],
    [
      "K2 is where such orders are usual, P2 another place",
      {
        year: "2026/27",
        Episodes: [
          { DECOM: "01/05/2026", DEC: "", PLACE: "K2" },
          { DECOM: "01/05/2026", DEC: "", PLACE: "P2" },
        ],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
    ],
  ],
  finds: [
    [
      "with parents during the order",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "order ends on the first day of the placement",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "20/05/2026", DEC: "", PLACE: "K3" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "order starts on the last day of the placement",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "10/05/2026", PLACE: "K1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "custody",
      {
        year: "2026/27",
        Episodes: [{ DECOM: "01/05/2026", DEC: "31/04/2026", PLACE: "R5" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }],
      },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
  ],
});
