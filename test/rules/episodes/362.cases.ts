import rule from "../../../rules/episodes/362";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["21 days", { Episodes: [{ LS: "L2", DECOM: "01/06/2023", DEC: "22/06/2023" }] }],
    [
      "a day between",
      {
        Episodes: [
          { LS: "L2", DECOM: "01/06/2023", DEC: "16/06/2023" },
          { LS: "L2", DECOM: "17/06/2023", DEC: "24/06/2023" },
        ],
      },
    ],
    ["open since 10 March", { year: "2023/24", Episodes: [{ LS: "L2", DECOM: "10/03/2024" }] }],
    [
      "another status lies between",
      {
        Episodes: [
          { LS: "L2", DECOM: "01/06/2023", DEC: "16/06/2023" },
          { LS: "C1", DECOM: "16/06/2023", DEC: "01/09/2023" },
          { LS: "L2", DECOM: "01/09/2023", DEC: "16/09/2023" },
        ],
      },
    ],
    [
      "police protection is not counted",
      { Episodes: [{ LS: "L1", DECOM: "01/06/2023", DEC: "23/06/2023" }] },
    ],
    [
      "no start date",
      {
        Episodes: [
          { LS: "L2", DECOM: "", DEC: "23/06/2023" },
          { LS: "L2", DECOM: "31/06/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "22 days",
      { Episodes: [{ LS: "L2", DECOM: "01/06/2023", DEC: "23/06/2023" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "9 and 13 touching days make 22",
      {
        Episodes: [
          { LS: "L2", DECOM: "01/06/2023", DEC: "10/06/2023" },
          { LS: "L2", DECOM: "10/06/2023", DEC: "23/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "15 and 7 touching days make 22",
      {
        Episodes: [
          { LS: "L2", DECOM: "01/06/2023", DEC: "16/06/2023" },
          { LS: "L2", DECOM: "16/06/2023", DEC: "23/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "open since 9 March",
      { year: "2023/24", Episodes: [{ LS: "L2", DECOM: "09/03/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "of two chains only the long one",
      {
        Episodes: [
          { LS: "L2", DECOM: "01/05/2023", DEC: "02/05/2023" },
          { LS: "L2", DECOM: "01/06/2023", DEC: "12/06/2023" },
          { LS: "L2", DECOM: "12/06/2023", DEC: "23/06/2023" },
        ],
      },
      ["Episodes 2 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
  ],
});
