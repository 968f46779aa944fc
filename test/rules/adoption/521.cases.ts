import rule from "../../../rules/adoption/521";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["same day", { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], AD1: [{ DATE_INT: "01/05/2024" }] }],
    [
      "not an adoptive placement",
      { Episodes: [{ PLACE: "U4", DECOM: "01/05/2024" }], AD1: [{ DATE_INT: "02/05/2024" }] },
    ],
    [
      "unreadable decision date",
      { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], AD1: [{ DATE_INT: "02/05/24" }] },
    ],
    ["unreadable start", { Episodes: [{ PLACE: "A4", DECOM: "1 May" }], AD1: [{ DATE_INT: "02/05/2024" }] }],
    [
      "no adoption record",
      { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], AD1: [{ CHILD: "2", DATE_INT: "02/05/2024" }] },
    ],
    ["no decision date", { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], AD1: [{ NB_ADOPTR: "2" }] }],
    ["no start", { Episodes: [{ PLACE: "A4", DECOM: "" }], AD1: [{ DATE_INT: "02/05/2024" }] }],
  ],
  finds: [
    [
      "decided one day after the placement began",
      { Episodes: [{ PLACE: "A4", DECOM: "01/05/2024" }], AD1: [{ DATE_INT: "02/05/2024" }] },
      ["Episodes 1 PLACE DECOM", "AD1 1 DATE_INT"],
    ],
    [
      "of two adoptive episodes only the one that starts too early",
      {
        Episodes: [
          { PLACE: "A3", DECOM: "01/05/2024" },
          { PLACE: "A6", DECOM: "01/08/2024" },
        ],
        AD1: [{ DATE_INT: "02/05/2024" }],
      },
      ["Episodes 1 PLACE DECOM", "AD1 1 DATE_INT"],
    ],
    [
      "every adoptive episode is checked",
      {
        Episodes: [
          { PLACE: "A5", DECOM: "01/08/2024" },
          { PLACE: "A5", DECOM: "01/05/2024" },
        ],
        AD1: [{ DATE_INT: "01/09/2024" }],
      },
      ["Episodes 1 PLACE DECOM", "Episodes 2 PLACE DECOM", "AD1 1 DATE_INT"],
    ],
    [
      "a foster placement and one without a start come before it",
      {
        Episodes: [
          { PLACE: "U4", DECOM: "01/02/2024" },
          { PLACE: "A4", DECOM: "" },
          { PLACE: "A4", DECOM: "01/05/2024" },
        ],
        AD1: [{ DATE_INT: "02/05/2024" }],
      },
      ["Episodes 3 PLACE DECOM", "AD1 1 DATE_INT"],
    ],
    [
      "every kind of adoptive placement",
      {
        Episodes: ["A3", "A4", "A5", "A6"].map((PLACE) => ({ PLACE, DECOM: "01/05/2024" })),
        AD1: [{ DATE_INT: "02/05/2024" }],
      },
      [
        "Episodes 1 PLACE DECOM",
        "Episodes 2 PLACE DECOM",
        "Episodes 3 PLACE DECOM",
        "Episodes 4 PLACE DECOM",
        "AD1 1 DATE_INT",
      ],
    ],
  ],
});
