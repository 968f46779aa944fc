import rule from "../../../rules/episodes/363";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["7 days", { Episodes: [{ LS: "L3", DECOM: "05/06/2023", DEC: "12/06/2023" }] }],
    [
      "a day between two stretches of 4 days",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { LS: "L3", DECOM: "10/06/2023", DEC: "14/06/2023" },
        ],
      },
    ],
    ["open since 24 March", { year: "2023/24", Episodes: [{ LS: "L3", DECOM: "24/03/2024" }] }],
    ["an unreadable end is left out", { Episodes: [{ LS: "L3", DECOM: "05/06/2023", DEC: "31/06/2023" }] }],
    ["no start date", { Episodes: [{ LS: "L3", DECOM: "", DEC: "31/05/2023" }] }],
    [
      "a stretch left out does not link its neighbours",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { LS: "L3", DECOM: "09/06/2023", DEC: "31/06/2023" },
          { LS: "L3", DECOM: "11/06/2023", DEC: "15/06/2023" },
        ],
      },
    ],
    [
      "two periods in mixed order of the file",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/09/2023", DEC: "10/09/2023" },
          { LS: "L3", DECOM: "05/06/2023", DEC: "10/06/2023" },
        ],
      },
    ],
    [
      "different children",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { CHILD: "2", LS: "L3", DECOM: "09/06/2023", DEC: "13/06/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "8 days",
      { Episodes: [{ LS: "L3", DECOM: "05/06/2023", DEC: "13/06/2023" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "two touching stretches make 8 days",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { LS: "L3", DECOM: "09/06/2023", DEC: "13/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "an episode of another status between them is not looked at",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { LS: "C1", DECOM: "08/06/2023", DEC: "09/06/2023" },
          { LS: "L3", DECOM: "09/06/2023", DEC: "13/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
    [
      "shared days count twice",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "09/06/2023" },
          { LS: "L3", DECOM: "07/06/2023", DEC: "11/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "open since 23 March",
      { year: "2023/24", Episodes: [{ LS: "L3", DECOM: "23/03/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "days beyond 31 March count",
      { year: "2023/24", Episodes: [{ LS: "L3", DECOM: "30/03/2024", DEC: "07/04/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "a stretch that ends before it starts does not take days off",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "13/06/2023" },
          { LS: "L3", DECOM: "13/06/2023", DEC: "01/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "of two periods only the long one",
      {
        Episodes: [
          { LS: "L3", DECOM: "01/06/2023", DEC: "02/06/2023" },
          { LS: "L3", DECOM: "10/06/2023", DEC: "14/06/2023" },
          { LS: "L3", DECOM: "14/06/2023", DEC: "18/06/2023" },
        ],
      },
      ["Episodes 2 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
    [
      "a stretch of no days at its end belongs to the period",
      {
        Episodes: [
          { LS: "L3", DECOM: "05/06/2023", DEC: "13/06/2023" },
          { LS: "L3", DECOM: "13/06/2023", DEC: "13/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
  ],
});
