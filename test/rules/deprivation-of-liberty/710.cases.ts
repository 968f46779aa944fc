import rule from "../../../rules/deprivation-of-liberty/710";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27", DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "20/05/2026" }] },
  silent: [
    [
      "not one of the four codes, so rule 709 applies",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "U1" }] },
    ],
    ["order ended the day before", { Episodes: [{ DECOM: "21/05/2026", DEC: "", PLACE: "K3" }] }],
    [
      "placement ended the day before the order",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "09/05/2026", PLACE: "K1" }] },
    ],
    ["blank PLACE", { Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "" }] }],
    [
      "order still open",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "" }],
      },
    ],
    ["no readable start of the episode", { Episodes: [{ DECOM: "31/04/2026", DEC: "", PLACE: "P1" }] }],
    [
      "order without a start",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }],
        DoLo: [{ DOLO_START: "", DOLO_END: "20/05/2026" }],
      },
    ],
    [
      "order with an unreadable end",
      {
        Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "K1" }],
        DoLo: [{ DOLO_START: "10/05/2026", DOLO_END: "31/06/2026" }],
      },
    ],
    [
      "K2 is where such orders are usual, P2 another place",
      {
        Episodes: [
          { DECOM: "01/05/2026", DEC: "", PLACE: "K2" },
          { DECOM: "01/05/2026", DEC: "", PLACE: "P2" },
        ],
      },
    ],
  ],
  finds: [
    [
      "with parents during the order",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "", PLACE: "P1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "order ends on the first day of the placement",
      { Episodes: [{ DECOM: "20/05/2026", DEC: "", PLACE: "K3" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "order starts on the last day of the placement",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "10/05/2026", PLACE: "K1" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "custody",
      { Episodes: [{ DECOM: "01/05/2026", DEC: "31/04/2026", PLACE: "R5" }] },
      ["Episodes 1 PLACE", "DoLo 1 DOLO_START DOLO_END"],
    ],
  ],
});
