import rule from "../../../rules/episodes/364";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["21 days", { Episodes: [{ LS: "J2", DECOM: "01/06/2023", DEC: "22/06/2023" }] }],
    [
      "two separate periods",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/06/2023", DEC: "15/06/2023" },
          { LS: "J2", DECOM: "16/06/2023", DEC: "30/06/2023" },
        ],
      },
    ],
    [
      "a day between two stretches of 11 days",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/06/2023", DEC: "12/06/2023" },
          { LS: "J2", DECOM: "13/06/2023", DEC: "24/06/2023" },
        ],
      },
    ],
    ["open since 10 March", { year: "2023/24", Episodes: [{ LS: "J2", DECOM: "10/03/2024" }] }],
    ["another legal status", { Episodes: [{ LS: "J1", DECOM: "01/06/2023", DEC: "23/06/2023" }] }],
    ["an unreadable end is left out", { Episodes: [{ LS: "J2", DECOM: "01/06/2023", DEC: "31/06/2023" }] }],
    ["no start date", { Episodes: [{ LS: "J2", DECOM: "", DEC: "23/06/2023" }] }],
    [
      "a stretch that ends before it starts does not link its neighbours",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/06/2023", DEC: "15/06/2023" },
          { LS: "J2", DECOM: "15/06/2023", DEC: "14/06/2023" },
          { LS: "J2", DECOM: "16/06/2023", DEC: "30/06/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "22 days",
      { Episodes: [{ LS: "J2", DECOM: "01/06/2023", DEC: "23/06/2023" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "two touching stretches of 11 days",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/06/2023", DEC: "12/06/2023" },
          { LS: "J2", DECOM: "12/06/2023", DEC: "23/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "open since 9 March",
      { year: "2023/24", Episodes: [{ LS: "J2", DECOM: "09/03/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "of two periods only the long one",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/05/2023", DEC: "02/05/2023" },
          { LS: "J2", DECOM: "01/06/2023", DEC: "12/06/2023" },
          { LS: "J2", DECOM: "12/06/2023", DEC: "23/06/2023" },
        ],
      },
      ["Episodes 2 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
    [
      "a stretch that ends before it starts takes no days away",
      {
        Episodes: [
          { LS: "J2", DECOM: "01/06/2023", DEC: "23/06/2023" },
          { LS: "J2", DECOM: "05/06/2023", DEC: "01/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC"],
    ],
  ],
});
