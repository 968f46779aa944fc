import rule from "../../../rules/episodes/357";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["earliest row began before the year", { Episodes: [{ DECOM: "15/01/2022", RNE: "L" }] }],
    ["earliest row began on 31 March", { Episodes: [{ DECOM: "31/03/2023", RNE: "P" }] }],
    [
      "earliest row is S, the second is not",
      {
        Episodes: [
          { DECOM: "05/05/2023", RNE: "S" },
          { DECOM: "01/08/2023", RNE: "L" },
        ],
      },
    ],
    ["no readable start date", { Episodes: [{ DECOM: "31/04/2023", RNE: "P" }] }],
    [
      "of two rows on the first day the first in the file is S",
      {
        Episodes: [
          { DECOM: "05/05/2023", RNE: "S" },
          { DECOM: "05/05/2023", RNE: "P" },
        ],
      },
    ],
    ["a row without CHILD belongs to no child", { Episodes: [{ CHILD: "", DECOM: "05/05/2023", RNE: "P" }] }],
  ],
  finds: [
    [
      "earliest row in the year is not S",
      {
        Episodes: [
          { DECOM: "05/05/2023", RNE: "P" },
          { DECOM: "01/08/2023", RNE: "L" },
        ],
      },
      ["Episodes 1 RNE"],
    ],
    [
      "a blank RNE on the first day of the year",
      { Episodes: [{ DECOM: "01/04/2023", RNE: "" }] },
      ["Episodes 1 RNE"],
    ],
    [
      "the earliest row comes second in the file",
      {
        Episodes: [
          { DECOM: "01/08/2023", RNE: "S" },
          { DECOM: "05/05/2023", RNE: "P" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    [
      "a row without a start date is left out before choosing",
      {
        Episodes: [
          { DECOM: "", RNE: "S" },
          { DECOM: "05/05/2023", RNE: "P" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    [
      "a start after the year is checked as well",
      { Episodes: [{ DECOM: "05/05/2024", RNE: "P" }] },
      ["Episodes 1 RNE"],
    ],
  ],
});
